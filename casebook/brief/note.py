"""The note: a briefing as a tagged PDF, its charts drawn with its own letters (PDF/UA-1)."""

from pathlib import Path

from casebook.brief.document import Brief
from casebook.brief.note_data import data
from casebook.brief.note_own import letters_missing, named
from casebook.brief.typesetting import typeset
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
