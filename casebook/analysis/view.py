"""A link as a `View`: the one place where query strings become a selection and a release.

People keep the rest of their view when a value cannot be used, and get a notice. A program would
take the answer to another question for the answer to its own: `strict` raises instead.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casebook.analysis.domain import domain
from casebook.analysis.parameter_schema import shape
from casebook.errors import BadAddressValue
from casebook.selection import ADDRESS, PARAMETERS, Notice, Selection, printable, read
from casebook.selection.kinds import MemberState, MemberStates
from casebook.warehouse import Release
from casebook.warehouse.release import named
from casebook.wording import Language

# Parameter -> its value, or all the values that a query string gives it, of which the last counts.
Query = Mapping[str, str | Sequence[str]]
# Names the release that a link is frozen to.
RELEASE = "release"
# The longest code of a Member State.
CODE = 3


@dataclass(frozen=True)
class View:
    """A link's meaning: the reader's choices, the release, a notice for every value dropped."""

    selection: Selection
    release: Release
    notices: tuple[Notice, ...] = ()


def view_of(
    query: Query, live: Release, *, strict: bool = False, frozen: bool = False
) -> View:
    """The view that `query` means; parameters that no selection has are left to their owners.

    `frozen` links, those of one card alone, may name another release than `live`. Raises
    UnknownRelease for one that is not kept, and when `strict` BadAddressValue for the first value
    that cannot be used.
    """
    release = release_of(query, live) if frozen else live
    selection, notices = read(query, domain(release))
    if strict:
        _refuse(query, notices, release)
    return View(selection, release, notices)


def release_of(query: Query, live: Release) -> Release:
    """The release that a frozen link names, or else `live`; raises UnknownRelease."""
    name = last_value(query, RELEASE)
    return named(name) if name else live


def last_value(query: Query, name: str) -> str:
    """The value of a parameter, of several the last; "" where it is not given."""
    value = query.get(name, "")
    return value if isinstance(value, str) else next(reversed(value), "")


def _refuse(query: Query, notices: Sequence[Notice], release: Release) -> None:
    language = Language.shipped(last_value(query, PARAMETERS["language"].word))
    for field, parameter in PARAMETERS.items():
        # A code of a Member State may be written small, or be that of two letters.
        if parameter.word in query and not _is_codes(parameter.kind, query, parameter.word):
            shape(field, release).value(last_value(query, parameter.word), language)
    for notice in notices:
        allowed = (language.say("server-allowed-order") if notice.rule == "years-reversed"
                   else shape(ADDRESS[notice.parameter], release).takes(language))
        raise BadAddressValue(parameter=notice.parameter, value=printable(notice.value),
                              allowed=allowed)


def _is_codes(kind: object, query: Query, word: str) -> bool:
    """Whether the value names Member States by codes alone; what is none of theirs has a notice."""
    return isinstance(kind, MemberState | MemberStates) and all(
        0 < len(code) <= CODE and code.isascii() for code in last_value(query, word).split("-"))
