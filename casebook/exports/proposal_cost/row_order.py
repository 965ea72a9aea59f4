"""Which lines of a workbook have changed their place."""

from bisect import bisect_left
from collections.abc import Sequence


def out_of_order(order: Sequence[int]) -> list[int]:
    """The numbers that have changed their place: all but a longest run that still rises."""
    tails: list[int] = []
    before: list[int | None] = []
    ends: list[int] = []
    for place, number in enumerate(order):
        at = bisect_left(tails, number)
        tails[at:at + 1] = [number]
        ends[at:at + 1] = [place]
        before.append(ends[at - 1] if at else None)
    kept, place_now = set[int](), ends[-1] if ends else None
    while place_now is not None:
        kept.add(order[place_now])
        place_now = before[place_now]
    return [number for number in order if number not in kept]
