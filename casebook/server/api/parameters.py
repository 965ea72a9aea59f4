"""Strict parsing of query parameters: an unknown or invalid one is answered with 400.

A page drops a value that it cannot use and tells the reader; a program would take the answer to
another question for the answer to its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TypeVar

from starlette.requests import Request

from casebook.analysis.parameter_schema import Shape, shape
from casebook.analysis.view import view_of
from casebook.errors import BadAddressValue, UnknownParameter
from casebook.exports.tables.comma_separated import SEPARATORS, CsvForm, Separator, csv_form
from casebook.selection import PARAMETERS, Value, printable
from casebook.server.passed_over import is_added
from casebook.warehouse import Release
from casebook.warehouse.named_queries import NamedQuery
from casebook.wording import Language

LANGUAGE = "lang"
# Which sign separates the cells of a CSV, and whether a byte order mark comes first. Addresses of
# other formats take them as well, where they change nothing: the description is one for all.
SEPARATOR, MARK = "separator", "bom"
CSV_PARAMETERS = (SEPARATOR, MARK)
MARKS = ("yes", "no")
SIGNS: dict[str, Separator] = {";": "semicolon", ",": "comma"}
Choice = TypeVar("Choice", bound=str)


@dataclass(frozen=True)
class QueryArguments:
    """A question's parameters as an address gave them, the language of the answer, and the form
    of a CSV."""

    parameters: Mapping[str, Value]
    language: Language
    csv: CsvForm


def shapes_of(query: NamedQuery, release: Release) -> dict[str, Shape]:
    """Parameter of the address -> its shape, in the question's order."""
    shapes = (shape(name, release) for name in query.parameters)
    return {one.word: one for one in shapes}


def query_arguments(
    query: NamedQuery, request: Request, release: Release, also: Iterable[str] = (),
) -> QueryArguments:
    """The parameters of `query` that `request` gives, defaults for the others; `also` are those
    of the file. Raises UnknownParameter or BadAddressValue.
    """
    takes = shapes_of(query, release)
    given = single(request, (*takes, LANGUAGE, *also))
    selection = view_of(given, release, strict=True).selection
    values: dict[str, Value] = {}
    for word, one in takes.items():
        if one.name in PARAMETERS:
            values[one.name] = selection.parameter(one.name)
        else:
            values[one.name] = (one.value(given[word], selection.language) if word in given
                                else one.default)
    return QueryArguments(values, selection.language, csv_of(given, selection.language))


def single(request: Request, takes: Iterable[str]) -> dict[str, str]:
    """The request's parameters, each given once and each one of `takes`.

    What others add to addresses is passed over; an empty value is none.
    """
    allowed, language = list(takes), language_of(request)
    given: dict[str, str] = {}
    for written, value in request.query_params.multi_items():
        name = written.removeprefix("amp;")  # a link that was copied out of HTML
        if name not in allowed and is_added(name):
            continue
        if name not in allowed:
            listed = ", ".join(allowed) or language.say("server-takes-none")
            near = get_close_matches(name.casefold(), allowed, 1)
            raise UnknownParameter(parameter=printable(name), takes=listed,
                                   nearest=near[0] if near else "none")
        if name in given:
            once = language.say("server-allowed-once")
            raise BadAddressValue(parameter=name, value=printable(value), allowed=once)
        given[name] = value
    return {name: value for name, value in given.items() if value}


def csv_of(given: Mapping[str, str], language: Language) -> CsvForm:
    """The form of a CSV by the parameters of its address; raises BadAddressValue."""
    written = given.get(SEPARATOR, "")
    if written in SIGNS:  # as people write it
        given = {**given, SEPARATOR: SIGNS[written]}
    return csv_form(chosen(given, SEPARATOR, SEPARATORS), language,
                    mark=chosen(given, MARK, MARKS) == "yes")


def query_of(request: Request) -> dict[str, list[str]]:
    """Every parameter of the request with all its values."""
    given = request.query_params
    return {name: given.getlist(name) for name in given}


def chosen(given: Mapping[str, str], name: str, values: tuple[Choice, ...]) -> Choice:
    """The value given for `name`, or the first of `values`; raises BadAddressValue for another."""
    wanted = given.get(name, values[0])
    for value in values:
        if value == wanted:
            return value
    allowed = Language.shipped(given.get(LANGUAGE, "")).say(
        "server-allowed-choice", choices=", ".join(values))
    raise BadAddressValue(parameter=name, value=printable(wanted), allowed=allowed)


def language_of(request: Request) -> Language:
    """The language to answer in: the one asked for when there is such a one, else English."""
    return Language.shipped(request.query_params.get(LANGUAGE, ""))
