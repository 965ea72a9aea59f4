"""The selection of one visit: read from the address, kept across pages, written back."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from threading import local
from typing import cast
from urllib.parse import parse_qsl

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from casebook.analysis.view import Query, View, release_of, view_of
from casebook.selection import ADDRESS, DEFAULT, Selection, write
from casebook.warehouse import Release, live

SELECTION, _WRITTEN, _NOTICES, _PAGES = "_selection", "_written", "_notices", "_pages"
_RELEASE, _TURN, _LEFT_OUT = "_release", "_picker_turn", "_left_out"
# What the run of this thread shows, selection and release: a page asks for them a hundred times,
# and to look them up in the state of the visit takes far longer.
_THREAD = local()


@contextmanager
def cached_for_run() -> Iterator[None]:
    """Within it what the run of one page shows is noted for its thread, and forgotten after it."""
    _THREAD.noted = {}
    try:
        yield
    finally:
        _THREAD.noted = None


def arrive(live: Release) -> View:
    """The view of this run; `live` is the release of every link that is not frozen to another.

    The address counts when it says something new: a first visit, an edited address, the browser's
    back button. An address that has lost its parameters, as after a click in the navigation, does
    not: the visit's own selection is kept, and written back by `settle`.
    """
    query = _query()
    kept: Selection | None = st.session_state.get(SELECTION)
    written = _flat({name: query[name] for name in ADDRESS if name in query})
    if kept is not None and (not written or written == st.session_state.get(_WRITTEN)):
        view = View(kept, _release(query, live), st.session_state.get(_NOTICES, ()))
    else:
        view = view_of(query, live, frozen=_frozen(query))
        st.session_state[_NOTICES] = view.notices
        forget_pickers()
    st.session_state[_RELEASE] = live
    _cache("release", view.release)
    keep(view.selection)
    return view


def settle(
    selection: Selection, beside: Mapping[str, str] | None = None,
    left_out: Collection[str] | None = None,
) -> None:
    """Keeps `selection` for the visit and makes the address say it, defaults left out.

    `beside` are parameters that are no part of the selection, empty ones to be left out.
    `left_out` are those of the selection that the address of this page does not have; without it,
    those of the last call.
    """
    if left_out is not None:
        st.session_state[_LEFT_OUT] = left_out
    absent = st.session_state.get(_LEFT_OUT, ())
    wanted = {name: value for name, value in write(selection).items() if name not in absent}
    if selection != st.session_state.get(SELECTION):
        st.session_state[_NOTICES] = ()
    keep(selection)
    st.session_state[_WRITTEN] = dict(wanted)
    present = _query()
    stays = dict(beside or {})
    ours = (*ADDRESS, *stays)
    wanted |= {name: value for name, value in stays.items() if value}
    if _flat({name: present[name] for name in ours if name in present}) != wanted:
        others = {name: values for name, values in present.items() if name not in ours}
        # All at once: each single change would be a step of its own for the back button.
        st.query_params.from_dict({**others, **wanted})


def current() -> Selection:
    """The selection that the page is to show."""
    noted = _cached("selection")
    if noted is None:
        noted = st.session_state.get(SELECTION, DEFAULT)
    return cast(Selection, noted)


def keep(selection: Selection) -> Selection:
    """Makes `selection` that of this visit, and gives it back."""
    st.session_state[SELECTION] = selection
    _cache("selection", selection)
    return selection


def _cache(name: str, value: object) -> None:
    noted: dict[str, object] | None = getattr(_THREAD, "noted", None)
    if noted is not None:
        noted[name] = value


def _cached(name: str) -> object:
    """What was noted in this run; None when nothing was, and outside a run of the whole page."""
    return (getattr(_THREAD, "noted", None) or {}).get(name)


def shown_release() -> Release:
    """The release that this visit shows: the live one, or that to which an embed is frozen.

    Within a run it is the one that was live when the run began: one page never shows two releases,
    and no card has to read the pointer again.
    """
    if (noted := _cached("release")) is not None:
        return cast(Release, noted)
    shown = _release(_query(), st.session_state.get(_RELEASE) or live())
    _cache("release", shown)
    return shown


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
    _cache("top", st.container())


def top() -> DeltaGenerator:
    """The container at the head of the page; a new one where none was opened."""
    opened = _cached("top")
    return st.container() if opened is None else cast(DeltaGenerator, opened)


def forget_pickers() -> None:
    """Lets the pickers start anew from the selection."""
    keys = [key for key in st.session_state if str(key).startswith("pick_")]
    for key in keys:
        del st.session_state[key]
    if keys:
        st.session_state[_TURN] = picker_version() + 1


def picker_version() -> int:
    """How often the pickers have started anew, for the keys of those that may be folded away.

    A browser does not learn the new value of a picker in a closed box and would send the old one
    with the next thing that the reader does: under another key it has none to send.
    """
    turn: int = st.session_state.get(_TURN, 0)
    return turn


def _query() -> dict[str, list[str]]:
    """Every parameter of the address with all its values."""
    return {name: st.query_params.get_all(name) for name in st.query_params}


def _frozen(query: Query) -> bool:
    """Whether the address may name a release: that of a card alone in the frame of another site."""
    return "card" in query


def _release(query: Query, live: Release) -> Release:
    return release_of(query, live) if _frozen(query) else live


def _flat(address: Mapping[str, list[str]]) -> dict[str, str]:
    return {name: values[-1] for name, values in address.items() if values}
