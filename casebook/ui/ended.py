"""What a run held goes when it ends, and not when the collector next looks.

Streamlit makes a runner, a thread and a context for each run, which refer to each other: with the
ids of all widgets and places of the page some 25 kB, which in a crowd wait in their hundreds.
"""

import threading

from streamlit.runtime.scriptrunner.script_runner import ScriptRunner
from streamlit.runtime.scriptrunner_utils.script_run_context_attr import (
    SCRIPT_RUN_CONTEXT_ATTR_NAME,
)

# Raises AttributeError where this version of Streamlit has no such place.
STREAMLITS_OWN = ScriptRunner._run_script_thread


def let_go_of_ended_runs() -> None:
    """To be called at the start; a second call changes nothing."""
    ScriptRunner._run_script_thread = _run_and_let_go  # type: ignore[assignment,method-assign]


def _run_and_let_go(runner: ScriptRunner) -> None:
    """The whole life of a run's thread; of what it held nothing is asked once it has ended."""
    try:
        STREAMLITS_OWN(runner)
    finally:
        # Runner -> thread -> context -> runner, and runner -> state -> runner.
        vars(threading.current_thread()).pop(SCRIPT_RUN_CONTEXT_ATTR_NAME, None)
        vars(runner).pop("_session_state", None)
