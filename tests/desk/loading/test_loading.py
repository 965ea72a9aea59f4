"""Loading as people do it: a French workbook, tables of a year each, mending in the grid."""

from dataclasses import replace
from decimal import Decimal

import fastexcel
import pytest
import xlsxwriter

from casebook.desk.changes import RowAdded, from_json, to_json
from casebook.desk.loading import (
    ColumnUse,
    one_figure,
    propose,
    read_upload,
    recognise,
    unrecognised,
    with_header,
)
from casebook.desk.loading.source_table import source_table, stems
from casebook.desk.words import ENGLISH, DeskLanguage
from tests.desk.loading.sheets import DATA, csv_text, sheet, workbook
from tests.sampling import sampled

FRENCH = [("Albanie", 12500.5), ("Kenya", 250_000), ("Émirats arabes unis", 58_000),
          ("Kenia du Sud", 4_000), ("Fidji", 1_000_000.25), ("Côte d'Ivoire (la)", 120_000)]


def french(book: xlsxwriter.Workbook) -> None:
    """The table of an office that works in French: title, header in two rows, total, footnotes."""
    page = book.add_worksheet("Dépenses")
    page.merge_range("A1:B1", "UIT – Dépenses par pays, 2025")
    page.write_row("A3", ["Pays", "Montant (USD)"])
    for number, row in enumerate(FRENCH, 3):
        page.write_row(number, 0, row)
    page.write_row(9, 0, ["Total", sum(amount for _, amount in FRENCH)])
    page.write(11, 0, "1) Y compris les dépenses au siège.")
    page.write(12, 0, "Source : Union internationale des télécommunications")
    book.add_worksheet("Notes").write(0, 0, "Établi par le secrétariat")


def test_a_french_workbook_with_one_wrong_country() -> None:
    upload = read_upload("Dépenses 2025.xlsx", workbook(french))
    found = recognise(upload, DATA)
    assert [one.stem for one in found][:1] == ["itu_expenses_by_country"]
    assert found[0].certain
    proposal = propose(upload, found[0], DATA)
    assert [(one.message, one.place, one.value) for one in proposal.problems
            if one.severity == "mend"] == [("unknown-place", "A7", "Kenia du Sud")]
    said = " ".join(one.sentence(DeskLanguage("fr")) for one in proposal.notes)
    for words in ("L’année 2025 a été prise", "ligne de total a été laissée de côté : 10",
                  "12, 13"):
        assert words in said
    # Mended in the grid: the rest of the work is kept.
    grid = proposal.grid.copy()
    grid.at[7, "iso3"] = "KIR"
    mended = propose(upload, found[0], DATA, grid=grid)
    left = {one.mark for one in mended.problems}
    assert all(one.severity == "confirm" for one in mended.problems)
    ready = propose(upload, found[0], DATA, grid=grid,
                    mapping=replace(found[0].mapping, accepted=frozenset(left)))
    assert ready.is_ready
    assert {one.key: one.values["amount_usd"] for one in ready.changes.added} == {
        ("ALB", "2025"): "12500.5", ("KEN", "2025"): "250000", ("ARE", "2025"): "58000",
        ("KIR", "2025"): "4000", ("FJI", "2025"): "1000000.25", ("CIV", "2025"): "120000"}


def test_a_row_can_be_left_out_by_hand() -> None:
    upload = read_upload("a.xlsx", workbook(french))
    found = recognise(upload, DATA)[0]
    proposal = propose(upload, found, DATA, mapping=replace(
        found.mapping, skipped=frozenset({7, 10})))
    assert "unknown-place" not in {one.message for one in proposal.problems}
    assert len(proposal.grid) == 5


def test_years_beside_each_other_and_a_header_in_two_rows() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        page = book.add_worksheet()
        page.merge_range("A2:A3", "Pays")
        page.merge_range("B2:C2", "Part (%)")
        page.write_row("B3", ["2023", 2024])
        page.write_row("A4", ["Kenya", 0.037, 0.038])
        page.write_row("A5", ["France", 4.318, 4.318])

    for name, content in (("a.xlsx", workbook(fill)), ("a.csv", csv_text(
            [["Pays", "Part (%)", ""], ["", "2023", "2024"], ["Kenya", "0,037", "0,038"],
             ["France", "4,318", "4,318"]], ";"))):
        upload = read_upload(name, content)
        found = recognise(upload, DATA)[0]
        assert found.stem == "un_regular_budget_share"
        assert [use.label for use in found.mapping.columns] == [
            "iso3", "share_percent 2023", "share_percent 2024"]
        proposal = propose(upload, found, DATA)
        assert not proposal.problems
        held = source_table(found.stem, DATA).rows["KEN", "2024"]["share_percent"]
        assert [(one.key, one.old, one.new) for one in proposal.changes.cells
                if one.key[0] == "KEN" and one.key[1] == "2024"] == (
                    [(("KEN", "2024"), held, "0.038")] if held != "0.038" else [])


@pytest.mark.parametrize("stem", sampled(stems(DATA), every=4))
def test_a_table_of_ours_is_recognised_and_changes_nothing(stem: str) -> None:
    lines = (DATA / "sources" / f"{stem}.csv").read_bytes().splitlines(keepends=True)
    upload = read_upload("file.csv", b"".join(lines[:200]))
    found = recognise(upload, DATA)
    assert found[0].stem == stem
    assert found[0].certain
    proposal = propose(upload, found[0], DATA)
    assert (proposal.problems, len(proposal.changes)) == ((), 0)


def test_a_column_of_percent_and_one_in_thousands() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        page, percent = book.add_worksheet(), book.add_format({"num_format": "0.000%"})
        page.write_row(0, 0, ["Code", "Year", "Share"])
        page.write_row(1, 0, ["KEN", 2024])
        page.write_number(1, 2, 0.00038, percent)

    upload = read_upload("scale of assessments.xlsx", workbook(fill))
    proposal = propose(upload, recognise(upload, DATA)[0], DATA)
    assert [one.new for one in proposal.changes.cells] == ["0.038"]
    upload = read_upload("a.csv", csv_text([
        ["Pays", "Année", "Dépenses (en milliers de dollars)"], ["Albanie", "2024", "12,2"],
        ["Fidji", "2025", "900,5"]], ";"))
    proposal = propose(upload, recognise(upload, DATA)[0], DATA)
    assert [one.new for one in proposal.changes.cells] == ["12200"]
    assert [one.values["amount_usd"] for one in proposal.changes.added] == ["900500"]


def test_an_indicator_is_known_by_its_name() -> None:
    held = source_table("country_context", DATA).rows["KEN", "2023"]
    upload = read_upload("API_NY.GDP.MKTP.CD.csv", (
        '"Data Source","World Development Indicators",\n\n"Last Updated Date","2025-10-07",\n\n'
        '"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023",\n'
        f'"Kenya","KEN","GDP (current US$)","NY.GDP.MKTP.CD","","{held["gdp_usd"]}",\n'
        '"Africa Eastern and Southern","AFE","GDP (current US$)","NY.GDP.MKTP.CD","","5",\n'
        '"Peru","PER","GDP (current US$)","NY.GDP.MKTP.CD","","300000000000",\n').encode())
    found = recognise(upload, DATA)
    assert found[0].stem == "country_context"
    proposal = propose(upload, found[0], DATA)
    assert [(one.message, one.place) for one in proposal.problems
            if one.message != "which-table"] == [("unknown-place", "A7")]
    assert {one.column for one in proposal.changes.cells} <= {"gdp_usd"}


def test_which_column_is_said_by_hand() -> None:
    upload = read_upload("a.csv", csv_text([
        ["iso3", "Year", "Année", "share_percent"], ["KEN", "2024", "2023", "0.038"]]))
    found = recognise(upload, DATA)[0]
    assert propose(upload, found, DATA).problems[0].message == "two-columns"
    mapping = replace(found.mapping, columns=(*found.mapping.columns, ColumnUse(1, "year")))
    proposal = propose(upload, found, DATA, mapping=mapping)
    assert not proposal.problems
    assert {one.key for one in proposal.changes.cells} == {("KEN", "2024")}
    assert with_header(upload, "", (1, 1), DATA)[0].stem == found.stem


def test_the_year_of_a_title_with_two_is_confirmed() -> None:
    upload = read_upload("a.csv", b'"Scale of assessments 2024 (of 2021)",\nCountry,Share (%)\n'
                                  b"France,4.318\nKenya,0.038\n")
    found = recognise(upload, DATA)[0]
    first = propose(upload, found, DATA)
    asked = {one.value: one.mark for one in first.problems if one.message == "which-year"}
    assert set(asked) == {"2021", "2024"}
    chosen = propose(upload, found, DATA, mapping=replace(
        first.mapping, accepted=frozenset({asked["2024"]})))
    assert not chosen.problems
    assert [(one.key, one.new) for one in chosen.changes.cells] == [(("KEN", "2024"), "0.038")]


def test_what_is_confirmed_leaves_other_choices_open() -> None:
    upload = read_upload("a.csv", b"iso3,year,amount,montant\nALB,2024,12170.92,13000\n")
    found = recognise(upload, DATA)[0]
    first = propose(upload, found, DATA)
    assert "two-columns" in {one.message for one in first.problems}
    other = [one.mark for one in first.problems if one.message != "two-columns"]
    again = propose(upload, found, DATA, mapping=replace(
        first.mapping, accepted=frozenset(other)))
    assert "two-columns" in {one.message for one in again.problems}


def test_a_sign_before_decimals_is_said_by_hand() -> None:
    upload = read_upload("a.csv", b"iso3;year;share_percent\nFRA;2024;4,318\n")
    found = recognise(upload, DATA)[0]
    assert [one.message for one in propose(upload, found, DATA).problems] == ["two-numbers"]
    chosen = propose(upload, found, DATA, mapping=replace(found.mapping, decimal=","))
    assert (chosen.problems, len(chosen.changes)) == ((), 0)


def test_rows_are_withdrawn_only_where_the_file_is_said_to_be_complete() -> None:
    upload = read_upload("a.csv", b"sdg,year,amount_usd\n1,2021,12065573.77\n")
    found = recognise(upload, DATA)[0]
    assert propose(upload, found, DATA).changes.is_empty
    whole = propose(upload, found, DATA, mapping=replace(found.mapping, complete="years"))
    held = source_table("itu_expenses_by_sdg", DATA).rows
    assert {one.key for one in whole.changes.withdrawn} == {
        key for key in held if key[1] == "2021"} - {("1", "2021")}


def test_what_is_no_table_is_told_with_its_headings() -> None:
    upload = read_upload("a.csv", b"colour,shape\nred,round\n")
    assert recognise(upload, DATA) == []
    assert "colour; shape" in unrecognised(upload).sentence(ENGLISH)


def test_values_are_those_that_another_reader_takes() -> None:
    rows = [["a", "b"], ["x", 1 / 3], ["y", 0.1 + 0.2], ["z", 123456789.123]]
    held = read_upload("a.xlsx", sheet(rows)).sheets[0]
    other = fastexcel.read_excel(sheet(rows)).load_sheet(0).to_pandas()["b"]
    assert [float(row.cells[1].text) for row in held.rows[1:]] == pytest.approx(
        list(other), rel=1e-14)
    assert held.rows[1].cells[1].text == "0.333333333333333"


@pytest.mark.parametrize("text", ["1/90", "1/8", "11/2", "½", "2024/25"])
def test_a_fraction_is_no_share(text: str) -> None:
    upload = read_upload("t.csv", f"iso3,year,share_percent\nKEN,2024,{text}\n".encode())
    proposal = propose(upload, recognise(upload, DATA)[0], DATA)
    assert [one.message for one in proposal.problems] == ["no-number"]
    assert proposal.changes.is_empty


def test_one_figure_gets_the_next_number() -> None:
    values = {"topic": "budget", "entity": "ITU", "period_start": "2026", "period_end": "2027",
              "measure": "Biennial budget", "category": "total", "value": "330000000",
              "unit": "CHF", "status": "approved", "source_title": "Resolution 1430",
              "source_url": "https://www.itu.int/md/S25-CL-C-0100/en", "source_kind": "official"}
    proposal = one_figure(values, DATA)
    # As a draft keeps it.
    assert from_json(to_json(proposal.changes)) == proposal.changes
    assert [one.sentence(ENGLISH) for one in proposal.problems] == []
    (added,) = proposal.changes.added
    assert isinstance(added, RowAdded)
    highest = max(key[0] for key in source_table("published_figures", DATA).rows)
    assert added.key == (f"F{int(highest[1:]) + 1:04d}",)
    assert Decimal(added.values["value"]) == 330_000_000
    wrong = one_figure({**values, "value": "330 million", "status": "aproved", "measure": "",
                        "source_url": ""}, DATA)
    assert {one.label: one.message for one in wrong.problems} == {
        "value": "no-number", "status": "not-allowed", "measure": "figure-needed",
        "source_url": "figure-source"}
    assert wrong.changes.is_empty
