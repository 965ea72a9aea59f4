"""The one way a chart reaches a reader on a page."""

from collections.abc import Callable
from typing import Any, Literal

import pandas as pd
import streamlit as st

from casebook import cards
from casebook.analysis.terms import terms_in
from casebook.cards import Prepared
from casebook.cards.words import sources_in_full
from casebook.errors import CasebookError
from casebook.ui import basket, frame, member_state, outcomes, take_away
from casebook.ui.drawn import Drawn
from casebook.ui.marks import mark
from casebook.ui.session import current, shown_release
from casebook.wording import say

GRADE_COLOURS: dict[str, Literal["green", "blue", "orange", "violet"]] = {
    "official": "green", "derived": "blue", "estimate": "orange", "illustrative": "violet",
}


def card(card_id: str) -> None:
    """Places a card: finding, subtitle, chart or table, source, grade, figure id, notes, menu.

    A card that cannot be made says so in its own place; the rest of the page goes on.
    """
    with st.container(border=True, key=f"card_{card_id}"):
        try:
            prepared = ready(card_id)
        except CasebookError as error:
            frame.trouble(error)
            return
        place(prepared)


def ready(card_id: str) -> Prepared:
    """The card for this visit's selection, from the release shown, in the reader's theme."""
    return cards.prepare(cards.card(card_id), current(), shown_release(), frame.theme())


def chart(prepared: Prepared, **more: Any) -> None:
    """The card's chart with its alternative text and the mode bar's picture button.

    Where the card says so, a click on a Member State opens its page, and a click on a node of the
    results model follows its thread.
    """
    if prepared.card.opens or prepared.card.follows:
        more |= {"on_select": "rerun", "selection_mode": "points"}
    clicked = st.plotly_chart(
        Drawn(prepared.figure), theme=None, key=f"chart_{prepared.card.id}", alt=prepared.alt,
        config={**CONFIG, "toImageButtonOptions": {
            "format": "png", "filename": prepared.card.id, "scale": 2}},
        **more,
    )
    if prepared.card.opens and clicked["selection"]["points"]:
        member_state.open_page(prepared.card.opens, clicked["selection"]["points"][0])
    if prepared.card.follows:
        outcomes.follow_point(prepared.card.id, clicked["selection"]["points"])


CONFIG = {
    "displaylogo": False,
    "displayModeBar": "hover",
    "modeBarButtons": [["toImage"]],
    "topojsonURL": "/app/static/topojson/",
    "responsive": True,
}


def place(prepared: Prepared) -> None:
    """The parts of a card, in order: finding, subtitle, chart or table, source, actions."""
    language = current().language

    def words(message: str, **values: Any) -> str:
        return say(message, language, **values)

    head(prepared)
    _view(prepared, language)
    source = quiet(f"**{words('source-label')}:** {prepared.source_line}")
    st.markdown(f"{source}\n\n{marks(prepared, language)}",
                help=words(f"grade-{prepared.provenance.grade}-help"))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        mark(prepared.card)
        with st.popover(words("about-figure"), type="tertiary", icon=":material/info:",
                        key=f"about_{prepared.card.id}", on_change="rerun") as about:
            if about.open:
                _about(prepared, words)
        basket.add_button(prepared.card, "card")
        take_away.menu(prepared)


def head(prepared: Prepared) -> None:
    """Finding and subtitle, which Streamlit takes as the lines of one heading."""
    st.subheader(f"{prepared.title}\n{quiet(prepared.subtitle)}", anchor=prepared.card.id)


def marks(prepared: Prepared, language: str, *, release: bool = True) -> str:
    """Grade, figure id and, unless told not to, release, in one line of Markdown."""
    source = prepared.provenance
    named = (f"{say('figure-label', language)} {source.figure_id}" if source.figure_id
             else say("own-values", language))
    if release:
        # Hyphens at which no line ends: on a phone the day stood alone on the next.
        day = source.release_date.replace("-", "\u2011")
        named += f" · {say('release-label', language)} {day}"
    return f":{GRADE_COLOURS[source.grade]}-badge[{prepared.grade}] {quiet(named)}"


def quiet(text: str) -> str:
    """Markdown in small grey letters."""
    return f":small[:gray[{text}]]"


@st.fragment
def _view(prepared: Prepared, language: str) -> None:
    """Chart or table. A fragment: turning from one to the other leaves the page as it is."""
    as_chart, as_table = st.tabs(
        [say("view-chart", language), say("view-table", language)],
        key=f"view_{prepared.card.id}", on_change="rerun")
    if as_table.open:
        with as_table:
            _table(prepared)
    else:
        with as_chart:
            chart(prepared)


def _about(prepared: Prepared, words: Callable[..., str]) -> None:
    source = prepared.provenance
    # One element, not four: each costs a message to the browser.
    parts = [f"**{words('about-method')}**  \n{prepared.method}"]
    if prepared.warnings:
        parts.append(_list(words("about-warnings"), prepared.warnings))
    read = "\n".join((prepared.title, prepared.subtitle, prepared.method, *prepared.warnings))
    terms = terms_in(read, shown_release())
    if terms:
        parts.append(_list(words("about-terms"), tuple(
            f"{term.name}: {term.words}" for term in terms)))
    parts.append(_list(words("about-sources"), sources_in_full(source)))
    parts.append(words("about-query", query=source.query, question=source.question))
    st.markdown("\n\n".join(parts))


def _list(heading: str, lines: tuple[str, ...]) -> str:
    return f"**{heading}**\n" + "\n".join(f"- {line}" for line in lines)


def _table(prepared: Prepared) -> None:
    table = prepared.table
    columns = {
        header: st.column_config.NumberColumn(format="localized")
        for header in table.select_dtypes("float") if _is_amount(table[header])
    }
    st.dataframe(table, hide_index=True, height="auto", key=f"table_{prepared.card.id}",
                 column_config=columns, alt=prepared.name)


def _is_amount(values: pd.Series) -> bool:
    return bool(values.abs().max() >= 1000)


def csv(rows: pd.DataFrame) -> bytes:
    """The rows as CSV in UTF-8 with a byte order mark, without which spreadsheets spoil accents."""
    return str(rows.to_csv(index=False, lineterminator="\n")).encode("utf-8-sig")
