"""The page that says what changed: between the release before and this one, card by card."""

from html import escape
from typing import Any
from urllib.parse import quote, urlencode

import streamlit as st

from casebook.analysis.release_notes import notes
from casebook.cards.changes.changes import Comparison, comparison
from casebook.cards.changes.html import VIEW, revised, style
from casebook.selection import write
from casebook.ui.data_page.tables import in_words, plain
from casebook.ui.session import current, shown_release
from casebook.urls import FEED
from casebook.warehouse import Release
from casebook.wording import Count, Day


def words(message: str, **values: Any) -> str:
    """A message of the catalogue in the reader's language."""
    return current().language.say(message, **values)


def changes() -> None:
    """The comparison, the reasons in words, and the address of the feed."""
    release = shown_release()
    compared = comparison(release)
    st.markdown(words("changes-feed", address=f".{FEED}"))
    if compared is None:
        message = "changes-first" if release.number == 1 else "changes-unseen"
        st.info(words(message, release=release.id, date=Day(release.date)),
                icon=":material/flag:")
    else:
        _summary(compared, release)
        _revised(release)
        _listed(compared)
    st.header(words("changes-notes"), anchor="notes")
    st.caption(words("changes-notes-lead"))
    for note in notes(release):
        day = Day.of(note.date).written(current().language)
        with st.expander(f"{day} · {plain(in_words(note.title))}",
                         expanded=note.number == release.number):
            st.markdown(plain(current().language.data_lines(note.words)))


def _summary(compared: Comparison, release: Release) -> None:
    st.markdown(words(
        "changes-between", before=Day.of(compared.before.date),
        before_number=compared.before.number, date=Day(release.date), number=release.number))
    counts = {
        "revised": len(compared.of("revised")), "added": len(compared.of("added")),
        "withdrawn": len(compared.withdrawn), "unchanged": len(compared.of("unchanged")),
    }
    for column, (status, count) in zip(st.columns(4), counts.items(), strict=True):
        column.metric(words(f"changes-{status}"), words("changes-cards", count=Count(count)),
                      border=True)


def _revised(release: Release) -> None:
    st.header(words("changes-revised"), anchor="revised")
    text = revised(release, current().language)
    if text:
        query = urlencode(write(current()), quote_via=quote)
        view = escape(f"?{query}") if query else ""
        st.html(f"<style>{style()}</style>{text.replace(VIEW, view)}")
    else:
        st.markdown(words("changes-none-revised"))


def _listed(compared: Comparison) -> None:
    st.header(words("changes-added"), anchor="added")
    added, language = compared.of("added"), current().language
    st.markdown("\n".join(
        f"- {words(one.card.id)}{language.brackets(words(f'page-{one.card.found_on}'))}"
        for one in added
    ) or words("changes-none-added"))
    st.header(words("changes-withdrawn"), anchor="withdrawn")
    st.markdown("\n".join(f"- `{query}`" for query in compared.withdrawn)
                or words("changes-none-withdrawn"))
