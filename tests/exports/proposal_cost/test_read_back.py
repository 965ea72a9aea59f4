"""A workbook that comes back: every change is named, none is invented, nothing odd is taken."""

import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path
from time import process_time

import pytest
from xlsxwriter.utility import xl_col_to_name

from casebook.analysis.proposal_cost.codec import read_proposal
from casebook.analysis.proposal_cost.model import MOST_LINES, Proposal
from casebook.errors import WorkbookTooLarge, WorkbookUnreadable
from casebook.exports.proposal_cost import cells
from casebook.exports.proposal_cost.__main__ import main
from casebook.exports.proposal_cost.cells import moved, read_cells
from casebook.exports.proposal_cost.columns import COLUMNS, NAMES
from casebook.exports.proposal_cost.differences import Difference, ReadBack
from casebook.exports.proposal_cost.labels import field
from casebook.exports.proposal_cost.lines_sheet import FIRST
from casebook.exports.proposal_cost.read_back import MOST_PASTED, read_pasted, read_workbook
from casebook.exports.proposal_cost.workbook import workbook
from casebook.wording import ENGLISH, Language, languages
from tests.brief.office import needs_office
from tests.exports.proposal_cost.edited import (
    swapped,
    with_cells,
    with_part,
    with_sheet,
    without_row,
)
from tests.exports.proposal_cost.samples import LARGEST, USUAL, hostile, in_language
from tests.exports.proposal_cost.test_workbook import resaved
from tests.oracle.generated_proposals import proposal
from tests.sampling import SWEEP, dice

PRICES = in_language(ENGLISH).prices
# Of a line that is typed into the first empty row, B12 to P12.
NEW = {"lines_B12": "Events", "lines_C12": "Final event", "lines_E12": 1, "lines_J12": 9000,
       "lines_N12": "One-off", "lines_O12": 2031, "lines_P12": 2031}


@cache
def exported(language: Language = ENGLISH) -> bytes:
    return workbook(USUAL, in_language(language))


def back(book: bytes) -> ReadBack:
    return read_workbook(book, PRICES)


def named(found: ReadBack) -> list[tuple[object, ...]]:
    return [(one.kind, one.field, one.line, one.old, one.new) for one in found.differences]


@pytest.mark.parametrize("language", languages())
def test_a_workbook_that_nobody_changed_has_no_differences(language: Language) -> None:
    assert back(exported(language)) == ReadBack(USUAL, ())


@pytest.mark.slow
def test_generated_and_hostile_estimates_come_back_as_they_were() -> None:
    draw = dice("workbooks that come back")
    generated = (proposal(draw) for _ in range(200 if SWEEP else 8))
    for drawn in (hostile(), LARGEST, Proposal(), *generated):
        assert back(workbook(drawn, in_language(ENGLISH))) == ReadBack(drawn, ())


def test_each_changed_value_is_named_with_old_and_new() -> None:
    found = back(with_cells(
        exported(), lines_E6=8, lines_I6=3100.5, lines_C7="Other documents", lines_N7="Each year",
        lines_P7=2030, lines_D8="P4", lines_R9="Regular budget", lines_Q10="In cash",
        lines_J11=1500))
    assert named(found) == [
        ("changed", "quantity", 1, Decimal(6), Decimal(8)),
        ("changed", "low", 1, Decimal(3000), Decimal("3100.5")),
        ("changed", "title", 2, "Working documents", "Other documents"),
        ("changed", "timing", 2, "once", "yearly"), ("changed", "last_year", 2, 2028, 2030),
        ("changed", "grade", 3, "P3", "P4"), ("changed", "fund", 4, "voluntary", "regular"),
        ("changed", "paid", 5, "in-kind", "cash"), ("changed", "likely", 6, None, Decimal(1500))]
    assert found.proposal.lines[0].quantity == (Decimal(8), Decimal(2))
    assert found.proposal.lines[5].cost.likely == Decimal(1500)
    assert found.differences[0].cell == "lines!E6"
    assert found.differences[3].sentence(ENGLISH) == (
        "Line 2, One-off or each year: One-off → Each year")


def test_head_and_answers_are_compared_too() -> None:
    found = back(with_cells(
        exported(), totals_B5="Another title", totals_B7="Development (ITU-D)",
        totals_B8=330000, totals_B9="USD", totals_B10=1.12, criteria_B2="Decision 5"))
    assert {(one.kind, one.field, one.new) for one in found.differences} == {
        ("changed-head", "proposal", "Another title"), ("changed-head", "sector", "development"),
        ("changed-head", "unit_chf", 330000), ("changed-head", "currency", "USD"),
        ("changed-head", "per_chf", Decimal("1.12")),
        ("changed-answer", "mandate", "Decision 5")}
    assert found.proposal.currency is not None
    assert found.proposal.currency.code == "USD"


def test_added_removed_and_moved_rows_are_named() -> None:
    added = back(with_cells(exported(), **NEW))
    assert named(added) == [("added", "kind", 7, None, "Final event")]
    assert added.proposal.lines[:6] == USUAL.lines
    assert added.proposal.lines[6].cost.likely == Decimal(9000)
    removed = back(with_sheet(exported(), "lines", lambda xml: without_row(xml, 7)))
    assert ("removed", "", 2, "Working documents", None) in named(removed)
    assert [line.title for line in removed.proposal.lines] == [
        line.title for at, line in enumerate(USUAL.lines) if at != 1]
    moved_rows = back(with_sheet(exported(), "lines", lambda xml: swapped(xml, 6, 11)))
    assert {(one.kind, one.old, one.new) for one in moved_rows.differences} == {
        ("moved", 1, 6), ("moved", 6, 1)}
    copied = back(with_cells(exported(), **{**NEW, "lines_A12": 1}))
    assert named(copied) == [("added", "kind", 7, None, "Final event")]


def test_changed_and_replaced_formulas_are_named() -> None:
    found = back(with_cells(
        exported(), lines_AD6="=X6*2", lines_AD7=1, totals_C13="=SUM(line_total_low)",
        totals_C19=4, years_C7="=1"))
    assert [(one.kind, one.cell) for one in found.differences] == [
        ("formula", "lines!AD6"), ("replaced", "lines!AD7"), ("formula", "totals!C13"),
        ("replaced", "totals!C19"), ("formula", "years!C7")]
    assert found.differences[0].new == "=X6*2"
    assert found.proposal == USUAL
    # The same formula in another spelling is the same.
    spelled = with_cells(exported(), totals_C13="=sum( $line_total_likely )".replace("$", ""))
    assert back(spelled).differences == ()


def test_a_row_without_formulas_is_named_once() -> None:
    empty = {f"lines_{xl_col_to_name(at)}12": None
             for at, column in enumerate(COLUMNS) if column.formula}
    found = back(with_cells(exported(), **NEW, **empty))
    assert [(one.kind, one.cell) for one in found.differences] == [
        ("added", "lines!A12"), ("no-formulas", "lines!A12")]


def test_words_and_prices_that_formulas_rest_on_are_compared() -> None:
    found = back(with_cells(exported(), lists_B3="Now and then", prices_B2=2))
    assert [(one.kind, one.field) for one in found.differences] == [
        ("changed-head", "timing"), ("changed-head", "#price_index 1990")]


def test_a_range_that_no_longer_covers_all_lines_is_named() -> None:
    shorter = with_part(exported(), "xl/workbook.xml", lambda xml: xml.replace(
        "lines!$AD$6:$AD$16", "lines!$AD$6:$AD$8"))
    assert [(one.kind, one.field) for one in back(shorter).differences] == [
        ("range", "line_total_likely")]


@pytest.mark.parametrize(("cell", "value", "name"), [
    ("lines_E6", "six", "quantity"), ("lines_E6", -1, "quantity"), ("lines_E6", 1e300, "quantity"),
    ("lines_E6", "1,234", "quantity"), ("lines_E6", "12%", "quantity"),
    ("lines_E6", "#REF!", "quantity"), ("lines_I6", 9999, "low"), ("lines_P6", 2027, "last_year"),
    ("lines_O6", 46753, "first_year"), ("lines_B6", "Meetings?", "kind"),
    ("lines_N6", "monthly", "timing"), ("lines_D6", "P3", "grade"),
    ("lines_L6", 2018, "price_first"), ("lines_S6", "../etc", "published"),
    ("totals_B8", 0, "unit_chf"), ("totals_B8", "a", "unit_chf"),
    ("totals_B9", "dollars", "currency"), ("totals_B7", "ITU-X", "sector"),
    ("totals_B5", "x" * 200, "proposal"), ("lines_C6", "x" * 200, "title"),
    ("criteria_B2", "x" * 500, "answer"),
])
def test_what_cannot_be_used_is_refused_and_the_old_stays(
    cell: str, value: object, name: str
) -> None:
    found = back(with_cells(exported(), **{cell: value}))
    assert ("refused", name) in {(one.kind, one.field) for one in found.differences}
    assert found.proposal == USUAL
    sentence = next(one for one in found.differences if one.kind == "refused").sentence(ENGLISH)
    assert sentence.endswith("Please correct the cell.")


def test_numbers_are_read_in_other_formats() -> None:
    text = back(with_cells(exported(), lines_J6="4 500,50", lines_E6="7"))
    assert {(one.field, one.new) for one in text.differences} == {
        ("quantity", Decimal(7)), ("likely", Decimal("4500.5"))}
    noise = back(with_cells(exported(), lines_J6="4000.0000000001"))
    assert noise.differences == ()
    rounded = back(with_cells(exported(), lines_J6=4000.128))
    assert [one.kind for one in rounded.differences] == ["rounded", "changed"]
    assert rounded.proposal.lines[0].cost.likely == Decimal("4000.13")


def test_a_new_line_that_does_not_fit_is_left_out_alone() -> None:
    found = back(with_cells(exported(), **{**NEW, "lines_O12": "soon"}))
    assert [(one.kind, one.field, one.new) for one in found.differences] == [
        ("left-out", "first_year", "soon")]
    assert found.proposal == USUAL
    nothing = back(with_cells(exported(), **{**NEW, "lines_O12": None}))
    assert [(one.kind, one.field) for one in nothing.differences] == [("left-out", "first_year")]


def test_a_line_beyond_ten_billion_is_refused_and_says_why() -> None:
    # 300 000 days in 2 rooms at 5 500 francs in each of four years.
    found = back(with_cells(exported(), lines_E6=300_000))
    assert named(found) == [("too-large", "quantity", 1, Decimal(6), "300000")]
    assert found.proposal == USUAL
    assert found.differences[0].sentence(ENGLISH) == (
        "Cell lines!E6, Quantity: with “300000” the line would cost more than CHF 10 billion, so "
        "6 stays. Please correct the cell.")
    new = back(with_cells(exported(), **{**NEW, "lines_E12": 900_000, "lines_J12": 900_000}))
    assert [one.kind for one in new.differences] == ["too-large-new"]
    assert "more than CHF 10 billion" in new.differences[0].sentence(ENGLISH)
    assert new.proposal == USUAL
    largest = back(with_cells(exported(), lines_E6=200_000, lines_K6=6_250))
    assert largest.proposal.lines[0].most_chf == 10**10


def test_without_its_own_estimate_a_link_says_what_it_was() -> None:
    broken = with_part(exported(), "xl/workbook.xml",
                       lambda xml: xml.replace('name="estimate"', 'name="other"'))
    assert "baseline" in {one.kind for one in back(broken).differences}
    assert read_workbook(broken, PRICES, USUAL) == ReadBack(USUAL, ())


def test_more_lines_than_an_estimate_has_are_left_out() -> None:
    whole = Proposal(lines=USUAL.lines[:1] * MOST_LINES)
    row = FIRST + MOST_LINES + 1
    extra = "".join(f'<c r="{letter}{row}"><v>2031</v></c>' for letter in "EOP")
    book = with_sheet(workbook(whole, in_language(ENGLISH)), "lines", lambda xml: xml.replace(
        "</sheetData>", f'<row r="{row}">{extra}</row></sheetData>'))
    assert "too-many" in {one.kind for one in back(book).differences}


@needs_office
def test_a_workbook_saved_by_libreoffice_has_only_its_changes(tmp_path: Path) -> None:
    books = {"same": exported(Language("fr")), "changed": with_cells(exported(), lines_E6=8, **NEW)}
    saved = resaved(books, tmp_path)
    assert back(saved["same"]).differences == ()
    assert named(back(saved["changed"])) == [
        ("changed", "quantity", 1, Decimal(6), Decimal(8)),
        ("added", "kind", 7, None, "Final event")]


def pasted(
    language: Language, header: bool, names: tuple[str, ...] = NAMES, comma: bool = False
) -> str:
    """The rows of the lines as a spreadsheet copies them."""
    book = read_cells(exported(language))
    rows = [[field(name, language) for name in names]] if header else []
    for row in range(FIRST, FIRST + len(USUAL.lines)):
        texts = (book.at("lines", row, NAMES.index(name)).value for name in names)
        rows.append([one.replace(".", ",") if comma and one.replace(".", "").isdigit() else one
                     for one in texts])
    return "\n".join("\t".join(row) for row in rows)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("header", [True, False])
def test_pasted_cells_are_compared(language: Language, header: bool) -> None:
    text = pasted(language, header)
    assert read_pasted(text, USUAL) == ReadBack(USUAL, ())
    assert read_pasted(pasted(language, header, comma=True), USUAL).differences == ()
    changed = read_pasted(text.replace("14500.25", "15000"), USUAL)
    assert named(changed) == [("changed", "likely", 3, Decimal("14500.25"), Decimal(15000))]


@pytest.mark.parametrize(("group", "point"), [
    (",", "."), (".", ","), (" ", ","), ("\u202f", ","), ("\u2019", "."), ("'", ".")])
def test_pasted_cells_are_read_as_a_program_shows_them(group: str, point: str) -> None:
    """Programs copy what they show: costs with two decimals, in the form of their locale."""
    book, costs = read_cells(exported()), ("low", "likely", "high")
    rows = [[field(name, ENGLISH) for name in NAMES]]
    for row in range(FIRST, FIRST + len(USUAL.lines)):
        texts = [book.at("lines", row, at).value for at in range(len(NAMES))]
        rows.append([
            f"{float(text):,.2f}".replace(",", "<").replace(".", point).replace("<", group)
            if name in costs and text else text.replace(".", point) if name == "second" else text
            for name, text in zip(NAMES, texts, strict=True)])
    text = "\r\n".join("\t".join(row) for row in rows)
    assert read_pasted(text, USUAL) == ReadBack(USUAL, ())


def test_pasted_columns_that_are_missing_stay_as_they_were() -> None:
    some = ("line", "title", "quantity", "likely")
    text = pasted(ENGLISH, True, some)
    assert read_pasted(text, USUAL) == ReadBack(USUAL, ())
    shorter = "\n".join(text.splitlines()[:-1])
    assert named(read_pasted(shorter, USUAL)) == [("removed", "", 6, "Not costed", None)]


@pytest.mark.parametrize("text", ["", "hello", "a\tb\n1\t2", '"open', "\x00", "1\t2\t3\n" * 50,
                                  "\t" * 99_000, "\n" * 99_000, "Line\tKind of work\tQuantity"])
def test_other_pasted_text_is_refused(text: str) -> None:
    with pytest.raises(WorkbookUnreadable):
        read_pasted(text, USUAL)


def test_long_pasted_text_is_read_at_once_or_refused() -> None:
    with pytest.raises(WorkbookTooLarge):
        read_pasted("x" * (MOST_PASTED + 1), USUAL)
    start = process_time()
    found = read_pasted("Line\tQuantity\tFirst year\n" + "9\t1\t2\n" * 15_000, USUAL)
    assert process_time() - start < 2
    assert found.proposal.lines == ()


def unpackable(content: bytes) -> bytes:
    """The workbook, its first part a stream that cannot be unpacked."""
    with zipfile.ZipFile(BytesIO(content)) as packed:
        one = packed.getinfo("xl/workbook.xml")
    start = one.header_offset + 30 + len(one.filename)
    return content[:start] + b"\xff" * one.compress_size + content[start + one.compress_size:]


def test_files_that_are_no_workbook_are_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
    ) + "]>"
    for content in (
        b"", b"PK", b"x" * 1000, exported()[:2000],
        with_part(exported(), "xl/workbook.xml", lambda xml: "<x"),
        with_part(exported(), "xl/workbook.xml", lambda xml: bomb + "<x>&j;</x>"),
        with_sheet(exported(), "lines", lambda xml: re.sub(r"<v>\d+</v>", "<v>99999</v>", xml)),
        with_sheet(exported(), "lines", lambda xml: re.sub(r't="s"><v>\d+</v>',
                                                           't="s"><v>-1</v>', xml)),
        with_sheet(exported(), "lines", lambda xml: xml.replace('r="A6"', 'r="??"')),
        unpackable(exported()),
        with_part(exported(), "xl/workbook.xml", lambda xml: xml.replace('"lines"', '"other"')),
    ):
        with pytest.raises(WorkbookUnreadable):
            back(content)


def test_large_files_are_refused_before_they_are_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(WorkbookTooLarge):
        back(b"0" * (cells.MOST_BYTES + 1))
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/workbook.xml", b"0" * (cells.MOST_UNPACKED + 1))
    with pytest.raises(WorkbookTooLarge):
        back(packed.getvalue())
    monkeypatch.setattr(cells, "MOST_CELLS", 100)
    with pytest.raises(WorkbookUnreadable, match="more than 100 cells"):
        back(exported())


def test_a_formula_that_is_shared_is_moved_to_its_cell() -> None:
    assert moved('IF($L11="A1",B$2,C3+lines!D4)', 2, 1) == 'IF($L13="A1",C$2,D5+lines!E6)'
    assert moved("SUM(A1:B2)*LOG10(3)", -1, 0) == "SUM(#REF!:B1)*LOG10(3)"
    book = with_sheet(exported(), "lines", _shared)
    assert back(book).differences == ()


def _shared(xml: str) -> str:
    """The totals of the first two lines as one shared formula."""
    first = re.search(r'(<c r="AD6"[^>]*><f)(>)(.*?)(</f>)', xml)
    second = re.search(r'(<c r="AD7"[^>]*>)<f>.*?</f>', xml)
    assert first
    assert second
    made = xml.replace(first[0], f'{first[1]} t="shared" ref="AD6:AD7" si="0">{first[3]}</f>')
    return made.replace(second[0], f'{second[1]}<f t="shared" si="0"/>').replace("$Y6", "$Y6")


def test_every_kind_of_difference_has_a_sentence_in_every_language() -> None:
    for language in languages():
        for kind in Difference.__annotations__["kind"].__args__:
            one = Difference(kind, "mandate" if kind == "changed-answer" else "kind", 3,
                             "meeting", "mission", "lines!B6")
            assert one.sentence(language)
            assert replace(one, old=None, new=None).sentence(language)


def test_the_command_prints_differences_and_the_new_link(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "back.xlsx"
    path.write_bytes(with_cells(exported(), lines_E6=8))
    assert main(["read", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Line 1, Quantity: 6 → 8"
    address = lines[-1].partition("estimate=")[2]
    assert read_proposal(address)[0].lines[0].quantity[0] == 8
    assert main(["read", str(path), "--link", lines[-1], "--lang", "fr"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == Language("fr").say(
        "proposal-file-no-differences"
    )
    assert main(["read", str(tmp_path / "none.xlsx")]) == 2
    path.write_bytes(b"no workbook")
    assert main(["read", str(path)]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_the_table_has_the_columns_that_are_read() -> None:
    assert len(set(NAMES)) == len(COLUMNS)
