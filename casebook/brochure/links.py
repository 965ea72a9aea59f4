"""Where brochures and infographics are on the site."""

from typing import Final
from urllib.parse import urlencode

from casebook.brochure.infographic import Format, Size
from casebook.brochure.write import SIZES
from casebook.selection import DEFAULT

BROCHURE: Final = "/brochure"
INFOGRAPHICS: Final = "/infographics"
# In the place of a Member State: all of them together.
ALL: Final = "all"


def brochure_link(country: str | None, format: str, language: str, base_url: str = "") -> str:
    """The address of the brochure or its deck."""
    return f"{base_url}{BROCHURE}.{format}" + _query(country=country, lang=_other(language))


def infographic_link(
    country: str | None, format: Format, size: Size, language: str, base_url: str = ""
) -> str:
    """The address of an infographic."""
    return f"{base_url}{INFOGRAPHICS}/{country or ALL}.{format}" + _query(
        size=size if size != SIZES[format][0] else None, lang=_other(language))


def _other(language: str) -> str | None:
    return language if language != DEFAULT.language else None


def _query(**given: str | None) -> str:
    told = {name: value for name, value in given.items() if value is not None}
    return f"?{urlencode(told)}" if told else ""
