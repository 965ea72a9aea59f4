"""The cells of a file in a grid, each problem in its row; cells are mended there."""

from typing import Any

import pandas as pd
import streamlit as st

from casebook.desk.loading import CellProblem, Proposal
from casebook.desk.ui import names, visit
from casebook.desk.ui.loading.state import Part, Place, mended
from casebook.ui.typed_text import text_input, typed

PROBLEM, OUT = "_problem", "_out"
MOST_ROWS, MOST_FIELDS = 2_000, 12
LONGEST_CELL = 2_000


def problems(one: Part, proposal: Proposal) -> None:
    """What stands in the way, the first ones each with the field that mends it."""
    language = visit.language()
    for place, problem in enumerate(proposal.problems[:MOST_FIELDS]):
        text = problem.sentence(language)
        shown = f"**{problem.place}** · {text}" if problem.place else text
        with st.container(border=True):
            icon = "help" if problem.severity == "confirm" else "build"
            st.markdown(f":material/{icon}: {shown}")
            with st.container(horizontal=True, vertical_alignment="bottom"):
                _remedies(one, proposal, problem, f"{place}-{one.key}-{one.generation}")
    if len(proposal.problems) > MOST_FIELDS:
        st.caption(language.say("load-more-problems",
                                count=len(proposal.problems) - MOST_FIELDS))


def _remedies(one: Part, proposal: Proposal, problem: CellProblem, key: str) -> None:
    language, cells = visit.language(), mended(proposal.grid, one.edits)
    if (problem.row is not None and problem.row in cells.index
            and problem.label in cells.columns):
        now = str(cells.at[problem.row, problem.label])
        field = f"mend-{key}-{problem.row}-{problem.label}"
        text_input(language.say("load-right-value"), key=field, most=LONGEST_CELL, value=now,
                   on_change=_mend, args=(one, (problem.row, problem.label), now, field))
    if problem.severity == "confirm":
        st.button(language.say("load-confirm"), key=f"accept-{key}", icon=":material/check:",
                  on_click=one.accept, args=(problem.mark,))
    if problem.row is not None:
        st.button(language.say("load-leave-out"), key=f"out-{key}", icon=":material/remove:",
                  on_click=one.leave_out, args=({problem.row},))


def _mend(one: Part, place: Place, was: str, field: str) -> None:
    one.mend(place, was, typed(field, LONGEST_CELL))


def grid(one: Part, proposal: Proposal) -> None:
    """The grid. Every cell that is changed is read anew at once."""
    language = visit.language()
    by_row: dict[int, list[str]] = {}
    for problem in proposal.problems:
        if problem.row is not None:
            by_row.setdefault(problem.row, []).append(
                f"{problem.place}: {problem.sentence(language)}")
    cells = mended(proposal.grid, one.edits)
    if len(by_row) > 1:
        only = st.toggle(language.say("load-only-problems", count=len(by_row)), value=True,
                         key=f"only-{one.key}")
        if only:
            cells = cells.loc[[row for row in cells.index if row in by_row]]
    if len(cells) > MOST_ROWS:
        st.caption(language.say("load-first-rows", count=MOST_ROWS))
    shown = cells.head(MOST_ROWS).copy()
    shown.insert(0, PROBLEM, [" ".join(by_row.get(row, [])) for row in shown.index])
    shown.insert(1, OUT, False)
    key = f"grid-{one.key}-{one.generation}-{len(one.edits)}-{len(shown)}"
    st.data_editor(
        shown, key=key, on_change=_collect, args=(one, key, shown), num_rows="fixed",
        disabled=["_index", PROBLEM], column_config=_columns(by_row, list(cells.columns)),
        width="stretch", height=min(38 + 35 * len(shown), 460))


def _columns(by_row: dict[int, list[str]], fields: list[str]) -> dict[str, Any]:
    language = visit.language()
    return {
        **dict(zip(fields, names.headings(fields), strict=True)),
        "_index": st.column_config.NumberColumn(
            language.say("load-row"), format="%d", pinned=True),
        PROBLEM: st.column_config.TextColumn(
            language.say("load-what-to-do"), width="large") if by_row else None,
        OUT: st.column_config.CheckboxColumn(language.say("load-leave-out"), width="small"),
    }


def _collect(one: Part, key: str, shown: pd.DataFrame) -> None:
    """Keeps what was changed in the grid. What a browser sends may be anything."""
    changes = st.session_state.get(key, {}).get("edited_rows", {})
    out: set[int] = set()
    for place, cells in changes.items():
        if not 0 <= int(place) < len(shown):
            continue
        row = int(shown.index[int(place)])
        for column, text in cells.items():
            if column == OUT:
                out |= {row} if text is True else set()
            elif column in shown.columns and column != PROBLEM:
                value = "" if text is None else str(text)[:LONGEST_CELL]
                one.mend((row, column), str(shown.at[row, column]), value)
    if out:
        one.leave_out(out)
