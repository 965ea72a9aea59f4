"""Numbers that differ between two answers to one question, matched row by row."""

from dataclasses import dataclass
from typing import Any

import pandas as pd


@dataclass(frozen=True)
class Change:
    """One number that is no longer the same: where it stands, and what it was and is."""

    where: str
    column: str
    old: float | None
    new: float | None


def differences(old: pd.DataFrame, new: pd.DataFrame) -> list[Change]:
    """Numbers that differ, row by row, in the columns that both have.

    Rows are matched by their years and by the words that tell them apart, so that a rank or a note
    that was revised does not make another row of it.
    """
    shared = [column for column in new.columns if column in old.columns]
    keys = identifying(old, new, shared)
    measures = [column for column in shared if column not in keys
                and _is_number(old[column]) and _is_number(new[column])]
    left, right = _by_keys(old, keys, measures), _by_keys(new, keys, measures)
    changes = []
    for row in dict.fromkeys((*left, *right)):
        for column in measures:
            before, after = left.get(row, {}).get(column), right.get(row, {}).get(column)
            if before != after and not (pd.isna(before) and pd.isna(after)):
                changes.append(Change(row, column, _number(before), _number(after)))
    return changes


def identifying(old: pd.DataFrame, new: pd.DataFrame, shared: list[str]) -> list[str]:
    """The columns that tell rows apart on both sides: as few as will do, and every year.

    Measures are none of them, but where rows would be mixed up without: classes of contribution.
    """
    keys = [column for column in shared if not (
        pd.api.types.is_float_dtype(old[column]) or pd.api.types.is_float_dtype(new[column]))]
    for column in [one for one in shared if one not in keys]:
        if _unique(old, keys) and _unique(new, keys):
            break
        keys.append(column)
    counts = [column for column in keys if _is_number(new[column]) and not _is_year(column)]
    words = [column for column in keys if not _is_number(new[column]) and not _is_year(column)]
    for column in (*reversed(counts), *reversed(words)):
        fewer = [key for key in keys if key != column]
        if _unique(old, fewer) and _unique(new, fewer):
            keys = fewer
    return keys


def _unique(rows: pd.DataFrame, columns: list[str]) -> bool:
    return not rows.duplicated(columns).any() if columns else len(rows) < 2


def _is_year(column: str) -> bool:
    return column == "year" or column.endswith("_year")


def _is_number(values: pd.Series) -> bool:
    return pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values)


def _by_keys(
    rows: pd.DataFrame, keys: list[str], measures: list[str]
) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for row in rows.to_dict("records"):
        words = [str(row[k]) for k in keys if row[k] is not None and row[k] == row[k]]
        found[", ".join(words)] = {m: row[m] for m in measures}
    return found


def _number(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)
