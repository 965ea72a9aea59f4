"""One card alone, for a frame on another site: no menus, its source line with it."""

import streamlit as st

from casebook.errors import CasebookError
from casebook.exports.links import verify_link
from casebook.ui import frame
from casebook.ui.card import chart, ready
from casebook.ui.session import shown_release
from casebook.ui.take_away import base_url
from casebook.wording import say


def show(card_id: str, language: str) -> None:
    """The card named in the address, from the live release or the one it is frozen to."""
    try:
        prepared = ready(card_id)
        released = shown_release().date.isoformat()
    except CasebookError as error:
        frame.trouble(error)
        return
    st.subheader(prepared.title, anchor=False)
    st.caption(prepared.subtitle)
    chart(prepared)
    source = prepared.provenance
    st.caption(f"**{say('source-label', language)}:** {prepared.source_line}")
    st.caption(say(
        "embed-line" if source.figure_id else "embed-line-own-values",
        language, grade=prepared.grade, figure=source.figure_id, date=released,
        verify=verify_link(source.figure_id, base_url()), site=say("site-title", language)))
