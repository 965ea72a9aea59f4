"""A Member State's page: what it gets, what it costs, key facts, what is open, and its codes."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from casebook.analysis import member_names
from casebook.analysis.directory import UN_LANGUAGES, directory
from casebook.cards import card as declared
from casebook.cards.country_head import badges, main_figures, proof
from casebook.cards.country_notable import noted
from casebook.selection import YARDSTICKS
from casebook.story import PartShown, member_state_page
from casebook.story.html import below_name, figures, missing, style
from casebook.story.html import words as part_words
from casebook.ui import basket, comparison, national
from casebook.ui.card import card
from casebook.ui.layout import beside
from casebook.ui.member_state import choose
from casebook.ui.session import current, pages, settle, shown_release, top
from casebook.wording import say

# Named as the pickers of the filters are, which start anew with it.
YARDSTICK = "pick_yardstick"


def words(message: str, **values: object) -> str:
    """A message in the reader's language."""
    return say(message, current().language, **values)  # type: ignore[arg-type]


def place() -> None:
    """The whole page: name and three sentences above the filters, the parts below them."""
    selection, release = current(), shown_release()
    assert selection.country is not None
    page = member_state_page(selection, release)
    with top():
        st.button(words("country-all"), key="all_member_states", type="tertiary",
                  icon=":material/arrow_back:", on_click=choose, args=(None,))
        st.title(member_names.name(release, selection.language, selection.country), anchor=False)
        st.html(f"<style>{style()}</style>{below_name(page, selection.language)}")
    national.offer()
    for part in page.parts:
        st.html(part_words(part, selection.language))
        if part.id in BEFORE_CARDS:
            BEFORE_CARDS[part.id]()
        _rows(part)
    comparison.pick()
    card("country-compare")
    st.page_link(pages()["simulator"], label=words("country-to-simulator"),
                 icon=":material/tune:", width="content")
    if page.missing:
        st.html(missing(page, selection.language))
    _reference()


def _rows(part: PartShown) -> None:
    for row in part.rows:
        if len(row) == 1:
            card(row[0])
        else:
            beside(*row)


def _badges() -> None:
    """Region, groups and the Council seat."""
    selection = current()
    member = directory(shown_release())[str(selection.country)]
    with st.container(horizontal=True, gap="small"):
        for number, text in enumerate(badges(member, selection.language)):
            st.badge(text, color="gray" if number else "blue")


def _figures() -> None:
    """Class, contribution, share and ranks of the latest year."""
    # Not st.metric, which ties no value to its label.
    st.html(figures(main_figures(current(), shown_release()).values))


def _yardstick() -> None:
    """The choice of a yardstick, none by default; it stands in the link."""
    if YARDSTICK not in st.session_state:
        st.session_state[YARDSTICK] = current().yardstick
    # By a callback, because the sentences above the picker heed it too.
    st.selectbox(
        words("country-yardstick-pick"), YARDSTICKS, key=YARDSTICK, index=None, width=420,
        placeholder=words("country-yardstick-off"), on_change=_yardstick_picked,
        format_func=lambda one: _as_a_start(words(f"yardstick-{one}")))


def _key_facts() -> None:
    """Three to five sentences, each with the card and the figure id that prove it."""
    for place, one in enumerate(noted(current(), shown_release()), 1):
        found = words("country-notable-proof", name=words(one.card_id), card=one.card_id,
                      figure=one.figure_id)
        sentence_at, button_at = st.columns([4, 1], vertical_alignment="center")
        with sentence_at:  # a number and no list: each would be a list of one
            st.markdown(f"{place}\\. {one.sentence}  \n:small[{found}]")
        with button_at:
            basket.sentence_button(declared(one.card_id), place)


def _reference() -> None:
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


# What stands between the words of a part and its cards.
BEFORE_CARDS: dict[str, Callable[[], None]] = {
    "gets": _badges, "costs": _figures, "yardstick": _yardstick, "facts": _key_facts}
