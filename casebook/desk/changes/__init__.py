"""Change sets: what an editor wants to be different in the source tables, as a value."""

from casebook.desk.changes.change_set import (
    Changes,
    ChangeSet,
    change_set,
    set_from_json,
    set_to_json,
    tables_of,
)
from casebook.desk.changes.csv_files import apply, apply_to_text
from casebook.desk.changes.merging import (
    conflicts,
    conflicts_of_sets,
    merge,
    merge_from,
    merge_sets,
)
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
    "ChangeSet",
    "Changes",
    "Conflict",
    "RowAdded",
    "RowWithdrawn",
    "Source",
    "TableChanges",
    "apply",
    "apply_to_text",
    "change_set",
    "conflicts",
    "conflicts_of_sets",
    "from_json",
    "merge",
    "merge_from",
    "merge_sets",
    "set_from_json",
    "set_to_json",
    "tables_of",
    "to_json",
]
