"""The view of a visit is looked up once, and never is that of another visit or run."""

from dataclasses import replace
from threading import Thread
from typing import Any

import pytest

from casebook.selection import DEFAULT, Selection
from casebook.ui import session
from casebook.warehouse import live


@pytest.fixture
def state(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    made: dict[str, Any] = {}
    monkeypatch.setattr(session.st, "session_state", made)
    monkeypatch.setattr(session.st, "query_params", {})
    return made


def test_another_run_in_the_same_thread_sees_its_own(state: dict[str, Any]) -> None:
    with session.cached_for_run():
        session.keep(Selection(country="KEN"))
        assert session.current().country == "KEN"
        state[session.SELECTION] = Selection(country="FJI")
        assert session.current().country == "KEN", "noted, not looked up"
    with session.cached_for_run():
        assert session.current().country == "FJI"
        state.clear()
        assert session.current() == DEFAULT


def test_outside_a_run_of_the_whole_page_nothing_is_noted(state: dict[str, Any]) -> None:
    session.keep(Selection(country="KEN"))
    state[session.SELECTION] = Selection(country="FJI")
    assert session.current().country == "FJI"
    with pytest.raises(RuntimeError), session.cached_for_run():
        fail_after_keeping("KEN")
    state[session.SELECTION] = Selection(country="FJI")
    assert session.current().country == "FJI"


def fail_after_keeping(country: str) -> None:
    session.keep(Selection(country=country))
    raise RuntimeError


def test_another_thread_sees_nothing_of_it(state: dict[str, Any]) -> None:
    seen: list[str | None] = []
    with session.cached_for_run():
        session.keep(Selection(country="KEN"))
        state[session.SELECTION] = Selection(country="FJI")
        other = Thread(target=lambda: seen.append(session.current().country))
        other.start()
        other.join()
    assert seen == ["FJI"]


def test_each_run_begins_with_the_release_that_is_live_then(
    state: dict[str, Any]
) -> None:
    first = replace(live(), title="first")
    with session.cached_for_run():
        session.arrive(first)
        assert session.shown_release() is first
        session.arrive(live())
        assert session.shown_release() is live()


def test_a_folded_picker_that_starts_anew_has_another_key(
    state: dict[str, Any]
) -> None:
    session.forget_pickers()
    assert session.picker_version() == 0, "nothing was placed yet"
    state["pick_prices"] = "usd"
    session.forget_pickers()
    assert session.picker_version() == 1
    assert "pick_prices" not in state
