"""What Streamlit keeps of widgets that are no longer on the page goes with them.

A session drops the values of such widgets, but keeps what it knows of each for good: with the
functions and cards that they refer to, some kB each, and their names, for every page and view that
a visitor has seen.
"""

from streamlit.components.v2.bidi_component.constants import EVENT_DELIM
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.state.session_state import STREAMLIT_INTERNAL_KEY_PREFIX, SessionState

_EVENTS_OF = f"{STREAMLIT_INTERNAL_KEY_PREFIX}_"
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
        for stale in [one for one in known if _owner(one) not in active_widget_ids]:
            del known[stale]
        names = state._key_id_mapper
        names.set_key_id_mapping({
            key: widget_id for widget_id, key in names.id_key_mapping.items()
            if widget_id in active_widget_ids})


def _owner(widget_id: str) -> str:
    """The widget itself; of the one that brings a component's events, the component."""
    if not widget_id.startswith(_EVENTS_OF):
        return widget_id
    return widget_id.removeprefix(_EVENTS_OF).partition(EVENT_DELIM)[0]
