"""The field for a pasted list of Member States, and what of a list could not be taken."""

from collections.abc import Callable, Iterable

import streamlit as st

from casebook.analysis.member_names import member_state
from casebook.analysis.name_index import name_index
from casebook.analysis.scenario.pasted import LONGEST, UnmatchedEntry, read_list
from casebook.analysis.search import Meaning, meaning
from casebook.ui import session
from casebook.ui.simulator.page import words
from casebook.ui.typed_text import as_text, text_area, typed
from casebook.wording import Listed

_FIELD, _UNREAD = "sim_paste", "sim_unread"
# So many entries are named one by one; the others are counted.
SHOWN = 10


def place(add: Callable[[Iterable[tuple[str, float | None]]], None]) -> None:
    """The field and its button; `add` is given what the list says, what it says unclearly stays in
    the field to be put right."""
    st.caption(words("simulator-paste-what"))
    text_area(words("simulator-paste"), key=_FIELD, most=LONGEST, height=140,
              label_visibility="collapsed")

    def use() -> None:
        found = read_list(typed(_FIELD, LONGEST), _meaning)
        st.session_state[_UNREAD] = found.unread
        st.session_state[_FIELD] = "\n".join(one.text for one in found.unread)
        add(found.wanted)

    st.button(words("simulator-paste-use"), key="sim_paste_use", on_click=use, type="primary")


def show_unmatched() -> None:
    """A sentence for each entry that was not taken, as long as the field has them."""
    unread: tuple[UnmatchedEntry, ...] = st.session_state.get(_UNREAD, ())
    if not unread or not st.session_state.get(_FIELD):
        return
    lines = [_sentence(one) for one in unread[:SHOWN]]
    if len(unread) > SHOWN:
        lines.append(words("simulator-paste-more", count=len(unread) - SHOWN))
    st.warning("\n".join(f"- {line}" for line in lines) if len(lines) > 1 else lines[0],
               icon=":material/help:")


def _sentence(one: UnmatchedEntry) -> str:
    text = as_text(one.text)
    if one.meaning.other:
        return words(f"search-{one.meaning.other}", text=text)
    if not one.meaning.choices:
        return words("simulator-paste-unknown", text=text)
    return words("simulator-paste-several", text=text,
                 choices=Listed(tuple(map(member_state, one.meaning.choices))))


def _meaning(text: str, guess: bool) -> Meaning:
    index = name_index(session.shown_release(), session.current().language)
    return meaning(text, index, guess)
