"""The simulator's pickers: three classes of one Member State, amounts and rates, refusals."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

import streamlit as st

from casebook.analysis.member_names import name, names
from casebook.analysis.scenario import (
    LEAST_RATE,
    MOST_RATE,
    MOST_UNIT_CHF,
    OwnCurrency,
    Scenario,
    Seen,
)
from casebook.analysis.scenario_tables import Present, present, refusals
from casebook.analysis.scenario_text import Fault, read_scenario, write_scenario
from casebook.analysis.scenarios import Member, Refusal, alternatives, open_classes
from casebook.ui import session
from casebook.warehouse import live, run
from casebook.wording import Rate, Units, Year, say

RATE_STEP = 0.01


def words(message: str, **values: object) -> str:
    """A message in the language of this visit."""
    return say(message, session.current().language, **values)  # type: ignore[arg-type]


def start() -> Present:
    """What every scenario starts from."""
    return present(run("simulator_units", {}, live()).rows)


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
    """The key of a picker that shows `value` until the reader picks, and again when it changes.

    The value changes behind a picker's back when another picker, or an edited address, changes
    the scenario.
    """
    key, source = f"pick_sim_{name}", f"pick_sim_{name}_from"
    if key not in st.session_state or st.session_state.get(source) != value:
        st.session_state[key] = value
        st.session_state[source] = value
    return key


def show_troubles() -> None:
    """What of the link's scenario could not be read, and every class that may not be chosen."""
    selection = session.current()
    for fault in read_scenario(selection.scenario)[1]:
        st.warning(_fault_words(fault), icon=":material/link_off:")
    here = start()
    for refused in refusals(run("simulator_units", {}, live()).rows, selection):
        st.warning(refusal_words(refused, here), icon=":material/gavel:")


def refusal_words(refused: Refusal, here: Present) -> str:
    """Which class is refused to whom, the article, and the nearest lawful class."""
    member = here.members.get(refused.iso3)
    return words(
        f"refused-{refused.rule}", country=name(live(), session.current().language, refused.iso3),
        asked=class_words(refused.asked), before=class_words(member.units) if member else "",
        nearest=class_words(refused.nearest) if refused.nearest else "",
        rule="share" if member and member.units >= 3 else "class")


def _fault_words(fault: Fault) -> str:
    # The text comes from the address: it is shown as text, whatever it holds.
    shown = "".join(c for c in fault.text if c.isprintable()).replace("`", "'")
    return words(f"scenario-fault-{fault.kind}", text=f"`{shown or ' '}`")


def class_words(units: float) -> str:
    """A class in words: 2 units."""
    return words("simulator-class", units=Units(units), several="yes" if units > 1 else "no")


def choose_member() -> None:
    """A picker in the page itself: on a phone the side bar is folded away."""
    by_name = names(live(), session.current().language)

    def chosen() -> None:
        st.session_state["pick_country"] = st.session_state["sim_country"]

    if session.current().country is None:
        st.selectbox(
            words("simulator-pick"), sorted(by_name, key=lambda iso3: by_name[iso3]), index=None,
            key="sim_country", format_func=lambda iso3: by_name[iso3], on_change=chosen,
            placeholder=words("simulator-pick-none"))


def three_classes(here: Present) -> None:
    """Three columns of equal weight with a class each: higher, same, lower."""
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
        picked_up = _pick("up", member, higher, three["up"])
        st.caption(words("simulator-up-limit"))
    with same, st.container(border=True, height="stretch"):
        _pick("same", member, [member.units], member.units)
        st.caption(words("simulator-same-limit", year=Year(here.year)))
    with down, st.container(border=True, height="stretch"):
        picked_down = _pick("down", member, lower, three["down"])
        st.caption(_limit(member, lower, found.exceptional))
    if (picked_up, picked_down) != (three["up"], three["down"]):
        keep(replace(found, seen=Seen(member.iso3, picked_up, picked_down)))


def _pick(
    direction: Literal["up", "same", "down"], member: Member, classes: Sequence[float],
    chosen: float | None,
) -> float | None:
    """One class out of `classes`; a list of one or none cannot be opened."""
    key = seeded(f"{direction}_{member.iso3}", chosen)
    if st.session_state[key] not in classes:
        st.session_state[key] = chosen
    picked: float | None = st.selectbox(
        words(f"simulator-{direction}"), list(classes), key=key, format_func=class_words,
        disabled=len(classes) < 2 and direction == "same" or not classes,
        placeholder=words("simulator-no-lower"))
    return picked


def _limit(member: Member, lower: Sequence[float], exceptional: bool) -> str:
    country = name(live(), session.current().language, member.iso3)
    if not lower:
        last = member.may_hold_lowest or member.units < 0.125
        return words("simulator-down-last" if last else "simulator-down-none", country=country)
    if exceptional:
        return words("simulator-down-exceptional", country=country)
    rule = "share" if member.units >= 3 else "class"
    return words(f"simulator-down-limit-{rule}", units=class_words(member.units),
                 lowest=class_words(lower[-1]))


def switches(here: Present) -> None:
    """Exceptional circumstances, the amount of the unit, the dollar's rate, a currency."""
    found = scenario()
    exceptional = st.toggle(words("simulator-exceptional"),
                            key=seeded("exceptional", found.exceptional))
    st.caption(words("simulator-exceptional-what"))
    with st.expander(words("simulator-amounts"), icon=":material/currency_exchange:"):
        unit, usd, code, rate = _amounts(here, found)
    own = OwnCurrency(code, rate) if code and rate else None
    keep(replace(scenario(), exceptional=exceptional, unit_chf=unit, usd_rate=usd, own=own))


def _amounts(
    here: Present, found: Scenario
) -> tuple[int, float | None, str | None, float | None]:
    left, right = st.columns(2, gap="medium")
    with left:
        unit = st.number_input(
            words("simulator-unit"), 1, MOST_UNIT_CHF, step=1000, format="%d",
            key=seeded("unit", found.unit_chf))
        st.caption(words("simulator-unit-what"))
        usd = st.number_input(
            words("simulator-usd"), LEAST_RATE, float(MOST_RATE), value=None, step=RATE_STEP,
            format="%.4f", key=seeded("usd", found.usd_rate))
        st.caption(words("simulator-usd-what", year=Year(here.rate_year),
                         rate=Rate(here.chf_per_usd)))
    with right:
        code = st.text_input(
            words("simulator-own-code"), max_chars=3,
            key=seeded("code", found.own.code if found.own else ""))
        rate = st.number_input(
            words("simulator-own-rate"), LEAST_RATE, float(MOST_RATE), value=None, step=RATE_STEP,
            format="%.4f", key=seeded("rate", found.own.per_chf if found.own else None))
        st.caption(words("simulator-own-what"))
    named = code.strip().upper()
    fits = len(named) == 3 and named.isascii() and named.isalpha()
    return int(unit), round(usd, 6) if usd else None, named if fits else None, (
        round(rate, 6) if rate else None)
