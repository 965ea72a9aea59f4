"""Shows a page in the application, block by block."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext

import streamlit as st

from casebook.analysis.as_of import superseded
from casebook.page import Above, Block, Cards, Html, Lead, Page, Section, Text, Title, Widget
from casebook.ui.card import card, tile
from casebook.ui.session import current, shown_release, top


def show(page: Page) -> None:
    """Shows every block of `page` for the selection of the visit."""
    _show_all(page.content(current(), shown_release()), page)


def _show_all(blocks: Iterable[Block | Above], page: Page) -> None:
    """The blocks in their order; HTML that follows on HTML is one element with it."""
    together: list[str] = []
    for block in blocks:
        if isinstance(block, Html) and not block.widget:
            together.append(block.written(current(), shown_release()))
            continue
        _html(together)
        together = []
        if isinstance(block, Above):
            with top():
                _show_all(block.blocks, page)
        else:
            _show(block, page)
    _html(together)


def _html(together: list[str]) -> None:
    """The texts one below the other, as far apart as elements are."""
    texts = [one for one in together if one]
    if len(texts) > 1:
        st.html(f'<div class="casebook-together">{"".join(texts)}</div>')
    elif texts:
        st.html(texts[0])


def _show(block: Block, page: Page) -> None:
    # Asked for at each block: a widget above it may have changed the selection.
    selection, release = current(), shown_release()
    match block:
        case Title():
            st.title(page.title(selection, release), anchor=False)
        case Lead():
            st.markdown(selection.language.say(f"page-{page.name}-lead"))
        case Section(message):
            with _place(block):
                st.header(selection.language.say(message), anchor=False)
        case Text(message):
            with _place(block):
                st.markdown(selection.language.say(message))
        case Cards():
            _cards(block)
        case Widget():
            block.render()
        case Html(widget=render) if render is not None:
            render()


def _place(block: Section | Text) -> AbstractContextManager[object]:
    """Where the words stand: what is not for paper, in a container that paper.css knows."""
    return nullcontext() if block.on_paper else st.container(key=f"screen_only_{block.message}")


def _cards(block: Cards) -> None:
    """The cards side by side; on a narrow screen Streamlit sets them one below the other."""
    if len(block.ids) == 1 and not block.small:
        card(block.ids[0])
    elif block.ids:
        # Not columns, each of which is an element of its own: card.css makes columns of the cards.
        with st.container(horizontal=True, gap="small" if block.small else "medium",
                          key=f"cards_{block.ids[0]}"):
            for card_id in block.ids:
                (tile if block.small else card)(card_id)


def as_of(*subjects: str) -> None:
    """What conferences have decided on `subjects` since the figures were made, where that is so."""
    for notice in superseded(subjects, shown_release()):
        st.info(notice.sentence(current().language), icon=":material/event_upcoming:")
