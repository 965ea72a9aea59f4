"""The lines of work of an estimate: added, chosen, copied, moved, removed."""

from collections.abc import Callable
from decimal import Decimal
from typing import get_args

import streamlit as st

from casebook.analysis.proposal_cost.model import MEASURES, MOST_LINES, Kind, Line
from casebook.analysis.scenario.model import FIRST_YEAR
from casebook.ui.proposal_cost import line_editor
from casebook.ui.proposal_cost.state import CHOSEN, keep_lines, proposal, words
from casebook.wording import Count

_KIND = "cost_add_kind"


def lines() -> None:
    """The field for a new line, the choice of a line, what can be done to it, and its fields."""
    # Paper has the lines in the cards.
    with st.container(key="cost_fields_lines"):
        _add()
        if proposal().lines:
            _chosen_line()


def _chosen_line() -> None:
    found = proposal().lines
    place = min(_chosen(), len(found) - 1)
    st.session_state[CHOSEN] = place
    st.selectbox(words("proposal-cost-pick"), range(len(found)), key=CHOSEN, filter_mode=None,
                 format_func=lambda one: line_words(one, found[one]))
    place = min(_chosen(), len(found) - 1)
    with st.container(horizontal=True, gap="small"):
        _button("copy", "content_copy", _copied, place, shut=len(found) >= MOST_LINES)
        _button("up", "arrow_upward", _moved_up, place, shut=place == 0)
        _button("down", "arrow_downward", _moved_down, place, shut=place == len(found) - 1)
        _button("remove", "delete", _removed, place)
    with st.container(border=True):
        line_editor.fields(place, found[place])


def line_words(place: int, line: Line) -> str:
    """A line by its number and its title, or its kind where it has none."""
    return words("proposal-cost-line", number=str(place + 1),
                 title=line.title or words(f"work-kind-{line.kind}"))


def _chosen() -> int:
    place = st.session_state.get(CHOSEN)
    return place if isinstance(place, int) and place >= 0 else 0


def _add() -> None:
    if len(proposal().lines) >= MOST_LINES:
        st.caption(words("proposal-cost-full", limit=Count(MOST_LINES)))
        return
    left, right = st.columns([3, 1], gap="small", vertical_alignment="bottom")
    left.selectbox(words("proposal-cost-add-kind"), get_args(Kind), key=_KIND, filter_mode=None,
                   format_func=lambda kind: words(f"work-kind-{kind}"))
    right.button(words("proposal-cost-add"), key="cost_add", on_click=_added, width="stretch",
                 icon=":material/add:")


def _added() -> None:
    found, kind = proposal().lines, st.session_state.get(_KIND)
    if kind not in MEASURES or len(found) >= MOST_LINES:
        return
    new = Line(kind=kind, quantity=(Decimal(1),) * len(MEASURES[kind]), first_year=FIRST_YEAR,
               last_year=FIRST_YEAR)
    keep_lines((*found, new), len(found))


def _button(
    name: str, icon: str, action: Callable[[int], None], place: int, *, shut: bool = False
) -> None:
    st.button(words(f"proposal-cost-{name}"), key=f"cost_{name}", icon=f":material/{icon}:",
              on_click=action, args=(place,), disabled=shut)


def _copied(place: int) -> None:
    found = proposal().lines
    keep_lines((*found[:place + 1], *found[place:]), place + 1)


def _moved_up(place: int) -> None:
    _swapped(place - 1, place - 1)


def _moved_down(place: int) -> None:
    _swapped(place, place + 1)


def _swapped(first: int, chosen: int) -> None:
    found = list(proposal().lines)
    if 0 <= first < len(found) - 1:
        found[first], found[first + 1] = found[first + 1], found[first]
        keep_lines(tuple(found), chosen)


def _removed(place: int) -> None:
    found = proposal().lines
    keep_lines((*found[:place], *found[place + 1:]), max(0, place - 1))
