"""Lines pasted from a workbook of the estimate: every difference named, then used or discarded."""

from html import escape
from typing import NamedTuple

import streamlit as st

from casebook.errors import CasebookError
from casebook.exports.proposal_cost.differences import ReadBack
from casebook.exports.proposal_cost.read_back import MOST_PASTED, read_pasted
from casebook.ui.briefing import basket
from casebook.ui.proposal_cost.state import keep, proposal, words
from casebook.ui.session import current
from casebook.ui.typed_text import text_area, typed
from casebook.wording import Count

_FIELD, _FOUND = "cost_pasted", "cost_pasted_found"
# So many differences are named one by one; the others are counted.
SHOWN = 60


class _Found(NamedTuple):
    """What was read, and the estimate in the link that it was compared with."""

    read: ReadBack
    estimate: str | None


def changes() -> None:
    """The field for pasted lines, the differences, and the buttons that use or discard them."""
    with st.popover(words("proposal-cost-paste"), icon=":material/content_paste:"):
        st.caption(words("proposal-cost-paste-what"))
        text_area(words("proposal-cost-paste"), key=_FIELD, most=MOST_PASTED, height=140,
                  label_visibility="collapsed")
        st.button(words("proposal-cost-paste-compare"), key="cost_paste", on_click=_compare,
                  type="primary")
    found: _Found | None = st.session_state.get(_FOUND)
    # Of another estimate they would be other differences.
    if found is not None and found.estimate == current().estimate:
        _show(found.read)


def _compare() -> None:
    text = typed(_FIELD, MOST_PASTED)
    st.session_state.pop(_FOUND, None)
    if not text.strip():
        return
    try:
        st.session_state[_FOUND] = _Found(read_pasted(text, proposal()), current().estimate)
    except CasebookError as error:
        basket.refuse(error)


def _show(read: ReadBack) -> None:
    language = current().language
    sentences = list(read.sentences(language))
    rest = len(sentences) - SHOWN
    if rest > 0:
        sentences = [*sentences[:SHOWN], words("proposal-cost-paste-more", count=Count(rest))]
    # HTML, not Markdown: a difference repeats what a cell says, whatever it holds.
    items = "".join(f"<li>{escape(one)}</li>" for one in sentences)
    with st.container(border=True, key="cost_differences"):
        st.html(f"<ul>{items}</ul>")
        with st.container(horizontal=True, gap="small"):
            if read.proposal != proposal():
                st.button(words("proposal-cost-paste-use"), key="cost_paste_use", on_click=_use,
                          type="primary")
            st.button(words("proposal-cost-paste-discard"), key="cost_paste_discard",
                      on_click=_discard)


def _use() -> None:
    found: _Found | None = st.session_state.get(_FOUND)
    if found is not None and found.estimate == current().estimate:
        keep(found.read.proposal)
        _discard()


def _discard() -> None:
    st.session_state.pop(_FOUND, None)
    st.session_state[_FIELD] = ""
