"""Counts of use: what is read and taken, by week and Member State, and nothing of who."""

import json
from pathlib import Path

import pytest

from casebook import use_counts
from casebook.store import Store, open_store, usage, use_weeks
from casebook.store.use import FLOOR, OTHERS, UseWriter
from casebook.use_counts import MOST, REST, Use, UseCounts, this_week

PAGE = Use("page", "units", "KEN")


def counted(*uses: Use, times: int = 1) -> UseCounts:
    made = UseCounts()
    made.start()
    for one in uses * times:
        made.count(one)
    return made


def test_nothing_is_counted_before_it_starts() -> None:
    counts = UseCounts()
    counts.count(PAGE)
    assert counts.weeks() == {}


def test_processes_add_up_and_are_written_once(store: Store) -> None:
    for _ in range(2):
        writer = UseWriter(store.url, counted(PAGE, times=FLOOR))
        writer.write()
        writer.write()
    assert len(list(store.paths("use"))) == 2
    rows = usage(store, use_weeks(store))
    assert rows.to_dict("records") == [
        {"week": this_week(), "kind": "page", "id": "units", "country": "KEN", "count": 10}]


def test_few_are_told_of_no_member_state(tmp_path: Path) -> None:
    store = open_store(str(tmp_path))
    uses = [PAGE, PAGE._replace(country="DZA"), Use("page", "units"),
            *[PAGE._replace(country="FRA")] * FLOOR]
    UseWriter(store.url, counted(*uses)).write()
    rows = usage(store, [this_week()])
    assert dict(zip(rows["country"], rows["count"], strict=True)) == {
        "": 1, "FRA": FLOOR, OTHERS: 2}


def test_a_week_that_is_over_is_written_and_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(use_counts, "this_week", lambda: "2026-W53")
    counts = counted(PAGE, times=FLOOR)
    monkeypatch.undo()
    counts.count(PAGE)
    store = open_store(str(tmp_path))
    UseWriter(store.url, counts).write()
    assert list(counts.weeks()) == [this_week()]
    assert use_weeks(store) == sorted({"2026-W53", this_week()}, reverse=True)
    assert usage(store, ["2026-W53"])["count"].tolist() == [FLOOR]


def test_what_is_counted_is_bounded() -> None:
    counts = counted(*(Use("file", f"{number}.csv") for number in range(MOST + 100)))
    found = counts.weeks()[this_week()]
    assert len(found) == MOST + 1
    assert found[Use("file", REST)] == 100


def test_a_store_that_is_away_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    writer = UseWriter(str(tmp_path / "file" / "store"), counted(PAGE, times=FLOOR))
    writer.start()
    (tmp_path / "file").unlink()
    writer.stop()
    store = open_store(str(tmp_path / "file" / "store"))
    assert usage(store, use_weeks(store))["count"].tolist() == [FLOOR]


def test_files_that_are_no_counts_are_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = open_store(str(tmp_path))
    week = this_week()
    for name, content in {"a": b"{}", "b": b"\xff", "c": json.dumps(
            {"counts": [["page", "units", "", -1]]}).encode()}.items():
        store.put(f"use/{week}/{name}.json", content)
    UseWriter(store.url, counted(Use("page", "units"))).write()
    assert usage(store, [week, "../..", "2020-W01"])["count"].tolist() == [1]
    assert caplog.text.count("is no count of use") == 3
