"""How much of everything a run of the tests tries: a part of it, or all in `make sweep`."""

import os
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

SWEEP = os.environ.get("CASEBOOK_SWEEP") == "1"


def sampled(values: Sequence[T], every: int) -> list[T]:
    """One in `every` of the values, from the first on; all of them in the sweep."""
    return list(values if SWEEP else values[::every])


def in_the_sweep(*values: T) -> tuple[T, ...]:
    """The values in the sweep, none of them otherwise."""
    return values if SWEEP else ()
