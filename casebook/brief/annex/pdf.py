"""The annex as a tagged PDF (Typst, PDF/UA-1)."""

from pathlib import Path
from typing import Any

from casebook.analysis.proposal_cost.model import Proposal
from casebook.brief.annex.content import Annex, Section, annex
from casebook.brief.annex.tables import Table
from casebook.brief.pdf.glyphs import breakable, printable_text, unprintable_characters
from casebook.brief.pdf.reader_words import named
from casebook.brief.pdf.typesetting import typeset
from casebook.errors import LettersMissing
from casebook.exports.proposal_cost.context import Context

MIME = "application/pdf"
FOLDER = Path(__file__).resolve().parent


def annex_pdf(proposal: Proposal, context: Context) -> bytes:
    """The annex as a PDF/UA-1 file of A4 pages. Equal estimates give equal files.

    Raises LettersMissing for the author's own text in letters that no shipped font has, NoteBusy
    when too many others are being made, NoteFailed when it cannot be set, and BadParameterValue
    for prices of a year before the price index.
    """
    whole = annex(proposal, context)
    if missing := unprintable_characters("\n".join(whole.own)):
        raise LettersMissing(characters=named(missing))
    return typeset(FOLDER / "annex.typ", FOLDER, _data(whole), whole.release_id)


def _data(whole: Annex) -> dict[str, Any]:
    """The annex as plain values; every text in letters that the fonts have, none of it markup."""
    language = whole.language
    return {
        "language": language, "right-to-left": whole.right_to_left, "band": _text(whole.band),
        "title": _text(whole.title), "illustrative": _text(whole.illustrative),
        "head": [[_text(name) + language.colon, _text(value)] for name, value in whole.head],
        "sections": [_section(one) for one in whole.sections],
        "link": whole.link if whole.link.startswith(("https://", "http://")) else "",
        "open": language.say("proposal-file-source-link"), "site": language.say("site-title"),
        "footer": language.say("footer", release=whole.release_id, date=whole.release_date),
        # The template knows the numbers only when the pages are set.
        "pages": language.say("note-pages", page="{page}", pages="{pages}"),
    }


def _section(one: Section) -> dict[str, Any]:
    return {
        "title": _text(one.title),
        "paragraphs": [_text(text) for text in one.paragraphs],
        "answers": [{"question": _text(answer.question), "reference": _text(answer.reference),
                     "text": _text(answer.text), "own": answer.own} for answer in one.answers],
        "tables": [_table(table) for table in one.tables],
        "bullets": [_text(text) for text in one.bullets],
    }


def _table(one: Table) -> dict[str, Any]:
    return {
        "title": _text(one.title), "headers": [_text(words) for words in one.headers],
        "rows": [[[_text(line) for line in cell.split("\n")] for cell in row]
                 for row in one.rows],
        "widths": list(one.widths), "numbers": list(one.numbers), "strong": one.strong,
    }


def _text(text: str) -> str:
    """The text in letters that the fonts have; the isolates of a sentence's values stay."""
    return breakable(printable_text(text) if unprintable_characters(text) else text)
