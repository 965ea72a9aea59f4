"""How cards stand on a page: one by one, or two beside each other where there is room."""

import streamlit as st

from casebook.ui import frame
from casebook.ui.card import card
from casebook.ui.session import current
from casebook.wording import say


def heading(page: str) -> None:
    """The page's title and lead."""
    frame.heading(page, current().language)


def section(message: str) -> None:
    """A heading between cards, with a sentence of introduction when the catalogue has one."""
    language = current().language
    st.header(say(message, language), anchor=False)


def text(message: str) -> None:
    """A paragraph of the catalogue."""
    st.markdown(say(message, current().language))


def beside(left: str, right: str) -> None:
    """Two cards side by side; on a narrow screen Streamlit sets them one below the other."""
    columns = st.columns(2, gap="medium")
    with columns[0]:
        card(left)
    with columns[1]:
        card(right)
