"""One click from a Member State's page: its usual briefing, in any format and for any audience."""

import streamlit as st

from casebook.brief.assemble import national
from casebook.brief.audiences import AUDIENCES
from casebook.brief.download_links import take, take_any
from casebook.ui.briefing import basket as kept
from casebook.ui.briefing.page import words
from casebook.ui.session import current, pages, shown_release

FOR = "national_audience"


def offer() -> None:
    """The button with its choices; the briefing is put together when it is opened."""
    selection = current()
    assert selection.country is not None
    st.html(take(selection.country, kept.audience(), selection.language))
    name = words("briefing-national")
    # Put together only when it is opened: most visits never do.
    popover = st.popover(name, icon=":material/note_stack:", key="national", on_change="rerun")
    if not popover.open:
        return
    with popover:
        st.caption(words("briefing-national-what"))
        st.segmented_control(
            words("briefing-for"), AUDIENCES, key=FOR, default=kept.audience(), required=True,
            format_func=lambda one: words(f"brief-audience-{one}"))
        audience = st.session_state[FOR]
        st.html(take_any(selection.country, audience, selection.language))
        if st.button(words("briefing-open"), key="national_open", type="primary",
                     icon=":material/edit:"):
            kept.address_to(audience)
            kept.keep(national(selection.country, audience, shown_release()))
            kept.forget_fields()
            st.switch_page(pages()["briefing"])
