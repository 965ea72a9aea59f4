"""The choice of a language, and the line that offers the browser's own."""

from dataclasses import replace

import streamlit as st

from casebook.ui.session import current, forget_pickers, settle
from casebook.wording import ENGLISH, Language, languages
from casebook.wording.offer import in_order, offered

_KEY, _DISMISSED = "language_picked", "_language_dismissed"


def picker(language: Language) -> None:
    """The languages of the site by their own names; nothing where there is one only."""
    if len(languages()) < 2:
        return
    choice = st.popover(language.own_name, icon=":material/translate:", key="page_language",
                        on_change="rerun")
    if not choice.open:
        return
    with choice:
        options = in_order()
        # A key for each language: set from outside, by a link, the choice starts from there.
        key = f"{_KEY}_{language}"
        st.radio(language.say("filter-language"), options, key=key,
                 index=options.index(language) if language in options else None,
                 format_func=lambda code: Language(code).own_name, on_change=_picked, args=(key,))


def offer(language: Language) -> None:
    """A line, in the browser's language, that the page is there in it; the reader may close it.

    Another language than English was chosen, by the reader or by who sent the link.
    """
    wanted = offered(st.context.headers.get("Accept-Language", ""))
    if wanted in (None, language) or language != ENGLISH or st.session_state.get(_DISMISSED):
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small",
                      key="language_offer"):
        st.button(wanted.say("language-offer"), key="language_accept", type="tertiary",
                  icon=":material/translate:", on_click=_choose, args=(wanted,))
        st.button(wanted.say("language-offer-close"), key="language_dismiss", type="tertiary",
                  icon=":material/close:", on_click=_dismiss)


def _picked(key: str) -> None:
    # A browser may send any text for it.
    if (picked := st.session_state.get(key)) in in_order():
        _choose(picked)


def _choose(language: Language) -> None:
    settle(replace(current(), language=language))
    st.session_state[_DISMISSED] = True
    forget_pickers()


def _dismiss() -> None:
    st.session_state[_DISMISSED] = True
