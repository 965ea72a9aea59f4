"""Text input and query parameters, truncated on the server before anything reads them.

The bound of a field in the browser holds for its own reader alone: a message may hold anything.
"""

from typing import Any

import streamlit as st


def text_input(label: str, *, key: str, most: int, **more: Any) -> str:
    """A field of one line, and its first `most` characters."""
    return _bounded(st.text_input(label, key=key, max_chars=most, **more), most)


def text_area(label: str, *, key: str, most: int, **more: Any) -> str:
    """A field of several lines, and its first `most` characters."""
    return _bounded(st.text_area(label, key=key, max_chars=most, **more), most)


def typed(key: str, most: int) -> str:
    """The first `most` characters of a field, for where the field is not placed yet."""
    return _bounded(st.session_state.get(key), most)


def query_parameter(parameter: str, most: int) -> str:
    """The first `most` characters of a parameter of the address, nothing where it is not given."""
    return _bounded(st.query_params.get(parameter), most)


def _bounded(text: object, most: int) -> str:
    return text[:most] if isinstance(text, str) else ""


def as_text(text: str) -> str:
    """`text` on one line between the marks that Markdown takes for text as it stands."""
    shown = "".join(c for c in text if c.isprintable()).replace("`", "'")
    return f"`{shown}`" if shown else ""
