"""The script that Streamlit runs for every page of the desk: sign-in, menu, then the page."""

import streamlit as st

from casebook.desk.ui import frame, visit
from casebook.desk.words import say

st.set_page_config(
    page_title=say("desk-title", visit.language()), page_icon="/icon.svg", layout="wide")
if visit.arrive() is None:
    frame.signed_out()
else:
    frame.signed_in()
