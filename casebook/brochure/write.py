"""Brochure, deck and infographics as files, by format and size."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import get_args

from casebook.brochure.document import Brochure
from casebook.brochure.infographic import FORMATS, Format, Size, infographic
from casebook.errors import UnknownFormat

_PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


@dataclass(frozen=True)
class FileFormat:
    """A format of the brochure: its media type, and the function that writes it, whose library is
    loaded when the first file is made."""

    mime: str
    module: str
    function: str


BROCHURES: Mapping[str, FileFormat] = {
    "pdf": FileFormat("application/pdf", "casebook.brochure.pdf", "pdf"),
    "pptx": FileFormat(_PPTX, "casebook.brochure.deck", "pptx"),
}
INFOGRAPHICS: Mapping[Format, str] = {
    "pdf": "application/pdf", "png": "image/png", "svg": "image/svg+xml"}
assert set(INFOGRAPHICS) == set(get_args(Format)) == set(FORMATS)
# A page is for printing; the others are pictures.
SIZES: Mapping[Format, tuple[Size, ...]] = {
    "pdf": ("page",), "png": ("post", "link"), "svg": ("post", "link")}


def write(brochure: Brochure, format: str) -> bytes:
    """The brochure as a file; raises UnknownFormat, or what the format's writer raises."""
    if format not in BROCHURES:
        raise UnknownFormat(format=format[:20], name=brochure.name, formats=", ".join(BROCHURES))
    one = BROCHURES[format]
    writer: Callable[[Brochure], bytes] = getattr(import_module(one.module), one.function)
    return writer(brochure)


def files(brochure: Brochure) -> dict[str, Callable[[], bytes]]:
    """Every file of `brochure` by name, each with what makes it."""
    made: dict[str, Callable[[], bytes]] = {
        f"{brochure.name}.{format}": partial(write, brochure, format) for format in BROCHURES}
    for format, sizes in SIZES.items():
        for size in sizes:
            made[f"{brochure.name}-{size}.{format}"] = partial(infographic, brochure, size, format)
    return made
