"""How cards stand on a page: one by one, or two beside each other where there is room."""

import streamlit as st

from casebook.analysis.as_of import superseded
from casebook.story import html as story
from casebook.ui import frame
from casebook.ui.card import card
from casebook.ui.session import current, shown_release
from casebook.wording import say


def heading(page: str) -> None:
    """The page's title and lead."""
    frame.heading(page, current().language)


def as_of(*subjects: str) -> None:
    """What conferences have decided on `subjects` since the figures were made, where that is so."""
    for notice in superseded(subjects, shown_release()):
        st.info(notice.sentence(current().language), icon=":material/event_upcoming:")


def section(message: str) -> None:
    """A heading between cards, with a sentence of introduction when the catalogue has one."""
    language = current().language
    st.header(say(message, language), anchor=False)


def text(message: str) -> None:
    """A paragraph of the catalogue."""
    st.markdown(say(message, current().language))


def which_share() -> None:
    """The way to the card that tells apart the shares that are quoted."""
    st.html(story.which_share(current()))


def beside(left: str, right: str) -> None:
    """Two cards side by side; on a narrow screen Streamlit sets them one below the other."""
    columns = st.columns(2, gap="medium")
    with columns[0]:
        card(left)
    with columns[1]:
        card(right)
