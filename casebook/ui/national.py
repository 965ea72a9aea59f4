"""One click from a Member State's page: its usual briefing, in any format and for any audience."""

import streamlit as st

from casebook.analysis.member_names import member_state
from casebook.brief.asked import asked
from casebook.brief.assemble import national
from casebook.brief.audiences import AUDIENCES
from casebook.selection import write
from casebook.ui import basket as kept
from casebook.ui.briefing import downloads, words
from casebook.ui.session import current, pages, shown_release
from casebook.ui.take_away import base_url

FOR = "national_audience"


def offer() -> None:
    """The button with its choices; the briefing is put together when it is opened."""
    selection = current()
    assert selection.country is not None
    name = words("briefing-national", country=member_state(selection.country))
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
        brief, _ = asked({**write(selection), "audience": audience}, shown_release(), base_url())
        downloads(brief, "national")
        if st.button(words("briefing-open"), key="national_open", type="primary",
                     icon=":material/edit:"):
            kept.address_to(audience)
            kept.keep(national(selection.country, audience, shown_release()))
            kept.forget_fields()
            st.switch_page(pages()["briefing"])
