"""Words over upright bars of years: how much changed, and who changed most."""

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.charts.look import Look
from casebook.charts.style import SMALL, label, palette

# Narrow, so that a phone has room for the sums of two years side by side.
BAR_WIDTH = 0.5


def place_beside(
    ends: Mapping[tuple[int, bool], float], year: int, change: float, at_end: float
) -> int:
    """Where the words of a bar begin: at its left edge (-1) beside a longer bar on the left, end at
    its right edge (1) beside one on the right or near the end of the years, else its middle (0).
    """
    def longer(other: int) -> bool:
        return abs(ends.get((other, change > 0), 0.0)) > abs(change)

    if year > at_end:
        return 1
    return longer(year + 1) - longer(year - 1)


def over_bar(
    look: Look, lines: Sequence[str], year: int, change: float, at: int
) -> dict[str, Any]:
    """The sum of one side and its largest changes, beyond the bar and within the plot; the lines
    of conferences stop for them."""
    align = {-1: "left", 0: "center", 1: "right"}[at]
    note = label(look, "<br>".join(lines), year + at * BAR_WIDTH / 2, change, anchor=align,
                 xshift=0, yshift=3 if change > 0 else -3, bgcolor=palette(look).background)
    return {**note, "yanchor": "bottom" if change > 0 else "top", "align": align,
            "font": {"size": SMALL - 1, "color": palette(look).text}}
