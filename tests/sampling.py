"""Sampling of test cases: a run of the tests takes a part of them, `make sweep` all.

A part is either the same each time or drawn anew each day, so that in time all is tried; the day
of a run that failed, given as CASEBOOK_SAMPLE, draws the same again. Tests marked `slow` take turns
by the day, as tests/conftest.py has it.
"""

import os
import zlib
from collections.abc import Sequence
from datetime import date
from random import Random
from typing import TypeVar

T = TypeVar("T")

SWEEP = os.environ.get("CASEBOOK_SWEEP") == "1"
# Any text will do; without one the day, read once so that a run over midnight draws one sample.
SEED = os.environ.setdefault("CASEBOOK_SAMPLE", date.today().isoformat())


def sampled(values: Sequence[T], every: int) -> list[T]:
    """One in `every` of the values, from the first on; all of them in the sweep."""
    return list(values if SWEEP else values[::every])


def in_the_sweep(*values: T) -> tuple[T, ...]:
    """The values in the sweep, none of them otherwise."""
    return values if SWEEP else ()


def drawn(values: Sequence[T], count: int, purpose: str) -> list[T]:
    """So many of the values, drawn by the seed and what they are for; all of them in the sweep."""
    return list(values) if SWEEP else dice(purpose).sample(values, min(count, len(values)))


def is_due(name: str, days: int, seed: str = SEED) -> bool:
    """Whether it is the turn of what is tried once in so many days; always in the sweep.

    Neighbouring days take turns, so that after `days` of them everything has been tried.
    """
    try:
        day = date.fromisoformat(seed).toordinal()
    except ValueError:  # any text will do as a seed
        day = zlib.crc32(seed.encode())
    return SWEEP or (zlib.crc32(name.encode()) + day) % days == 0


def dice(purpose: str) -> Random:
    """Chance that the seed decides, apart for each purpose."""
    return Random(f"{SEED} {purpose}")
