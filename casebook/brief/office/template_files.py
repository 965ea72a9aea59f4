"""The templates that Office files are made from: real files, which an administration can restyle.

They lie beside this module, one for each direction of writing; the folder that CASEBOOK_TEMPLATES
names may hold others of the same names.
"""

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError as NoDocument
from pptx import Presentation
from pptx.exc import PackageNotFoundError as NoPresentation

from casebook.brief.office.layouts import NAMES, PLACEHOLDERS
from casebook.brief.office.styles import STYLES
from casebook.errors import BadConfiguration
from casebook.settings import settings

OWN = Path(__file__).resolve().parent / "templates"


def template(suffix: str, right: bool) -> bytes:
    """The file that slides (pptx) or a document (docx) begin as, mirrored when `right` to left.

    Raises BadConfiguration where it lacks something that briefings are written into.
    """
    return read_template(settings().templates, f"briefing{'-rtl' if right else ''}.{suffix}")


def check() -> None:
    """Raises BadConfiguration for the first template that cannot be used."""
    for suffix in ("pptx", "docx"):
        for right in (False, True):
            template(suffix, right)


@cache
def read_template(folder: Path | None, name: str) -> bytes:
    """The file of that name in the folder, or else the project's own."""
    path = (folder or OWN) / name
    if not path.is_file():
        path = OWN / name
    file = path.read_bytes()
    missing = _missing_slides if name.endswith(".pptx") else _missing_styles
    try:
        first = next(missing(file), None)
    except (NoDocument, NoPresentation, BadZipFile, KeyError, ValueError):
        first = "it is no file of that kind"
    if first:
        raise BadConfiguration(file=path, reason=first)
    return file


def _missing_slides(file: bytes) -> Iterator[str]:
    """What a template of slides lacks, in words."""
    opened = Presentation(io.BytesIO(file))
    if len(opened.slides):
        yield "it has slides of its own; delete them and keep the layouts"
    layouts = {layout.name: layout for layout in opened.slide_layouts}
    for kind, name in NAMES.items():
        if name not in layouts:
            yield f"it has no layout named “{name}”"
            continue
        found = {shape.name for shape in layouts[name].placeholders}
        for wanted in PLACEHOLDERS[kind]:
            if wanted not in found:
                yield f"its layout “{name}” has no placeholder named “{wanted}”"


def _missing_styles(file: bytes) -> Iterator[str]:
    """What a template of documents lacks, in words."""
    found = {style.style_id for style in Document(io.BytesIO(file)).styles}
    for name, identity in STYLES.items():
        if identity not in found:
            yield f"it has no style named “{name}”"
