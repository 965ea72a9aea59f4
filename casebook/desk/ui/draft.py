"""A draft: what it changes, where it comes from, what would follow, and the request."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from casebook.desk.changes import TableChanges, change_set
from casebook.desk.services import services
from casebook.desk.ui import changes as shown_changes
from casebook.desk.ui import effects, links, names, visit
from casebook.desk.ui.loading.source_form import source_form
from casebook.desk.workflow import Draft
from casebook.errors import DraftChanged
from casebook.ui.typed_text import text_area

LOOK_SECONDS = 3
MOST_REASON = 2_000
MOST_EDITABLE = 500


def show(draft_id: int) -> None:
    """The draft with this number."""
    language = visit.language()
    draft = services().desk.draft(visit.actor(), draft_id)
    st.header(language.say("draft-title", id=str(draft.id), table=names.tables(draft.stems)))
    st.caption(language.say("draft-saved", version=str(draft.version), name=draft.saved_by,
                            at=names.moment(draft.saved_at)))
    if draft.state != "open":
        st.info(language.say(f"draft-{draft.state}"), icon=":material/lock:")
        shown_changes.rows(draft.changes)
        return
    _watch(draft.id, draft.version)
    _others(draft)
    shown_changes.counts(draft.changes)
    _cells(draft)
    st.header(language.say("preview-title"))
    if not effects.preview(draft.changes):
        shown_changes.rows(draft.changes)
    st.divider()
    _ask(draft)


@st.fragment(run_every=LOOK_SECONDS)
def _watch(draft_id: int, version: int) -> None:
    """Shows the page anew once somebody else has saved the draft."""
    if services().desk.draft(visit.actor(), draft_id).version != version:
        visit.rerun_by_itself()


def _others(draft: Draft) -> None:
    """Whoever else works at the same table, and in how many places both change it."""
    for one in services().desk.alongside(visit.actor(), draft.id):
        text = visit.language().say("draft-alongside", name=one.draft.saved_by,
                                    id=str(one.draft.id), count=len(one.conflicts))
        if one.conflicts:
            st.warning(text, icon=":material/group:")
        else:
            st.caption(text)


def _cells(draft: Draft) -> None:
    """The revised cells, whose new values may be changed here; what was saved meanwhile is kept."""
    language = visit.language()
    places = [(one, cell) for one in draft.changes for cell in one.cells]
    if not places or len(places) > MOST_EDITABLE:
        return
    several = len(draft.changes.tables) > 1
    frame = pd.DataFrame([{
        **({"table": names.table(one.stem)} if several else {}),
        **shown_changes.named(one.key, cell.key), "column": names.field(cell.column),
        "old": cell.old, "new": cell.new} for one, cell in places]).fillna("")
    key = f"draft-{draft.id}-{draft.version}"
    edited = st.data_editor(
        frame, key=key, hide_index=True, width="stretch", num_rows="fixed",
        disabled=[name for name in frame.columns if name != "new"],
        column_config={"table": language.say("changes-table"),
                       "column": language.say("changes-column"),
                       "old": language.say("changes-old"), "new": language.say("changes-new")})
    cells = [(one.stem, replace(cell, new=str(text or "")))
             for (one, cell), text in zip(places, edited["new"], strict=True)]
    changed = [replace(one, cells=tuple(cell for stem, cell in cells if stem == one.stem))
               for one in draft.changes]
    if st.button(language.say("draft-save"), icon=":material/save:",
                 disabled=changed == list(draft.changes)):
        _save(draft, changed)


def _save(draft: Draft, changed: list[TableChanges]) -> None:
    language = visit.language()
    try:
        saved = services().desk.save_draft(
            visit.actor(), draft.id, change_set(changed), draft.version)
    except DraftChanged as error:
        st.warning(language.say("draft-both", name=str(error.values["name"]),
                                cells=str(error.values["cells"])), icon=":material/group:")
        return
    if saved.version > draft.version + 1:
        st.toast(language.say("draft-merged"), icon=":material/group:")
    st.rerun()


def _ask(draft: Draft) -> None:
    """Reason and source, and the request."""
    language = visit.language()
    st.header(language.say("ask-title"))
    with st.form(f"ask-{draft.id}", border=False):
        source = source_form(f"draft-{draft.id}", draft.source)
        reason = text_area(language.say("ask-reason"), key=f"reason-{draft.id}",
                           most=MOST_REASON, help=language.say("ask-reason.help"), height=80)
        first, second = st.columns(2)
        sent = first.form_submit_button(language.say("ask-button"), type="primary",
                                        icon=":material/send:")
        dropped = second.form_submit_button(language.say("draft-drop"), icon=":material/delete:")
    desk, actor = services().desk, visit.actor()
    if dropped:
        desk.drop_draft(actor, draft.id)
        links.open_page("load")
    if sent:
        if not source.document or not reason.strip():
            st.error(language.say("ask-needed"), icon=":material/build:")
            return
        links.open_request(desk.ask(actor, draft.id, reason, source, draft.version).id)
