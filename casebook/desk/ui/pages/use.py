"""Page of the desk: use."""

import streamlit as st

from casebook.desk.ui import visit
from casebook.desk.words import say


def show() -> None:
    """The page."""
    st.markdown(say("page-use-lead", visit.language()))
