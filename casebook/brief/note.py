"""The note: a briefing as a tagged PDF, its charts drawn with its own letters (PDF/UA-1)."""

import json
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from threading import BoundedSemaphore
from typing import Final

import typst

from casebook.brief.document import Brief
from casebook.brief.note_data import data
from casebook.errors import NoteBusy, NoteFailed
from casebook.exports.lettering import FONTS

TEMPLATE = Path(__file__).resolve().parent / "typst"
STANDARD: Final = "ua-1"
# Each takes a tenth of a second of one core and some 60 MB; more at once would only wait longer.
AT_ONCE = 2
PATIENCE = 20.0
_places = BoundedSemaphore(AT_ONCE)


def pdf(brief: Brief) -> bytes:
    """`brief` as a PDF/UA-1 file of A4 pages, two for a national briefing.

    Equal briefings give equal files. Raises NoteBusy when too many others are being made, and
    NoteFailed when it cannot be set.
    """
    inputs = {"brief": json.dumps(data(brief), ensure_ascii=False)}
    if not _places.acquire(timeout=PATIENCE):
        raise NoteBusy(seconds=round(PATIENCE))
    try:
        made = typst.compile(
            TEMPLATE / "note.typ", root=TEMPLATE, font_paths=_fonts(), ignore_system_fonts=True,
            sys_inputs=inputs, format="pdf", pdf_standards=STANDARD,
            timestamp=_made(brief.release_id))
    except typst.TypstError as failure:
        raise NoteFailed(reason=" ".join(failure.message.split())[:200]) from failure
    finally:
        _places.release()
    return made


@cache
def _fonts() -> typst.Fonts:
    """The shipped fonts and no others, read once."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


def _made(release_id: str) -> datetime:
    """The day of the release, with which its id begins: equal briefings give equal files."""
    return datetime.combine(date.fromisoformat(release_id[:10]), time(), UTC)
