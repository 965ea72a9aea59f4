"""Typst templates into files: with the shipped fonts alone, and few at a time."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Any, Final, Literal

from casebook.errors import NoteBusy, NoteFailed
from casebook.exports.text_metrics import FONTS

if TYPE_CHECKING:
    import typst

Format = Literal["pdf", "png", "svg"]
STANDARD: Final = "ua-1"
# Each takes a tenth of a second of one core and some 60 MB; more at once would only wait longer.
AT_ONCE = 2
QUEUE_SECONDS = 20.0
places = BoundedSemaphore(AT_ONCE)


def typeset(
    template: Path, root: Path, data: Mapping[str, Any], release_id: str, format: Format = "pdf",
) -> bytes:
    """`template` filled with `data`, its input `data` as JSON: PDF/UA-1, PNG or SVG of one page.

    A point of the template is a pixel of the picture. The template may read files below `root`.
    Equal data give equal files. Raises NoteBusy when too many others are being made, and
    NoteFailed when it cannot be set.
    """
    import typst  # when the first file is made: most visits make none

    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    if not places.acquire(timeout=QUEUE_SECONDS):
        raise NoteBusy(seconds=round(QUEUE_SECONDS))
    try:
        made = typst.compile(
            template, root=root, font_paths=_fonts(), ignore_system_fonts=True,
            sys_inputs=inputs, format=format, ppi=72.0,
            pdf_standards=STANDARD if format == "pdf" else [], timestamp=_release_date(release_id))
    except typst.TypstError as failure:
        raise NoteFailed(reason=" ".join(failure.message.split())[:200]) from failure
    finally:
        places.release()
    if not isinstance(made, bytes):
        raise NoteFailed(reason="it has more pages than one")
    return made


@cache
def _fonts() -> "typst.Fonts":
    """The shipped fonts and no others, read once."""
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


def _release_date(release_id: str) -> datetime:
    """The day of the release, with which its id begins: equal data give equal files."""
    return datetime.combine(date.fromisoformat(release_id[:10]), time(), UTC)
