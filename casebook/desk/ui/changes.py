"""A change set as tables, for people to look at."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from casebook.desk.changes import ChangeSet, TableChanges
from casebook.desk.ui import names, visit

MOST_ROWS = 1_000


def counts(changes: ChangeSet) -> None:
    """How many cells and rows would change."""
    language = visit.language()
    with st.container(horizontal=True, gap="medium"):
        for name, count in (("revised", sum(len(one.cells) for one in changes)),
                            ("added", sum(len(one.added) for one in changes)),
                            ("withdrawn", sum(len(one.withdrawn) for one in changes))):
            st.metric(language.say(f"changes-{name}"), count, width="content")


def rows(changes: ChangeSet) -> None:
    """Every cell and row that would change, old beside new, table by table."""
    for one in changes:
        if len(changes.tables) > 1:
            st.header(names.table(one.stem))
        _rows(one)


def _rows(changes: TableChanges) -> None:
    language = visit.language()
    if changes.cells:
        st.markdown(f"**{language.say('changes-revised')}**")
        table([{**named(changes.key, one.key),
                language.say("changes-column"): names.field(one.column),
                language.say("changes-old"): names.value(one.old),
                language.say("changes-new"): names.value(one.new)} for one in changes.cells])
    for name, kept in (("added", changes.added), ("withdrawn", changes.withdrawn)):
        if kept:
            st.markdown(f"**{language.say(f'changes-{name}')}**")
            order = names.columns(changes.stem)
            table([named(order, [one.values.get(column, "") for column in order])
                   for one in kept])


def named(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """Cells by what their columns mean, with the name of a Member State beside its code."""
    return {heading: names.member_state(cell) if column == "iso3" else cell
            for heading, column, cell in zip(names.headings(columns), columns, cells, strict=True)}


def table(found: Sequence[dict[str, str]]) -> None:
    """Rows in a table that scrolls, the first ones where there are very many."""
    if len(found) > MOST_ROWS:
        st.caption(visit.language().say("load-first-rows", count=MOST_ROWS))
    st.dataframe(pd.DataFrame(found[:MOST_ROWS]), hide_index=True, width="stretch",
                 height=min(38 + 35 * len(found), 400))
