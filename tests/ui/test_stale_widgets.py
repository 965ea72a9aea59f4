"""Of widgets that have left the page a session keeps nothing."""

from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.runtime import scriptrunner
from streamlit.runtime.state import session_state
from streamlit.runtime.state.session_state import SessionState
from streamlit.testing.v1 import AppTest

from casebook.ui.streamlit_patches import apply
from casebook.ui.streamlit_patches.stale_widgets import STALE_WIDGETS

# Tests of the whole server, in the same process, may have replaced it: those import after this.
STREAMLITS_OWN = SessionState._remove_stale_widgets


@pytest.fixture(autouse=True)
def _streamlit_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SessionState, "_remove_stale_widgets", STREAMLITS_OWN)


def forget_stale_widgets() -> None:
    assert apply([STALE_WIDGETS]) == ("stale-widgets",)


def page() -> None:
    import streamlit as st

    which = st.selectbox("which", ["a", "b"], key="which")
    st.text_input(which, key=f"of_{which}")


def inside(run: AppTest) -> Any:
    """The state of the session itself, out of its wrappers."""
    state: Any = run.session_state
    while not isinstance(state, SessionState):
        state = vars(state)["_state"]
    return state


def known(run: AppTest) -> set[str]:
    """The ends of the ids of all widgets that the session knows of."""
    metadata = inside(run)._new_widget_state.widget_metadata
    return {widget.rpartition("-")[2] for widget in metadata}


def named(run: AppTest) -> set[str]:
    """The keys by which the session finds a widget."""
    return set(inside(run)._key_id_mapper.id_key_mapping.values())


def looked_at_both() -> AppTest:
    run = AppTest.from_function(page).run()
    return run.selectbox(key="which").select("b").run()


def test_streamlit_itself_keeps_them() -> None:
    assert known(looked_at_both()) == named(looked_at_both()) == {"which", "of_a", "of_b"}


def test_what_left_the_page_is_forgotten() -> None:
    forget_stale_widgets()
    forget_stale_widgets()
    run = looked_at_both()
    assert known(run) == named(run) == {"which", "of_b"}
    run.text_input(key="of_b").input("typed").run()
    assert run.text_input(key="of_b").value == "typed"
    back = run.selectbox(key="which").select("a").run()
    assert known(back) == named(back) == {"which", "of_a"}
    assert not back.exception


def with_a_component() -> None:
    import streamlit as st

    which = st.selectbox("which", ["a", "b"], key="which")
    st.components.v2.component("test.one", html="<p></p>")(
        key=f"of_{which}", on_pressed_change=lambda: None)


def test_what_brings_a_component_s_events_stays_as_long_as_the_component() -> None:
    forget_stale_widgets()
    run = AppTest.from_function(with_a_component).run()
    ends = ["of_a", "of_a__events", "which"]
    assert sorted(known(run)) == ends
    back = run.selectbox(key="which").select("b").run()
    assert sorted(known(back)) == [one.replace("of_a", "of_b") for one in ends]
    assert not back.exception


def test_a_fragment_forgets_nothing_of_the_page_around_it(
    monkeypatch: pytest.MonkeyPatch
) -> None:
    run = AppTest.from_function(page).run()
    state = inside(run)
    ids = sorted(state._new_widget_state.widget_metadata)
    alone = SimpleNamespace(fragment_ids_this_run=["other"], page_script_hash="")
    monkeypatch.setattr(session_state, "get_script_run_ctx", lambda **_: alone)
    monkeypatch.setattr(scriptrunner, "get_script_run_ctx", lambda **_: alone)
    forget_stale_widgets()
    state._remove_stale_widgets(frozenset())
    assert sorted(state._new_widget_state.widget_metadata) == ids
    alone.fragment_ids_this_run = []
    state._remove_stale_widgets(frozenset(ids[:1]))
    assert sorted(state._new_widget_state.widget_metadata) == ids[:1]
