"""URLs of brochures and infographics."""

from typing import Final

from casebook.brochure.infographic import Format, Size
from casebook.brochure.write import SIZES
from casebook.selection import DEFAULT
from casebook.urls import BROCHURE, INFOGRAPHICS, url
from casebook.wording import Language

# In the place of a Member State: all of them together.
ALL: Final = "all"


def brochure_link(country: str | None, format: str, language: Language, base_url: str = "") -> str:
    """The address of the brochure or its deck."""
    return url(f"{BROCHURE}.{format}", {"country": country, "lang": _other(language)}, base_url)


def infographic_link(
    country: str | None, format: Format, size: Size, language: Language, base_url: str = ""
) -> str:
    """The address of an infographic."""
    return url(f"{INFOGRAPHICS}/{country or ALL}.{format}", {
        "size": size if size != SIZES[format][0] else None, "lang": _other(language)}, base_url)


def _other(language: Language) -> str | None:
    return language if language != DEFAULT.language else None
