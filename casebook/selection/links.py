"""Parsing of links: parameters such as `country=KEN` as a selection, and back.

Only differences from the default are written, so a link stays short and a link made today goes on
meaning "the latest year" when a later year is published.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from casebook.selection.kinds import Domain, Notice
from casebook.selection.selection import DEFAULT, PARAMETERS, Selection


def read(
    address: Mapping[str, str | Iterable[str]], domain: Domain
) -> tuple[Selection, tuple[Notice, ...]]:
    """The selection that an address means, and a notice for every value that had to be dropped.

    Unknown parameters are left alone: they belong to a page. A repeated parameter counts with its
    last value, as a browser's own form handling has it.
    """
    selection = DEFAULT
    notices: list[Notice] = []
    for field, parameter in PARAMETERS.items():
        raw = _last(address.get(parameter.word))
        # A form sends a field that was left empty, too.
        if not raw or raw == parameter.default:
            continue
        value, dropped = parameter.kind.read(parameter.word, raw, domain)
        notices += dropped
        if value is not None:
            changed: dict[str, Any] = {field: value}
            selection = replace(selection, **changed)
    first, last = selection.from_year, selection.to_year
    if first is not None and last is not None and first > last:
        notices.append(Notice("from", f"{first}-{last}", "years-reversed"))
        selection = replace(selection, from_year=None, to_year=None)
    return selection, tuple(notices)


def write(selection: Selection) -> dict[str, str]:
    """The parameters of a link that say how `selection` differs from the default."""
    return {
        parameter.word: str(getattr(selection, field))
        for field, parameter in PARAMETERS.items()
        if getattr(selection, field) != parameter.default
    }


def _last(value: str | Iterable[str] | None) -> str | None:
    if value is None or isinstance(value, str):
        return value
    values = list(value)
    return values[-1] if values else None
