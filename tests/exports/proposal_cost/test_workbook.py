"""The workbook of an estimate: its formulas arrive at the estimate, its texts stay texts."""

import re
import subprocess
import zipfile
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from casebook.analysis.proposal_cost.arithmetic import estimate
from casebook.analysis.proposal_cost.model import Proposal
from casebook.exports.proposal_cost.cells import read_cells
from casebook.exports.proposal_cost.columns import COLUMNS, FORMULAS, NAMES, TYPED
from casebook.exports.proposal_cost.labels import CHOICES, choice_of, field, label, measure
from casebook.exports.proposal_cost.workbook import workbook
from casebook.wording import ENGLISH, Language, languages
from tests.brief.office import audited, needs_office
from tests.exports.proposal_cost.samples import USUAL, hostile, in_language, without_values
from tests.oracle.generated_proposals import proposal
from tests.oracle.proposal_cost import consumer_prices, reckon
from tests.sampling import SWEEP, dice

GENERATED = 250 if SWEEP else 3
# LibreOffice gives up on a command with hundreds of files.
AT_ONCE = 25
CLOSE = Fraction(1, 10**11)
# LibreOffice calculates a file of another program only when it is told to.
RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item
oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
oor:op="fuse"><value>0</value></prop></item></oor:items>"""


def grid(book: bytes, sheet: str) -> list[list[str]]:
    """The cells of a sheet as texts, empty where there is none."""
    cells = read_cells(book).sheets[sheet]
    height, width = (max(place[side] for place in cells) + 1 for side in (0, 1))
    return [[cells[row, column].value if (row, column) in cells else ""
             for column in range(width)] for row in range(height)]


def numbers(cells: list[Any]) -> list[Fraction]:
    return [Fraction(str(one)) for one in cells]


def near(found: Fraction, wanted: Fraction, scale: Fraction) -> bool:
    return abs(found - wanted) <= CLOSE * max(scale, 1)


def resaved(books: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """Each workbook as LibreOffice calculates and saves it."""
    profile, out = folder / "office", folder / "saved"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(RECALCULATE, encoding="utf-8")
    for name, book in books.items():
        (folder / f"{name}.xlsx").write_bytes(book)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to",
         "xlsx", "--outdir", str(out), *(str(folder / f"{name}.xlsx") for name in books)],
        check=True, capture_output=True, timeout=900)
    return {name: (out / f"{name}.xlsx").read_bytes() for name in books}


def holds_the_estimate(book: bytes, drawn: Proposal) -> None:
    """Compares every total of the workbook with a reckoning of its own."""
    wanted: dict[str, Any] = reckon(drawn.model_dump_json(), consumer_prices())
    totals = {row[0]: row[1:] for row in grid(book, "totals")}
    scale = max(wanted["total"])
    for words, name in (("Total", "total"), ("One-off", "once"),
                        ("Each year, all years together", "yearly"),
                        ("Of the total, in kind", "in_kind"),
                        ("In cash, not from voluntary contributions", "on_units")):
        assert all(near(found, one, scale) for found, one in zip(
            numbers(totals[words]), wanted[name], strict=True)), (words, drawn)
    for group in ("kind", "fund"):
        for choice in CHOICES[group]:
            row = numbers(totals[label(group, choice, ENGLISH)])
            one = wanted[f"by_{group}"].get(choice, (0, 0, 0))
            assert all(near(a, b, scale) for a, b in zip(row, one, strict=True)), (choice, drawn)
    for message, name in (("Contributory units that this equals if paid in one year",
                           "units_one_year"), ("Contributory units in each of four years",
                                               "units_four_years")):
        assert near(numbers([totals[message][1]])[0], wanted[name], wanted[name]), drawn
    if drawn.currency:
        own = numbers(totals["Total in own currency"])
        assert all(near(a, b, b) for a, b in zip(own, wanted["own_currency"], strict=True))
    assert int(float(totals["Lines without a cost"][1])) == len(wanted["open"])
    lines = grid(book, "lines")[5:]
    at = NAMES.index("total_low")
    for place, amounts in wanted["lines"]:
        found = numbers(lines[place][at:at + 3])
        assert all(near(a, b, b) for a, b in zip(found, amounts, strict=True)), (place, drawn)
    holds_the_years(grid(book, "years"), wanted, scale)


def holds_the_years(rows: list[list[Any]], wanted: dict[str, Any], scale: Fraction) -> None:
    header, sums = rows[3], rows[-3:]
    shown = {header[at]: at for at in range(2, len(header) - 3) if header[at]}
    for at, row in enumerate(sums):
        for year, place in shown.items():
            one = wanted["by_year"].get(int(float(year)), (0, 0, 0))[at]
            assert near(Fraction(row[place]), Fraction(one), scale)
        undated = wanted["by_year"].get(None, (0, 0, 0))[at]
        assert near(Fraction(row[-3]), Fraction(undated), scale)
        assert near(Fraction(row[-2]), Fraction(0), scale)
    assert {year for year in wanted["by_year"] if year} <= {int(float(one)) for one in shown}


@needs_office
def test_libreoffice_calculates_the_estimate(tmp_path: Path) -> None:
    draw = dice("workbooks of proposals")
    for start in range(0, GENERATED, AT_ONCE):
        drawn = {f"p{number}": proposal(draw)
                 for number in range(start, min(GENERATED, start + AT_ONCE))}
        books = {name: without_values(workbook(one, in_language(ENGLISH)))
                 for name, one in drawn.items()}
        for name, book in resaved(books, tmp_path).items():
            holds_the_estimate(book, drawn[name])


def test_values_that_are_shown_without_calculating_are_the_estimate() -> None:
    draw = dice("values of proposals")
    for _ in range(4):
        drawn = proposal(draw)
        holds_the_estimate(workbook(drawn, in_language(ENGLISH)), drawn)


@pytest.mark.parametrize("language", languages())
def test_every_language_has_a_valid_workbook_with_its_words(
    language: Language, tmp_path: Path
) -> None:
    book = workbook(USUAL, in_language(language))
    if SWEEP or language in ("en", "ar"):
        assert audited(book, "xlsx", tmp_path) == []
    rows = grid(book, "lines")
    assert rows[3] == [field(name, language) for name in NAMES]
    assert rows[5][1] == label("kind", "meeting", language)
    assert rows[5][5] == measure("meeting", 0, language)
    assert book == workbook(USUAL, in_language(language))


def test_hostile_text_is_text_in_every_cell(tmp_path: Path) -> None:
    drawn = hostile()
    book = workbook(drawn, in_language(ENGLISH))
    assert audited(book, "xlsx", tmp_path) == []
    rows = grid(book, "lines")[5:]
    for line, row in zip(drawn.lines, rows, strict=False):
        assert (row[2] or "") == line.title  # a cell of text needs no apostrophe
    answers = {row[3]: row[1] for row in grid(book, "criteria")[1:]}
    for name, text in drawn.answers.items():
        assert (answers[name] or "") == text
    with zipfile.ZipFile(BytesIO(book)) as opened:
        formulas = [one for name in opened.namelist() if name.startswith("xl/worksheets/")
                    for one in re.findall(rb"<f>(.*?)</f>", opened.read(name))]
    assert formulas
    typed = {text.lstrip("=+-@").encode() for text in hostile().answers.values()}
    assert not [one for one in formulas if b"evil" in one or b"SUM(A1)" in one or one in typed]


def test_only_columns_without_a_formula_may_be_typed_into() -> None:
    sheet = zipfile.ZipFile(BytesIO(workbook(USUAL, in_language(ENGLISH)))).read(
        "xl/worksheets/sheet2.xml").decode()
    held = set(re.findall(r'<c r="([A-Z]+)6"[^>]*><f>', sheet))
    assert len(held) == len(FORMULAS)
    assert len(COLUMNS) == len(held) + len(TYPED)


@pytest.mark.parametrize("group", CHOICES)
def test_a_word_of_any_language_means_one_choice(group: str) -> None:
    for language in languages():
        for choice in CHOICES[group]:
            assert choice_of(group, label(group, choice, language)) == choice
    assert choice_of(group, "no such word") is None


def test_an_empty_estimate_has_a_workbook() -> None:
    drawn = Proposal()
    holds_the_estimate(workbook(drawn, in_language(ENGLISH)), drawn)
    assert estimate(drawn, in_language(ENGLISH).prices).lines == ()
