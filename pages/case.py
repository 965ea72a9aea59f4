"""Why ITU matters: the case in short screens, for everyone or for the Member State chosen."""

from collections.abc import Iterator

from casebook.brief.audiences import AUDIENCES
from casebook.brief.download_links import take
from casebook.page import Above, Block, Cards, Html, Page, Widget
from casebook.selection import Selection
from casebook.server.first_screen import widgets
from casebook.story import visible_screens
from casebook.story.html import hero, share, which_share, words
from casebook.ui.briefing import brochure
from casebook.ui.widgets import story
from casebook.warehouse import Release


def blocks(selection: Selection, release: Release) -> Iterator[Block | Above]:
    """The hero above the line of controls, and below it the screens in their order."""
    yield Above(Html(hero))
    yield Html(widgets.at_once, story.at_once)
    for screen in visible_screens(selection, release):
        yield Html(words(screen, selection.language))
        if "case-revenue" in screen.cards:
            yield Html(which_share)
        yield Cards(*screen.cards, small=True)
        yield Html(share(screen, selection))
    yield Html(take(selection.country, AUDIENCES[0], selection.language), story.take_away)
    yield Html(widgets.brochure, brochure.offer)
    yield Widget(story.onward)


PAGE = Page("case", group="top", order=1, icon=":material/balance:", blocks=blocks)
