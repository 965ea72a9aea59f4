"""The talk that an address asks for, and the same slides for another Member State or region."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from casebook.analysis.domain import domain
from casebook.analysis.member_names import name, names
from casebook.analysis.view import view_of
from casebook.brief.assemble import assemble
from casebook.brief.basket import Basket, Item
from casebook.brief.model import Brief
from casebook.brief.presenter.page import Places
from casebook.brief.query import briefing_request
from casebook.cards.words import slug
from casebook.selection import Notice, Selection, write
from casebook.warehouse import Release
from casebook.wording import Language

# The address's own names: `country` is what the briefing is on, `for` what the room asked to see.
COUNTRY, REGION = "for", "within"
_NAMED = {"country": COUNTRY, "region": REGION}


@dataclass(frozen=True)
class Chosen:
    """The briefing, a notice for each value that was dropped, and in words what was chosen."""

    brief: Brief
    notices: tuple[Notice, ...]
    choice: str


def chosen(parameters: Mapping[str, str], release: Release, base_url: str = "") -> Chosen:
    """The talk of an address; raises what `assemble` raises.

    With `for` or `within` every card is shown for that Member State or region, in the same order.
    """
    found = briefing_request(parameters, release)
    given = {one: parameters[own] for one, own in _NAMED.items() if parameters.get(own)}
    view = view_of(given, release)
    other = view.selection
    notices = (*found.notices,
               *(replace(one, parameter=_NAMED[one.parameter]) for one in view.notices))
    selection = replace(found.selection, country=other.country or found.selection.country,
                        region=other.region or found.selection.region)
    basket = Basket(tuple(_shown_for(item, write(other)) for item in found.basket.items))
    brief = assemble(basket, found.audience, selection, release, base_url, found.story)
    return Chosen(brief, notices, _in_words(selection, release))


def places(release: Release, language: Language) -> Places:
    """The Member States and regions that a reader may choose, by name."""
    countries = names(release, language)
    return Places(
        {name: code for code, name in countries.items()},
        {language.say(f"region-{slug(one)}"): one for one in domain(release).regions},
    )


def _shown_for(item: Item, changes: Mapping[str, str]) -> Item:
    return replace(item, view=tuple(sorted({**dict(item.view), **changes}.items())))


def _in_words(selection: Selection, release: Release) -> str:
    """What the slides are about now: Kenya, Africa."""
    language = selection.language
    parts = [name(release, language, selection.country)] if selection.country else []
    parts += [language.say(f"region-{slug(selection.region)}")] if selection.region else []
    return language.commas(parts) or language.say("scope-all")
