"""Copies of Streamlit's cursors without the general way of copying.

Each card's fragment keeps copies of where the page stands, some fifteen cursors, and copies them
as objects of unknown make, which takes a fifteenth of a run. A cursor holds numbers, a tuple of
numbers, and a list that is nearly always empty.
"""

from copy import deepcopy
from typing import Any

from streamlit.cursor import Cursor


def copy_cursors_plainly() -> None:
    """To be called at the start; a second call changes nothing."""
    Cursor.__deepcopy__ = _copied  # type: ignore[attr-defined]


def _copied(cursor: Cursor, _: dict[int, Any]) -> Cursor:
    made = object.__new__(type(cursor))
    vars(made).update(vars(cursor))
    # The only part that changes in place.
    passing = cursor._transient_elements
    made._transient_elements = deepcopy(passing) if len(passing) else type(passing)()
    return made
