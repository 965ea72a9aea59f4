"""A run waits for its turn, and nothing of it is left when it has ended."""

import asyncio
import gc
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from unittest.mock import MagicMock

import pytest
from streamlit.runtime.fragment import MemoryFragmentStorage
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.runtime import Runtime
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.runtime.state import SessionState
from streamlit.testing.v1 import AppTest

from casebook.ui import runs, turns


@pytest.fixture(autouse=True)
def _streamlit_as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    # Tests of the whole server, in the same process, may have replaced it before.
    monkeypatch.setattr(Runtime, "_instance", MagicMock(spec=Runtime, **{
        "media_file_mgr": MagicMock(), "dataframe_source_mgr": MagicMock()}))
    monkeypatch.setattr(ScriptRunner, "_run_script_thread", runs.STREAMLITS_OWN)
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def script(tmp_path: Path) -> str:
    path = tmp_path / "page.py"
    path.write_text("import streamlit as st\nst.text_input('a', key='a')\n", encoding="utf-8")
    return str(path)


def left_of_a_run(script: str) -> ScriptRunner | None:
    """The runner of a run that has ended, if it is still there."""
    loop = asyncio.new_event_loop()
    runner = ScriptRunner(
        session_id="one", main_script_path=script, session_state=SessionState(),
        uploaded_file_mgr=MemoryUploadedFileManager("/upload"), script_cache=ScriptCache(),
        initial_rerun_data=RerunData(), user_info={}, fragment_storage=MemoryFragmentStorage(),
        pages_manager=PagesManager(script), event_loop=loop)
    runner.start()
    assert runner._script_thread is not None
    runner._script_thread.join()
    loop.close()
    left = weakref.ref(runner)
    del runner
    return left()


def test_streamlit_itself_leaves_it_to_the_collector(script: str) -> None:
    assert left_of_a_run(script) is not None


def test_an_ended_run_is_gone(script: str) -> None:
    runs.look_after_runs()
    runs.look_after_runs()
    assert left_of_a_run(script) is None


def test_a_run_waits_for_its_turn(script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "TURNS", turns.Turns(1))
    runs.look_after_runs()
    assert turns.TURNS.take(0)
    waiting = Thread(target=left_of_a_run, args=(script,), daemon=True)
    waiting.start()
    while not len(turns.TURNS):
        assert waiting.is_alive(), "it ran without a turn"
        time.sleep(0.001)
    turns.TURNS.give()
    waiting.join(10)
    assert not waiting.is_alive()
    assert turns.TURNS.take(0), "it kept its turn"


def test_a_session_goes_on_after_it(script: str) -> None:
    runs.look_after_runs()
    run = AppTest.from_file(script).run()
    run.text_input(key="a").input("typed").run()
    assert run.text_input(key="a").value == "typed"
    assert not run.exception
