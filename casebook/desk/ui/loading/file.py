"""Figures out of a spreadsheet: file, tables, mapping, problems, draft."""

from pathlib import Path

import streamlit as st

from casebook.desk.loading import Note, Proposal, refusal, unrecognised
from casebook.desk.services import services
from casebook.desk.ui import names, visit
from casebook.desk.ui.loading.grid import grid, problems
from casebook.desk.ui.loading.mapping_form import mapping_form, which_table
from casebook.desk.ui.loading.saving import save
from casebook.desk.ui.loading.state import Loading, Part, load, loading
from casebook.desk.words import ENGLISH
from casebook.errors import UploadRefused

COLUMNS = "loading-why-columns"


def from_file(base: str, folder: Path) -> None:
    """The file, and what it would change."""
    language = visit.language()
    visit.allow_uploads()
    given = st.file_uploader(language.say("load-file"), key="load_upload",
                             help=language.say("load-file.help"))
    if given is not None:
        services().desk.permit(visit.actor(), "load", given.name[:100])
        try:
            with st.spinner(language.say("load-reading")):
                load(given.name, given.getvalue(), base, folder)
        except UploadRefused as error:
            services().desk.refuse_upload(visit.actor(), given.name, given.getvalue(),
                                          refusal(error, ENGLISH))
            st.error(refusal(error, language), icon=":material/error:")
            return
    one = loading()
    if one is None:
        return
    if given is None:
        st.caption(language.say("load-kept", name=one.name))
    if not one.parts:
        st.error(unrecognised(one.upload).sentence(language), icon=":material/table_view:")
        return
    save(one, _proposals(one, folder))


def _proposals(one: Loading, folder: Path) -> list[Proposal]:
    """What each sheet that is taken would change, each sheet with its own problems and form."""
    if len(one.parts) == 1:
        _others(one)
        return [_part(one.parts[0], folder)]
    language, found = visit.language(), []
    st.markdown(language.say("load-sheets", count=len(one.parts)))
    for part in one.parts:
        with st.container(border=True):
            name = part.recognised.mapping.sheet
            part.taken = st.toggle(
                language.say("load-sheet", sheet=name, table=names.table(part.recognised.stem)),
                value=part.taken, key=f"taken-{part.key}")
            if part.taken:
                found.append(_part(part, folder))
    _others(one)
    return found


def _others(one: Loading) -> None:
    """The sheets in which no table was recognised."""
    if others := one.unrecognised:
        st.caption(Note("loading-other-sheets", {"sheets": ", ".join(others[:10])}).sentence(
            visit.language()))


def _part(one: Part, folder: Path) -> Proposal:
    language = visit.language()
    which_table(one)
    proposal = one.proposal(folder)
    if proposal.problems:
        st.header(language.say("load-problems", count=len(proposal.problems)))
        problems(one, proposal)
    else:
        st.success(language.say("load-no-problem"), icon=":material/check_circle:")
    with st.expander(language.say("load-cells"), icon=":material/grid_on:"):
        grid(one, proposal)
    with st.expander(language.say("load-how"), icon=":material/view_column:"):
        # The form below has the columns, by what they mean.
        st.markdown("\n".join(f"- {note.sentence(language)}" for note in proposal.notes
                              if note.message != COLUMNS))
        mapping_form(one, folder)
    return proposal
