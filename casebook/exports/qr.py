"""A QR code as one plotly shape, so that it stays sharp in every format."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import segno

# M: a seventh of the code may be lost. The quiet zone is the four modules that the standard asks.
LEVEL, QUIET = "m", 4


@dataclass(frozen=True)
class Code:
    """`modules` a side, quiet zone included; `runs` are dark stretches: row, first, one past."""

    modules: int
    runs: tuple[tuple[int, int, int], ...]

    def path(self, module: float) -> str:
        """An SVG path in pixels from the upper left corner, upwards positive as plotly has it."""
        return "".join(
            f"M{first * module:.3f},{-row * module:.3f}H{end * module:.3f}"
            f"V{-(row + 1) * module:.3f}H{first * module:.3f}Z"
            for row, first, end in self.runs
        )


@lru_cache(maxsize=256)
def code(text: str) -> Code:
    """The QR code that holds `text`."""
    rows = [list(row) for row in segno.make(text, error=LEVEL, micro=False).matrix_iter(
        border=QUIET)]
    runs = []
    for number, row in enumerate(rows):
        at = 0
        for dark, stretch in groupby(row):
            length = len(list(stretch))
            if dark:
                runs.append((number, at, at + length))
            at += length
    return Code(len(rows), tuple(runs))
