"""All Member States, or the page of one: what it gets, what it costs, what is open."""

from collections.abc import Iterable, Iterator
from functools import partial

from casebook.analysis import member_names
from casebook.page import HEADING, Above, Block, Cards, Html, Page, Section, Text, Title, Widget
from casebook.selection import Selection
from casebook.server.first_screen import widgets
from casebook.story import member_state_page
from casebook.story.html import below_name, missing, words
from casebook.ui.briefing import download_buttons
from casebook.ui.country import comparison, directory, profile
from casebook.warehouse import Release

ALL = (
    HEADING,
    Section("country-search", on_paper=False),
    Widget(directory.search),
    Text("country-map-hint", on_paper=False),
    Cards("country-map"),
    Widget(comparison.pick),
    Cards("country-compare"),
    Widget(directory.listing),
)
# What stands between the words of a part and its cards.
BEFORE_CARDS: dict[str, Block] = {
    "gets": Html(widgets.badges, profile.badges),
    "costs": Html(widgets.main_values),
    "facts": Html(widgets.key_facts, profile.key_facts),
}


def member_state(selection: Selection, release: Release) -> Iterator[Block | Above]:
    """Name and three sentences above the line of controls, the parts below it."""
    page = member_state_page(selection, release)
    yield Above(
        Html(widgets.all_member_states, profile.all_member_states),
        Title(),
        Html(below_name(page, selection.language),
             sentence=next((one.text for one in page.head if one is not None), "")))
    yield Html(widgets.briefing, download_buttons.offer)
    for part in page.parts:
        heading = words(part, selection.language)
        if part.id == "yardstick":
            # Without a chart only a choice stands below the heading.
            yield Html(heading if part.rows else "",
                       partial(profile.yardstick, heading, bool(part.rows)))
        else:
            yield Html(heading)
        if part.id in BEFORE_CARDS:
            yield BEFORE_CARDS[part.id]
        for row in part.rows:
            yield Cards(*row)
    yield Widget(comparison.pick)
    yield Cards("country-compare")
    yield Widget(profile.to_simulator)
    yield Html(missing(page, selection.language))
    yield Html(widgets.reference, profile.reference)


def blocks(selection: Selection, release: Release) -> Iterable[Block | Above]:
    """The page of the Member State chosen, or of all."""
    return member_state(selection, release) if selection.country else ALL


def title(selection: Selection, release: Release) -> str:
    """The name of the Member State chosen; nothing when none is."""
    if selection.country is None:
        return ""
    return member_names.name(release, selection.language, selection.country)


PAGE = Page(
    "country", group="top", order=2, icon=":material/public:",
    pickers=("country", "peers", "price_basis"), titled=title, blocks=blocks)
