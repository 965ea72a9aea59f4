"""Counts of what this visit reads and takes (casebook.use_counts)."""

from typing import TypeVar

import streamlit as st

from casebook.ui.session import current
from casebook.use_counts import COUNTS, Kind, Use

_READ = "_read"
Made = TypeVar("Made", bytes, str)


def read(kind: Kind, name: str) -> None:
    """Counts the page or card that is shown, unless the run before showed it too."""
    use = Use(kind, name, current().country or "")
    if st.session_state.get(_READ) != use:
        st.session_state[_READ] = use
        COUNTS.count(use)


def taken(made: Made, name: str, country: str | None) -> Made:
    """The file `made`, counted: for buttons that ask for it when they are clicked."""
    COUNTS.count(Use("file", name, country or ""))
    return made
