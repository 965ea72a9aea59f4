"""Whether figures may be set side by side: the same scope, and no break of the series between.

What each figure is a figure of, and what each sentence may compare, stands in `data/codebook.yml`
(`scopes`, `comparisons`). A finding that compares calls `comparable` and holds no longer where it
answers no.
"""

from collections.abc import Iterable

import pandas as pd

from casebook.warehouse.codebook import DIMENSIONS, Dimension, codebook


def differences(scopes: Iterable[str]) -> frozenset[Dimension]:
    """The dimensions (payer, stage, cover, edition) in which these scopes are not one."""
    entries = [codebook().scopes[name] for name in set(scopes)]
    return frozenset(one for one in DIMENSIONS
                     if len({getattr(entry, one) for entry in entries}) > 1)


def comparable(message: str, scopes: Iterable[str]) -> bool:
    """Whether the sentence `message` may set figures of these scopes side by side.

    They are of one scope, or the sentence is declared to compare each of them and its words name
    every difference between them.
    """
    found = set(scopes)
    declared = codebook().comparisons.get(message)
    if declared is None:
        return len(found) <= 1
    return found <= set(declared.of) and differences(found) <= set(declared.names)


def breaks(scope: str, first: int, last: int) -> tuple[int, ...]:
    """The years after `first`, up to `last`, from which the series counts something else."""
    return tuple(sorted(year for year in codebook().scopes[scope].breaks if first < year <= last))


def stage(scope: str) -> str:
    """The stage of the figures of a scope: budget, plan, forecast and so on."""
    return codebook().scopes[scope].stage


def currency(scope: str) -> str:
    """`not-stated` where the source of the figures of a scope names no currency, else `stated`."""
    return "not-stated" if codebook().scopes[scope].edition == "currency-not-stated" else "stated"


def last_run(rows: pd.DataFrame, column: str = "scope") -> pd.DataFrame:
    """The rows, in order of time, after the last change of scope: those of the last row's scope."""
    changed = rows[column].ne(rows[column].shift())
    return rows[changed.cumsum() == changed.sum()]
