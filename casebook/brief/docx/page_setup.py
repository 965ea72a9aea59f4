"""The page and the styles of the template, as they are measured."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from docx import Document
from docx.shared import Length

from casebook.brief.office.styles import STYLES
from casebook.brief.office.template_files import template
from casebook.brief.office.text_fit import Paragraph, height

BETWEEN = 20.0  # points between two columns


@dataclass(frozen=True)
class Look:
    """A paragraph style as it takes room: sizes and distances in points."""

    size: float
    bold: bool
    before: float
    after: float
    indent: float


@dataclass(frozen=True)
class Sheet:
    """A page in points: what lies between its margins, and its styles by name."""

    inner: float
    room: float
    looks: Mapping[str, Look]

    @property
    def column(self) -> float:
        """The width of one of two columns."""
        return (self.inner - BETWEEN) / 2


@cache
def sheet(right: bool) -> Sheet:
    """The template's page, mirrored when `right` to left."""
    document = Document(io.BytesIO(template("docx", right)))
    page = document.sections[0]
    styles = {style.style_id: style for style in document.styles}
    normal = styles["Normal"]
    return Sheet(
        _points(page.page_width) - _points(page.left_margin) - _points(page.right_margin),
        _points(page.page_height) - _points(page.top_margin) - _points(page.bottom_margin),
        {name: _look(styles[identity], normal) for name, identity in STYLES.items()
         if hasattr(styles[identity], "paragraph_format")})


def _points(length: Length | None) -> float:
    return length.pt if length is not None else 0.0


def _look(style: Any, normal: Any) -> Look:
    own = style.paragraph_format
    return Look((style.font.size or normal.font.size).pt, bool(style.font.bold),
                _points(own.space_before), _points(own.space_after),
                max(0.0, _points(own.left_indent)) + max(0.0, _points(own.right_indent)))


def text_height(page: Sheet, style: str, text: str, wide: float) -> float:
    """Points of a paragraph in a style."""
    look = page.looks[style]
    own = height([Paragraph(text, "strong" if look.bold else "text")], look.size,
                 wide - look.indent)
    return own + look.before + look.after
