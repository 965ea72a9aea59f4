"""The first screen as HTML: head, title, lead, findings and charts of a page."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from casebook.cards.details import table
from casebook.footer import footer
from casebook.page import Page
from casebook.selection import Selection
from casebook.server.first_screen.card import card
from casebook.server.first_screen.content import Content, PlacedCard
from casebook.server.first_screen.head import Head
from casebook.server.first_screen.top import bar, top
from casebook.server.first_screen.unconnected import briefings, notice
from casebook.settings import settings
from casebook.urls import FIRST_PAGE
from casebook.warehouse import Release
from casebook.wording import ENGLISH

# Where the line stands that offers the browser's language: the page without it is kept for all.
OFFER = "<!--offer-->"
# Its own part is made of widgets: files stand in for them.
BRIEFING_PAGE = "briefing"


@dataclass(frozen=True)
class FirstPage:
    """Everything that a first screen is written from.

    `drawn(shown)` gives a card's charts as SVG by their classes, such as `wide dark`.
    """

    content: Content
    head: Head
    selection: Selection
    release: Release
    page: str
    site: Sequence[Page]
    drawn: Callable[[PlacedCard], Mapping[str, str]]


def body(first: FirstPage) -> str:
    """All that is seen of `first`, in the selection's language."""
    language = first.selection.language
    content = first.content
    menu = "" if content.alone else top(first.site, first.page, first.selection)
    parts = "".join(_fragments(first))
    foot = footer(first.release, language, settings().contact)
    name = "alone" if content.alone else "whole"
    # Another language than English was chosen, by the reader or by who sent the link.
    notice_html = ""
    if first.page:
        card_id = content.shown[0].prepared.card.id if content.alone else ""
        notice_html = notice(first.page, first.selection, card_id)
    offer = OFFER if language == ENGLISH and not content.alone else ""
    # Where links begin at the site's root, as on the page of an unknown address, it would leave it.
    skip = (f'<a class="skip" href="#first-main">{escape(language.say("skip-to-content"))}</a>'
            if menu and first.page else "")
    return (f'<div id="first-screen" class="{name}">{skip}{menu}'
            f'<main id="first-main" tabindex="-1">{notice_html}{offer}{parts}'
            f"{_without_scripts(first)}{'' if content.alone else foot}</main></div>")


def _fragments(first: FirstPage) -> Iterator[str]:
    content = first.content
    yield from content.above
    if not content.alone:
        pickers = next((one.pickers for one in first.site if one.name == first.page), ())
        yield bar("" if first.page == FIRST_PAGE else first.page, first.selection, first.release,
                  pickers)
    for part in content.parts:
        yield part if isinstance(part, str) else _cards(part, first)
    if first.page == BRIEFING_PAGE and not content.alone:
        yield briefings(first.selection)


def _cards(shown: tuple[PlacedCard, ...], first: FirstPage) -> str:
    if not shown:
        return ""
    name = "tiles" if shown[0].slot in ("half", "third") else "row"
    return f'<div class="{name}">{"".join(card(one, first.drawn(one)) for one in shown)}</div>'


def _without_scripts(first: FirstPage) -> str:
    """The table of the first chart, for readers whose browser runs no scripts."""
    language, content = first.selection.language, first.content
    words = f'<p class="text">{escape(language.say("first-screen-no-scripts"))}</p>'
    shown = content.shown[0].prepared if content.shown else None
    return f"<noscript>{words}{table(shown) if shown else ''}</noscript>"
