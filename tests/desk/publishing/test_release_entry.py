"""Entry and sidecar of a publication: they say what changed, why, and from which document."""

import shutil
from datetime import date
from pathlib import Path

import yaml

from casebook import paths
from casebook.build.sources.release_notes import newest
from casebook.desk.changes import RowAdded, RowWithdrawn, Source, TableChanges, change_set
from casebook.desk.publishing.release_entry import MOST_LISTED, add_entry, note_taken_back
from casebook.desk.publishing.sidecars import update_sidecar
from casebook.warehouse.codebook import codebook, source
from tests.desk.offices import KEY, STEM, changes

DAY = date(2026, 12, 4)
FROM = Source("Circular\n# 14", "https://www.itu.int/circular")


def folder(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    shutil.copytree(paths.DATA, data, ignore=shutil.ignore_patterns("tables", "words", "desk"))
    return data


def test_an_entry_says_what_why_and_from_where(tmp_path: Path) -> None:
    data, tables = folder(tmp_path), codebook().shapes()
    number = newest(data)[0]
    made = change_set(TableChanges(STEM, KEY, changes(y2013="0.5").cells, added=tuple(
        RowAdded(("AFG", str(year)), {"iso3": "AFG", "year": str(year), "match": "exact"})
        for year in range(2025, 2045)), withdrawn=(
        RowWithdrawn(("ALB", "2013"), {"iso3": "ALB", "year": "2013"}),)))
    add_entry(data, DAY, tables, made, FROM, "## 2026-01-01 - Not a heading\n\n- nor a list")
    assert newest(data) == (
        number + 1, DAY,
        f"{tables[STEM].title}: 1 value revised, 20 rows added, 1 row withdrawn")
    entry = (data / "RELEASES.md").read_text(encoding="utf-8").split("\n## ")[1]
    assert "\n2026-01-01 - Not a heading - nor a list\n" in entry
    assert "- AFG, 2013, class of contribution: 0.5, before 0.0625.\n" in entry
    assert entry.count("- AFG, 20") == MOST_LISTED + 1
    assert f"- and {20 - MOST_LISTED} more." in entry
    assert "Source: Circular # 14. https://www.itu.int/circular" in entry
    # Entries stand in order, whatever a clock says.
    later = change_set(changes(y2014="1"))
    assert add_entry(data, date(2020, 1, 1), tables, later, FROM, "why") == DAY
    assert newest(data)[:2] == (number + 2, DAY)


def test_what_was_taken_back_is_said_once(tmp_path: Path) -> None:
    data = folder(tmp_path)
    told = {"2026-11-21-ef7c080a": ("2026-12-05", "A wrong\ncountry")}
    note_taken_back(data, told)
    once = (data / "RELEASES.md").read_text(encoding="utf-8")
    note_taken_back(data, told)
    assert (data / "RELEASES.md").read_text(encoding="utf-8") == once
    assert once.split("\n## ")[-1].startswith(
        "2026-11-21 - First release\n\nTaken back on 2026-12-05: A wrong country\n")
    newest(data)


def test_a_sidecar_gets_the_document_and_the_years_and_keeps_its_lines(tmp_path: Path) -> None:
    data = folder(tmp_path)
    path = data / "sources" / f"{STEM}.source.yml"
    before = path.read_text(encoding="utf-8")
    csv = data / "sources" / f"{STEM}.csv"
    csv.write_text(csv.read_text(encoding="utf-8") + "ZZZ,2025,1,1,1,1,exact\n", encoding="utf-8")
    update_sidecar(data, DAY, TableChanges(STEM, KEY, added=(
        RowAdded(("ZZZ", "2025"), {"iso3": "ZZZ", "year": "2025"}),)), FROM)
    after = source(STEM, data / "sources")
    old = yaml.safe_load(before)
    assert after.treatment == f"{old['treatment']} On 2026-12-04: 1 row added, from Circular # 14."
    assert (after.period, after.rows) == ("2013-2025", old["rows"] + 1)
    kept = [line for line in before.splitlines() if line in path.read_text(encoding="utf-8")]
    assert len(kept) > len(before.splitlines()) / 2
    assert (after.notes, after.address) == (old["notes"], old["address"])
