"""Numbers that differ between two answers to one question, matched row by row."""

import math
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import pandas as pd

Place = tuple[tuple[str, object], ...]
# Columns that a reader knows a row by, where the row has them, for the codes and names of sources.
KNOWN_BY = {"node_id": "name", "contributor_name": "iso3"}
# Part of a sum by which it may differ when its parts are added in another order.
ADDED_UP = 1e-12


@dataclass(frozen=True)
class Change:
    """One number that is no longer the same: where it stands, and what it was and is.

    `where` holds the columns that tell its row from the others, with their values.
    """

    where: Place
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
    left, right = _by_keys(old, keys), _by_keys(new, keys)
    changes = []
    for place in dict.fromkeys((*left, *right)):
        was, now = left.get(place, {}), right.get(place, {})
        where = _known_by(place, now or was)
        for column in measures:
            before, after = was.get(column), now.get(column)
            if not _same(before, after):
                changes.append(Change(where, column, _number(before), _number(after)))
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


def _by_keys(rows: pd.DataFrame, keys: list[str]) -> dict[Place, dict[Hashable, Any]]:
    return {tuple((key, row[key]) for key in keys if not _is_missing(row[key])): row
            for row in rows.to_dict("records")}


def _known_by(place: Place, row: dict[Hashable, Any]) -> Place:
    """The place with what a reader knows the row by."""
    better = {key: KNOWN_BY[key] for key, _ in place
              if key in KNOWN_BY and not _is_missing(row.get(KNOWN_BY[key]))}
    return tuple((better[key], row[better[key]]) if key in better else (key, value)
                 for key, value in place)


def _is_missing(value: Any) -> bool:
    return value is None or value != value


def _same(before: Any, after: Any) -> bool:
    """Whether nothing has changed but the order in which parts were added up."""
    if pd.isna(before) or pd.isna(after):
        return bool(pd.isna(before) and pd.isna(after))
    return math.isclose(before, after, rel_tol=ADDED_UP)


def _number(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)
