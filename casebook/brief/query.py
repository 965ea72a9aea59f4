"""The briefing that an address asks for: the one way in for page, presenter and addresses."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from casebook.analysis.domain import domain
from casebook.analysis.view import view_of
from casebook.brief.assemble import STORIES, assemble, national, story
from casebook.brief.audiences import AUDIENCES
from casebook.brief.basket import Basket, Item, read_basket
from casebook.brief.model import Audience, Brief
from casebook.brief.sentences import plain_view
from casebook.caches import cached
from casebook.selection import Notice, Selection
from casebook.warehouse import Release


def story_of(basket: Basket, selection: Selection, release: Release) -> str | None:
    """The name of the story whose cards these are, whatever notes they bear; else None."""
    bare = [replace(one, note="", sentence_only=False) for one in basket.items]
    for name in STORIES:
        if bare and bare == list(_items(name, plain_view(selection), release)):
            return "council" if name == "ministry" and not selection.country else name
    return None


@cached("stories")
def _items(name: str, selection: Selection, release: Release) -> tuple[Item, ...]:
    """The cards of a story. The page of a briefing asks at every turn, and each takes 0.1 s."""
    return story(name, selection, release).items


@dataclass(frozen=True)
class BriefingRequest:
    """What an address says of a briefing: `story` is a story's name, or None for a basket."""

    basket: Basket
    audience: Audience
    selection: Selection
    story: str | None
    notices: tuple[Notice, ...]


def briefing_request(parameters: Mapping[str, str], release: Release) -> BriefingRequest:
    """The basket, audience and view of `basket=`, `audience=`, `story=` and the usual parameters.

    Without a basket and a story it is the usual briefing on the Member State, or where none is
    chosen the story for the Council. Whatever cannot be used is dropped with a notice.
    """
    view = view_of(parameters, release)
    selection, notices = view.selection, list(view.notices)
    audience = next((one for one in AUDIENCES if one == parameters.get("audience")), AUDIENCES[0])
    if parameters.get("audience") not in (None, "", audience):
        notices.append(Notice("audience", parameters["audience"][:60], "audience"))
    name = parameters.get("story") or None
    if name not in (None, *STORIES):
        notices.append(Notice("story", str(name)[:60], "story"))
        name = None
    text = parameters.get("basket", "")
    if text:
        basket, dropped = read_basket(text, domain(release))
        return BriefingRequest(basket, audience, selection, story_of(basket, selection, release),
                               (*notices, *dropped))
    if name is None and selection.country:
        basket = national(selection.country, audience, release, selection.language)
        return BriefingRequest(basket, audience, selection, None, tuple(notices))
    if name == "ministry" and selection.country:
        return BriefingRequest(story(name, selection, release), audience, selection, name,
                               tuple(notices))
    return BriefingRequest(story("council", selection, release), audience, selection, "council",
                           tuple(notices))


def requested_brief(
    parameters: Mapping[str, str], release: Release, base_url: str = ""
) -> tuple[Brief, tuple[Notice, ...]]:
    """The briefing that the address asks for, and a notice for each value that was dropped."""
    found = briefing_request(parameters, release)
    brief = assemble(found.basket, found.audience, found.selection, release, base_url, found.story)
    return brief, found.notices
