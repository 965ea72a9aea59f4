"""The pages of the site as Streamlit's menu lists them, along the top of every page."""

from copy import copy
from functools import cache

import streamlit as st

from casebook.paths import PAGES
from casebook.ui.site import SITE
from casebook.wording import say


def pages(language: str) -> tuple[dict[str, st.Page], dict[str, list[st.Page]]]:
    """The pages by name, and the same by the menu entry under which they are found.

    Pages of the group `top` are entries themselves: Streamlit shows what has no heading so. Each
    run has pages of its own: Streamlit notes on them which one may be run.
    """
    by_name = {name: copy(page) for name, page in _made(language).items()}
    groups: dict[str, list[st.Page]] = {}
    for one in SITE:
        heading = "" if one.group == "top" else say(f"nav-group-{one.group}", language)
        groups.setdefault(heading, []).append(by_name[one.name])
    return by_name, groups


@cache
def _made(language: str) -> dict[str, st.Page]:
    """Made once: Streamlit looks for each page's file when it is made, 2 ms for all."""
    return {
        one.name: st.Page(
            PAGES / f"{one.name}.py", title=say(f"page-{one.name}", language),
            icon=None if one.group == "top" else one.icon, url_path=one.name, default=one.default,
        )
        for one in SITE
    }
