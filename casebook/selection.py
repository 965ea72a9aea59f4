"""What the reader has chosen, as one frozen value that travels in the address.

Only differences from the default are written, so a link stays short and a link made today goes on
meaning "the latest year" when a later year is published.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Literal, get_args

PriceBasis = Literal["chf", "chf-constant", "usd"]
PeerRule = Literal["region", "group", "gdp", "population", "class", "own"]
Grouping = Literal["ldc", "lldc", "sids"]
# What the share of ITU's units may be set beside, one at a time: the UN scale of assessments, all
# assessed contributions to the UN system, or those to one sister agency.
Yardstick = Literal["un-scale", "un-system", "fao", "iaea", "icao", "ilo", "imo", "unesco", "unido",
                    "upu", "who", "wipo", "wmo"]

# What the Member States that a reader puts beside each other are compared by, one at a time.
Measure = Literal["class", "contribution", "share", "internet"]

PRICE_BASES: tuple[str, ...] = get_args(PriceBasis)
PEER_RULES: tuple[str, ...] = get_args(PeerRule)
GROUPINGS: tuple[str, ...] = get_args(Grouping)
YARDSTICKS: tuple[str, ...] = get_args(Yardstick)
MEASURES: tuple[str, ...] = get_args(Measure)

# Address parameter -> field. Short, language-neutral, and never to be reused for something else.
ADDRESS = {
    "lang": "language",
    "country": "country",
    "peers": "peers",
    "from": "from_year",
    "to": "to_year",
    "prices": "price_basis",
    "region": "region",
    "group": "grouping",
    "list": "peer_list",
    "yardstick": "yardstick",
    "compare": "compared",
    "measure": "measure",
    "scenario": "scenario",
    "plan": "plan_period",
    "node": "node",
}
MAX_VALUE_LENGTH = 100
# A list of peers as text, in the address and for a question: codes in order of the alphabet.
BETWEEN_CODES = "-"
MAX_PEERS = 30
# As many lines as a chart has colours that are told apart.
MAX_COMPARED = 6
# Every Member State with a class of its own, and some typed costs, take half of this.
MAX_SCENARIO_LENGTH = 4000


@dataclass(frozen=True)
class Selection:
    """One view of the figures. `None` means no restriction, or the release's own first or last."""

    language: str = "en"
    country: str | None = None
    peers: str = "region"
    from_year: int | None = None
    to_year: int | None = None
    price_basis: str = "chf"
    region: str | None = None
    grouping: str | None = None
    peer_list: str | None = None
    yardstick: str | None = None
    compared: str | None = None
    measure: str = "class"
    scenario: str | None = None
    plan_period: str = "2024-2027"
    node: str | None = None

    @property
    def currency(self) -> str:
        """The currency that amounts are given in."""
        return "USD" if self.price_basis == "usd" else "CHF"

    def parameters(self) -> dict[str, str | int | None]:
        """Every value that a named query may ask for, by parameter name.

        Language is no such, nor is the scenario, which is reckoned with after the query.

        A list of peers counts under its own rule only: another rule's figures do not depend on it.
        """
        return {name: self.parameter(name) for name in PARAMETERS}

    def parameter(self, name: str) -> str | int | None:
        """One of these values; raises KeyError for a name that is no parameter."""
        if name not in PARAMETERS:
            raise KeyError(name)
        if name == "peer_list" and self.peers != "own":
            return None
        value: str | int | None = getattr(self, name)
        return value


PARAMETERS = tuple(
    field.name for field in fields(Selection) if field.name not in ("language", "scenario"))
DEFAULT = Selection()


def narrowed(selection: Selection, names: Iterable[str]) -> Selection:
    """`selection` in these fields and its language; all others as when nothing is chosen.

    Two selections that are the same so narrowed are one to whatever depends on those alone.
    """
    given = {name: getattr(selection, name) for name in names}
    if selection.peers != "own":
        given.pop("peer_list", None)
    return Selection(**{**given, "language": selection.language})


# Lists of Member States, and how many each may have.
LISTS = {"peer_list": MAX_PEERS, "compared": MAX_COMPARED}
Rule = Literal["country", "country-several", "region", "year", "years-reversed", "choice", "peer",
               "peers-many", "scenario", "plan", "node", "basket", "basket-card", "basket-view",
               "basket-note", "basket-words", "basket-many", "audience", "story", "table"]


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


def read(
    address: Mapping[str, str | Iterable[str]], domain: Domain
) -> tuple[Selection, tuple[Notice, ...]]:
    """The selection that an address means, and a notice for every value that had to be dropped.

    Unknown parameters are left alone: they belong to a page. A repeated parameter counts with its
    last value, as a browser's own form handling has it.
    """
    selection, notices = DEFAULT, []
    for parameter, field in ADDRESS.items():
        raw = _last(address.get(parameter))
        if not raw:  # a form sends a field that was left empty, too
            continue
        if field in LISTS:
            named, dropped = _member_states(parameter, raw, domain, LISTS[field])
            selection = replace(selection, **{field: named})  # type: ignore[arg-type]
            notices += dropped
            continue
        if field == "country":
            country, dropped = _country(raw, domain)
            selection = replace(selection, country=country)
            notices += dropped
            continue
        value, rule = _value(field, raw, domain)
        if rule is not None:
            notices.append(Notice(parameter, raw[:MAX_VALUE_LENGTH], rule))
        else:
            selection = replace(selection, **{field: value})  # type: ignore[arg-type]
    first, last = selection.from_year, selection.to_year
    if first is not None and last is not None and first > last:
        notices.append(Notice("from", f"{first}-{last}", "years-reversed"))
        selection = replace(selection, from_year=None, to_year=None)
    return selection, tuple(notices)


def write(selection: Selection) -> dict[str, str]:
    """The address parameters that say how `selection` differs from the default."""
    return {
        parameter: str(getattr(selection, field))
        for parameter, field in ADDRESS.items()
        if getattr(selection, field) != getattr(DEFAULT, field)
    }


def codes(peer_list: str | None) -> tuple[str, ...]:
    """The codes of a list of peers; none for an empty one."""
    return tuple(peer_list.split(BETWEEN_CODES)) if peer_list else ()


def peer_list(codes: Iterable[str]) -> str | None:
    """The list of peers that `codes` make, the same whatever their order; None when empty."""
    return BETWEEN_CODES.join(sorted(set(codes))) or None


def _country(raw: str, domain: Domain) -> tuple[str | None, list[Notice]]:
    """The code that `raw` is or the Member State that it names, or a notice why there is none."""
    code = raw.strip().upper()
    if code in domain.countries:
        return code, []
    meant = domain.member_state(raw)
    if len(meant) == 1:
        return meant[0], []
    rule: Rule = "country-several" if meant else "country"
    return None, [Notice("country", raw[:MAX_VALUE_LENGTH], rule, meant)]


def _member_states(
    parameter: str, raw: str, domain: Domain, most: int
) -> tuple[str | None, list[Notice]]:
    """The Member States that a list in the address names, and a notice for what it names beyond."""
    named = dict.fromkeys(word.upper() for word in re.split(r"[^A-Za-z]+", raw) if word)
    known = [code for code in named if code in domain.countries]
    notices = [Notice(parameter, code[:MAX_VALUE_LENGTH], "peer") for code in named
               if code not in domain.countries][:1]
    if not named and raw.strip():
        notices = [Notice(parameter, raw[:MAX_VALUE_LENGTH], "peer")]
    if len(known) > most:
        notices.append(Notice(parameter, str(len(known)), "peers-many"))
    return peer_list(known[:most]), notices


def _last(value: str | Iterable[str] | None) -> str | None:
    if value is None or isinstance(value, str):
        return value
    values = list(value)
    return values[-1] if values else None


def _value(
    field: str, raw: str, domain: Domain
) -> tuple[str | int | None, Rule | None]:
    """The typed value of `raw`, or the rule that it breaks."""
    if field in ("from_year", "to_year"):
        # isdecimal() alone admits other scripts' digits; a link has ASCII ones.
        if raw.isascii() and raw.isdecimal() and len(raw) == 4:
            year = int(raw)
            if domain.first_year <= year <= domain.last_year:
                return year, None
        return None, "year"
    if field == "scenario":
        text = raw.strip()
        fits = text.isprintable() and len(text) <= MAX_SCENARIO_LENGTH
        return (text or None, None) if fits else (None, "scenario")
    if field == "plan_period":
        return (raw, None) if raw in (*domain.plans, DEFAULT.plan_period) else (None, "plan")
    if field == "node":
        return (raw, None) if raw in domain.nodes else (None, "node")
    if field == "region":
        return (raw, None) if raw in domain.regions else (None, "region")
    choices = {
        "language": domain.languages,
        "peers": PEER_RULES,
        "price_basis": PRICE_BASES,
        "grouping": GROUPINGS,
        "yardstick": YARDSTICKS,
        "measure": MEASURES,
    }[field]
    return (raw, None) if raw in choices else (None, "choice")
