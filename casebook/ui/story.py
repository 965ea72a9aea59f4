"""The first page: the case for ITU in short screens, for everyone or for one Member State."""

import streamlit as st

from casebook.analysis.member_names import member_state
from casebook.brief.download_links import take
from casebook.story import Shown, shown
from casebook.story.html import hero, share, style, which_share, words
from casebook.ui import basket as kept
from casebook.ui import brochure, national
from casebook.ui.card import tile
from casebook.ui.session import current, pages, shown_release, top
from casebook.wording import say

# Where the story leads: page, words, icon.
ONWARD = (
    ("simulator", "story-simulator", ":material/tune:"),
    ("briefing", "story-briefing", ":material/note_stack:"),
    ("revenue", "story-evidence", ":material/payments:"),
)


def place() -> None:
    """The hero above the line of controls, and below it the screens in their order."""
    selection, release = current(), shown_release()
    with top():
        st.html(f"<style>{style()}</style>{hero(selection, release)}")
    _actions()
    for screen in shown(selection, release):
        st.html(words(screen, selection.language))
        _cards(screen)
        st.html(share(screen, selection))
    st.html(take(selection.country, kept.audience(), selection.language))
    brochure.offer()
    with st.container(horizontal=True, gap="small"):
        for page, message, icon in ONWARD:
            st.page_link(pages()[page], label=say(message, selection.language), icon=icon,
                         width="content")


def _actions() -> None:
    """What a reader can do at once: take the briefing, open the page of the Member State."""
    selection = current()
    if selection.country is None:
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            st.markdown(say("story-hero-no-country", selection.language), width="content")
            st.page_link(pages()["briefing"], label=say("story-briefing", selection.language),
                         icon=":material/note_stack:", width="content")
        return
    country = member_state(selection.country)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        national.offer()
        st.page_link(pages()["country"], label=say("story-profile", selection.language,
                                                   country=country),
                     icon=":material/arrow_forward:")


def _cards(screen: Shown) -> None:
    if "case-revenue" in screen.cards:
        st.html(which_share(current()))
    if screen.cards:
        for place, card_id in zip(st.columns(len(screen.cards)), screen.cards, strict=True):
            with place:
                tile(card_id)
