"""Previews: computed once in the background, kept, tried again when asked."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from casebook.desk import previews as module
from casebook.desk.changes import CellChange, ChangeSet, TableChanges, change_set
from casebook.desk.preview import Effects
from casebook.desk.previews import MOST, Previews
from casebook.errors import PreviewFailed
from casebook.warehouse import Release

CHANGES = change_set(TableChanges("units", ("iso3",), (CellChange(("FRA",), "units", "1", "2"),)))


def until(found: Callable[[], object]) -> None:
    limit = time.monotonic() + 5
    while not found():
        assert time.monotonic() < limit
        time.sleep(0.01)


class Computed:
    """Stands in for the computation, which takes a release: counts, fails as often as told."""

    def __init__(self, fails: int = 0) -> None:
        self.calls, self.fails = 0, fails

    def __call__(
        self, folder: Path, changes: ChangeSet, *, release: Release | None = None,
    ) -> Effects:
        self.calls += 1
        if self.calls <= self.fails:
            raise PreviewFailed(message="preview-busy", sentence="busy")
        return Effects(stems=changes.stems, cells=len(changes))


def test_it_is_computed_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    computed = Computed()
    monkeypatch.setattr(module, "effects", computed)
    first = Previews(tmp_path / "previews")
    assert first.known("s", CHANGES) is None
    for _ in range(5):
        first.begin("s", tmp_path, CHANGES)
    until(lambda: first.known("s", CHANGES))
    again = Previews(tmp_path / "previews")
    again.begin("s", tmp_path, CHANGES)
    assert again.known("s", CHANGES) == Effects(stems=("units",), cells=1)
    assert again.known("other snapshot", CHANGES) is None
    assert computed.calls == 1


def test_one_that_failed_waits_until_somebody_tries_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed = Computed(fails=1)
    monkeypatch.setattr(module, "effects", computed)
    previews = Previews(tmp_path)
    previews.begin("s", tmp_path, CHANGES)
    until(lambda: previews.failure("s", CHANGES))
    previews.begin("s", tmp_path, CHANGES)
    assert computed.calls == 1
    previews.try_again("s", CHANGES)
    previews.begin("s", tmp_path, CHANGES)
    until(lambda: previews.known("s", CHANGES))
    assert previews.failure("s", CHANGES) is None


def test_a_damaged_one_is_none_and_old_ones_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "effects", Computed())
    previews = Previews(tmp_path)
    for number in range(MOST + 3):
        previews.begin(str(number), tmp_path, CHANGES)
        until(lambda number=number: previews.known(str(number), CHANGES))
    until(lambda: len(list(tmp_path.glob("*.json"))) == MOST)
    for file in tmp_path.glob("*.json"):
        file.write_text("{")
    assert previews.known(str(MOST), CHANGES) is None
    previews.begin(str(MOST), tmp_path, CHANGES)
    until(lambda: previews.known(str(MOST), CHANGES))
