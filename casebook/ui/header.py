"""Header of every page: Member State, filters, search and briefing."""

import streamlit as st

from casebook.analysis.search import LONGEST
from casebook.page import Page
from casebook.print_button import print_button
from casebook.selection import Domain, Selection
from casebook.ui import filters, languages, page_chrome
from casebook.ui.briefing import basket
from casebook.ui.typed_text import text_input, typed
from casebook.warehouse import Release
from casebook.wording import Language

# The field, and what was typed there, which the page on search takes up.
_FIELD, SEARCH = "header_search", "_searched"


def logo(language: Language) -> None:
    """The site's name at the head of the menu, in the colours of the reader's theme; leads home."""
    # By its address: a file would be put into a message of every run, 8 kB of text.
    st.logo(f"/app/static/wordmark-{language.base}-{page_chrome.theme()}.svg", size="large")


def bar(
    selection: Selection, here: Page, allowed: Domain, release: Release,
    pages: dict[str, st.Page],
) -> Selection:
    """One line of controls above the page; the selection after what its reader did there.

    What is behind a button is made when it is opened: for each field Streamlit looks at the state
    of every card on the page, a sixth of the processor time of a run for the six of them.
    """
    language = selection.language
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="page_bar"):
        selection = filters.country(selection, release)
        if set(here.pickers) - {"country"}:
            selection = _filters(selection, here, allowed, release)
        search = st.popover(language.say("search-short"), icon=":material/search:",
                            key="page_search", on_change="rerun")
        if search.open:
            with search:
                text_input(
                    language.say("search-label"), key=_FIELD, most=LONGEST,
                    placeholder=language.say("search-placeholder"), on_change=_search)
        languages.picker(language)
        basket.counter(pages["briefing"], language)
        st.html(print_button(language), width="content")
    if SEARCH in st.session_state and here.name != "search":
        st.switch_page(pages["search"])
    return selection


def _filters(
    selection: Selection, here: Page, allowed: Domain, release: Release
) -> Selection:
    """The button of the filters, with what they are set to beside it.

    Not on the button: Streamlit takes one with another label for another one, which is closed.
    """
    button = st.popover(selection.language.say("filter-button"), icon=":material/filter_alt:",
                        key="page_filters", on_change="rerun")
    if button.open:
        with button:
            selection = filters.pick(selection, here.pickers, allowed, release)
    if summary := filters.summary(selection, here.pickers, allowed):
        st.caption(summary, width="content")
    return selection


def _search() -> None:
    """Keeps what was typed, and empties the field for the next time."""
    if sought := typed(_FIELD, LONGEST).strip():
        st.session_state[SEARCH] = sought
    st.session_state[_FIELD] = ""
