"""Choosing a Member State elsewhere than in the side bar, and opening its page."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from casebook.analysis.directory import directory
from casebook.ui.session import current, forget_pickers, pages, settle, shown_release


def choose(iso3: str | None) -> None:
    """Makes `iso3` the Member State of the visit; the pickers of the side bar follow."""
    settle(replace(current(), country=iso3))
    forget_pickers()


def open_page(page: str, point: Mapping[str, Any]) -> None:
    """Opens `page` for the Member State at a point of a chart that was clicked, if there is one."""
    iso3 = _code(point)
    if iso3 in directory(shown_release()):
        choose(iso3)
        st.switch_page(pages()[page])


def _code(point: Mapping[str, Any]) -> str:
    """The code that a point bears, whichever way the chart hands it over."""
    for name in ("customdata", "location"):
        value = point.get(name)
        if isinstance(value, (list, tuple)) and value:
            value = value[0]
        if isinstance(value, str):
            return value
    return ""
