"""One language, bound where a view begins: it says sentences, writes numbers and joins parts.

Everything outside `casebook.wording` takes a `Language` and asks it; the functions behind it, which
take a code, are this package's own.
"""

from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from babel import Locale

from casebook.errors import CasebookError
from casebook.wording import catalogue, cldr, joints
from casebook.wording.catalogue import REFERENCE, RIGHT_TO_LEFT, Value
from casebook.wording.data_words import data_lines, data_list, data_words
from casebook.wording.error_sentences import error_sentence
from casebook.wording.full_stop import ended
from casebook.wording.pseudo import PSEUDO, base


class Language(str):
    """A language by its code, as it stands in links and in `lang`: `Language("fr")`.

    A code that has no catalogue speaks English.
    """

    __slots__ = ()

    @classmethod
    def shipped(cls, code: str) -> "Language":
        """The language that an address or a header names by its code, where the site has it; else
        English."""
        return cls(code if code in catalogue.languages() else REFERENCE)

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self in RIGHT_TO_LEFT

    @property
    def direction(self) -> str:
        """The value of `dir` in HTML: `rtl` or `ltr`."""
        return "rtl" if self.right_to_left else "ltr"

    @property
    def html_lang(self) -> str:
        """The value of `lang` in HTML; of a language for translators a private tag of English."""
        return f"{REFERENCE}-x-{self}" if self in PSEUDO else str(self)

    @property
    def base(self) -> str:
        """The code whose numbers, dates and pictures stand for those of this language."""
        return base(self)

    @property
    def locale(self) -> Locale:
        """Babel's locale, for moments and what else it writes."""
        return cldr.locale_of(self)

    @property
    def own_name(self) -> str:
        """What the language calls itself; its code where no list has it."""
        return self.say(f"language-{self}") if self in catalogue.languages() else str(self)

    def say(self, message: str, **values: Value) -> str:
        """The text of `message`; see `catalogue.say`, which also says what it raises."""
        return catalogue.say(message, self, **values)

    def has(self, message: str) -> bool:
        """Whether the reference or this language has `message`, which may end in `.attribute`."""
        return catalogue.has(message, self)

    def attributes(self, message: str) -> dict[str, str]:
        """Every attribute of `message` by name: words that belong together, without values."""
        return catalogue.attributes(message, self)

    def error(self, error: CasebookError) -> str:
        """What happened, which value, what to do: the sentence of an error for a reader."""
        return error_sentence(error, self)

    def data_words(self, english: str, part: str = "") -> str:
        """The translation of a text of `data/`, or the text itself where there is none.

        `part` is the beginning of its stem and key, where one English text has two translations.
        """
        return data_words(english, self, part)

    def data_lines(self, english: str) -> str:
        """`data_words` of every line, without what marks it as a heading's or a list's."""
        return data_lines(english, self)

    def data_list(self, english: str) -> str:
        """`data_words` of a text, or of its parts where semicolons stand between several."""
        return data_list(english, self)

    def decimal(self, value: float | Decimal, digits: str) -> str:
        """The number by a pattern of CLDR (`#,##0.0`), grouped and pointed as the language does."""
        return cldr.decimal(value, digits, self)

    @property
    def separators(self) -> str:
        """The decimal sign and the grouping sign, as plotly takes them."""
        return cldr.separators(self)

    @property
    def colon(self) -> str:
        """What stands between a label and its text, the space included."""
        return joints.colon(self)

    def clauses(self, parts: Iterable[str]) -> str:
        """The parts with the language's semicolon between them."""
        return joints.clauses(parts, self)

    def clauses_of(self, text: str) -> list[str]:
        """The parts that `clauses` joined."""
        return joints.clauses_of(text, self)

    def commas(self, parts: Iterable[str]) -> str:
        """The parts with the language's comma between them."""
        return joints.commas(parts, self)

    def items(self, listed: Iterable[str]) -> str:
        """Names, codes or values of one list with the language's sign between them."""
        return joints.items(listed, self)

    def brackets(self, text: str) -> str:
        """`text` in the language's brackets, as it follows a sentence."""
        return joints.brackets(text, self)

    def row_of_sentences(self, sentences: Iterable[str]) -> str:
        """Whole sentences one after the other."""
        return joints.row_of_sentences(sentences, self)

    def ended(self, text: str) -> str:
        """`text` as a sentence: with the language's full stop, unless it ends in a mark already."""
        return ended(text, self)


ENGLISH = Language(REFERENCE)


@cache
def languages() -> tuple[Language, ...]:
    """The languages shipped, the reference first."""
    return tuple(map(Language, catalogue.languages()))
