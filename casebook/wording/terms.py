"""Terms of the Union in the six languages, `data/terms.csv`, each with where it was read."""

import csv
from dataclasses import dataclass
from functools import cache

from casebook.paths import DATA
from casebook.wording.language import Language, languages
from casebook.wording.offer import UN_ORDER

FILE = DATA / "terms.csv"


@dataclass(frozen=True)
class Form:
    """A term in one language; `is_read` where it was read in a text of ITU or the UN."""

    text: str
    is_read: bool
    source: str


@dataclass(frozen=True)
class TermForms:
    """A term by its English, with its form by language."""

    english: str
    forms: dict[Language, Form]

    @property
    def plain(self) -> str:
        """The English in small letters, without what brackets say of it: “contributory unit”."""
        return self.english.partition(" (")[0].casefold()


@cache
def term_forms() -> tuple[TermForms, ...]:
    """Every term of the file, in its order."""
    found: dict[str, dict[Language, Form]] = {}
    with FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["en"], {})[Language(row["language"])] = Form(
                row["term"], row["grade"] == "read", row["source"])
    return tuple(TermForms(english, {language: forms[language] for language in UN_ORDER
                                     if language in forms})
                 for english, forms in found.items())


def term_names(english: str) -> tuple[str, ...]:
    """What a term of the glossary is called in each language, the English first."""
    return tuple(dict.fromkeys((
        english, *(language.data_words(english) for language in languages()),
        *_forms_by_english().get(english.partition(" (")[0].casefold(), ()))))


@cache
def _forms_by_english() -> dict[str, tuple[str, ...]]:
    """The forms in all languages by the plain English, in singular and plural."""
    known: dict[str, tuple[str, ...]] = {}
    for one in term_forms():
        forms = tuple(form.text for form in one.forms.values())
        known[one.plain] = known[one.plain.removesuffix("s")] = forms
    return known
