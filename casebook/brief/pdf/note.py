"""The note: a briefing as a tagged PDF, its charts drawn with its own letters (PDF/UA-1)."""

from dataclasses import replace
from pathlib import Path

from casebook.brief.model import Brief, Part, telling
from casebook.brief.pdf.reader_words import letters_missing, named
from casebook.brief.pdf.template_data import data
from casebook.brief.pdf.typesetting import typeset
from casebook.cards.sources import sources_in_full
from casebook.errors import LettersMissing

TEMPLATE = Path(__file__).resolve().parent / "typst"


def pdf(brief: Brief) -> bytes:
    """`brief` as a PDF/UA-1 file of A4 pages, two for a national briefing.

    Equal briefings give equal files. Raises LettersMissing for a reader's own text in letters that
    no shipped font has, NoteBusy when too many others are being made, and NoteFailed when it
    cannot be set.
    """
    if missing := letters_missing(brief):
        raise LettersMissing(characters=named(missing))
    return typeset(TEMPLATE / "note.typ", TEMPLATE, data(brief), brief.release_id)


def one_page(brief: Brief) -> bytes:
    """The same on one page: key messages, one chart, the decision. Raises what `pdf` raises."""
    part = telling(brief)
    kept = (part,) if part else ()
    return pdf(replace(brief, parts=kept, objections=(), sources=_sources(brief, kept)))


def _sources(brief: Brief, kept: tuple[Part, ...]) -> tuple[str, ...]:
    """The sources of the cards that are kept and of those that the key messages rest on; all of
    them where a message rests on a card that the briefing does not have."""
    quoted = {point.figure_id for point in brief.opening if not point.own}
    if not quoted <= {part.figure_id for part in brief.parts}:
        return brief.sources
    return tuple(dict.fromkeys(
        line for part in brief.parts if any(part is one for one in kept) or part.figure_id in quoted
        for line in sources_in_full(part.prepared.provenance, part.prepared.release,
                                   part.prepared.language)))
