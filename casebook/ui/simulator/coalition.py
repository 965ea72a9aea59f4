"""Several Member States that move together: picked, added by group, pasted, set one by one."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

import streamlit as st

from casebook.analysis.member_names import names
from casebook.analysis.scenario.model import MOST_MOVES, Move, with_move
from casebook.analysis.scenario.present import Present
from casebook.analysis.scenario.rules import alternatives, open_classes
from casebook.cards.words import slug
from casebook.selection import GROUPINGS
from casebook.ui import session
from casebook.ui.simulator import pasted_list
from casebook.ui.simulator.page import (
    class_words,
    keep,
    picked_class,
    scenario,
    seeded,
    show_refusals,
    start,
    words,
)
from casebook.warehouse import run
from casebook.wording import Units, Year

# More pickers than these are no help on a phone: the list does it.
SET_ONE_BY_ONE = 24
ACROSS = 3


def coalition() -> None:
    """The pickers of the coalition; each writes the scenario of the visit."""
    here = start()
    by_name = names(session.shown_release(), session.current().language)
    held = {move.iso3: move.units for move in scenario().moves if move.iso3 in here.members}
    key = seeded("together", list(held))

    def picked() -> None:
        _keep_moves([(iso3, held.get(iso3, here.members[iso3].units))
                     for iso3 in st.session_state[key] if iso3 in here.members])

    st.multiselect(
        words("simulator-together"), list(by_name), key=key,
        format_func=by_name.__getitem__, on_change=picked,
        placeholder=words("simulator-together-none"))
    left, right = st.columns(2, gap="medium", vertical_alignment="bottom")
    with left:
        _groups()
    with right, st.popover(words("simulator-paste"), icon=":material/content_paste:",
                           width="stretch"):
        pasted_list.place(add)
    pasted_list.show_found()
    show_refusals(here, (move.iso3 for move in scenario().moves))
    if held:
        _directions()
        _one_by_one(here, held, by_name)


def _directions() -> None:
    with st.container(horizontal=True, gap="small"):
        for direction in ("up", "same", "down"):
            st.button(words(f"simulator-all-{direction}"), key=f"sim_all_{direction}",
                      on_click=_all, args=(direction,))
        st.button(words("simulator-clear"), key="sim_clear", on_click=_keep_moves, args=((),),
                  type="tertiary", icon=":material/restart_alt:")


def _one_by_one(here: Present, held: dict[str, float], by_name: dict[str, str]) -> None:
    if len(held) > SET_ONE_BY_ONE:
        st.caption(words("simulator-many", count=len(held), limit=SET_ONE_BY_ONE))
        return
    exceptional, places = scenario().exceptional, st.columns(ACROSS, gap="medium")
    for place, (iso3, units) in enumerate(held.items()):
        member = here.members[iso3]
        # A class that was refused stays in the list, so that the picker shows what was asked.
        classes = sorted({*open_classes(member, exceptional), units}, reverse=True)
        key = seeded(f"move_{iso3}", units)
        with places[place % ACROSS]:
            st.selectbox(
                words("simulator-class-of", country=by_name[iso3], units=Units(member.units),
                      year=Year(here.year)),
                classes, key=key, format_func=class_words, on_change=_class_picked,
                args=(iso3, key), filter_mode=None)


def _class_picked(iso3: str, key: str) -> None:
    units = picked_class(key)
    if units is None:
        del st.session_state[key]  # it shows again what it had
    else:
        keep(with_move(scenario(), Move(iso3, units)))


def _groups() -> None:
    members = run("member_states", {}, session.shown_release()).rows
    groups = {region: slug(region) for region in sorted(members["itu_region"].unique())}
    options = [*groups, *GROUPINGS]

    def label(option: str) -> str:
        return words(f"grouping-{option}" if option in GROUPINGS
                     else f"region-{groups[option]}")

    def chosen() -> None:
        option = st.session_state.get("sim_group")
        st.session_state["sim_group"] = None
        if option is None:
            return
        rows = members[members[f"is_{option}"]] if option in GROUPINGS else (
            members[members["itu_region"] == option])
        add((iso3, None) for iso3 in rows["iso3"])

    st.selectbox(words("simulator-add-group"), options, index=None, key="sim_group",
                 format_func=label, on_change=chosen, placeholder=words("simulator-add-group-none"))


def add(wanted: Iterable[tuple[str, float | None]]) -> None:
    """Lets Member States move, those without a class in the one that they have."""
    here = start()
    held = {move.iso3: move.units for move in scenario().moves}
    for iso3, units in wanted:
        held[iso3] = units if units is not None else held.get(iso3, here.members[iso3].units)
    _keep_moves(held.items())


def _all(direction: Literal["up", "same", "down"]) -> None:
    """Each Member State one class up or down from its present one, or back to that."""
    here, found = start(), scenario()
    moves = []
    for move in found.moves:
        member = here.members.get(move.iso3)
        if member is not None:
            units = alternatives(member, exceptional=found.exceptional)[direction]
            moves.append((move.iso3, member.units if units is None else units))
    _keep_moves(moves)


def _keep_moves(moves: Iterable[tuple[str, float]]) -> None:
    kept = tuple(Move(iso3, units) for iso3, units in moves)[:MOST_MOVES]
    keep(replace(scenario(), moves=kept))
