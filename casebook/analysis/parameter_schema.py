"""Parameter schema of the API: one definition for validation, catalogue and OpenAPI."""

import re
from dataclasses import dataclass
from typing import Literal

from casebook.analysis.domain import domain
from casebook.caches import cached
from casebook.errors import BadAddressValue
from casebook.selection import PARAMETERS, Value, printable
from casebook.warehouse import Release
from casebook.warehouse.codebook import codebook
from casebook.wording import Language

# Bounds for what the codebook does not bound.
LARGEST, LONGEST = 2**31 - 1, 500


@dataclass(frozen=True)
class Shape:
    """One parameter. `name` is the question's own, `word` the address's.

    `default` counts when the address leaves it out; None restricts nothing.
    """

    name: str
    word: str
    words: str
    type: Literal["string", "integer"]
    default: Value
    allowed: tuple[str | int, ...] = ()
    least: int | None = None
    greatest: int | None = None
    pattern: str | None = None
    most: int | None = None

    def value(self, raw: str, language: Language) -> str | int:
        """`raw` in its type; raises BadAddressValue naming what it takes."""
        value: str | int = raw
        fits = len(raw) <= LONGEST
        if self.type == "integer":
            fits = fits and re.fullmatch(r"[0-9]{1,10}", raw) is not None
            value = int(raw) if fits else raw
        if isinstance(value, int):
            fits = (self.least or 0) <= value <= (LARGEST if self.greatest is None
                                                  else self.greatest)
        if self.allowed:
            fits = fits and value in self.allowed
        if self.pattern:
            fits = fits and re.fullmatch(self.pattern, raw) is not None
        if not fits:
            raise BadAddressValue(
                parameter=self.word, value=printable(raw), allowed=self.takes(language)
            )
        return value

    def takes(self, language: Language) -> str:
        """What the parameter takes, in words."""
        if self.name == "country":
            return language.say("server-allowed-country")
        if self.pattern:
            return language.say("server-allowed-list", most=str(self.most))
        if self.allowed:
            choices = ", ".join(map(str, self.allowed))
            return language.say("server-allowed-choice", choices=choices)
        if self.type == "integer":
            least, greatest = str(self.least), str(self.greatest)
            return language.say("server-allowed-integer", least=least, greatest=greatest)
        return language.say("server-allowed-text", longest=str(LONGEST))


@cached("shapes")
def shape(name: str, release: Release) -> Shape:
    """The shape of a question's parameter in the addresses of this release."""
    if (chosen := PARAMETERS.get(name)) is not None:
        schema = chosen.kind.schema(domain(release))
        words = codebook().parameters[name].words if chosen.queryable else ""
        return Shape(name, chosen.word, words, schema.type, chosen.default, schema.allowed,
                     schema.least, schema.greatest, schema.pattern, schema.most)
    entry = codebook().parameters[name]
    return Shape(
        name, name, entry.words, "integer" if entry.type == "integer" else "string", entry.default,
        tuple(entry.allowed or ()),
        least=0 if entry.minimum is None else entry.minimum,
        greatest=LARGEST if entry.maximum is None else entry.maximum,
    )
