"""The pages of the site as Streamlit's menu lists them, along the top of every page."""

from functools import partial

import streamlit as st

from casebook.ui import layout
from casebook.ui.site import site
from casebook.wording import Language

Pages = dict[str, st.Page]
Groups = dict[str, list[st.Page]]


def pages(language: Language) -> tuple[Pages, Groups]:
    """The pages by name, and the same by the menu entry under which they are found.

    Pages of the group `top` are entries themselves: Streamlit shows what has no heading so. Made
    in each run, 0.3 ms for all: Streamlit notes on a page that it may be run now.
    """
    by_name: Pages = {}
    groups: Groups = {}
    for one in site():
        by_name[one.name] = st.Page(
            partial(layout.show, one), title=language.say(f"page-{one.name}"),
            icon=None if one.group == "top" else one.icon, url_path=one.name, default=one.default)
        heading = "" if one.group == "top" else language.say(f"nav-group-{one.group}")
        groups.setdefault(heading, []).append(by_name[one.name])
    return by_name, groups
