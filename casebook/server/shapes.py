"""What each parameter of an address may be: said once, for the check, the index and OpenAPI."""

import re
from dataclasses import dataclass
from typing import Literal

from casebook.analysis.domain import domain
from casebook.caches import cached
from casebook.errors import BadAddressValue
from casebook.selection import ADDRESS, BETWEEN_CODES, DEFAULT, MAX_PEERS
from casebook.warehouse import Release
from casebook.warehouse.codebook import codebook
from casebook.wording import say

Value = str | int | None
# Bounds for what the codebook does not bound, and how much of a value a sentence repeats.
LARGEST, LONGEST, SHOWN = 2**31 - 1, 500, 100


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

    def value(self, raw: str, language: str) -> str | int:
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
                parameter=self.word, value=shown(raw), allowed=self._takes(language)
            )
        return value

    def _takes(self, language: str) -> str:
        """What the parameter takes, in words."""
        if self.name == "country":
            return say("server-allowed-country", language)
        if self.pattern:
            return say("server-allowed-list", language, most=str(MAX_PEERS))
        if self.allowed:
            choices = ", ".join(map(str, self.allowed))
            return say("server-allowed-choice", language, choices=choices)
        if self.type == "integer":
            least, greatest = str(self.least), str(self.greatest)
            return say("server-allowed-integer", language, least=least, greatest=greatest)
        return say("server-allowed-text", language, longest=str(LONGEST))


@cached("shapes")
def shape(name: str, release: Release) -> Shape:
    """The shape of a question's parameter in the addresses of this release."""
    entry, site = codebook().parameters[name], domain(release)
    word = next((word for word, field in ADDRESS.items() if field == name), name)
    default = getattr(DEFAULT, name, entry.default)
    if name in ("from_year", "to_year"):
        return Shape(name, word, entry.words, "integer", default,
                     least=site.first_year, greatest=site.last_year)
    if name == "country":
        return Shape(name, word, entry.words, "string", default,
                     allowed=tuple(sorted(site.countries)))
    if name == "plan_period":
        return Shape(name, word, entry.words, "string", default, allowed=site.plans)
    if name == "node":
        return Shape(name, word, entry.words, "string", default, allowed=tuple(sorted(site.nodes)))
    if name == "peer_list":
        code = f"({'|'.join(sorted(site.countries))})"
        pattern = f"^{code}({BETWEEN_CODES}{code}){{0,{MAX_PEERS - 1}}}$"
        return Shape(name, word, entry.words, "string", default, pattern=pattern)
    allowed = tuple(entry.allowed or ())
    if entry.type == "integer":
        return Shape(
            name, word, entry.words, "integer", default, allowed,
            least=0 if entry.minimum is None else entry.minimum,
            greatest=LARGEST if entry.maximum is None else entry.maximum,
        )
    return Shape(name, word, entry.words, "string", default, allowed)


def shown(text: str) -> str:
    """A value or an address as a sentence may repeat it."""
    return "".join(c if c.isprintable() else "?" for c in text[:SHOWN])
