"""A copied cursor is the same and stands alone, as with Streamlit's own way of copying."""

from collections.abc import Iterator
from copy import deepcopy

import pytest
from streamlit.cursor import Cursor, LockedCursor, RunningCursor
from streamlit.proto.Element_pb2 import Element

from casebook.ui.cursors import copy_cursors_plainly


@pytest.fixture(autouse=True)
def _copied_plainly() -> Iterator[None]:
    there = "__deepcopy__" in vars(Cursor)
    copy_cursors_plainly()
    yield
    if not there:
        del Cursor.__deepcopy__  # type: ignore[attr-defined]


def fields(cursor: Cursor) -> dict[str, object]:
    return {**vars(cursor), "_transient_elements": dict(cursor.transient_elements.items())}


@pytest.mark.parametrize("cursor", [
    RunningCursor(1, (2, 3)), LockedCursor(0, (4,), 5), RunningCursor(0).open_block()])
def test_a_copy_points_to_the_same_place(cursor: Cursor) -> None:
    copied = deepcopy(cursor)
    assert type(copied) is type(cursor)
    assert copied is not cursor
    assert fields(copied) == fields(cursor)
    assert copied.delta_path == cursor.delta_path


def test_what_one_does_the_other_does_not_see() -> None:
    cursor = RunningCursor(0, (1,))
    cursor.get_transient_cursor().transient_elements[0] = Element()
    copied = deepcopy(cursor)
    assert len(copied.transient_elements) == 1
    copied.lock_element()
    assert (cursor.index, copied.index) == (0, 1)
    assert (len(cursor.transient_elements), len(copied.transient_elements)) == (1, 0)
    cursor.transient_elements[1] = Element()
    assert len(copied.transient_elements) == 0
