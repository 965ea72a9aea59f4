"""The estimate as an Excel workbook: whoever changes a quantity sees every total follow."""

from datetime import datetime
from typing import Final

from xlsxwriter.worksheet import Worksheet

from casebook.analysis.proposal_cost.arithmetic import estimate
from casebook.analysis.proposal_cost.codec import write_proposal
from casebook.analysis.proposal_cost.criteria import checklist
from casebook.analysis.proposal_cost.model import Proposal
from casebook.exports.proposal_cost.columns import TEXT, YEAR
from casebook.exports.proposal_cost.context import Context
from casebook.exports.proposal_cost.labels import CHOICES, field, label, measure
from casebook.exports.proposal_cost.lines_sheet import lines_sheet, table_rows, titles
from casebook.exports.proposal_cost.sheet_text import Book
from casebook.exports.proposal_cost.sources import sources
from casebook.exports.proposal_cost.totals import cell_name
from casebook.exports.proposal_cost.totals_sheet import totals_sheet
from casebook.exports.proposal_cost.years import FIRST_YEAR_COLUMN, HEADER, year_cells

MIME: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# Longer addresses are no links in Excel.
LONGEST_LINK = 2_000


def workbook(proposal: Proposal, context: Context) -> bytes:
    """The workbook. Equal estimates give equal files.

    Raises ProposalTooLong where the estimate does not fit into a link, and BadParameterValue for
    prices of a year before the price index.
    """
    kept = write_proposal(proposal) or ""
    reckoned, language = estimate(proposal, context.prices), context.language
    with Book(language) as book:
        book.book.set_properties({
            "title": language.say("proposal-file-heading", title=proposal.title or language.say(
                "proposal-file-untitled")),
            "subject": language.say("proposal-file-illustrative"),
            "author": language.say("site-title"),
            "created": datetime.fromisoformat(context.release_date)})
        totals_sheet(book, proposal, reckoned, context)
        lines_sheet(book, proposal, reckoned, context)
        _years(book, book.sheet("years"), proposal, context)
        _criteria(book, book.sheet("criteria"), proposal)
        _prices(book, book.sheet("prices"), context)
        _lists(book, book.sheet("lists"))
        _about(book, book.sheet("about"), proposal, context, kept)
    return book.file.getvalue()


def _years(book: Book, sheet: Worksheet, proposal: Proposal, context: Context) -> None:
    language, rows = book.language, table_rows(proposal)
    book.put(sheet, 0, 0, language.say("proposal-file-years-title"), book.title)
    book.put(sheet, 1, 0, language.say("proposal-file-assumption-yearly"), book.look(
        "General", typed=False))
    cells = tuple(year_cells(proposal, estimate(proposal, context.prices), rows,
                             titles(proposal, language)))
    last = max(one.column for one in cells) - 2
    for column, name in ((0, "field-line"), (1, "field-title"), (last, "undated"),
                         (last + 1, "later"), (last + 2, "total")):
        book.put(sheet, HEADER, column, language.say(f"proposal-file-{name}"), book.heading)
    for place in range(rows):
        book.put(sheet, HEADER + 1 + place, 0, place + 1, book.look(YEAR, typed=False))
    for at, side in enumerate(("low", "likely", "high")):
        row = HEADER + 1 + rows + at
        book.put(sheet, row, 0, language.say("proposal-file-total"),
                 book.look(TEXT, typed=False, strong=True))
        book.put(sheet, row, 1, language.say(f"proposal-file-{side}"),
                 book.look(TEXT, typed=False, strong=True))
    for one in cells:
        look = book.heading if one.row == HEADER else book.look(
            TEXT if one.column == 1 else "#,##0", typed=False, strong=one.row > HEADER + rows)
        book.formula(sheet, one.row, one.column, one.formula, one.value, look)
    sheet.set_column(0, 0, 8)
    sheet.set_column(1, 1, 40)
    sheet.set_column(FIRST_YEAR_COLUMN, last + 2, 13)
    sheet.freeze_panes(HEADER + 1, FIRST_YEAR_COLUMN)
    sheet.repeat_rows(HEADER)


def _criteria(book: Book, sheet: Worksheet, proposal: Proposal) -> None:
    language, criteria = book.language, checklist(proposal)
    for column, (name, width) in enumerate((("question", 50), ("answer", 60), ("reference", 40))):
        book.put(sheet, 0, column, language.say(f"proposal-file-{name}"), book.heading)
        sheet.set_column(column, column, width)
    sheet.set_column(3, 3, 12)
    for row, one in enumerate(criteria, start=1):
        book.put(sheet, row, 0, language.data_words(one.criterion.question), book.text)
        book.put(sheet, row, 1, one.answer, book.look(TEXT, typed=True))
        book.put(sheet, row, 2, one.criterion.reference, book.text)
        book.put(sheet, row, 3, one.criterion.id, book.look(TEXT, typed=False))
        # Not every program calculates by itself how high a row has to be.
        sheet.set_row(row, 15 * max(3, -(-len(one.answer) // 50)))
    book.name("criteria_id", sheet, 1, 3, len(criteria))
    book.name("criteria_answer", sheet, 1, 1, len(criteria))
    sheet.freeze_panes(1, 0)


def _prices(book: Book, sheet: Worksheet, context: Context) -> None:
    base, index = context.prices.base_year, context.prices.index
    for column, heading in enumerate((
            book.language.say("proposal-file-year"),
            book.language.say("proposal-file-index", base=str(base)))):
        book.put(sheet, 0, column, heading, book.heading)
    for row, year in enumerate(sorted(index), start=1):
        book.put(sheet, row, 0, year, book.look(YEAR, typed=False))
        book.put(sheet, row, 1, index[year], book.look("0.000000000", typed=False))
    book.name("price_year", sheet, 1, 0, len(index))
    book.name("price_index", sheet, 1, 1, len(index))
    # The newest year stands last.
    book.name("base_year", sheet, len(index), 0)
    sheet.set_column(0, 1, 24)


def _lists(book: Book, sheet: Worksheet) -> None:
    """What cells are picked from, and the words that formulas compare with."""
    language = book.language
    columns = {group: [label(group, one, language) for one in CHOICES[group]]
               for group in CHOICES}
    columns["measure"] = [measure(kind, 0, language) for kind in CHOICES["kind"]]
    columns["second_measure"] = [measure(kind, 1, language) for kind in CHOICES["kind"]]
    for column, (name, words) in enumerate(columns.items()):
        book.put(sheet, 0, column, field(name, language), book.heading)
        for row, word in enumerate(words, start=1):
            book.put(sheet, row, column, word, book.text)
            if name in ("kind", "timing", "paid", "fund"):
                book.name(cell_name(name, CHOICES[name][row - 1]), sheet, row, column)
        book.name(f"list_{name}", sheet, 1, column, len(words))
    sheet.set_column(0, len(columns) - 1, 24)


def _about(
    book: Book, sheet: Worksheet, proposal: Proposal, context: Context, kept: str
) -> None:
    language = book.language
    rows = [language.say("proposal-file-illustrative"), language.say("proposal-file-legend"),
            language.say("proposal-file-assumption-prices", base=str(context.prices.base_year)),
            language.say("proposal-file-assumption-range"),
            *sources(proposal, context), language.say("proposal-file-disclaimer")]
    sheet.set_column(0, 0, 110)
    for row, text in enumerate(rows):
        book.put(sheet, row, 0, text, book.text)
        sheet.set_row(row, 15 * -(-len(text) // 100))
    end = len(rows)
    if context.link and len(context.link) <= LONGEST_LINK:
        sheet.write_url(end, 0, context.link,
                        string=language.say("proposal-file-source-link"))
    else:
        book.put(sheet, end, 0, context.link, book.text)
    # From it, a workbook that comes back is known to have changed.
    book.put(sheet, end + 1, 0, field("estimate", language), book.heading)
    book.put(sheet, end + 2, 0, kept, book.look("@", typed=False))
    sheet.set_row(end + 2, 15)
    book.name("estimate", sheet, end + 2, 0)
