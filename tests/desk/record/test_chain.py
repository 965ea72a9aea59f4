"""The record: whatever is changed in an export or the database is found, or not possible."""

import json
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from casebook.desk.record import chained, verify
from casebook.desk.record.__main__ import main
from casebook.desk.record.chain import Entry
from casebook.errors import RecordBroken
from tests.desk.offices import EDITOR, PUBLISHER, READER, asked, open_office


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    office = open_office(tmp_path_factory.mktemp("office"))
    number = asked(office)
    office.desk.comment(EDITOR, number, "Ünïcode, \"quotes\"\nand a break")
    return office.desk.export_record(READER).splitlines(keepends=True)


def test_a_whole_record_verifies(export: list[str]) -> None:
    count, last = verify(export)
    assert (count, last) == (4, json.loads(export[-1])["hash"])
    ask = json.loads(export[1])
    assert (ask["name"], ask["target"], ask["why"], ask["file_sha256"]) == (
        "Emil Editor", "request 1", "The Council has agreed.", "ab" * 32)


@pytest.mark.parametrize("column", ["at", "subject", "name", "action", "target", "why",
                                    "file_sha256", "previous", "hash"])
def test_a_changed_value_is_found(export: list[str], column: str) -> None:
    other = json.loads(export[2])
    other[column] = f"{other[column][:-2]}x{other[column][-1:]}"
    with pytest.raises(RecordBroken) as raised:
        verify([*export[:2], json.dumps(other), *export[3:]])
    assert raised.value.values["line"] == 3


def test_entries_missing_moved_or_forged_are_found(export: list[str]) -> None:
    one, two, three, four = export
    forged = chained(Entry(**{**json.loads(two), "why": "Another reason", "hash": ""})).line()
    for lines, line in (([two, three, four], 1), ([one, three, four], 2), ([one, three, two], 2),
                        ([one, forged, three, four], 3), ([one, "{}"], 2), (["no JSON"], 1)):
        with pytest.raises(RecordBroken) as raised:
            verify(lines)
        assert raised.value.values["line"] == line
    assert verify([one, two]) != verify(export)  # the hash of the end says that some are missing


def test_an_entry_in_the_database_cannot_be_changed(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    asked(office)
    for statement in ("update entries set why = 'x'", "delete from entries"):
        with (pytest.raises(IntegrityError, match="stay as they are"),
              office.database.writing() as (session, _)):
            session.execute(text(statement))
    assert office.desk.record_length(PUBLISHER)[0] == 2


def test_the_command_checks_a_file(
    export: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "record.jsonl"
    for lines, code, said in ((export, 0, "4 entries"), (export[1:], 1, "line 1"),
                              (None, 1, "cannot be read")):
        if lines is None:
            file.unlink()
        else:
            file.write_text("".join(lines), encoding="utf-8")
        monkeypatch.setattr(sys, "argv", ["record", "verify", str(file)])
        assert main() == code
        assert said in "".join(capsys.readouterr())


def test_the_command_writes_the_record_of_a_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    office = open_office(tmp_path)
    asked(office)
    monkeypatch.setattr(sys, "argv", ["record", "export", office.database_url])
    assert main() == 0
    assert verify(capsys.readouterr().out.splitlines())[0] == 2
    monkeypatch.setattr(sys, "argv", ["record", "export", "mysql://nobody@nowhere/none"])
    assert main() == 1
    assert "not mysql" in capsys.readouterr().err
