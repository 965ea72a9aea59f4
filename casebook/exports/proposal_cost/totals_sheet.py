"""The first sheet: what the estimate is about, and its totals, as named cells."""

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from casebook.analysis.proposal_cost.arithmetic import Estimate
from casebook.analysis.proposal_cost.model import Proposal
from casebook.exports.proposal_cost.columns import COUNT, MONEY, SIDES, TEXT
from casebook.exports.proposal_cost.context import Context
from casebook.exports.proposal_cost.labels import field, label
from casebook.exports.proposal_cost.sheet_text import Book, Content
from casebook.exports.proposal_cost.totals import UNITS, Result, grouped, sums, units

# Fields of the head with the format of their cell; the names of the cells are the fields.
HEAD = {"proposal": TEXT, "conference": TEXT, "sector": TEXT, "unit_chf": MONEY,
        "currency": TEXT, "per_chf": COUNT}


def head_values(proposal: Proposal) -> dict[str, Content]:
    """What a reader may change in the head of the estimate, by field."""
    currency = proposal.currency
    return {
        "proposal": proposal.title, "conference": proposal.conference, "sector": proposal.sector,
        "unit_chf": proposal.unit_chf, "currency": currency.code if currency else None,
        "per_chf": currency.per_chf if currency else None}


def totals_sheet(book: Book, proposal: Proposal, estimate: Estimate, context: Context) -> None:
    """Writes the sheet."""
    sheet, language = book.sheet("totals"), book.language
    title = proposal.title or language.say("proposal-file-untitled")
    book.put(sheet, 0, 0, language.say("proposal-file-heading", title=title), book.title)
    book.put(sheet, 1, 0, language.say("proposal-file-illustrative"), book.strong)
    book.put(sheet, 2, 0, language.say("proposal-file-legend"), book.look("General", typed=False))
    row = _head(book, sheet, 4, proposal)
    prices = language.say("proposal-file-assumption-prices", base=str(estimate.base_year))
    row = _table(book, sheet, row + 1, language.say("proposal-file-sums-title"), [
        (language.say(f"proposal-file-{message}"), results)
        for message, results in sums(estimate)])
    for message, result in units(estimate):
        book.put(sheet, row, 0, language.say(f"proposal-file-{message}"), book.text)
        look = book.look(MONEY if message == "open-lines" else UNITS, typed=False)
        book.formula(sheet, row, 2, result.formula, result.value, look)
        book.name(result.name, sheet, row, 2)
        row += 1
    for group in ("kind", "fund"):
        row = _table(book, sheet, row + 1, language.say(f"proposal-file-by-{group}"), [
            (label(group, choice, language), results)
            for choice, results in grouped(group, estimate)])
    book.put(sheet, row + 1, 0, prices, book.look("General", typed=False))
    sheet.set_portrait()
    sheet.fit_to_pages(1, 1)
    sheet.set_column(0, 0, 58)
    sheet.set_column(1, 3, 20)


def _head(book: Book, sheet: Worksheet, row: int, proposal: Proposal) -> int:
    """The fields of the head; the row after them."""
    values = head_values(proposal) | {
        "sector": label("sector", proposal.sector, book.language)}
    for name, value in values.items():
        book.put(sheet, row, 0, field(name, book.language), book.text)
        if name == "sector":
            sheet.data_validation(row, 1, row, 1, {"validate": "list", "source": "=list_sector"})
        look = book.look(HEAD[name], typed=True)
        if HEAD[name] == TEXT:
            sheet.merge_range(row, 1, row, 3, "", look)
        book.put(sheet, row, 1, value, look)
        book.name(name, sheet, row, 1)
        row += 1
    return row


def _table(
    book: Book, sheet: Worksheet, row: int, title: str,
    rows: Sequence[tuple[str, tuple[Result, ...]]],
) -> int:
    """A table with a low, a likely and a high column; the row after it."""
    book.put(sheet, row, 0, title, book.heading)
    for at, side in enumerate(SIDES, start=1):
        book.put(sheet, row, at, book.language.say(f"proposal-file-{side}"),
                 book.number_heading)
    for words, results in rows:
        row += 1
        book.put(sheet, row, 0, words, book.text)
        for at, one in enumerate(results, start=1):
            book.formula(sheet, row, at, one.formula, one.value, book.look(MONEY, typed=False))
            book.name(one.name, sheet, row, at)
    return row + 1
