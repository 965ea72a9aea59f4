"""The page that says what has become of a figure."""

import pandas as pd
import streamlit as st

from casebook import cards
from casebook.cards.table import column_header
from casebook.cards.verify import Verdict
from casebook.errors import BadFigureId
from casebook.selection import write
from casebook.ui import frame
from casebook.ui.card import place
from casebook.ui.session import current, pages, shown_release
from casebook.warehouse.figure_ids import figure_id
from casebook.wording import say

PARAMETER = "figure"
SHOWN_CHANGES = 50


def verification() -> None:
    """The id's field, the verdict, and the same view as it is now."""
    language = current().language
    if "figure_typed" not in st.session_state:
        st.session_state["figure_typed"] = st.query_params.get(PARAMETER, "")[:60]
    text = st.text_input(
        say("verify-label", language), key="figure_typed", max_chars=60,
        placeholder=say("verify-placeholder", language, example=_example()))
    if not text.strip():
        st.query_params.pop(PARAMETER, None)
        return
    st.query_params[PARAMETER] = text.strip()
    try:
        verdict = cards.verify(text, shown_release())
    except BadFigureId as error:
        frame.trouble(error)
        return
    _say(verdict, language)
    if verdict.card is not None:
        selection = verdict.selection
        place(cards.prepare(verdict.card, selection, shown_release(), frame.theme()), selection)
        st.page_link(pages()[verdict.card.page], label=say("verify-open", language),
                     icon=":material/open_in_full:", query_params=write(selection))


def _example() -> str:
    """An id of the right form that stands for nothing, so that none is copied by mistake."""
    return figure_id("example", {}, 0, "0" * 64)


def _say(verdict: Verdict, language: str) -> None:
    if verdict.status == "unchanged":
        st.success(say("verify-unchanged", language, date=verdict.release_date),
                   icon=":material/verified:")
    elif verdict.status == "unknown":
        st.warning(say("verify-unknown", language), icon=":material/help:")
    elif verdict.changes is None:
        st.warning(say("verify-revised-unseen", language, number=verdict.said.release_number),
                   icon=":material/history:")
    else:
        count = len(verdict.changes)
        st.warning(say("verify-revised", language, count=count, date=verdict.release_date),
                   icon=":material/history:")
        st.subheader(say("verify-changes", language), anchor=False)
        st.dataframe(
            pd.DataFrame({
                say("verify-where", language): [c.where for c in verdict.changes[:SHOWN_CHANGES]],
                say("verify-column", language): [column_header(c.column, language)
                                                 for c in verdict.changes[:SHOWN_CHANGES]],
                say("verify-old", language): [c.old for c in verdict.changes[:SHOWN_CHANGES]],
                say("verify-new", language): [c.new for c in verdict.changes[:SHOWN_CHANGES]],
            }),
            hide_index=True, alt=say("verify-changes", language))
        if count > SHOWN_CHANGES:
            st.caption(say("verify-more", language, shown=SHOWN_CHANGES, count=count))
