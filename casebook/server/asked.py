"""What an address asks for, read strictly: a program that asks wrongly is told so.

A page drops a value that it cannot use and tells the reader; a program would take the answer to
another question for the answer to its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from starlette.requests import Request

from casebook.analysis.member_names import names
from casebook.errors import BadAddressValue, UnknownParameter
from casebook.selection import (
    ADDRESS,
    GROUPINGS,
    PEER_RULES,
    PRICE_BASES,
    Domain,
    Selection,
    read,
)
from casebook.warehouse import Release, run
from casebook.warehouse.codebook import codebook
from casebook.warehouse.named_queries import NamedQuery
from casebook.wording import languages, say

Value = str | int | None
LANGUAGE = "lang"
SHOWN = 100  # characters of a value that a sentence repeats
_BY_FIELD = {field: name for name, field in ADDRESS.items()}


@dataclass(frozen=True)
class Asked:
    """A question's parameters as an address gave them, and the language of the answer."""

    parameters: Mapping[str, Value]
    language: str


@lru_cache(maxsize=4)
def domain(release: Release) -> Domain:
    """The values that this release allows in an address."""
    years = run("coverage", {}, release).rows.iloc[0]
    regions = run("member_states", {}, release).rows["itu_region"]
    return Domain(
        countries=frozenset(names(release, "en")),
        regions=tuple(sorted(regions.unique())),
        first_year=int(years["first_year"]),
        last_year=int(years["last_year"]),
        languages=languages(),
    )


def address_names(query: NamedQuery) -> dict[str, str]:
    """Parameter of the address -> parameter of the question, in the question's order."""
    return {_BY_FIELD.get(name, name): name for name in query.parameters}


def asked_of(query: NamedQuery, request: Request, release: Release) -> Asked:
    """The parameters of `query` that `request` gives, defaults for the others.

    Raises UnknownParameter or BadAddressValue.
    """
    takes = address_names(query)
    given = single(request, (*takes, LANGUAGE))
    selection = selected(given, domain(release))
    chosen = selection.parameters()
    own = codebook().parameters
    return Asked(
        parameters={
            name: chosen[name] if name in chosen
            else _own_value(name, given[word]) if word in given
            else own[name].default
            for word, name in takes.items()
        },
        language=selection.language,
    )


def single(request: Request, takes: Iterable[str]) -> dict[str, str]:
    """The request's parameters, each given once and each one of `takes`."""
    allowed, language = list(takes), language_of(request)
    given: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if name not in allowed:
            raise UnknownParameter(parameter=name[:SHOWN], takes=", ".join(allowed))
        if name in given:
            raise BadAddressValue(
                parameter=name, value=value[:SHOWN], allowed=say("server-allowed-once", language)
            )
        given[name] = value
    return given


def selected(given: Mapping[str, str], allowed: Domain) -> Selection:
    """The selection that the parameters mean; raises BadAddressValue for the first that fails."""
    selection, notices = read(given, allowed)
    for notice in notices:
        field = ADDRESS[notice.parameter]
        raise BadAddressValue(
            parameter=notice.parameter, value=notice.value[:SHOWN],
            allowed=say("server-allowed-order", selection.language)
            if notice.rule == "years-reversed" else _allowed(field, allowed, selection.language),
        )
    return selection


def choices(field: str, allowed: Domain) -> tuple[str, ...]:
    """The values that a field of the selection may take; none for a year."""
    return {
        "language": allowed.languages,
        "country": tuple(sorted(allowed.countries)),
        "peers": PEER_RULES,
        "price_basis": PRICE_BASES,
        "region": allowed.regions,
        "grouping": GROUPINGS,
    }.get(field, ())


def language_of(request: Request) -> str:
    """The language to answer in: the one asked for when there is such a one, else English."""
    wanted = request.query_params.get(LANGUAGE, "")
    return wanted if wanted in languages() else languages()[0]


def _allowed(field: str, allowed: Domain, language: str) -> str:
    if field in ("from_year", "to_year"):
        first, last = str(allowed.first_year), str(allowed.last_year)
        return say("server-allowed-year", language, first=first, last=last)
    if field == "country":
        return say("server-allowed-country", language)
    return say("server-allowed-choice", language, choices=", ".join(choices(field, allowed)))


def _own_value(name: str, raw: str) -> str | int:
    """A value of a parameter that only some questions have, typed as the codebook says."""
    entry = codebook().parameters[name]
    value: str | int = raw
    if entry.type == "integer":
        if not (raw.isascii() and raw.removeprefix("-").isdecimal() and len(raw) < 10):
            raise BadAddressValue(parameter=name, value=raw[:SHOWN],
                                  allowed=say("server-allowed-integer", "en"))
        value = int(raw)
    if entry.allowed is not None and value not in entry.allowed:
        listed = ", ".join(map(str, entry.allowed))
        raise BadAddressValue(parameter=name, value=raw[:SHOWN],
                              allowed=say("server-allowed-choice", "en", choices=listed))
    return value
