"""Links between the pages of the desk, which keep what they are about in the address."""

from typing import cast

import streamlit as st

_PAGES = "_desk_pages"


def remember(pages: dict[str, "st.Page"]) -> None:
    """Keeps the pages of this run by name."""
    st.session_state[_PAGES] = pages


def number(parameter: str) -> int | None:
    """A number of the address; None where there is none, or something else."""
    text = st.query_params.get(parameter, "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None


def open_page(name: str, **parameters: str | int) -> None:
    """Opens a page of the desk, where this person has it."""
    pages = cast("dict[str, st.Page]", st.session_state[_PAGES])
    if name in pages:
        st.switch_page(pages[name], query_params={
            key: str(value) for key, value in parameters.items()})


def open_draft(draft_id: int) -> None:
    """Opens a draft."""
    open_page("load", draft=draft_id)


def open_request(request_id: int) -> None:
    """Opens a request."""
    open_page("requests", request=request_id)
