"""Roles of a person, from the claims of the identity token and the lists of the settings."""

from collections.abc import Iterable, Mapping
from typing import Any

from casebook.desk.settings import DeskSettings
from casebook.desk.workflow.actor import ROLES, Role

MOST_VALUES = 500


def roles_of(claims: Mapping[str, Any], chosen: DeskSettings) -> frozenset[Role]:
    """The roles of the person whose identity token has `claims`; none for who is not listed.

    A mail address counts only where the provider says that it was verified: else whoever may write
    their own profile could take the address of a publisher.
    """
    names = {*_values(_claim(claims, chosen.roles_claim)), *_values(claims.get("sub"))}
    mails = _values(claims.get("email")) if claims.get("email_verified") is True else set()
    lists = (chosen.readers, chosen.editors, chosen.publishers)
    highest = max((place for place, listed in enumerate(lists)
                   if names & set(listed) or _folded(mails) & _folded(listed)), default=-1)
    return frozenset(ROLES[:highest + 1])


def _claim(claims: Mapping[str, Any], path: str) -> object:
    """The claim of that name, else the one inside another that dots lead to."""
    if path in claims:
        return claims[path]
    found: object = claims
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _values(given: object) -> set[str]:
    if isinstance(given, str):
        return {given} if given else set()
    if isinstance(given, (list, tuple)):
        return {one for one in given[:MOST_VALUES] if isinstance(one, str) and one}
    return set()


def _folded(names: Iterable[str]) -> set[str]:
    return {name.casefold() for name in names if "@" in name}
