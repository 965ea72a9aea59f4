"""The filters of a page as a form of plain HTML, for where no live connection serves the page."""

from collections.abc import Mapping, Sequence
from html import escape

from casebook.analysis.domain import domain
from casebook.periods import spanned
from casebook.selection import PARAMETERS, Parameter, Selection
from casebook.warehouse import Release
from casebook.wording import Language

# The filter of first and last year together, and the fields that it sets.
YEARS, SPAN = "years", ("from_year", "to_year")


def fields(pickers: Sequence[str]) -> tuple[str, ...]:
    """The fields of the selection that the form sets, of all `pickers` of a page."""
    found: list[str] = []
    for name in pickers:
        if name != "country":
            found += SPAN if name == YEARS else (name,)
    return tuple(found)


def filters(pickers: Sequence[str], selection: Selection, release: Release) -> str:
    """One select for each filter of the page but the Member State; empty where it has none."""
    language, allowed, made = selection.language, domain(release), []
    for name in fields(pickers):
        parameter, chosen = PARAMETERS[name], getattr(selection, name)
        if name in SPAN:
            years = range(allowed.first_year, allowed.last_year + 1)
            end = years[0] if name == SPAN[0] else years[-1]
            options = {"" if year == end else str(year): str(year) for year in years}
            made.append(_select(parameter.word, language.say("filter-years"), options,
                                str(chosen or ""), seen="–" if name == SPAN[1] else ""))
        elif name != "peers" or selection.country:
            options = {value: _words(parameter, value, language)
                       for value in parameter.kind.schema(allowed).allowed
                       # A list of one's own is chosen in the application.
                       if (name, value) != ("peers", "own") or chosen == "own"}
            if parameter.default is None:
                options = {"": language.say(f"{parameter.label}-none"), **options}
            made.append(_select(parameter.word, language.say(parameter.label), options,
                                str(chosen or "")))
    return f'<span class="filters unconnected">{"".join(made)}</span>' if made else ""


def _select(
    name: str, label: str, options: Mapping[str, str], chosen: str, seen: str = "",
) -> str:
    """A select; `seen` stands before it where its whole label would be said twice."""
    listed = "".join(
        f'<option value="{escape(value)}"{" selected" if value == chosen else ""}>'
        f"{escape(words)}</option>" for value, words in options.items())
    return (f'<label>{escape(seen or label)} <select name="{escape(name)}" '
            f'aria-label="{escape(label)}">{listed}</select></label>')


def _words(parameter: Parameter, value: str, language: Language) -> str:
    """A value in words; a span of years where it has none of its own."""
    return language.say(parameter.message(value)) if parameter.words else spanned(value)
