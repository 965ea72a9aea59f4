"""Widgets of a Member State's page: its groups, the yardstick, key facts, and its codes."""

from dataclasses import replace

import streamlit as st

from casebook.analysis.directory import UN_LANGUAGES, directory
from casebook.cards import card as declared
from casebook.cards.country_head import badges as groups
from casebook.cards.country_head import main_figures, proof
from casebook.cards.country_notable import notable_sentences
from casebook.selection import YARDSTICKS
from casebook.ui.arrows import back
from casebook.ui.briefing import basket
from casebook.ui.country.links import choose
from casebook.ui.session import current, pages, settle, shown_release
from casebook.wording import Value

# Named as the pickers of the filters are, which start anew with it.
YARDSTICK = "pick_yardstick"


def words(message: str, **values: Value) -> str:
    """A message in the reader's language."""
    return current().language.say(message, **values)


def all_member_states() -> None:
    """The way back to all Member States."""
    st.button(words("country-all"), key="all_member_states", type="tertiary",
              icon=back(current().language), on_click=choose, args=(None,))


def to_simulator() -> None:
    """The way to the classes that this Member State may choose."""
    st.page_link(pages()["simulator"], label=words("country-to-simulator"),
                 icon=":material/tune:", width="content")


def badges() -> None:
    """Region, groups and the Council seat."""
    selection = current()
    member = directory(shown_release())[str(selection.country)]
    with st.container(horizontal=True, gap="small"):
        for number, text in enumerate(groups(member, selection.language)):
            st.badge(text, color="gray" if number else "blue")


def yardstick(heading: str, chosen: bool) -> None:
    """The choice of a yardstick below its heading, none by default; it stands in the link."""
    if YARDSTICK not in st.session_state:
        st.session_state[YARDSTICK] = current().yardstick
    with st.container(key="yardstick" if chosen else "screen_only_yardstick"):
        st.html(heading)
        # By a callback, because the sentences above the picker heed it too.
        st.selectbox(
            words("country-yardstick-pick"), YARDSTICKS, key=YARDSTICK, index=None, width=420,
            placeholder=words("country-yardstick-off"), on_change=_yardstick_picked,
            format_func=lambda one: _as_a_start(words(f"yardstick-{one}")))


def key_facts() -> None:
    """Three to five sentences, each with the card and the figure id that prove it."""
    for place, one in enumerate(notable_sentences(current(), shown_release()), 1):
        found = words("country-notable-proof", name=words(one.card_id), card=one.card_id,
                      figure=one.figure_id)
        # Not columns, each of which is an element of its own: story.css keeps them on a line.
        with st.container(horizontal=True, vertical_alignment="center", key=f"fact_{place}"):
            # A number and no list: each would be a list of one.
            st.markdown(f"{place}\\. {one.sentence}  \n:small[{found}]")
            basket.sentence_button(declared(one.card_id), place)


def reference() -> None:
    """Codes, the name in six languages, and which cards the main figures are from."""
    selection, release = current(), shown_release()
    member = directory(release)[str(selection.country)]
    st.caption(words("country-codes", iso3=member.iso3, iso2=member.iso2, m49=member.m49))
    # Not a caption: links in its paler colour are hard to read.
    st.markdown(f":small[{proof(main_figures(selection, release), selection.language)}]")
    with st.expander(words("country-names")):
        st.markdown("\n".join(f"- **{words(f'language-{one}')}:** {member.names[one]}"
                              for one in UN_LANGUAGES))


def _as_a_start(text: str) -> str:
    return text[:1].upper() + text[1:]


def _yardstick_picked() -> None:
    settle(replace(current(), yardstick=st.session_state[YARDSTICK]))

