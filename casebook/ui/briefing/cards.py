"""The cards of a briefing on its page: their order, what each says, notes, what starts anew."""

from collections.abc import Callable
from hashlib import sha256

import streamlit as st

from casebook.brief.basket import MAX_ITEMS, Item
from casebook.brief.model import Brief
from casebook.brief.reader_note import MAX_NOTE
from casebook.cards import Prepared
from casebook.errors import CasebookError
from casebook.ui.briefing import basket as kept
from casebook.ui.briefing.preview import plain
from casebook.ui.session import current
from casebook.ui.typed_text import text_area, typed
from casebook.wording import Value


def words(message: str, **values: Value) -> str:
    """A message in the reader's language."""
    return current().language.say(message, **values)


def place(brief: Brief, start_again: Callable[[], None]) -> None:
    """The list of cards; `start_again` places what a popover offers to begin anew with."""
    items = kept.basket().items
    st.header(words("briefing-cards"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="center",
                      horizontal_alignment="distribute"):
        st.caption(words("briefing-cards-count", count=len(items), limit=MAX_ITEMS),
                   width="content")
        with st.popover(words("briefing-start-again"), type="tertiary",
                        icon=":material/restart_alt:"):
            st.caption(words("briefing-start-again-lead"))
            start_again()
    for number, (one, part) in enumerate(zip(items, brief.parts, strict=True)):
        with st.container(border=True, gap="xsmall", key=f"item_{number}"):
            _card(number, one, part.prepared, len(items))


def _card(place: int, one: Item, prepared: Prepared, count: int) -> None:
    """One card of the list: its name and finding, its place, its note."""
    key = sha256(f"{kept.fields_version()}{one.card}{one.view}".encode()).hexdigest()[:12]
    st.markdown(f"**{place + 1}. {prepared.name}**")
    st.caption(prepared.title)
    if one.note:
        st.caption(words("briefing-note-mine", note=plain(one.note)))
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        for action, icon, off in (("up", "arrow_upward", place == 0),
                                  ("down", "arrow_downward", place == count - 1),
                                  ("remove", "delete", False)):
            st.button(words(f"briefing-{action}"), key=f"{action}_{key}", type="tertiary",
                      icon=f":material/{icon}:", disabled=off, on_click=_changed,
                      args=(action, place), help=words(f"briefing-{action}-help",
                                                       name=prepared.name))
        with st.popover(words("briefing-note-and-form"), type="tertiary",
                        icon=":material/edit_note:"):
            text_area(words("briefing-note"), value=one.note, key=f"note_{key}", most=MAX_NOTE,
                      height=120, on_change=_changed, args=("note", place, f"note_{key}"),
                      help=words("briefing-note-help"))
            st.toggle(words("briefing-sentence"), one.sentence_only, key=f"alone_{key}",
                      on_change=_changed, args=("alone", place, f"alone_{key}"),
                      help=words("briefing-sentence-help"))


def _changed(action: str, place: int, key: str = "") -> None:
    """What the reader did to a card, before the page is drawn again."""
    now = kept.basket()
    try:
        if action == "note":
            kept.keep(now.changed(place, note=typed(key, MAX_NOTE)))
        elif action == "alone":
            kept.keep(now.changed(place, sentence_only=st.session_state[key]))
        elif action == "remove":
            kept.keep(now.without(place))
        else:
            kept.keep(now.moved(place, -1 if action == "up" else 1))
    except CasebookError as error:
        kept.refuse(error)
