"""Names of Member States as tables abbreviate and turn them: Congo, Dem. Rep.; Korea, Rep."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casebook.analysis.search import Meaning, meaning
from casebook.analysis.search_index import Index, plain

# What stands for the form of a State in such names, written out.
_SHORT = {
    "rep": "republic", "dem": "democratic", "fed": "federated", "sts": "states", "st": "state",
    "ppl": "people", "peoples": "people", "p": "people", "r": "republic", "isl": "islamic",
    "is": "islands", "terr": "territory", "utd": "united", "kgdm": "kingdom",
    "plur": "plurinational", "rb": "bolivarian republic",
    "pdr": "people democratic republic",
}
# Words that say the form of a State, and no part of its name.
_FORMS = frozenset({
    "republic", "democratic", "federated", "federal", "federation", "states", "state", "people",
    "islamic", "arab", "united", "kingdom", "plurinational", "bolivarian", "socialist", "co",
    "operative", "cooperative", "commonwealth", "principality", "sultanate", "hashemite",
    "independent", "union", "former", "yugoslav", "grand", "duchy", "oriental", "great",
})
_FILLERS = frozenset({"the", "of", "and", "in", "for"})


@dataclass(frozen=True)
class WrittenNames:
    """An index of names with the names taken apart; make it once with `written_names`.

    `cores` has, by the words of a name beside the form of the State, the Member States so called
    with the forms that their names say.
    """

    index: Index
    cores: Mapping[frozenset[str], Mapping[str, frozenset[frozenset[str]]]]

    def meaning(self, text: str, guess: bool = False) -> Meaning:
        """The Member State of a name as it stands, turned, shortened, or with the form of the State
        in brackets or before it.

        With `guess` the few that it may have been meant for.
        """
        name, comma, form = text.replace(" (", ", ").replace(")", "").partition(",")
        found = self._with_form(name, form) if comma else self._formal(text)
        return found or meaning(text, self.index, guess)

    def code(self, cell: str) -> str | None:
        """The Member State that a code in a list of codes means: of ISO, UN M49 or ITU."""
        if not (cell.isascii() and len(cell) <= 3 and (cell.isupper() or cell.isdigit())):
            return None
        # Spreadsheets take the zeros from 004.
        wanted = plain(cell.zfill(3) if cell.isdigit() else cell)
        return next((iso3 for iso3, codes, _ in self.index.rows if wanted in codes),
                    self.index.symbols.get(wanted))

    def _formal(self, text: str) -> Meaning | None:
        """A formal name, Republic of Kenya, where the index has the short one alone."""
        words = frozenset(_words(text))
        if not words & _FORMS or plain(text) in self.index.areas or meaning(
                text, self.index, guess=False) != Meaning(None):
            return None
        return self._of_form(words - _FORMS, words & _FORMS)

    def _with_form(self, name: str, form: str) -> Meaning | None:
        """The Member State of a name with the form of the State beside it.

        What follows the comma may only say the form. Where the name alone means several, only the
        form decides.
        """
        words = frozenset(_words(form))
        if not words <= _FORMS:
            return None
        if plain(name) in self.index.areas:
            return Meaning(None, other="area")
        found = self._of_form(frozenset(_words(name)) - _FORMS, words)
        alone = meaning(name, self.index, guess=False)
        if found and found.iso3 and alone.iso3 is None and words not in self.cores[
                frozenset(_words(name)) - _FORMS][found.iso3]:
            return Meaning(None, alone.choices)
        return found

    def _of_form(self, core: frozenset[str], words: frozenset[str]) -> Meaning | None:
        """Of the States with these words in their name, the one whose own name says the same form,
        or the only one."""
        found = self.cores.get(core, {})
        exact = [iso3 for iso3, forms in found.items() if words and words in forms]
        if len(exact) == 1 or len(found) == 1:
            return Meaning((exact or list(found))[0])
        return Meaning(None, tuple(found)) if found else None


def written_names(index: Index) -> WrittenNames:
    """The index with every name of it taken apart."""
    cores: dict[frozenset[str], dict[str, frozenset[frozenset[str]]]] = {}
    for iso3, _, names in index.rows:
        for name in names:
            if len(index.shared.get(name, ())) == 1:
                continue  # a part of the State: Kingdom of Scotland is not the State either
            words = frozenset(_words(name))
            core, form = words - _FORMS, words & _FORMS
            if core:
                held = cores.setdefault(core, {})
                held[iso3] = held.get(iso3, frozenset()) | {form}
    return WrittenNames(index, cores)


def _words(text: str) -> Iterator[str]:
    for word in plain(re.sub(r"[’'`]s\b|(?<=people) s\b", "", text, flags=re.IGNORECASE)).split():
        yield from (one for one in _SHORT.get(word, word).split() if one not in _FILLERS)
