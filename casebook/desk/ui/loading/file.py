"""Figures out of a spreadsheet: file, table, mapping, problems, draft."""

from pathlib import Path

import streamlit as st

from casebook.desk.changes import Source
from casebook.desk.loading import Note, Proposal, refusal, unrecognised
from casebook.desk.services import services
from casebook.desk.ui import links, visit
from casebook.desk.ui.changes import counts
from casebook.desk.ui.loading.grid import grid, problems
from casebook.desk.ui.loading.mapping_form import mapping_form, which_table
from casebook.desk.ui.loading.state import Loading, forget, load, loading
from casebook.desk.words import say
from casebook.errors import UploadRefused
from casebook.store import put_blob


def from_file(base: str, folder: Path) -> None:
    """The file, and what it would change."""
    language = visit.language()
    visit.allow_uploads()
    given = st.file_uploader(say("load-file", language), key="load_upload",
                             help=say("load-file.help", language))
    if given is not None:
        services().desk.permit(visit.actor(), "load", given.name[:100])
        try:
            with st.spinner(say("load-reading", language)):
                load(given.name, given.getvalue(), base, folder)
        except UploadRefused as error:
            st.error(refusal(error, language), icon=":material/error:")
            return
    one = loading()
    if one is None:
        return
    if given is None:
        st.caption(say("load-kept", language, name=one.name))
    if not one.found:
        st.error(unrecognised(one.upload).sentence(language), icon=":material/table_view:")
        return
    which_table(one)
    proposal = one.proposal(folder)
    _problems(one, proposal)
    with st.expander(say("load-how", language), icon=":material/view_column:"):
        _notes(proposal.notes)
        mapping_form(one, folder)
    _save(one, proposal)


def _problems(one: Loading, proposal: Proposal) -> None:
    language = visit.language()
    if proposal.problems:
        st.header(say("load-problems", language, count=len(proposal.problems)))
        problems(one, proposal)
    else:
        st.success(say("load-no-problem", language), icon=":material/check_circle:")
    with st.expander(say("load-cells", language), icon=":material/grid_on:"):
        grid(one, proposal)


def _notes(notes: tuple[Note, ...]) -> None:
    language = visit.language()
    st.markdown("\n".join(f"- {note.sentence(language)}" for note in notes))


def _save(one: Loading, proposal: Proposal) -> None:
    """What would change in numbers, and the button that keeps it as a draft."""
    language, changes = visit.language(), proposal.changes
    with st.container(border=True):
        counts(changes)
        if proposal.problems:
            st.caption(say("load-not-ready", language))
        elif changes.is_empty:
            st.caption(say("load-nothing-new", language))
        ready = st.button(say("load-save", language), type="primary", icon=":material/save:",
                          disabled=not proposal.is_ready)
        if ready and proposal.is_ready:
            desk, store = services().desk, services().store
            desk.permit(visit.actor(), "start_draft", proposal.stem)
            put_blob(store, one.content)
            draft = desk.start_draft(visit.actor(), proposal.stem, changes,
                                     Source(file_sha256=one.sha256, file_name=one.name[:255]))
            forget()
            links.open_draft(draft.id)
