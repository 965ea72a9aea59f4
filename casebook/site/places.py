"""Paths of the files of a static edition, and the way from one to another."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from casebook.urls import COUNTRY_PAGE, FIRST_PAGE
from casebook.wording import ENGLISH, Language

# Pages that only ask for something that a server has to make, or look up in all there is.
LEFT_OUT = frozenset({"simulator", "cost", "briefing", "verify", "changes", "search"})
COUNTRY = COUNTRY_PAGE.removeprefix("/")
# Parameters without which a page says the same of the same subject.
_HEEDED = frozenset({"lang", "country"})


@dataclass(frozen=True)
class Place:
    """One page: its name, its language, and the Member State that it is on, if any."""

    page: str
    language: Language
    country: str | None = None

    @property
    def path(self) -> str:
        """Its path below the edition's folder; English stands at the root."""
        name = "index" if self.page == FIRST_PAGE else self.page
        whole = f"{name}/{self.country}.html" if self.country else f"{name}.html"
        return whole if self.language == ENGLISH else f"{self.language}/{whole}"

    def to(self, path: str) -> str:
        """The relative address of the file at `path`, below the edition's folder."""
        return posixpath.relpath(path, posixpath.dirname(self.path) or ".")


@dataclass(frozen=True)
class Edition:
    """What an edition holds: its pages by path, and its files by their path on the site."""

    places: Mapping[str, Place]
    files: Mapping[str, str]

    def target(self, here: Place, link: str) -> str | None:
        """The relative address of what `link`, of the site, leads to; None where the edition has no
        such page. A filter has no page of its own: a link that sets one leads nowhere here."""
        parts = urlsplit(link)
        path = "/" + parts.path.removeprefix(".").removeprefix("/")
        if path in self.files:
            return here.to(self.files[path])
        query = dict(parse_qsl(parts.query))
        page = path.removeprefix("/") or FIRST_PAGE
        if not set(query) <= _HEEDED:
            return None
        country = query.get("country") if page == COUNTRY else None
        place = Place(page, Language(query.get("lang", ENGLISH)), country)
        if place.path not in self.places:
            return None
        return here.to(place.path) + (f"#{parts.fragment}" if parts.fragment else "")
