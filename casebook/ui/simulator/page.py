"""The simulator's pickers: three classes of one Member State, and what is refused.

Every picker writes the scenario when it is used, before the page is drawn: all parts show one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal

import streamlit as st

from casebook.analysis.as_of import superseded
from casebook.analysis.contributions import LAWFUL, RESTRICTED, WHOLE_FROM
from casebook.analysis.directory import directory
from casebook.analysis.member_names import name, names
from casebook.analysis.scenario.codec import Fault, read_scenario, write_scenario
from casebook.analysis.scenario.model import FIRST_YEAR, LAST_YEAR, NEXT_CHOICE, Scenario, Seen
from casebook.analysis.scenario.present import Present, present
from casebook.analysis.scenario.rules import Member, Refusal, alternatives, open_classes
from casebook.analysis.scenario.tables import refusals
from casebook.caches import cached
from casebook.cards.country_head import ldc_due
from casebook.ui import session
from casebook.ui.seeded import seeded as seed
from casebook.warehouse import Release, run
from casebook.wording import Units, Value, Year


def words(message: str, **values: Value) -> str:
    """A message in the language of this visit."""
    return session.current().language.say(message, **values)


def start() -> Present:
    """What every scenario starts from."""
    return _start(session.shown_release())


@cached("simulator")
def _start(release: Release) -> Present:
    return present(run("simulator_units", {}, release).rows)


def still_open() -> None:
    """What can be chosen for 2028-2031, before and after the conference that sets the date."""
    here, period = start(), f"{FIRST_YEAR}-{LAST_YEAR}"
    over = any(decision.period == period
               for notice in superseded(("classes",), session.shown_release())
               for decision in notice.decisions)
    st.markdown(words(f"simulator-{'after' if over else 'before'}-choice", year=Year(here.year),
                      next=Year(NEXT_CHOICE)))


def scenario() -> Scenario:
    """The scenario of this visit."""
    return read_scenario(session.current().scenario)[0]


def keep(changed: Scenario) -> None:
    """Makes `changed` the scenario of this visit and of its address."""
    selection = session.current()
    text = write_scenario(changed)
    if text != selection.scenario:
        session.settle(replace(selection, scenario=text))


def seeded(name: str, value: object) -> str:
    """The key of a picker of the scenario (casebook/ui/seeded.py)."""
    return seed(f"sim_{name}", value)


def picked_class(key: str) -> float | None:
    """The class in a picker; None for what no picker offers, which only a forged message has."""
    value = st.session_state[key]
    return float(value) if isinstance(value, int | float) else None


def show_troubles() -> None:
    """What of the link's scenario could not be read, and which of the classes chosen for one Member
    State may not be chosen; those of several are told by `show_refusals` where they are set."""
    selection, found = session.current(), scenario()
    for fault in read_scenario(selection.scenario)[1]:
        st.warning(_fault_words(fault), icon=":material/link_off:")
    together = {move.iso3 for move in found.moves}
    show_refusals(start(), {one.iso3 for one in refusals(start(), selection)} - together)


def show_refusals(here: Present, of: Iterable[str]) -> None:
    """Every class of the Member States `of` that may not be chosen, with the article."""
    wanted = set(of)
    for refused in refusals(here, session.current()):
        if refused.iso3 in wanted:
            st.warning(refusal_words(refused, here), icon=":material/gavel:")


def refusal_words(refused: Refusal, here: Present) -> str:
    """Which class is refused to whom, the article, and the nearest lawful class."""
    member = here.members.get(refused.iso3)
    country = name(session.shown_release(), session.current().language, refused.iso3)
    return words(
        f"refused-{refused.rule}", country=country,
        asked=class_words(refused.units), before=class_words(member.units) if member else "",
        nearest=class_words(refused.nearest) if refused.nearest else "",
        rule="share" if member and member.units >= WHOLE_FROM else "class")


def _fault_words(fault: Fault) -> str:
    # The text comes from the address: it is shown as text, whatever it holds.
    shown = "".join(c for c in fault.text if c.isprintable()).replace("`", "'")
    return words(f"scenario-fault-{fault.kind}", text=f"`{shown or ' '}`")


def class_words(units: float) -> str:
    """A class in words: 2 units."""
    return words("simulator-class", units=Units(units), several="yes" if units > 1 else "no")


def choose_member() -> None:
    """A picker in the page itself: on a phone the side bar is folded away."""
    by_name = names(session.shown_release(), session.current().language)

    def chosen() -> None:
        st.session_state["pick_country"] = st.session_state["sim_country"]

    if session.current().country is None:
        st.selectbox(
            words("simulator-pick"), list(by_name), index=None, key="sim_country",
            format_func=by_name.__getitem__, on_change=chosen,
            placeholder=words("simulator-pick-none"))


def three_classes() -> None:
    """Three columns of equal weight with a class each: higher, same, lower."""
    here = start()
    member = here.members.get(session.current().country or "")
    if member is None:
        return
    found = scenario()
    move = next((one.units for one in found.moves if one.iso3 == member.iso3), None)
    three = alternatives(member, found.seen, move, found.exceptional)
    classes = open_classes(member, found.exceptional)
    higher = [units for units in classes if units > member.units]
    lower = [units for units in reversed(classes) if units < member.units]
    if three["up"] is not None and three["up"] not in higher:
        higher.append(three["up"])
    up, same, down = st.columns(3, gap="medium")
    with up, st.container(border=True, height="stretch"):
        _pick("up", member, higher, three["up"])
        st.caption(words("simulator-up-limit"))
    with same, st.container(border=True, height="stretch"):
        _pick("same", member, [member.units], member.units)
        st.caption(words("simulator-same-limit", year=Year(here.year)))
    with down, st.container(border=True, height="stretch"):
        _pick("down", member, lower, three["down"])
        st.caption(_limit(member, lower, found.exceptional))
        due = ldc_due(directory(session.shown_release())[member.iso3], session.current().language)
        if due and set(lower) & set(RESTRICTED):
            st.caption(words("simulator-ldc-due", due=due))


def _pick(
    direction: Literal["up", "same", "down"], member: Member, classes: Sequence[float],
    chosen: float | None,
) -> None:
    """One class out of `classes`; where there is none, or but the present one, it stays shut."""
    key = seeded(f"{direction}_{member.iso3}", chosen)
    if st.session_state[key] not in classes:
        st.session_state[key] = chosen

    def picked() -> None:
        found = scenario()
        own = found.seen if found.seen and found.seen.iso3 == member.iso3 else Seen(member.iso3)
        wanted: dict[str, Any] = {direction: picked_class(key)}
        keep(replace(found, seen=replace(own, **wanted)))

    st.selectbox(
        words(f"simulator-{direction}"), list(classes), key=key, format_func=class_words,
        disabled=direction == "same" or not classes, on_change=picked, filter_mode=None,
        placeholder=words("simulator-no-lower"))


def _limit(member: Member, lower: Sequence[float], exceptional: bool) -> str:
    country = name(session.shown_release(), session.current().language, member.iso3)
    if set(lower) & set(RESTRICTED) and not exceptional:
        return words("simulator-down-restricted", lowest=class_words(lower[-1]), country=country)
    if not lower:
        last = member.units <= LAWFUL[0]
        return words("simulator-down-last" if last else "simulator-down-none", country=country)
    if exceptional:
        return words("simulator-down-exceptional", country=country)
    rule = "share" if member.units >= WHOLE_FROM else "class"
    return words(f"simulator-down-limit-{rule}", units=Units(member.units),
                 lowest=class_words(lower[-1]))
