"""The head of a Member State's profile, and what is notable for it."""

from dataclasses import replace

import streamlit as st

from casebook.analysis import member_names
from casebook.analysis.directory import UN_LANGUAGES, MemberState, directory
from casebook.cards import card
from casebook.cards.country_head import badges, main_figures, proof
from casebook.cards.country_notable import noted
from casebook.selection import YARDSTICKS
from casebook.ui import basket, national
from casebook.ui.member_state import choose
from casebook.ui.session import current, settle, shown_release, top
from casebook.wording import say

# Named as the pickers of the side bar are, which start anew with it.
YARDSTICK = "pick_yardstick"


def words(message: str, **values: object) -> str:
    """A message in the reader's language."""
    return say(message, current().language, **values)  # type: ignore[arg-type]


def head() -> None:
    """Name, names in six languages, codes, region, groups, Council seat, and the main figures."""
    selection, release = current(), shown_release()
    assert selection.country is not None
    member = directory(release)[selection.country]
    with top():
        st.button(words("country-all"), key="all_member_states", type="tertiary",
                  icon=":material/arrow_back:", on_click=choose, args=(None,))
        st.title(member_names.name(release, selection.language, member.iso3), anchor=False)
    st.caption(words("country-codes", iso3=member.iso3, iso2=member.iso2, m49=member.m49))
    _badges(member)
    national.offer()
    _figures()
    with st.expander(words("country-names")):
        lines = [f"- **{words(f'language-{one}')}:** {member.names[one]}" for one in UN_LANGUAGES]
        st.markdown("\n".join(lines))


def _badges(member: MemberState) -> None:
    with st.container(horizontal=True, gap="small"):
        for number, text in enumerate(badges(member, current().language)):
            st.badge(text, color="gray" if number else "blue")


def _figures() -> None:
    """Class, contribution, share and ranks of the latest year, as the cards below have them."""
    selection = current()
    figures = main_figures(selection, shown_release())
    with st.container(horizontal=True, gap="medium"):
        for label, value in figures.values:
            st.metric(label, value, width="content")
    # Not a caption: links in its paler colour are hard to read.
    st.markdown(f":small[{proof(figures, selection.language)}]")


def notable() -> None:
    """Three to five sentences, each with the card and the figure id that prove it."""
    selection = current()
    told = noted(selection, shown_release())
    name = member_names.member_state(str(selection.country))
    st.header(words("country-notable", country=name), anchor="notable")
    st.caption(words("country-notable-lead"))
    for place, one in enumerate(told, 1):
        proof = words("country-notable-proof", name=words(one.card_id), card=one.card_id,
                      figure=one.figure_id)
        told_at, button_at = st.columns([5, 1], vertical_alignment="center")
        with told_at:
            st.markdown(f"{place}. {one.sentence}  \n   :small[{proof}]")
        with button_at:
            basket.sentence_button(card(one.card_id), f"noted{place}")


def pick_yardstick() -> None:
    """The choice of a yardstick, none by default; it stands in the link."""
    if YARDSTICK not in st.session_state:
        st.session_state[YARDSTICK] = current().yardstick
    # By a callback, because the sentences above the picker heed it too.
    st.selectbox(
        words("country-yardstick-pick"), YARDSTICKS, key=YARDSTICK, index=None, width=420,
        placeholder=words("country-yardstick-off"), on_change=_yardstick_picked,
        format_func=lambda one: _as_a_start(words(f"yardstick-{one}")))


def _as_a_start(text: str) -> str:
    return text[:1].upper() + text[1:]


def _yardstick_picked() -> None:
    settle(replace(current(), yardstick=st.session_state[YARDSTICK]))
