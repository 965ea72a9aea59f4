"""Member States and territories by what tables write for them, and nothing that is not clear."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel import Locale

from casebook.analysis.directory import UN_LANGUAGES
from casebook.analysis.member_names import names
from casebook.analysis.name_index import written_index
from casebook.analysis.search_index import plain
from casebook.build import ensure
from casebook.build.checks.member_state_codes import absences
from casebook.warehouse import Release
from casebook.wording import ENGLISH

FEW = 3
# The UN sets the article behind the name: Republic of Korea (the).
_ARTICLE = re.compile(r" \((?:the|l['’]|le|la|les|el|los|las)\)$", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """The code that a text means, or None; `other` says that it is an area or a group of States."""

    iso3: str | None
    other: bool = False


class PlaceNames:
    """The names of one release, with the territories of `data/places.yml`."""

    def __init__(self, release: Release, folder: Path) -> None:
        self._written = written_index(release)
        self.members: Mapping[str, str] = names(release, ENGLISH)
        kept, _ = absences(folder / "places.yml")
        self.territories: Mapping[str, str] = kept.territories
        self.tables_of_territories = frozenset(kept.tables)
        self._iso2 = {code: iso3 for iso3, codes, _ in self._written.index.rows
                      for code in (one.upper() for one in codes) if len(code) == 2}
        self._areas = dict(_territory_names(self.territories))
        # A table names each place in each year; this lasts as long as one reading of it.
        self._read: dict[tuple[str, bool], Place] = {}

    def code(self, text: str) -> str | None:
        """The code that `text` is: ISO alpha-3, or alpha-2."""
        if text in self.members or text in self.territories:
            return text
        return self._iso2.get(text) if len(text) == 2 else None

    def place(self, text: str, codes: bool) -> Place:
        """What `text` means in a column of codes, or in one of names."""
        if (text, codes) not in self._read:
            self._read[text, codes] = self._place(text, codes)
        return self._read[text, codes]

    def _place(self, text: str, codes: bool) -> Place:
        text = _ARTICLE.sub("", " ".join(text.split()).strip("*†‡ "))
        code = self.code(text) if codes or len(text) == 3 else None
        if code:
            return Place(code)
        key = plain(text)
        found = self._written.meaning(text)
        if found.iso3 is not None:
            return Place(found.iso3)
        if key in self._areas:
            return Place(self._areas[key])
        index = self._written.index
        return Place(None, found.other is not None or key in index.groups or key in index.areas)

    def near(self, text: str) -> tuple[str, ...]:
        """Codes and names that a text may have been meant for; it takes a tenth of a second."""
        guess = self._written.meaning(" ".join(text.split()), guess=True)
        return tuple(f"{one} ({self.members[one]})" for one in guess.choices[:FEW])


def place_names(folder: Path) -> PlaceNames:
    """The names that tables are read with: those of the live release."""
    return PlaceNames(ensure(), folder)


def _territory_names(territories: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Names of territories in six languages, in plain form, with their codes."""
    english = {plain(str(name)): code for code, name in Locale("en").territories.items()
               if len(code) == 2}
    for iso3, name in territories.items():
        yield plain(name), iso3
        code = english.get(plain(name)) or english.get(plain(name.partition("(")[0]))
        if code:
            for language in UN_LANGUAGES:
                yield plain(str(Locale.parse(language).territories[code])), iso3
