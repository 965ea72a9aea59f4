"""A card in small: its finding, its chart, its source and the way to the page that goes deeper."""

import streamlit as st

from casebook.errors import CasebookError
from casebook.ui import basket, frame
from casebook.ui.card import chart, head, marks, ready
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
        head(prepared)
        chart(prepared)
        source = prepared.provenance
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            grade = say(f"grade-{source.grade}-help", language)
            st.markdown(marks(prepared, language, release=False), width="content",
                        help=f"{grade}\n\n{say('source-label', language)}: {prepared.source_line}")
            if prepared.card.leads_to:
                st.page_link(pages()[prepared.card.leads_to], icon=":material/arrow_forward:",
                             label=say(f"page-{prepared.card.leads_to}", language))
            basket.add_button(prepared.card, "tile", short=True)
