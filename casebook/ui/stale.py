"""What Streamlit keeps of widgets that are no longer on the page goes with them.

A session drops the values of such widgets, but keeps what it knows of each for good: with the
functions and cards that they refer to, some kB each, and their names, for every page and view that
a visitor has seen.
"""

from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.state.session_state import SessionState

# Raises AttributeError where this version of Streamlit has no such place.
STREAMLITS_OWN = SessionState._remove_stale_widgets


def forget_stale_widgets() -> None:
    """To be called at the start; a second call changes nothing."""
    SessionState._remove_stale_widgets = _remove_all  # type: ignore[assignment,method-assign]


def _remove_all(state: SessionState, active_widget_ids: frozenset[str]) -> None:
    STREAMLITS_OWN(state, active_widget_ids)
    run = get_script_run_ctx(suppress_warning=True)
    # A fragment's run knows only the widgets of its own.
    if run is not None and not run.fragment_ids_this_run:
        known = state._new_widget_state.widget_metadata
        for stale in known.keys() - active_widget_ids:
            del known[stale]
        names = state._key_id_mapper
        names.set_key_id_mapping({
            key: widget_id for widget_id, key in names.id_key_mapping.items()
            if widget_id in active_widget_ids})
