"""Pickers of what the next unit buys: units added, what to pay for, costs of the reader's own."""

from dataclasses import replace
from typing import Any

import streamlit as st

from casebook.analysis.member_names import name
from casebook.analysis.scenario.codec_items import clean_title
from casebook.analysis.scenario.model import MOST_ADDED, MOST_CHF, MOST_COSTS, TITLE_LENGTH, Cost
from casebook.analysis.scenario.needs import money
from casebook.ui import session
from casebook.ui.simulator.page import keep, scenario, seeded, words
from casebook.ui.typed_text import text_input, typed
from casebook.warehouse import run
from casebook.wording import FullAmount

_TITLE = "sim_cost_title"


def choices() -> None:
    """How many units more, what they are to pay for, and costs of the reader's own."""
    left, right = st.columns([1, 2], gap="medium")
    with left:
        _added()
    with right:
        _bought()
    _own_costs()


def _added() -> None:
    """How many units more, and what they come to."""
    found = scenario()
    key = seeded("added", found.added)

    def changed() -> None:
        keep(replace(scenario(), added=int(st.session_state[key] or 0)))

    st.number_input(words("next-unit-added"), 0, MOST_ADDED, step=1, key=key, on_change=changed)
    st.caption(words("next-unit-added-what", units=str(found.added),
                     unit=FullAmount(found.unit_chf), money=FullAmount(money(found))))


def _bought() -> None:
    """What the units are to pay for, in the order of picking."""
    found = scenario()
    rows = run("next_unit_costs", {}, session.shown_release()).rows
    costs = {one["cost_key"]: one for one in rows.to_dict("records")}
    key = seeded("bought", [key for key in found.bought if key in costs])

    def picked() -> None:
        keep(replace(scenario(), bought=tuple(st.session_state[key])))

    st.multiselect(
        words("next-unit-order"), list(costs), format_func=lambda key: _option(costs[key]),
        key=key, on_change=picked, placeholder=words("next-unit-order-none"))
    st.caption(words("next-unit-order-what"))


def _own_costs() -> None:
    """Costs that the reader types in: a form, and a button for each to take it away."""
    st.markdown(f"**{words('next-unit-own')}**")
    found = scenario()
    if len(found.costs) < MOST_COSTS:
        # A form sends both fields at once; its fields are empty again afterwards.
        with st.form("sim_own_cost", clear_on_submit=True, border=False):
            left, right, end = st.columns([3, 2, 1], gap="small", vertical_alignment="bottom")
            with left:
                text_input(words("next-unit-own-title"), most=TITLE_LENGTH, key=_TITLE)
            right.number_input(words("next-unit-own-chf"), 1, MOST_CHF, value=None, step=1000,
                               key="sim_cost_chf")
            end.form_submit_button(words("next-unit-own-add"), on_click=_add, width="stretch")
    else:
        st.caption(words("next-unit-own-many", count=MOST_COSTS))
    for place, cost in enumerate(found.costs):
        st.button(words("next-unit-own-remove", title=_as_label(cost)),
                  key=f"sim_cost_off_{place}", on_click=_remove, args=(place,), type="tertiary",
                  icon=":material/remove_circle:")


def _add() -> None:
    title = clean_title(typed(_TITLE, TITLE_LENGTH))
    chf: Any = st.session_state.get("sim_cost_chf")
    found = scenario()
    if title and chf and len(found.costs) < MOST_COSTS:
        keep(replace(found, costs=(*found.costs, Cost(title, int(chf)))))


def _remove(place: int) -> None:
    found = scenario()
    keep(replace(found, costs=found.costs[:place] + found.costs[place + 1:]))


def _as_label(cost: Cost) -> str:
    """A typed name in a label, which Streamlit reads as Markdown: every sign of it is escaped."""
    return "".join(f"\\{sign}" if sign.isascii() and not sign.isalnum() and sign != " " else sign
                   for sign in cost.title)


def _option(one: dict[str, Any]) -> str:
    if one["label"] != "projects":
        text = words(f"label-{one['label']}")
    elif isinstance(one["iso3"], str):
        country = name(session.shown_release(), session.current().language, one["iso3"])
        text = words("next-unit-projects", country=country)
    else:
        text = words("next-unit-projects-shared", count=len(one["iso3_list"].split()))
    return words(f"next-unit-option-{one['cost_kind']}", name=text,
                 cost=FullAmount(one["cost_chf"]))
