"""The brochure as a tagged PDF of A4 pages (PDF/UA-1): cover, a page for each idea, sources."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from casebook.brief.pdf.glyphs import printable_text
from casebook.brief.pdf.template_data import qr_code
from casebook.brief.pdf.typesetting import typeset
from casebook.brochure.document import Brochure, Proof
from casebook.cards import Prepared
from casebook.paths import PACKAGE

TEMPLATES = Path(__file__).resolve().parent / "typst"
# A source line may name many documents: the page of the figure has them all.
LONGEST_SOURCE = 170


def pdf(brochure: Brochure) -> bytes:
    """The file. Equal brochures give equal files. Raises NoteBusy or NoteFailed."""
    return typeset(TEMPLATES / "brochure.typ", PACKAGE, data(brochure), brochure.release_id)


def data(brochure: Brochure) -> dict[str, Any]:
    """`brochure` as plain values; every text in letters that the fonts have, none of it markup."""
    values = {
        "language": brochure.language, "right-to-left": brochure.right_to_left,
        "title": brochure.title, "subtitle": brochure.subtitle, "country": brochure.country,
        "promise": asdict(brochure.promise),
        "pages": [asdict(page) for page in brochure.pages],
        "sources": [_source(proof, prepared) for proof, prepared in brochure.sources],
        "words": brochure.words,
        "link": brochure.link,
    }
    return {**lettered(values), "code": qr_code(brochure.link)}


def _source(proof: Proof, prepared: Prepared) -> dict[str, str]:
    return {"figure": proof.figure_id, "verify": proof.verify, "grade": proof.grade,
            "name": prepared.name,
            "source": printable_text(prepared.source_line, LONGEST_SOURCE)}


def lettered(value: Any) -> Any:
    """`value`, of plain lists and dicts, with every text as the fonts can show it."""
    if isinstance(value, str):
        return printable_text(value)
    if isinstance(value, dict):
        return {name: lettered(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [lettered(one) for one in value]
    return value
