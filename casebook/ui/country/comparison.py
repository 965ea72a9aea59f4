"""The picker of Member States to compare, right above their chart."""

from dataclasses import replace

import streamlit as st

from casebook.analysis.member_names import names
from casebook.selection import MAX_COMPARED, MEASURES, codes, peer_list
from casebook.ui.session import current, settle, shown_release

# Named as the other pickers are, which start anew with the selection.
COMPARED, MEASURE = "pick_compared", "pick_measure"


def pick() -> None:
    """Up to six Member States, and what they are compared by."""
    selection = current()
    language = selection.language
    by_name = names(shown_release(), language)
    st.session_state.setdefault(COMPARED, list(codes(selection.compared)))
    st.session_state.setdefault(MEASURE, selection.measure)
    states, measures = st.columns([3, 2], gap="medium")
    states.multiselect(
        language.say("country-compare-pick"), list(by_name), key=COMPARED,
        format_func=by_name.__getitem__, max_selections=MAX_COMPARED,
        placeholder=language.say("country-compare-pick-none"), on_change=_settle)
    measures.selectbox(
        language.say("country-compare-measure"), MEASURES, key=MEASURE, filter_mode=None,
        format_func=lambda one: language.say(f"country-compare-{one}"), on_change=_settle)


def _settle() -> None:
    # Streamlit hands on what no page offers, and leaves out what a program does not send.
    known = names(shown_release(), current().language)
    st.session_state[COMPARED] = [
        one for one in st.session_state.get(COMPARED, ()) if one in known]
    if st.session_state.get(MEASURE) not in MEASURES:
        st.session_state[MEASURE] = current().measure
    settle(replace(current(), compared=peer_list(st.session_state[COMPARED]),
                   measure=st.session_state[MEASURE]))
