"""The amount of a contributory unit, and a currency of the reader's own with its rate."""

import re
from decimal import Decimal

import streamlit as st

from casebook.analysis.proposal_cost.model import Currency
from casebook.analysis.scenario.model import MOST_UNIT_CHF, UNIT_CHF
from casebook.ui.proposal_cost.state import changed, proposal, seeded, words
from casebook.ui.typed_text import text_input, typed

CODE, MOST_RATE, DECIMALS = 3, 10_000_000.0, 6


def amounts() -> None:
    """The fields in a box that is closed at first."""
    found = proposal()
    with st.expander(words("proposal-cost-amounts"), icon=":material/currency_exchange:"):
        left, right = st.columns(2, gap="medium")
        with left:
            key = seeded("unit", found.unit_chf)
            st.number_input(words("simulator-unit"), 1, MOST_UNIT_CHF, step=1000, format="%d",
                            key=key, on_change=_unit, args=(key,))
            st.caption(words("simulator-unit-what"))
        with right:
            own = found.currency
            code, rate = seeded("code", own.code if own else ""), seeded(
                "rate", float(own.per_chf) if own else None)
            text_input(words("simulator-own-code"), most=CODE, key=code, on_change=_own,
                       args=(code, rate))
            st.number_input(words("simulator-own-rate"), 0.000001, MOST_RATE, value=None,
                            step=0.01, format="%.6f", key=rate, on_change=_own, args=(code, rate))
            st.caption(words("simulator-own-what"))


def _unit(key: str) -> None:
    changed(unit_chf=int(st.session_state[key] or UNIT_CHF))


def _own(code_key: str, rate_key: str) -> None:
    code, rate = typed(code_key, CODE).strip().upper(), st.session_state[rate_key]
    fits = re.fullmatch("[A-Z]{3}", code, re.ASCII) and rate
    changed(currency=Currency(code=code, per_chf=round(Decimal(str(rate)), DECIMALS))
            if fits else None)
