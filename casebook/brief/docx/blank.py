"""A document without content: the template's styles and page, in one language."""

import io
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from casebook.brief.office.template_files import template
from casebook.brief.office.text import tag
from casebook.wording import Language


def blank_document(language: Language, right: bool) -> Any:
    """The template without what it says of itself, mirrored when `right` to left."""
    document = Document(io.BytesIO(template("docx", right)))
    body = document.element.body
    for paragraph in body.p_lst:
        body.remove(paragraph)
    for spoken in document.styles.element.iter(qn("w:lang")):
        for name in ("w:val", "w:eastAsia", "w:bidi"):
            spoken.set(qn(name), tag(language))
    return document
