"""Pickers of a scenario's amounts: exceptional circumstances, the unit, rates, a currency."""

import re
from dataclasses import replace

import streamlit as st

from casebook.analysis.member_names import in_sentence
from casebook.analysis.scenario.model import (
    LEAST_RATE,
    MOST_RATE,
    MOST_UNIT_CHF,
    UNIT_CHF,
    OwnCurrency,
)
from casebook.analysis.scenario.present import Present
from casebook.ui.session import current, shown_release
from casebook.ui.simulator.page import keep, scenario, seeded, start, words
from casebook.ui.typed_text import text_input, typed
from casebook.warehouse import run
from casebook.wording import FullAmount, Rate, Year

STEP, FORMAT, DECIMALS = 0.01, "%.4f", 6
CODE = 3  # letters of a currency: ISO 4217


def exceptional() -> None:
    """The switch that lifts the limit on reductions, and what it means."""
    key = seeded("exceptional", scenario().exceptional)

    def switched() -> None:
        keep(replace(scenario(), exceptional=bool(st.session_state[key])))

    st.toggle(words("simulator-exceptional"), key=key, on_change=switched)
    st.caption(words("simulator-exceptional-what"))


def amounts() -> None:
    """The amount of one unit, the dollar's rate, and a currency with its rate."""
    with st.expander(words("simulator-amounts"), icon=":material/currency_exchange:"):
        left, right = st.columns(2, gap="medium")
        with left:
            _unit()
            _dollar(start())
        with right:
            _own_currency()


def _unit() -> None:
    key = seeded("unit", scenario().unit_chf)

    def typed() -> None:
        keep(replace(scenario(), unit_chf=int(st.session_state[key] or UNIT_CHF)))

    st.number_input(words("simulator-unit"), 1, MOST_UNIT_CHF, step=1000, format="%d", key=key,
                    on_change=typed)
    st.caption(words("simulator-unit-what"))


def _dollar(here: Present) -> None:
    key = seeded("usd", scenario().usd_rate)

    def typed() -> None:
        keep(replace(scenario(), usd_rate=_rate(key)))

    st.number_input(words("simulator-usd"), LEAST_RATE, float(MOST_RATE), value=None, step=STEP,
                    format=FORMAT, key=key, on_change=typed)
    st.caption(words(
        "simulator-usd-what", year=Year(here.rate_year), rate=Rate(here.chf_per_usd),
        average=FullAmount(UNIT_CHF / here.chf_per_usd, "USD"), unit_year=Year(here.year),
        unit_rate=Rate(UNIT_CHF / here.usd_per_unit), unit=FullAmount(here.usd_per_unit, "USD")))


def _own_currency() -> None:
    own = scenario().own
    code_key, rate_key = seeded("code", own.code if own else ""), seeded(
        "rate", own.per_chf if own else None)

    def changed() -> None:
        code, rate = typed(code_key, CODE).strip().upper(), _rate(rate_key)
        fits = re.fullmatch("[A-Z]{3}", code, re.ASCII) and rate
        keep(replace(scenario(), own=OwnCurrency(code, rate) if fits and rate else None))

    text_input(words("simulator-own-code"), most=CODE, key=code_key, on_change=changed)
    st.number_input(words("simulator-own-rate"), LEAST_RATE, float(MOST_RATE), value=None,
                    step=STEP, format=FORMAT, key=rate_key, on_change=changed)
    st.caption(" ".join(filter(None, (words("simulator-own-what"), _official_rate()))))


def _official_rate() -> str:
    """What a franc comes to at the official rate of the chosen Member State, where one is known."""
    country = current().country
    rows = run("official_rates", {"country": country}, shown_release()).rows
    if country is None or rows.empty:
        return ""
    rate = rows.iloc[0]
    return words("simulator-own-official", country=in_sentence(
        shown_release(), current().language, country), year=Year(int(rate["year"])),
        rate=Rate(float(rate["lcu_per_chf"])), standing=str(rate["rate_standing"]))


def _rate(key: str) -> float | None:
    typed = st.session_state[key]
    return round(float(typed), DECIMALS) if typed else None
