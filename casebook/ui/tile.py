"""A card in small: its finding, its chart, its source and the way to the page that goes deeper."""

import streamlit as st

from casebook.errors import CasebookError
from casebook.ui import basket, frame
from casebook.ui.card import GRADE_COLOURS, chart, ready
from casebook.ui.session import current, pages
from casebook.wording import say


def tile(card_id: str) -> None:
    """Places a card in small. One that cannot be made says so in its place."""
    language = current().language
    with st.container(border=True, height="stretch", gap="xsmall", key=f"tile_{card_id}"):
        try:
            prepared = ready(card_id)
        except CasebookError as error:
            frame.trouble(error)
            return
        st.subheader(prepared.title, anchor=card_id)
        st.caption(prepared.subtitle)
        chart(prepared)
        source = prepared.provenance
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.badge(prepared.grade, color=GRADE_COLOURS[source.grade],
                     help=say(f"grade-{source.grade}-help", language))
            st.caption(f"{say('figure-label', language)} {source.figure_id}", width="content",
                       help=f"{say('source-label', language)}: {prepared.source_line}")
            if prepared.card.leads_to:
                page = say(f"page-{prepared.card.leads_to}", language)
                st.page_link(pages()[prepared.card.leads_to], icon=":material/arrow_forward:",
                             label=say("see-page", language, page=page))
            basket.add_button(prepared.card, "tile", short=True)
