"""The table of lines: a row each, some empty ones, all of them with the formulas of the totals."""

from collections.abc import Iterator, Mapping
from typing import Final

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from casebook.analysis.proposal_cost.arithmetic import Estimate, LineCost
from casebook.analysis.proposal_cost.model import (
    FIRST_PRICE_YEAR,
    FIRST_YEAR,
    LAST_YEAR,
    MOST_LINES,
    Line,
    Proposal,
)
from casebook.exports.proposal_cost.columns import COLUMNS, NAMES, SIDES, filled
from casebook.exports.proposal_cost.context import Context
from casebook.exports.proposal_cost.labels import field, label, measure
from casebook.exports.proposal_cost.sheet_text import Book, Content
from casebook.wording import Language

# Rows for lines that a reader adds.
SPARE_LINES = 5
# Totals stand above the lines, so that the table is open at its end.
HEADER: Final = 3
TOTAL: Final = HEADER + 1
FIRST: Final = TOTAL + 1
_YEARS = {"price_first": FIRST_PRICE_YEAR, "price_last": FIRST_PRICE_YEAR,
          "first_year": FIRST_YEAR, "last_year": FIRST_YEAR}


def table_rows(proposal: Proposal) -> int:
    """How many rows the table has, the empty ones included."""
    return min(MOST_LINES, len(proposal.lines) + SPARE_LINES)


def titles(proposal: Proposal, language: Language) -> tuple[str, ...]:
    """The name of each line: its title, else the kind of work."""
    return tuple(line.title or label("kind", line.kind, language) for line in proposal.lines)


def typed_values(place: int, line: Line) -> dict[str, Content]:
    """What a reader may change in a line, by field; choices by their code."""
    cost = line.cost
    return {
        "line": place + 1, "kind": line.kind, "title": line.title, "grade": line.grade,
        "quantity": line.quantity[0],
        "second": line.quantity[1] if len(line.quantity) > 1 else None,
        "low": cost.low, "likely": cost.likely, "high": cost.high,
        "price_first": cost.price_first, "price_last": cost.price_last, "timing": line.timing,
        "first_year": line.first_year, "last_year": line.last_year, "paid": line.paid,
        "fund": line.fund, "published": cost.published}


def lines_sheet(book: Book, proposal: Proposal, estimate: Estimate, context: Context) -> None:
    """Writes the sheet."""
    language, rows = book.language, table_rows(proposal)
    sheet = book.sheet("lines")
    book.put(sheet, 0, 0, language.say("proposal-file-lines-title"), book.title)
    book.put(sheet, 1, 0, language.say("proposal-file-legend"), book.look(
        "General", typed=False))
    costs = {one.place: one for one in estimate.lines}
    lines = dict(enumerate(proposal.lines))
    for at, column in enumerate(COLUMNS):
        book.put(sheet, HEADER, at, field(column.name, language), book.heading)
        sheet.set_column(at, at, column.width)
        book.name(f"line_{column.name}", sheet, FIRST, at, FIRST + rows - 1)
        if column.choices:
            sheet.data_validation(FIRST, at, FIRST + rows - 1, at, {
                "validate": "list", "source": f"=list_{column.choices}"})
        elif column.name in _YEARS:
            sheet.data_validation(FIRST, at, FIRST + rows - 1, at, {
                "validate": "integer", "criteria": "between",
                "minimum": _YEARS[column.name], "maximum": LAST_YEAR})
    for place in range(rows):
        _row(book, sheet, place, lines.get(place), costs.get(place), context)
    _total(book, sheet, estimate)
    sheet.set_row(HEADER, 60)
    sheet.freeze_panes(FIRST, 3)
    sheet.repeat_rows(HEADER)
    sheet.repeat_columns(0, 2)
    sheet.fit_to_pages(3, 0)


def _row(
    book: Book, sheet: Worksheet, place: int, line: Line | None, cost: LineCost | None,
    context: Context,
) -> None:
    row, language = FIRST + place, book.language
    typed = typed_values(place, line) if line else {}
    known = dict(_values(line, cost, context, language))
    for at, column in enumerate(COLUMNS):
        look = book.look(column.format, typed=not column.formula)
        if column.formula:
            formula = filled(column.formula, lambda name: _address(name, row))
            book.formula(sheet, row, at, formula, known.get(column.name, ""), look)
            continue
        value = typed.get(column.name)
        if column.choices and isinstance(value, str):
            value = label(column.choices, value, language)
        book.put(sheet, row, at, value, look)


def _total(book: Book, sheet: Worksheet, estimate: Estimate) -> None:
    for at, column in enumerate(COLUMNS):
        look = book.look(column.format, typed=False, strong=True)
        if column.name == "line":
            book.put(sheet, TOTAL, at, book.language.say("proposal-file-total"), look)
        elif column.name.startswith("total_"):
            side = column.name.removeprefix("total_")
            book.formula(sheet, TOTAL, at, f"SUM(line_{column.name})",
                         getattr(estimate.total, side), look)
        else:
            book.put(sheet, TOTAL, at, None, look)


def _values(
    line: Line | None, cost: LineCost | None, context: Context, language: Language
) -> Iterator[tuple[str, Content]]:
    """What the formulas of a row give."""
    yield "factor", 1
    if line is None:
        return
    years = (line.cost.price_first, line.cost.price_last)
    yield "factor", context.prices.factor(*years)
    yield "measure", measure(line.kind, 0, language)
    yield "second_measure", measure(line.kind, 1, language)
    once = line.timing == "once"
    yield "payments", 1 if once else line.last_year - line.first_year + 1
    yield "undated", int(once and line.first_year != line.last_year)
    if cost is None:
        return
    parts: Mapping[str, object] = {"unit": cost.unit, "each": cost.each, "total": cost.total}
    for name, amounts in parts.items():
        for side in SIDES:
            yield f"{name}_{side}", getattr(amounts, side)


def _address(name: str, row: int) -> str:
    return f"${xl_col_to_name(NAMES.index(name))}{row + 1}"
