"""What a visit shows is looked up once, and never is that of another visit or run."""

from types import SimpleNamespace
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


def visit(monkeypatch: pytest.MonkeyPatch, visit: object) -> None:
    monkeypatch.setattr(session, "get_script_run_ctx", lambda **_: visit)


def test_another_visit_in_the_same_thread_sees_its_own(
    state: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    visit(monkeypatch, SimpleNamespace())
    session._keep(Selection(country="KEN"))
    assert session.current().country == "KEN"
    state[session._SELECTION] = Selection(country="FJI")
    assert session.current().country == "KEN", "noted, not looked up"
    visit(monkeypatch, SimpleNamespace())
    assert session.current().country == "FJI"
    state.clear()
    assert session.current() == DEFAULT


def test_outside_a_visit_nothing_is_noted(
    state: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    visit(monkeypatch, None)
    session._keep(Selection(country="KEN"))
    state[session._SELECTION] = Selection(country="FJI")
    assert session.current().country == "FJI"


def test_each_run_begins_with_the_release_that_is_live_then(
    state: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    visit(monkeypatch, SimpleNamespace())
    first: Any = SimpleNamespace(id="first")
    session.begin(first)
    assert session.shown_release() is first
    session.begin(live())
    assert session.shown_release() is live()


def test_a_folded_picker_that_starts_anew_has_another_key(
    state: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    visit(monkeypatch, SimpleNamespace())
    session.forget_pickers()
    assert session.picker_turn() == 0, "nothing was placed yet"
    state["pick_prices"] = "usd"
    session.forget_pickers()
    assert session.picker_turn() == 1
    assert "pick_prices" not in state
