"""Time to render a picture: the first one with the browser's start, then one after another.

    python -m benchmarks.pictures [card] [repetitions]

Nothing comes from the cache of pictures: each is laid out and drawn anew. Goal: a warm PNG of 1600
by 900 pixels in under 250 ms.
"""

import statistics
import sys
from functools import partial

from benchmarks.timings import late, timed
from casebook import build
from casebook.cards import Prepared, card, prepare
from casebook.exports.picture.renderer import Format, Renderer
from casebook.exports.picture.sheet import Size, sheet
from casebook.selection import DEFAULT

VERIFY = "https://casebook.example/verify?figure=9B2M7-QK3D4"


def png_timings(card_id: str = "units-total", repetitions: int = 20) -> dict[str, float]:
    """Milliseconds: `cold`, `warm` (median), `warm_p95`, `sheet`; warm `tall`, `svg`, `pdf`."""
    release = build.ensure()
    prepared = prepare(card(card_id), DEFAULT, release, "light")
    renderer = Renderer()
    make = partial(_made, renderer, prepared)
    try:
        cold = timed(partial(make, "png", "wide"))
        warm = [timed(partial(make, "png", "wide")) for _ in range(repetitions)]
        few = max(3, repetitions // 4)
        others = {
            name: statistics.median(timed(partial(make, kind, size)) for _ in range(few))
            for name, kind, size in (
                ("tall", "png", "tall"), ("svg", "svg", "wide"), ("pdf", "pdf", "wide"))
        }
    finally:
        renderer.close()
    return {
        "cold": cold, "warm": statistics.median(warm),
        "warm_p95": late(warm),
        "sheet": statistics.median(
            timed(partial(sheet, prepared, "wide", "light", VERIFY)) for _ in range(repetitions)),
        **others,
    }


def measure(quick: bool = False) -> dict[str, float]:
    """The same as figures that are followed, for one card."""
    return {f"picture_{name}_ms": value
            for name, value in png_timings(repetitions=5 if quick else 20).items()}


def _made(renderer: Renderer, prepared: Prepared, kind: Format, size: Size) -> bytes:
    return renderer.render(sheet(prepared, size, "light", VERIFY), kind)


if __name__ == "__main__":
    chosen = sys.argv[1] if len(sys.argv) > 1 else "units-total"
    times = png_timings(chosen, int(sys.argv[2]) if len(sys.argv) > 2 else 20)
    print(f"{chosen}: " + ", ".join(f"{name} {value:.0f} ms" for name, value in times.items()))
    print(f"warm PNG, goal 250 ms: {'held' if times['warm'] < 250 else 'missed'}")
