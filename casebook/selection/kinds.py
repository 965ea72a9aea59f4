"""Kinds of parameters: how a value is read from a link, and which values there are."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Literal, Protocol

from casebook.selection.member_states import BETWEEN_CODES, listed

Value = str | int | None
# How much of a value a notice repeats.
MAX_VALUE_LENGTH = 100
Rule = Literal["country", "country-several", "region", "year", "years-reversed", "choice", "peer",
               "peers-many", "scenario", "estimate", "plan", "node", "basket", "basket-card",
               "basket-view", "basket-note", "basket-words", "basket-many", "audience", "story",
               "table"]


def _nobody(text: str) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True)
class Domain:
    """The values that a live release and the shipped catalogues allow.

    `member_state` gives the Member States that a text names which is no code of `countries`: one
    where it is clear, several where it may mean each of them.
    """

    countries: frozenset[str]
    regions: tuple[str, ...]
    first_year: int
    last_year: int
    languages: tuple[str, ...]
    plans: tuple[str, ...] = ()
    nodes: frozenset[str] = frozenset()
    member_state: Callable[[str], tuple[str, ...]] = _nobody


@dataclass(frozen=True)
class Notice:
    """A value in the address that could not be used: shown to the reader, never raised.

    `choices` are the Member States that a name may mean.
    """

    parameter: str
    value: str
    rule: Rule
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Schema:
    """What a value may be, as JSON Schema has it; `most` is how many a list may hold."""

    type: Literal["string", "integer"] = "string"
    allowed: tuple[str, ...] = ()
    least: int | None = None
    greatest: int | None = None
    pattern: str | None = None
    most: int | None = None


Read = tuple[Value, tuple[Notice, ...]]


class Kind(Protocol):
    def read(self, name: str, raw: str, domain: Domain) -> Read:
        """The value of `raw`, and a notice for what could not be used of it."""

    def schema(self, domain: Domain) -> Schema: ...


def printable(text: str) -> str:
    """A value or a URL as a sentence may repeat it: shortened, without control characters."""
    return "".join(c if c.isprintable() else "?" for c in text[:MAX_VALUE_LENGTH])


def refused(name: str, raw: str, rule: Rule, choices: tuple[str, ...] = ()) -> Read:
    """No value, and why."""
    return None, (Notice(name, raw[:MAX_VALUE_LENGTH], rule, choices),)


@dataclass(frozen=True)
class Choice:
    """One of a list that never changes with the release."""

    values: tuple[str, ...]

    def read(self, name: str, raw: str, domain: Domain) -> Read:
        return (raw, ()) if raw in self.values else refused(name, raw, "choice")

    def schema(self, domain: Domain) -> Schema:
        return Schema(allowed=self.values)


@dataclass(frozen=True)
class ReleaseChoice:
    """One of the values that a release, or the catalogues, have."""

    values: Callable[[Domain], Collection[str]]
    rule: Rule

    def read(self, name: str, raw: str, domain: Domain) -> Read:
        return (raw, ()) if raw in self.values(domain) else refused(name, raw, self.rule)

    def schema(self, domain: Domain) -> Schema:
        values = self.values(domain)
        return Schema(allowed=values if isinstance(values, tuple) else tuple(sorted(values)))


class Year:
    """A year that the release covers."""

    def read(self, name: str, raw: str, domain: Domain) -> Read:
        # isdecimal() alone admits other scripts' digits; a link has ASCII ones.
        if raw.isascii() and raw.isdecimal() and len(raw) == 4:
            year = int(raw)
            if domain.first_year <= year <= domain.last_year:
                return year, ()
        return refused(name, raw, "year")

    def schema(self, domain: Domain) -> Schema:
        return Schema("integer", least=domain.first_year, greatest=domain.last_year)


class MemberState:
    """A Member State, by its code or a name that is clear."""

    def read(self, name: str, raw: str, domain: Domain) -> Read:
        code = raw.strip().upper()
        if code in domain.countries:
            return code, ()
        meant = domain.member_state(raw)
        if len(meant) == 1:
            return meant[0], ()
        return refused(name, raw, "country-several" if meant else "country", meant)

    def schema(self, domain: Domain) -> Schema:
        return Schema(allowed=tuple(sorted(domain.countries)))


def _three_letters(code: str, domain: Domain) -> str:
    """The code of three letters for one of two; any other text as it is."""
    meant = domain.member_state(code) if len(code) == 2 else ()
    return meant[0] if len(meant) == 1 else code


@dataclass(frozen=True)
class MemberStates:
    """A list of at most `most` Member States, by their codes."""

    most: int

    def read(self, name: str, raw: str, domain: Domain) -> Read:
        named = dict.fromkeys(_three_letters(word.upper(), domain)
                              for word in re.split(r"[^A-Za-z]+", raw) if word)
        known = [code for code in named if code in domain.countries]
        unknown: Iterable[str] = [code for code in named if code not in domain.countries][:1]
        if not named and raw.strip():
            unknown = [raw]
        notices = [Notice(name, one[:MAX_VALUE_LENGTH], "peer") for one in unknown]
        if len(known) > self.most:
            notices.append(Notice(name, str(len(known)), "peers-many"))
        return listed(known[:self.most]), tuple(notices)

    def schema(self, domain: Domain) -> Schema:
        code = f"({'|'.join(sorted(domain.countries))})"
        return Schema(pattern=f"^{code}({BETWEEN_CODES}{code}){{0,{self.most - 1}}}$",
                      most=self.most)


@dataclass(frozen=True)
class Text:
    """What a reader typed, which the page itself reads further."""

    longest: int
    rule: Rule

    def read(self, name: str, raw: str, domain: Domain) -> Read:
        text = raw.strip()
        if text.isprintable() and len(text) <= self.longest:
            return text or None, ()
        return refused(name, raw, self.rule)

    def schema(self, domain: Domain) -> Schema:
        return Schema()
