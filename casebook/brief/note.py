"""The note: a briefing as a tagged PDF, its charts drawn with its own letters (PDF/UA-1)."""

from pathlib import Path

from casebook.brief.document import Brief
from casebook.brief.note_data import data
from casebook.brief.typesetting import typeset

TEMPLATE = Path(__file__).resolve().parent / "typst"


def pdf(brief: Brief) -> bytes:
    """`brief` as a PDF/UA-1 file of A4 pages, two for a national briefing.

    Equal briefings give equal files. Raises NoteBusy when too many others are being made, and
    NoteFailed when it cannot be set.
    """
    return typeset(TEMPLATE / "note.typ", TEMPLATE, data(brief), brief.release_id)
