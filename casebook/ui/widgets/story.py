"""Widgets of the first page, for everyone or for one Member State."""

import streamlit as st

from casebook.analysis.member_names import member_state
from casebook.brief.download_links import take
from casebook.ui import arrows
from casebook.ui.briefing import basket, download_buttons
from casebook.ui.session import current, pages

# Where the story leads: page, words, icon.
ONWARD = (
    ("simulator", "story-simulator", ":material/tune:"),
    ("briefing", "story-briefing", ":material/note_stack:"),
    ("revenue", "story-evidence", ":material/payments:"),
)


def at_once() -> None:
    """What a reader can do at once: take the briefing, open the page of the Member State."""
    selection = current()
    if selection.country is None:
        with st.container(horizontal=True, gap="small", vertical_alignment="center",
                          key="screen_only_at_once"):
            st.markdown(selection.language.say("story-hero-no-country"), width="content")
            st.page_link(pages()["briefing"], label=selection.language.say("story-briefing"),
                         icon=":material/note_stack:", width="content")
        return
    country = member_state(selection.country)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        download_buttons.offer()
        st.page_link(pages()["country"], label=selection.language.say("story-profile",
                                                                      country=country),
                     icon=arrows.onward(selection.language))


def take_away() -> None:
    """The files of the briefing, for the audience of this visit."""
    selection = current()
    st.html(take(selection.country, basket.audience(), selection.language))


def onward() -> None:
    """The ways to other pages."""
    with st.container(horizontal=True, gap="small"):
        for page, message, icon in ONWARD:
            st.page_link(pages()[page], label=current().language.say(message), icon=icon,
                         width="content")
