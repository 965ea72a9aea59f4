"""Buttons that load a worked example or clear the estimate."""

import streamlit as st

from casebook.analysis.proposal_cost.model import EMPTY, Proposal
from casebook.ui.proposal_cost.state import CHOSEN, keep, proposal, words
from casebook.ui.proposal_cost.summary import named_examples
from casebook.ui.session import current, shown_release


def examples() -> None:
    """A button for each example; one that clears everything, where there is something."""
    with st.container(key="cost_fields_examples"):
        st.caption(words("proposal-cost-examples"))
        _buttons()


def _buttons() -> None:
    with st.container(horizontal=True, gap="small"):
        for label, one in named_examples(shown_release(), current().language).items():
            st.button(words(f"label-{label}"), key=f"cost_example_{label}", on_click=_load,
                      args=(one,), icon=":material/description:")
        if proposal() != EMPTY:
            st.button(words("proposal-cost-clear"), key="cost_clear", on_click=_load,
                      args=(EMPTY,), type="tertiary", icon=":material/restart_alt:")


def _load(wanted: Proposal) -> None:
    keep(wanted)
    st.session_state[CHOSEN] = 0
