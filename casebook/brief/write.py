"""A briefing as a file, in any of its formats."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from casebook.brief.model import Brief
from casebook.errors import UnknownFormat


@dataclass(frozen=True)
class FileFormat:
    """A format: the end of its names, its media type, and where its writer is.

    The writer is imported when the first file is made: most visits make none, and each brings a
    library of its own.
    """

    suffix: str
    mime: str
    module: str
    function: str

    def writer(self) -> Callable[[Brief], bytes]:
        """The function that makes the file."""
        found: Callable[[Brief], bytes] = getattr(import_module(self.module), self.function)
        return found


_OFFICE = "application/vnd.openxmlformats-officedocument."
FORMATS: Mapping[str, FileFormat] = {
    "pptx": FileFormat(".pptx", f"{_OFFICE}presentationml.presentation",
                       "casebook.brief.pptx.presentation", "pptx"),
    "slide": FileFormat("-one-slide.pptx", f"{_OFFICE}presentationml.presentation",
                        "casebook.brief.pptx.one_slide", "one"),
    "docx": FileFormat(".docx", f"{_OFFICE}wordprocessingml.document",
                       "casebook.brief.docx.document", "docx"),
    "pdf": FileFormat(".pdf", "application/pdf", "casebook.brief.pdf.note", "pdf"),
    "page": FileFormat("-one-page.pdf", "application/pdf", "casebook.brief.pdf.note", "one_page"),
    "html": FileFormat(".html", "text/html", "casebook.brief.offline.page", "html"),
    "zip": FileFormat(".zip", "application/zip", "casebook.brief.offline.page", "archive"),
}


def file_name(brief: Brief, format: str) -> str:
    """The name to save the file under: ITU-briefing-KEN-finance-2026-11-30-0a1b2c3d.pdf."""
    return f"ITU-{brief.name}-{brief.release_id}{FORMATS[format].suffix}"


def write(brief: Brief, format: str) -> bytes:
    """The file; raises UnknownFormat, or what the format's writer raises."""
    if format not in FORMATS:
        raise UnknownFormat(format=format[:20], name=brief.name, formats=", ".join(FORMATS))
    return FORMATS[format].writer()(brief)
