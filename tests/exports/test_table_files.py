"""Every card in every format, opened with another library: the same numbers as on the page."""

import csv
import datetime
import io
import json
import math
import zipfile
from collections.abc import Callable
from typing import Any

import fastexcel
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from lxml import etree

from casebook.cards import card
from casebook.errors import TooManyRows
from casebook.exports import FORMATS, Extract, of_card
from casebook.exports.tables import files
from casebook.exports.tables.comma_separated import CsvForm, comma_separated
from casebook.exports.tables.files import file_name
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.warehouse.codebook import codebook
from casebook.wording import Day
from tests.exports.extracts import (
    BASE,
    CARDS,
    MAY_BE_EMPTY,
    NEEDS_SUBJECT,
    expected,
    extracts,
    plain,
    with_rows,
)
from tests.sampling import sampled

Rows = list[dict[str, Any]]


def from_csv(content: bytes, delimiter: str = ",", decimal: str = ".") -> Rows:
    """CSV has no types: the codebook says what a text stands for, as its readers are told."""
    book = codebook()
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    lines = csv.DictReader(text, delimiter=delimiter)

    def value(name: str, text: str) -> Any:
        kind = (book.columns.get(name) or book.parameters[name]).type
        if text == "":
            return None
        if kind == "boolean":
            return {"true": True, "false": False}[text]
        if kind in ("integer", "number"):
            assert "." not in text or decimal == "."
            return float(text.replace(decimal, "."))
        return text

    return [{name: value(name, text) for name, text in line.items()} for line in lines]


def from_xlsx(content: bytes) -> Rows:
    sheet = fastexcel.read_excel(content).load_sheet("data", schema_sample_rows=None)
    return in_plain(pa.table(sheet.to_arrow()).to_pylist())


def from_parquet(content: bytes) -> Rows:
    return in_plain(pq.read_table(io.BytesIO(content)).to_pylist())


def from_json(content: bytes) -> Rows:
    return in_plain(json.loads(content)["rows"])


def in_plain(rows: Rows) -> Rows:
    return [{name: plain(value) for name, value in row.items()} for row in rows]


READERS: dict[str, Callable[[bytes], Rows]] = {
    "csv": from_csv,
    "csv-semicolon": lambda content: from_csv(content, ";", ","),
    "xlsx": from_xlsx,
    "parquet": from_parquet,
    "json": from_json,
}


def same(found: Any, wanted: Any, neutralised: bool) -> bool:
    if isinstance(wanted, float):
        # Excel's own files keep 16 of a double's 17 digits.
        return isinstance(found, float) and math.isclose(found, wanted, rel_tol=1e-14)
    if neutralised and isinstance(wanted, str) and wanted[0] in "=+-@\t\r":
        wanted = f"'{wanted}"
    return type(found) is type(wanted) and found == wanted


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("card_id", sampled(CARDS, 11))
def test_every_card_comes_back_from_every_format(card_id: str, format_name: str) -> None:
    neutralised = format_name in ("csv", "csv-semicolon")
    for extract, rows in extracts(card_id):
        found = READERS[format_name](FORMATS[format_name].write(extract))
        wanted = expected(rows)
        assert len(found) == len(wanted)
        for here, there in zip(found, wanted, strict=True):
            # The columns of the answer, in order; filters that the rows do not show come after.
            assert list(here)[:len(there)] == list(there)
            for name, value in there.items():
                assert same(here[name], value, neutralised), (name, here[name], value)


def test_there_are_rows_to_compare() -> None:
    empty = {card_id for card_id in CARDS for _, rows in extracts(card_id) if rows.empty}
    assert empty <= {*NEEDS_SUBJECT, *MAY_BE_EMPTY}


def extract_of(card_id: str = "units-total", **chosen: Any) -> Extract:
    return of_card(card(card_id), Selection(**chosen), live(), "seen", BASE)


HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "=HYPERLINK(\"http://x\")", "a=b", "",
           "Côte d’Ivoire", "line\nbreak", 'quote"', "semi;colon", "com,ma", "'=1")


@pytest.mark.parametrize("format_name", FORMATS)
def test_text_that_begins_like_a_formula_is_made_text(format_name: str) -> None:
    rows = pd.DataFrame({"note": HOSTILE, "amount": [-1.5 - n for n in range(len(HOSTILE))]})
    content = FORMATS[format_name].write(with_rows(extract_of(), rows))
    neutralised = format_name in ("csv", "csv-semicolon")
    for text, found, amount in zip(
        HOSTILE, READERS[format_name](content), rows["amount"], strict=True
    ):
        mark = "'" if neutralised and text[:1] in tuple("=+-@\t\r") else ""
        # Excel's own escape of a control character.
        assert (found["note"] or "").replace("_x000D_", "\r") == mark + text
        assert found["amount"] == amount


def number_cells(extract: Extract) -> dict[str, list[tuple[float, str]]]:
    """The numbers of each column of the workbook's data, by letter, with their formats."""
    with zipfile.ZipFile(io.BytesIO(FORMATS["xlsx"].write(extract))) as parts:
        sheet = etree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
        styles = etree.fromstring(parts.read("xl/styles.xml"))
    codes = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter("{*}numFmt")}
    looks = [codes.get(one.get("numFmtId"), "")
             for one in next(styles.iter("{*}cellXfs")).iter("{*}xf")]
    found: dict[str, list[tuple[float, str]]] = {}
    for cell in sheet.iter("{*}c"):
        if cell.get("t") is None:
            found.setdefault(cell.get("r").rstrip("0123456789"), []).append(
                (float(cell.findtext("{*}v")), looks[int(cell.get("s", 0))]))
    return found


def test_a_workbook_shows_units_as_fractions_and_holds_them_as_numbers() -> None:
    extract = extract_of()
    names = list(extract.answer.rows.columns)
    found = number_cells(extract)
    units = found["ABCDEFGH"[names.index("units")]]
    assert (343.6875, "# ??/??") in units
    assert {code for _, code in units} == {"# ??/??"}
    assert {code for _, code in found["ABCDEFGH"[names.index("year")]]} == {""}
    # What is no sum of classes would be shown as another number.
    implied = with_rows(extract, pd.DataFrame({"units": [0.5, 8.1436]}))
    assert number_cells(implied)["A"] == [(0.5, ""), (8.1436, "")]


def test_a_column_of_a_workbook_has_room_for_its_fractions() -> None:
    """Programs show a fraction that is longer than its column as ###."""
    extract = extract_of()
    at = list(extract.answer.rows.columns).index("units") + 1
    with zipfile.ZipFile(io.BytesIO(FORMATS["xlsx"].write(extract))) as book:
        sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    wide = next(float(one.get("width")) for one in sheet.iter("{*}col")
                if int(one.get("min")) <= at <= int(one.get("max")))
    assert wide > len("343 11/16")


def test_workbook_holds_no_formula() -> None:
    rows = pd.DataFrame({"note": HOSTILE})
    content = FORMATS["xlsx"].write(with_rows(extract_of(), rows))
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if "worksheets/" in name]
    assert len(sheets) == 3
    assert not any(b"<f>" in sheet for sheet in sheets)


def test_a_workbook_holds_text_as_it_was_typed_and_marks_it_as_text() -> None:
    rows = pd.DataFrame({"note": ["- phase 2", "=1+1", "plain", "'=1"]})
    content = FORMATS["xlsx"].write(with_rows(extract_of(), rows))
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheet = etree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
        styles = etree.fromstring(parts.read("xl/styles.xml"))
    marked = [look.get("quotePrefix") for look in next(styles.iter("{*}cellXfs")).iter("{*}xf")]
    cells = {cell.get("r"): marked[int(cell.get("s", 0))] for cell in sheet.iter("{*}c")}
    assert [cells[f"A{row}"] for row in range(2, 6)] == ["1", "1", None, None]
    assert [row["note"] for row in from_xlsx(content)] == list(rows["note"])


@pytest.mark.parametrize("format_name", ["parquet", "json"])
def test_missing_values_leave_integers_integers(format_name: str) -> None:
    rows = pd.DataFrame({"year": [2020.0, float("nan")], "is_ldc": [True, None],
                         "start": pd.to_datetime(["2020-02-01", None])})
    content = FORMATS[format_name].write(with_rows(extract_of(), rows))
    if format_name == "parquet":
        table = pq.read_table(io.BytesIO(content))
        assert [str(field.type) for field in table.schema] == ["int64", "bool", "date32[day]"]
        found = table.to_pylist()
        assert found[0]["start"] == datetime.date(2020, 2, 1)
    else:
        found = json.loads(content)["rows"]
        assert found[0] == {"year": 2020, "is_ldc": True, "start": "2020-02-01"}
    assert isinstance(found[0]["year"], int)
    assert list(found[1].values()) == [None, None, None]


def test_types_of_the_codebook_hold_for_every_card() -> None:
    arrow = {"string": "string", "integer": "int64", "number": "double", "boolean": "bool",
             "date": "date32[day]"}
    for card_id in CARDS:
        extract = extract_of(card_id)
        schema = pq.read_schema(io.BytesIO(FORMATS["parquet"].write(extract)))
        for name in extract.answer.rows:
            assert str(schema.field(name).type) == arrow[codebook().columns[name].type]
            assert schema.field(name).metadata[b"words"].decode() == codebook().columns[name].words


@pytest.mark.parametrize("card_id", sampled(CARDS, 11))
def test_files_say_what_they_are(card_id: str) -> None:
    for extract, rows in extracts(card_id):
        source = extract.answer.provenance
        told = {
            "title": extract.title, "scope": extract.scope, "figure_id": source.figure_id,
            "release": source.release_id, "release_date": source.release_date,
            "grade": source.grade, "query": source.query, "row_count": len(rows),
            "parameters": dict(source.parameters), "address": extract.link,
            "verify_address": extract.verify,
        }
        metadata = pq.read_schema(io.BytesIO(FORMATS["parquet"].write(extract))).metadata
        written = json.loads(FORMATS["json"].write(extract))
        for provenance in (json.loads(metadata[b"casebook"]), written["provenance"]):
            assert {name: provenance[name] for name in told} == told
            assert [one["name"] for one in provenance["sources"]] == [
                stem for stem, _ in source.sources]
            assert all(one["licence"] and one["address"] and one["retrieved"]
                       for one in provenance["sources"])
        book = fastexcel.read_excel(FORMATS["xlsx"].write(extract))
        assert book.sheet_names == ["data", "codebook", "about"]
        texts = book.load_sheet("about").to_pandas().iloc[:, 1].tolist()
        figures = {source.figure_id, extract.verify} - {""}
        assert {extract.title, extract.scope_words, extract.grade, source.release_id,
                Day.of(source.release_date).written("en"), extract.link, *figures} <= set(texts)
        columns = book.load_sheet("codebook").to_pandas().iloc[:, 0].tolist()
        data = book.load_sheet("data", schema_sample_rows=None)
        assert columns == [column.name for column in data.available_columns()]


def test_a_filter_that_the_rows_do_not_show_becomes_a_column() -> None:
    chosen = {"region": "Africa", "from_year": 2015, "country": "KEN"}
    found = from_csv(FORMATS["csv"].write(extract_of(**chosen)))
    assert {row["region"] for row in found} == {"Africa"}
    assert "from_year" not in found[0]  # the rows have years
    assert "country" not in found[0]  # the question does not ask for it
    assert "region" not in from_csv(FORMATS["csv"].write(extract_of()))[0]


def test_csv_is_pure_and_its_name_says_the_scope() -> None:
    extract = extract_of(region="Africa")
    content = FORMATS["csv"].write(extract)
    assert content.startswith("\ufeffyear,".encode())
    assert len(list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))) == 1 + len(
        extract.answer.rows)
    figure = extract.answer.provenance.figure_id
    assert file_name(extract, "csv") == f"units-total_seen_{figure}.csv"


def test_workbook_is_refused_beyond_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    assert files.MAX_WORKBOOK_ROWS == 100_000
    extract = with_rows(extract_of(), pd.DataFrame({"year": range(100_001)}))
    with pytest.raises(TooManyRows, match="rows=100001, limit=100000"):
        FORMATS["xlsx"].write(extract)
    assert FORMATS["parquet"].write(extract)
    monkeypatch.setattr(files, "MAX_WORKBOOK_ROWS", 10)
    for rows, refused in ((10, False), (11, True)):
        extract = with_rows(extract_of(), pd.DataFrame({"year": range(rows)}))
        if refused:
            with pytest.raises(TooManyRows):
                FORMATS["xlsx"].write(extract)
        else:
            assert len(from_xlsx(FORMATS["xlsx"].write(extract))) == rows


@pytest.mark.parametrize("format_name", FORMATS)
def test_equal_figures_make_equal_files(format_name: str) -> None:
    write = FORMATS[format_name].write
    assert write(extract_of(region="Africa")) == write(extract_of(region="Africa"))


def test_workbook_bears_the_release_date_and_not_the_clock() -> None:
    extract = extract_of()
    with zipfile.ZipFile(io.BytesIO(FORMATS["xlsx"].write(extract))) as parts:
        core = parts.read("docProps/core.xml").decode()
    assert core.count(f"{extract.answer.provenance.release_date}T00:00:00Z") == 2


def test_workbook_prints_as_wide_as_a_page_with_no_text_cut() -> None:
    with zipfile.ZipFile(io.BytesIO(FORMATS["xlsx"].write(extract_of()))) as book:
        data, _, about = (book.read(f"xl/worksheets/sheet{number}.xml").decode()
                          for number in (1, 2, 3))
    for sheet in (data, about):
        assert 'fitToPage="1"' in sheet
        assert 'fitToHeight="0"' in sheet
        assert 'orientation="landscape"' in sheet
    assert "customHeight" not in data
    assert 'customHeight="1"' in about


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_no_other_separator_parts_a_text_into_a_formula(delimiter: str) -> None:
    text = "a;=cmd|' /C calc'!A0\t=1,=2"
    table = pa.table({
        "cost_title": [text, 'says "so"', None, "plain"], "cost;chf": [1.5, None, 2, 3]})
    written = comma_separated(table, CsvForm(delimiter)).decode("utf-8-sig")
    assert written.splitlines()[1].startswith(f'"{text}"')
    assert list(csv.reader(io.StringIO(written), delimiter=delimiter)) == [
        ["cost_title", "cost;chf"], [text, "1.5"], ['says "so"', ""], ["", "2"], ["plain", "3"]]
    for other in ",;\t|":
        cells = [cell for row in csv.reader(io.StringIO(written), delimiter=other) for cell in row]
        assert not [cell for cell in cells if cell.startswith("=")]
