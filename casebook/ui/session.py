"""The selection of one visit: read from the address, kept across pages, written back."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import local
from typing import cast
from urllib.parse import parse_qsl

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from casebook.selection import ADDRESS, DEFAULT, Domain, Notice, Selection, read, write
from casebook.ui.typed_text import asked
from casebook.warehouse import Release, live
from casebook.warehouse.release import named

_SELECTION, _WRITTEN, _NOTICES, _PAGES = "_selection", "_written", "_notices", "_pages"
_RELEASE, _TURN = "_release", "_picker_turn"
# What the run of this thread shows, selection and release: a page asks for them a hundred times,
# and to look them up in the state of the visit takes far longer.
_THREAD = local()


@contextmanager
def noting() -> Iterator[None]:
    """Within it what the run of one page shows is noted for its thread, and forgotten after it."""
    _THREAD.noted = {}
    try:
        yield
    finally:
        _THREAD.noted = None


def arrive(allowed: Domain) -> tuple[Selection, tuple[Notice, ...]]:
    """The selection of this run, and notices on values of the address that were dropped.

    The address counts when it says something new: a first visit, an edited address, the browser's
    back button. An address that has lost its parameters, as after a click in the navigation, does
    not: the visit's own selection is kept, and written back by `settle`.
    """
    address = {name: st.query_params.get_all(name) for name in ADDRESS if name in st.query_params}
    kept: Selection | None = st.session_state.get(_SELECTION)
    said = _flat(address)
    if kept is not None and (not said or said == st.session_state.get(_WRITTEN)):
        return _keep(kept), st.session_state.get(_NOTICES, ())
    selection, notices = read(address, allowed)
    _keep(selection)
    st.session_state[_NOTICES] = notices
    forget_pickers()
    return selection, notices


def settle(selection: Selection, beside: Mapping[str, str] | None = None) -> None:
    """Keeps `selection` for the visit and makes the address say it, defaults left out.

    `beside` are parameters that are no part of the selection, empty ones to be left out.
    """
    wanted = write(selection)
    if selection != st.session_state.get(_SELECTION):
        st.session_state[_NOTICES] = ()
    _keep(selection)
    st.session_state[_WRITTEN] = dict(wanted)
    present = {name: st.query_params.get_all(name) for name in st.query_params}
    stays = dict(beside or {})
    ours = (*ADDRESS, *stays)
    wanted |= {name: value for name, value in stays.items() if value}
    if _flat({name: present[name] for name in ours if name in present}) != wanted:
        others = {name: values for name, values in present.items() if name not in ours}
        # All at once: each single change would be a step of its own for the back button.
        st.query_params.from_dict({**others, **wanted})


def current() -> Selection:
    """The selection that the page is to show."""
    noted = _noted("selection")
    if noted is None:
        noted = st.session_state.get(_SELECTION, DEFAULT)
    return cast(Selection, noted)


def _keep(selection: Selection) -> Selection:
    st.session_state[_SELECTION] = selection
    _note("selection", selection)
    return selection


def _note(name: str, value: object) -> None:
    noted: dict[str, object] | None = getattr(_THREAD, "noted", None)
    if noted is not None:
        noted[name] = value


def _noted(name: str) -> object:
    """What was noted in this run; None when nothing was, and outside a run of the whole page."""
    return (getattr(_THREAD, "noted", None) or {}).get(name)


def shown_release() -> Release:
    """The release that this visit shows: the live one, or that to which an embed is frozen.

    Within a run it is the one that was live when the run began: one page never shows two releases,
    and no card has to read the pointer again.
    """
    if (noted := _noted("release")) is not None:
        return cast(Release, noted)
    frozen = asked("release", 60) if "card" in st.query_params else None
    shown: Release = named(frozen) if frozen else st.session_state.get(_RELEASE) or live()
    _note("release", shown)
    return shown


def begin(release: Release) -> None:
    """Keeps the release that is live as this run begins."""
    st.session_state[_RELEASE] = release
    _note("release", None)


def remember_pages(pages: dict[str, st.Page]) -> None:
    """Keeps the pages of this run for links between them."""
    st.session_state[_PAGES] = pages


def pages() -> dict[str, st.Page]:
    """The pages of the site by name."""
    kept: dict[str, st.Page] = st.session_state[_PAGES]
    return kept


def follow(link: str) -> None:
    """Opens the page that a link inside the site names, `page?name=value`, if there is one.

    It comes from a browser and may be anything.
    """
    name, _, query = link.partition("?")
    if name in pages():
        # With the view: written into the address later, it would be a step of its own for the back
        # button.
        wanted = dict(parse_qsl(query))
        st.switch_page(pages()[name], query_params={**write(current()), **wanted})


def open_top() -> None:
    """Places the container at the head of the page, above the filters, for the page to fill."""
    _note("top", st.container())


def top() -> DeltaGenerator:
    """The container at the head of the page; a new one where none was opened."""
    opened = _noted("top")
    return st.container() if opened is None else cast(DeltaGenerator, opened)


def forget_pickers() -> None:
    """Lets the pickers start anew from the selection."""
    keys = [key for key in st.session_state if str(key).startswith("pick_")]
    for key in keys:
        del st.session_state[key]
    if keys:
        st.session_state[_TURN] = picker_turn() + 1


def picker_turn() -> int:
    """How often the pickers have started anew, for the keys of those that may be folded away.

    A browser does not learn the new value of a picker in a closed box and would send the old one
    with the next thing that the reader does: under another key it has none to send.
    """
    turn: int = st.session_state.get(_TURN, 0)
    return turn


def _flat(address: Mapping[str, list[str]]) -> dict[str, str]:
    return {name: values[-1] for name, values in address.items() if values}
