"""Keys of pickers that show a value which may change behind their back."""

import streamlit as st


def seeded(name: str, value: object) -> str:
    """The key of a picker that shows `value` until the reader picks, and again when it changes.

    The value changes behind a picker's back when another picker, or an edited address, changes
    what the page is about.
    """
    key, source = f"pick_{name}", f"pick_{name}_from"
    if key not in st.session_state or st.session_state.get(source) != value:
        st.session_state[key] = value
        st.session_state[source] = value
    return key
