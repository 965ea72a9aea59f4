"""Every URL of the site: the paths that its server knows, and how a URL is made of one."""

from argparse import ArgumentTypeError
from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import quote, urlencode

from pydantic import ValidationError

from casebook.settings import Settings

# The page that opens without a path: Streamlit serves its default page at the root only.
FIRST_PAGE: Final = "case"
COUNTRY_PAGE: Final = "/country"
CHANGES_PAGE: Final = "/changes"
VERIFY_PAGE: Final = "/verify"
# A page, and the folder of what is in it.
DATA: Final = "/data"

INDEX: Final = f"{DATA}/index.json"
PACKAGE: Final = f"{DATA}/datapackage.json"
OPENAPI: Final = f"{DATA}/openapi.json"
DATABASE: Final = f"{DATA}/release.duckdb"
ARCHIVE: Final = f"{DATA}/release.zip"
TABLES: Final = f"{DATA}/tables"
SDMX: Final = f"{DATA}/sdmx"
CATALOGUE: Final = f"{DATA}/catalog.jsonld"
FEED: Final = "/changes.atom"
FIGURES: Final = "/figures"
BROCHURE: Final = "/brochure"
INFOGRAPHICS: Final = "/infographics"
STORY: Final = "/story"
BRIEFINGS: Final = "/briefings"
PROPOSALS: Final = "/proposals"
PRESENT: Final = "/present"
SLIDES: Final = f"{PRESENT}/slides.json"
CARDS: Final = "/cards"
# Scripts, styles and fonts under names that say what they hold.
FILES: Final = "/files"
ROBOTS: Final = "/robots.txt"
SITEMAP: Final = "/sitemap.xml"
SECURITY: Final = "/.well-known/security.txt"
METRICS: Final = "/metrics"
LIVE: Final = "/health/live"
READY: Final = "/health/ready"
# Streamlit's own.
STREAMLIT_METRICS: Final = "/_stcore/metrics"
COMPONENTS: Final = "/_stcore/bidi-components"


def url(
    path: str, parameters: Mapping[str, str | None] | Iterable[tuple[str, str]] = (),
    base_url: str = "", anchor: str = "",
) -> str:
    """`path` with the parameters that are given; relative to the site without `base_url`."""
    pairs = parameters.items() if isinstance(parameters, Mapping) else parameters
    given = [(name, value) for name, value in pairs if value is not None]
    query = f"?{urlencode(given, quote_via=quote)}" if given else ""
    return f"{base_url.rstrip('/')}{path}{query}{f'#{quote(anchor)}' if anchor else ''}"


def spoken(language: str) -> dict[str, str]:
    """The parameter by which an address has a language; English needs none."""
    return {} if language == "en" else {"lang": language}


def page(name: str) -> str:
    """The path of the page called `name`."""
    return "/" if name == FIRST_PAGE else f"/{quote(name)}"


def base_address(text: str) -> str:
    """An address of a site from the command line, as CASEBOOK_BASE_URL takes it, without a slash
    at its end. Raises ArgumentTypeError with a sentence."""
    try:
        return Settings.model_validate({"base_url": text}).base_url
    except ValidationError:
        raise ArgumentTypeError(
            f"‘{text[:60]}’ is no address of a site; one is https://case.example.org") from None
