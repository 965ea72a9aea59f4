"""The pages of the site as Streamlit's menu lists them, along the top of every page."""

import streamlit as st

from casebook.paths import PAGES
from casebook.ui.site import site
from casebook.wording import say

Pages = dict[str, st.Page]
Groups = dict[str, list[st.Page]]
_MADE = "_menu"


def pages(language: str) -> tuple[Pages, Groups]:
    """The pages by name, and the same by the menu entry under which they are found.

    Pages of the group `top` are entries themselves: Streamlit shows what has no heading so. A visit
    keeps its pages: Streamlit looks for each one's file when it is made, 2 ms for all, and notes on
    it that it may be run now, so that two visits cannot share them.
    """
    kept: tuple[str, Pages, Groups] | None = st.session_state.get(_MADE)
    if kept is None or kept[0] != language:
        kept = language, *_made(language)
        st.session_state[_MADE] = kept
    return kept[1], kept[2]


def _made(language: str) -> tuple[Pages, Groups]:
    by_name = {
        one.name: st.Page(
            PAGES / f"{one.name}.py", title=say(f"page-{one.name}", language),
            icon=None if one.group == "top" else one.icon, url_path=one.name, default=one.default,
        )
        for one in site()
    }
    groups: Groups = {}
    for one in site():
        heading = "" if one.group == "top" else say(f"nav-group-{one.group}", language)
        groups.setdefault(heading, []).append(by_name[one.name])
    return by_name, groups
