"""The life of a run: it takes its turn, and what it held goes when it ends.

Streamlit makes a runner, a thread and a context for each run, which refer to each other: with the
ids of all widgets and places of the page some 25 kB, which in a crowd wait in their hundreds.
"""

import threading

from streamlit.runtime.scriptrunner.script_runner import ScriptRunner
from streamlit.runtime.scriptrunner_utils.script_run_context_attr import (
    SCRIPT_RUN_CONTEXT_ATTR_NAME,
)

from casebook.ui import turns

# Raises AttributeError where this version of Streamlit has no such place.
STREAMLITS_OWN = ScriptRunner._run_script_thread


def look_after_runs() -> None:
    """To be called at the start; a second call changes nothing."""
    ScriptRunner._run_script_thread = _run_in_turn  # type: ignore[assignment,method-assign]


def _run_in_turn(runner: ScriptRunner) -> None:
    """The whole life of a run's thread, in its turn; of what it held nothing is asked later."""
    try:
        with turns.turn():
            STREAMLITS_OWN(runner)
    finally:
        # Runner -> thread -> context -> runner, and runner -> state -> runner.
        vars(threading.current_thread()).pop(SCRIPT_RUN_CONTEXT_ATTR_NAME, None)
        vars(runner).pop("_session_state", None)
