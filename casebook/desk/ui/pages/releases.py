"""Page of the desk: releases."""

import streamlit as st

from casebook.desk.ui import visit
from casebook.desk.words import say


def show() -> None:
    """The page."""
    st.markdown(say("page-releases-lead", visit.language()))
