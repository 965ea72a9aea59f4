"""Bare Streamlit: a picker, and figures that are ready. The least that a page can be."""

import json
import os
from pathlib import Path

import streamlit as st


@st.cache_resource
def figures():
    return json.loads((Path(os.environ["BASELINE_FOLDER"]) / "figures.json").read_text())


st.set_page_config(layout="wide")
st.title("The case")
basis = st.sidebar.selectbox("Prices", list(figures()))
first, second = st.columns(3), st.columns(3)
for number, (place, figure) in enumerate(zip((*first, *second), figures()[basis], strict=True)):
    with place:
        st.plotly_chart(figure, theme=None, key=f"chart_{number}")
