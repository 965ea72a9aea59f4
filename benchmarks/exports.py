"""Time of an export from the click to its last byte, with the card already on the page.

    python -m benchmarks.exports [repetitions]

Every card of the registry, in one process: CSV of what is seen, Excel, bundle, and, where there is
a Chromium, a picture that is in no cache, from a browser that is already running. Milliseconds:
median over all cards and repetitions, 95th percentile, the slowest card's median.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from benchmarks.timings import late, summary, timed, together
from casebook import build
from casebook.cards import Card, cards, prepare
from casebook.exports import FORMATS, bundle, of_card
from casebook.exports.picture.card_picture import CACHED, picture
from casebook.exports.picture.renderer import available
from casebook.selection import DEFAULT
from casebook.warehouse import Release

REPETITIONS = 20
PICTURES = 3  # of each card


@dataclass(frozen=True)
class Measure:
    """One kind of file, its goal in milliseconds, and how one is made of a card.

    `key` is its name among the figures that are followed, if it is one of them.
    """

    name: str
    goal: float
    make: Callable[[Card], bytes]
    repetitions: int
    key: str = ""


def measures(release: Release, repetitions: int) -> Iterator[Measure]:
    """What is measured, the goals as the project set them."""
    table = partial(as_table, release)
    yield Measure("CSV of what is seen", 20, partial(table, "csv"), repetitions)
    yield Measure("XLSX of a card", 100, partial(table, "xlsx"), repetitions, "export_xlsx_ms")
    yield Measure("bundle, picture given", 1000, partial(as_bundle, release), repetitions)
    if available():
        yield Measure("warm PNG", 250, partial(as_picture, release), PICTURES, "export_png_ms")
        yield Measure("bundle with its PNG", 1000, partial(with_picture, release), PICTURES)
    else:
        print("No Chromium here: no pictures are measured.")


def as_table(release: Release, format_name: str, card: Card) -> bytes:
    return FORMATS[format_name].write(of_card(card, DEFAULT, release, "seen"))


def as_bundle(release: Release, card: Card, png: bytes = b"\x89PNG" + bytes(150_000)) -> bytes:
    return bundle(of_card(card, DEFAULT, release, "seen"), png)


def as_picture(release: Release, card: Card) -> bytes:
    CACHED.clear()
    shown = prepare(card, DEFAULT, release, "light")
    return picture(shown, "png", "wide", "light")


def with_picture(release: Release, card: Card) -> bytes:
    return as_bundle(release, card, as_picture(release, card))


def durations(measure: Measure, chosen: Iterable[Card]) -> dict[str, list[float]]:
    """Milliseconds by card, made again and again."""
    found = {}
    for card in chosen:
        measure.make(card)  # the first one pays for imports, caches and the browser's start
        found[card.id] = [timed(partial(measure.make, card)) for _ in range(measure.repetitions)]
    return found


def measure(quick: bool = False) -> dict[str, float]:
    """The 95th percentiles in milliseconds that are followed: a spreadsheet and a picture."""
    release = build.ensure()
    chosen = list(cards().values())[:: 8 if quick else 1]
    return {one.key: late(together(durations(one, chosen)))
            for one in measures(release, 3 if quick else REPETITIONS) if one.key}


if __name__ == "__main__":
    release = build.ensure()
    for card in cards().values():
        prepare(card, DEFAULT, release, "light")
    # Times from a machine with other work to do say little: the load stands beside them.
    load = f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    print(f"{len(cards())} cards of release {release.id}; milliseconds; {load}")
    for measure in measures(release, int(sys.argv[1]) if len(sys.argv) > 1 else REPETITIONS):
        print(summary(measure.name, measure.goal, durations(measure, cards().values())))
