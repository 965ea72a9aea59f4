"""Page of the desk: requests."""

import streamlit as st

from casebook.desk.ui import visit
from casebook.desk.words import say


def show() -> None:
    """The page."""
    st.markdown(say("page-requests-lead", visit.language()))
