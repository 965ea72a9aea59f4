"""Change sets: what an editor wants to be different in one source table, as a value."""

from casebook.desk.changes.csv_files import apply, apply_to_text
from casebook.desk.changes.merging import conflicts, merge, merge_from
from casebook.desk.changes.model import (
    CellChange,
    Conflict,
    RowAdded,
    RowWithdrawn,
    Source,
    TableChanges,
    from_json,
    to_json,
)

__all__ = [
    "CellChange",
    "Conflict",
    "RowAdded",
    "RowWithdrawn",
    "Source",
    "TableChanges",
    "apply",
    "apply_to_text",
    "conflicts",
    "from_json",
    "merge",
    "merge_from",
    "to_json",
]
