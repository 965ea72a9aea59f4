"""The page that says what has become of a figure."""

import pandas as pd
import streamlit as st

from casebook import cards
from casebook.cards.changes.numbers import before_and_after, header
from casebook.cards.changes.places import place_words
from casebook.cards.verify import Verdict
from casebook.errors import BadFigureId
from casebook.selection import DEFAULT, write
from casebook.ui import page_chrome
from casebook.ui.card import place
from casebook.ui.data_page.tables import shown_rows
from casebook.ui.session import current, pages, shown_release
from casebook.ui.typed_text import as_text, query_parameter, text_input
from casebook.wording import Count, Day, say

PARAMETER = "figure"
SHOWN_CHANGES, LONGEST = 50, 60
ICONS = {"revised": ":material/history:", "unknown": ":material/help:"}


def verification() -> None:
    """The id's field, the verdict, and the same view as it is now."""
    language = current().language
    if "figure_typed" not in st.session_state:
        st.session_state["figure_typed"] = query_parameter(PARAMETER, LONGEST)
    text = text_input(
        say("verify-label", language), key="figure_typed", most=LONGEST,
        placeholder=say("verify-placeholder", language, example=_example()))
    if not text.strip():
        st.query_params.pop(PARAMETER, None)
        return
    st.query_params[PARAMETER] = text.strip()
    try:
        verdict = cards.verify(text, shown_release())
    except BadFigureId:
        # A slip of the reader's, no trouble of the page's.
        st.warning(say("verify-mistyped", language, text=as_text(text.strip())),
                   icon=":material/edit:")
        return
    _show_verdict(verdict, language)
    if verdict.card is not None:
        selection = verdict.selection
        prepared = cards.prepare(verdict.card, selection, shown_release(), page_chrome.theme())
        place(prepared, selection)
        st.page_link(pages()[verdict.card.found_on], label=say("verify-open", language),
                     icon=":material/open_in_full:",
                     query_params=write(selection) | verdict.card.page_query)


def _example() -> str:
    """The id of a figure of the live release: the first one of the site."""
    first = next(iter(cards.cards().values()))
    return cards.prepare(
        first, DEFAULT, shown_release(), page_chrome.theme()).provenance.figure_id


def _show_verdict(verdict: Verdict, language: str) -> None:
    message = say(
        f"verify-{verdict.reason}", language, count=len(verdict.changes or ()),
        date=Day.of(verdict.release_date) if verdict.release_date else "none",
        number=verdict.parsed_id.release_number,
        live=shown_release().number)
    if verdict.status == "unchanged":
        st.success(message, icon=":material/verified:")
    else:
        st.warning(message, icon=ICONS[verdict.status])
    if verdict.card is not None and not verdict.whole:
        st.caption(say("verify-whole", language))
    if verdict.changes:
        count = len(verdict.changes)
        numbers = [before_and_after(c, language) for c in verdict.changes[:SHOWN_CHANGES]]
        st.subheader(say("verify-changes", language), anchor=False)
        shown_rows(
            pd.DataFrame({
                say("verify-where", language): [
                    place_words(c, shown_release(), language)
                    for c in verdict.changes[:SHOWN_CHANGES]],
                say("verify-column", language): [header(c.column, language)
                                                 for c in verdict.changes[:SHOWN_CHANGES]],
                say("verify-old", language): [before for before, _ in numbers],
                say("verify-new", language): [after for _, after in numbers],
            }),
            say("verify-changes", language), "content")
        if count > SHOWN_CHANGES:
            st.caption(say("verify-more", language, shown=SHOWN_CHANGES,
                           count=Count(count)))

