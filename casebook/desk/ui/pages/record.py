"""Record: who did what, when and why; filtered, exported, checked."""

from collections.abc import Iterator

import pandas as pd
import streamlit as st

from casebook.desk.record import Entry, verify
from casebook.desk.services import services
from casebook.desk.ui import names, visit
from casebook.desk.words import ENGLISH
from casebook.errors import RecordBroken
from casebook.ui.typed_text import text_input

# The newest entries that a page shows; all are in the export.
MOST_SHOWN = 500
MOST_SEARCH = 80


def show() -> None:
    """The page."""
    language, desk, actor = visit.language(), services().desk, visit.actor()
    st.markdown(language.say("page-record-lead"))
    length, last = desk.record_length(actor)
    found = desk.record(actor, after=max(0, length - MOST_SHOWN), limit=MOST_SHOWN)
    first, second = st.columns(2)
    with first:
        sought = text_input(language.say("record-search"), key="record_search", most=MOST_SEARCH)
    actions = second.multiselect(
        language.say("record-actions"), sorted({one.action for one in found}), format_func=_action,
        placeholder=language.say("choose"))
    shown = [one for one in reversed(found) if (not actions or one.action in actions)
             and sought.casefold() in " ".join((
                 one.name, one.target, names.target(one.target), one.why)).casefold()]
    st.dataframe(
        pd.DataFrame([_row(one) for one in shown]), hide_index=True, width="stretch",
        height=min(38 + 35 * max(len(shown), 1), 480), column_config={
            "#": st.column_config.NumberColumn(width=50),
            language.say("record-why"): st.column_config.TextColumn(width="medium"),
            language.say("record-file"): st.column_config.TextColumn(width="small"),
            language.say("record-hash"): st.column_config.TextColumn(width="small")})
    st.caption(language.say("record-length", count=length, hash=last))
    with st.container(horizontal=True):
        checked = st.button(language.say("record-verify"), icon=":material/verified:")
        if st.button(language.say("record-export"), icon=":material/download:"):
            st.download_button(
                language.say("record-save"), desk.export_record(actor).encode(),
                "casebook-record.jsonl", "application/x-ndjson", icon=":material/save:")
    if checked:
        _verified()


def _action(name: str) -> str:
    message = f"action-{name.replace('_', '-')}"
    return visit.language().say(message) if ENGLISH.has(message) else name


def _row(one: Entry) -> dict[str, object]:
    language = visit.language()
    return {"#": one.sequence, language.say("record-when"): names.moment_of(one.at),
            language.say("record-who"): one.name,
            language.say("record-what"): _action(one.action),
            language.say("record-target"): names.target(one.target),
            language.say("record-why"): one.why,
            language.say("record-file"): one.file_sha256[:16],
            language.say("record-hash"): one.hash[:16]}


def _lines() -> Iterator[str]:
    """The whole record, some hundred entries at a time."""
    desk, actor, after = services().desk, visit.actor(), 0
    while found := desk.record(actor, after=after, limit=MOST_SHOWN):
        yield from (entry.line() for entry in found)
        after = found[-1].sequence


def _verified() -> None:
    language = visit.language()
    try:
        count, last = verify(_lines())
    except RecordBroken as broken:
        st.error(language.say("record-broken", line=str(broken.values["line"])),
                 icon=":material/error:")
        return
    st.success(language.say("record-whole", count=count, hash=last),
               icon=":material/verified:")
