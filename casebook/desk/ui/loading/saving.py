"""Changes of a file, kept as a draft, or put to one that is there."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from casebook.desk.changes import ChangeSet, Source, TableChanges, change_set, merge, merge_sets
from casebook.desk.loading import Proposal
from casebook.desk.services import services
from casebook.desk.ui import links, names, visit
from casebook.desk.ui.changes import counts
from casebook.desk.ui.loading.state import Loading, forget
from casebook.desk.workflow import Draft
from casebook.errors import ChangeConflict
from casebook.store import put_blob

# Drafts that a file can be put to, the newest.
MOST_DRAFTS = 30


def save(one: Loading, proposals: Sequence[Proposal]) -> None:
    """What would change in numbers, and the button that keeps it."""
    language = visit.language()
    with st.container(border=True):
        try:
            changes = together(proposals)
        except ChangeConflict as clash:
            st.error(language.say("load-sheets-differ", cells=str(clash.values["cells"])),
                     icon=":material/build:")
            return
        counts(changes)
        open_problems = any(proposal.problems for proposal in proposals)
        if open_problems:
            st.caption(language.say("load-not-ready"))
        elif changes.is_empty:
            st.caption(language.say("load-nothing-new"))
        beside = _chosen_draft()
        ready = not open_problems and not changes.is_empty
        if st.button(language.say("load-save"), type="primary", icon=":material/save:",
                     disabled=not ready) and ready:
            _keep(one, changes, beside)


def together(proposals: Sequence[Proposal]) -> ChangeSet:
    """The changes of all sheets; two sheets of one table are put together. Raises ChangeConflict
    where they give different values of one cell."""
    tables: dict[str, TableChanges] = {}
    for one in proposals:
        known = tables.get(one.stem)
        tables[one.stem] = merge(known, one.changes) if known else one.changes
    return change_set(tables.values())


def _chosen_draft() -> Draft | None:
    """The open draft that the figures are put to, None for one of their own."""
    language = visit.language()
    drafts = {one.id: one for one in services().desk.drafts(visit.actor())[:MOST_DRAFTS]}
    if not drafts:
        return None
    chosen = st.selectbox(
        language.say("load-into"), [0, *drafts], key="load_into",
        format_func=lambda number: language.say("load-into-new") if number == 0 else language.say(
            "draft-title", id=str(number), table=names.tables(drafts[number].stems)),
        help=language.say("load-into.help"))
    return drafts.get(chosen or 0)


def _keep(one: Loading, changes: ChangeSet, beside: Draft | None) -> None:
    desk, actor = services().desk, visit.actor()
    desk.permit(actor, "start_draft", ", ".join(changes.stems)[:100])
    put_blob(services().store, one.content)
    source = Source(file_sha256=one.sha256, file_name=one.name[:255])
    if beside is None:
        draft = desk.start_draft(actor, changes, source)
    else:
        try:
            whole = merge_sets(ChangeSet(), beside.changes, changes)
        except ChangeConflict as clash:
            differs = visit.language().say("load-into-differs", id=str(beside.id),
                                           cells=str(clash.values["cells"]))
            st.error(differs, icon=":material/build:")
            return
        draft = desk.save_draft(actor, beside.id, whole, beside.version, replace(
            beside.source, file_sha256=source.file_sha256, file_name=source.file_name))
    forget()
    links.open_draft(draft.id)
