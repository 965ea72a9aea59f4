"""Load: figures out of a spreadsheet or a form, and the drafts that somebody works at."""

import streamlit as st

from casebook.desk.services import services
from casebook.desk.ui import draft, links, names, visit
from casebook.desk.ui.loading.figure import from_form
from casebook.desk.ui.loading.file import from_file

WAYS = ("file", "figure", "drafts")


def show() -> None:
    """The page; with a draft in its address, that draft."""
    language = visit.language()
    if (chosen := links.number("draft")) is not None:
        if st.button(language.say("back"), icon=":material/arrow_back:"):
            links.open_page("load")
        draft.show(chosen)
        return
    st.markdown(language.say("page-load-lead"))
    base, folder = services().base_of(visit.actor())
    way = st.segmented_control(
        language.say("load-way"), WAYS, default="file", key="load_way",
        format_func=lambda one: language.say(f"load-way-{one}"), label_visibility="collapsed")
    if way == "figure":
        from_form(folder)
    elif way == "drafts":
        _drafts()
    else:
        from_file(base, folder)


def _drafts() -> None:
    language = visit.language()
    found = services().desk.drafts(visit.actor())
    if not found:
        st.caption(language.say("drafts-none"))
    for one in found:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(language.say("drafts-one", id=str(one.id), table=names.tables(one.stems),
                                     count=len(one.changes), name=one.saved_by,
                                     at=names.moment(one.saved_at)), width="stretch")
            if st.button(language.say("open"), key=f"open-{one.id}"):
                links.open_draft(one.id)
