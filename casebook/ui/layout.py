"""Shows a page in the application, block by block."""

import streamlit as st

from casebook.analysis.as_of import superseded
from casebook.page import Above, Block, Cards, Html, Lead, Page, Section, Text, Title, Widget
from casebook.story import html as story
from casebook.ui.card import card, tile
from casebook.ui.session import current, shown_release, top
from casebook.wording import say


def show(page: Page) -> None:
    """Shows every block of `page` for the selection of the visit."""
    for block in page.content(current(), shown_release()):
        if isinstance(block, Above):
            with top():
                for one in block.blocks:
                    _show(one, page)
        else:
            _show(block, page)


def _show(block: Block, page: Page) -> None:
    # Asked for at each block: a widget above it may have changed the selection.
    selection, release = current(), shown_release()
    match block:
        case Title():
            st.title(page.title(selection, release), anchor=False)
        case Lead():
            st.markdown(say(f"page-{page.name}-lead", selection.language))
        case Section(message):
            st.header(say(message, selection.language), anchor=False)
        case Text(message):
            st.markdown(say(message, selection.language))
        case Cards():
            _cards(block)
        case Widget():
            block.render()
        case Html():
            if block.widget:
                block.widget()
            elif html := block.written(selection, release):
                st.html(html)


def _cards(block: Cards) -> None:
    """The cards side by side; on a narrow screen Streamlit sets them one below the other."""
    if len(block.ids) == 1 and not block.small:
        card(block.ids[0])
    elif block.ids:
        columns = st.columns(len(block.ids), gap="small" if block.small else "medium")
        for column, card_id in zip(columns, block.ids, strict=True):
            with column:
                (tile if block.small else card)(card_id)


def as_of(*subjects: str) -> None:
    """What conferences have decided on `subjects` since the figures were made, where that is so."""
    for notice in superseded(subjects, shown_release()):
        st.info(notice.sentence(current().language), icon=":material/event_upcoming:")


def story_style() -> None:
    """The style sheet of the story and of a Member State's page."""
    st.html(f"<style>{story.style()}</style>")
