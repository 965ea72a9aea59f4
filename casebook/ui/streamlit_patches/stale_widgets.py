"""What Streamlit keeps of widgets that are no longer on the page goes with them."""

from collections.abc import Callable
from typing import Any

from casebook.ui.streamlit_patches.patch import Patch

_STATE = "streamlit.runtime.state.session_state"


def _made(streamlits_own: Callable[..., Any]) -> Callable[..., Any]:
    from streamlit.components.v2.bidi_component.constants import EVENT_DELIM
    from streamlit.runtime.scriptrunner import get_script_run_ctx
    from streamlit.runtime.state.session_state import STREAMLIT_INTERNAL_KEY_PREFIX

    events_of = f"{STREAMLIT_INTERNAL_KEY_PREFIX}_"

    def owner(widget_id: str) -> str:
        """The widget itself; of the one that brings a component's events, the component."""
        if not widget_id.startswith(events_of):
            return widget_id
        return widget_id.removeprefix(events_of).partition(EVENT_DELIM)[0]

    def remove_all(state: Any, active_widget_ids: frozenset[str]) -> None:
        streamlits_own(state, active_widget_ids)
        run = get_script_run_ctx(suppress_warning=True)
        # A fragment's run knows only the widgets of its own.
        if run is not None and not run.fragment_ids_this_run:
            known = state._new_widget_state.widget_metadata
            for stale in [one for one in known if owner(one) not in active_widget_ids]:
                del known[stale]
            names = state._key_id_mapper
            names.set_key_id_mapping({
                key: widget_id for widget_id, key in names.id_key_mapping.items()
                if widget_id in active_widget_ids})

    return remove_all


STALE_WIDGETS = Patch(
    name="stale-widgets",
    target=f"{_STATE}:SessionState._remove_stale_widgets",
    made=_made,
    version="1.67.0",
    source="55c4a6886eb9",
    symptom="A session drops the values of widgets that have left the page, but keeps their "
            "descriptions, with the functions and cards that these refer to, and their names, for "
            "every page and view that a visitor has seen.",
    gain="of a hundred readers after four minutes some 2,500 descriptions instead of 27,600, and "
         "10 MB of names less; alone nothing beyond the scatter in the table of decision 029",
    expires="with the version of Streamlit that drops them itself, at the latest with 2.0",
    needs={f"{_STATE}:KeyIdMapper": "265dac217e45", f"{_STATE}:WStates": "9873f691ecca"},
)
