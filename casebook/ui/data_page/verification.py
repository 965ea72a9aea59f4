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
from casebook.wording import Count, Day, Language

PARAMETER = "figure"
SHOWN_CHANGES, LONGEST = 50, 60
ICONS = {"revised": ":material/history:", "unknown": ":material/help:"}


def verification() -> None:
    """The id's field, the verdict, and the same view as it is now."""
    language = current().language
    if "figure_typed" not in st.session_state:
        st.session_state["figure_typed"] = query_parameter(PARAMETER, LONGEST)
    text = text_input(
        language.say("verify-label"), key="figure_typed", most=LONGEST,
        placeholder=language.say("verify-placeholder", example=_example()))
    if not text.strip():
        st.query_params.pop(PARAMETER, None)
        return
    st.query_params[PARAMETER] = text.strip()
    try:
        verdict = cards.verify(text, shown_release())
    except BadFigureId:
        # A slip of the reader's, no trouble of the page's.
        st.warning(language.say("verify-mistyped", text=as_text(text.strip())),
                   icon=":material/edit:")
        return
    _show_verdict(verdict, language)
    if verdict.card is not None:
        selection = verdict.selection
        prepared = cards.prepare(verdict.card, selection, shown_release(), page_chrome.theme())
        place(prepared, selection)
        st.page_link(pages()[verdict.card.found_on], label=language.say("verify-open"),
                     icon=":material/open_in_full:",
                     query_params=write(selection) | verdict.card.page_query)


def _example() -> str:
    """The id of a figure of the live release: the first one of the site."""
    first = next(iter(cards.cards().values()))
    return cards.prepare(
        first, DEFAULT, shown_release(), page_chrome.theme()).provenance.figure_id


def _show_verdict(verdict: Verdict, language: Language) -> None:
    message = language.say(
        f"verify-{verdict.reason}", count=len(verdict.changes or ()),
        date=Day.of(verdict.release_date) if verdict.release_date else "none",
        number=verdict.parsed_id.release_number,
        live=shown_release().number)
    if verdict.status == "unchanged":
        st.success(message, icon=":material/verified:")
    else:
        st.warning(message, icon=ICONS[verdict.status])
    if verdict.card is not None and not verdict.whole:
        st.caption(language.say("verify-whole"))
    if verdict.changes:
        count = len(verdict.changes)
        numbers = [before_and_after(c, language) for c in verdict.changes[:SHOWN_CHANGES]]
        st.subheader(language.say("verify-changes"), anchor=False)
        shown_rows(
            pd.DataFrame({
                language.say("verify-where"): [
                    place_words(c, shown_release(), language)
                    for c in verdict.changes[:SHOWN_CHANGES]],
                language.say("verify-column"): [header(c.column, language)
                                                for c in verdict.changes[:SHOWN_CHANGES]],
                language.say("verify-old"): [before for before, _ in numbers],
                language.say("verify-new"): [after for _, after in numbers],
            }),
            language.say("verify-changes"), "content")
        if count > SHOWN_CHANGES:
            st.caption(language.say("verify-more", shown=SHOWN_CHANGES,
                                    count=Count(count)))

