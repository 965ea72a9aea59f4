"""What Streamlit keeps of widgets that are no longer on the page goes with them.

A session drops the values of such widgets, but keeps what it knows of each for good: with the
functions and cards that they refer to, some kB each, for every page and view that a visitor has
seen.
"""

from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.state.session_state import SessionState


def forget_stale_widgets() -> None:
    """To be called at the start; a second call changes nothing.

    Raises AttributeError where this version of Streamlit has no such places.
    """
    remove = SessionState._remove_stale_widgets
    if remove.__module__ == __name__:
        return

    def remove_all(state: SessionState, active: frozenset[str]) -> None:
        remove(state, active)
        run = get_script_run_ctx(suppress_warning=True)
        # A fragment's run knows only the widgets of its own.
        if run is not None and not run.fragment_ids_this_run:
            known = state._new_widget_state.widget_metadata
            for stale in known.keys() - active:
                del known[stale]

    SessionState._remove_stale_widgets = remove_all  # type: ignore[assignment,method-assign]
