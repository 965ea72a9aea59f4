"""Values of a sentence that are words: names, days, terms of the catalogue, lists."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from babel import dates, lists

from casebook.periods import spanned
from casebook.wording.data_words import data_words
from casebook.wording.pseudo import base
from casebook.wording.quantity import Quantity

# CLDR's English is American; the UN writes the day first. CLDR's Russian ends in an abbreviation,
# whose full stop would double that of a sentence.
_DAY_FORMS = {"en": "d MMMM y", "ru": "d MMMM y 'года'"}
_MONTH_FORMS = {"zh": "y年M月"}
_MONTH = re.compile(r"([12][0-9]{3})-(0[1-9]|1[0-2])")


@dataclass(frozen=True)
class Name:
    """A proper name by language, looked up by whoever knows it (`names` maps language to name)."""

    code: str
    names: Callable[[str, str], str]

    def written(self, language: str) -> str:
        return self.names(self.code, language)


@dataclass(frozen=True)
class Day:
    """A day of the calendar in words: 27 November 2026."""

    value: date

    @classmethod
    def of(cls, written: object) -> "Day":
        """The day of a date, of a time, or of an ISO text that begins with one."""
        return cls(date.fromisoformat(str(written)[:10]))

    def written(self, language: str) -> str:
        return str(dates.format_date(
            self.value, _DAY_FORMS.get(base(language), "long"), locale=base(language)))


def month(text: str, language: str) -> str:
    """A month of the data, 2025-03, in words: Mar 2025; any other text as it is."""
    found = _MONTH.fullmatch(text)
    if not found:
        return text
    own = base(language)
    return str(dates.format_date(date(int(found[1]), int(found[2]), 1),
                                 _MONTH_FORMS.get(own, "LLL y"), locale=own))


@dataclass(frozen=True)
class Dated:
    """A year, years, or a year and month of the data as it is written by itself: Mar 2025, 2025年,
    2024–2030年."""

    text: str

    def written(self, language: str) -> str:
        first, dash, last = spanned(self.text).rpartition("–")
        if not last.isdigit():
            return month(self.text, language)
        year = dates.format_skeleton("y", date(int(last), 1, 1), locale=base(language))
        return f"{first}{dash}{year}"


@dataclass(frozen=True)
class DataText:
    """A text of `data/` by its English, such as the name of a target."""

    english: str

    def written(self, language: str) -> str:
        return spanned(data_words(self.english, language))


@dataclass(frozen=True)
class Message:
    """Words that the catalogue has under `message`, in whatever language is spoken."""

    message: str


@dataclass(frozen=True)
class Listed:
    """Several values as a list in words: a, b and c."""

    items: tuple[Quantity | Name | DataText | Message | str, ...]

    def written(self, language: str, say: Callable[[str, str], str]) -> str:
        words = [
            spanned(item) if isinstance(item, str)
            else say(item.message, language) if isinstance(item, Message)
            else item.written(language)
            for item in self.items
        ]
        # The UN writes no comma before "and"; CLDR's English is American.
        return lists.format_list(words, locale="en_GB" if base(language) == "en" else language)
