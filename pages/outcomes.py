"""From budget to results: one target followed, then each plan from money to what shows it."""

import streamlit as st

from casebook.page import HEADING, Cards, Page, Section, Text, Widget
from casebook.ui.card import card
from casebook.ui.session import current
from casebook.ui.widgets.outcomes import follow, neighbours, template


def thread() -> None:
    """The thread of the target that is followed, or how to follow one."""
    if node := current().node:
        neighbours(node)
        card("outcomes-thread")
    else:
        st.markdown(current().language.say("outcomes-choose"))


PAGE = Page(
    "outcomes", group="evidence", order=9, icon=":material/account_tree:",
    pickers=("plan_period",),
    blocks=(
        HEADING,
        Section("outcomes-section-chain"),
        Cards("outcomes-chain"),
        Section("outcomes-section-forward"),
        Widget(follow),
        Cards("outcomes-flow"),
        Section("outcomes-section-node"),
        Widget(thread),
        Text("outcomes-still-needed"),
        Section("outcomes-section-add"),
        Text("outcomes-add"),
        Widget(template),
    ))
