"""The script that Streamlit runs for every page of the desk: sign-in, menu, then the page."""

import streamlit as st

from casebook.desk.ui import frame, visit

st.set_page_config(
    page_title=visit.language().say("desk-title"), page_icon="/icon.svg", layout="wide")
if visit.arrive() is None:
    frame.signed_out()
else:
    frame.signed_in()
