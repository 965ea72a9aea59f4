"""No card shows its state in `st.session_state`, where nobody looks for it."""

from collections.abc import Callable
from typing import Any

from casebook.ui.streamlit_patches.patch import Patch


def _made(_: Callable[..., Any]) -> Callable[..., Any]:
    def unseen(*_: object) -> None:
        """No view of a component's state."""

    return unseen


STATE_VIEWS = Patch(
    name="state-views",
    target="streamlit.components.v2.bidi_component.main:make_bidi_component_presenter",
    made=_made,
    version="1.67.0",
    source="b9bef4bdbffc",
    symptom="For the view of a component's state in st.session_state Streamlit makes a class for "
            "each component and run: in a crowd thousands wait for the garbage collector.",
    gain="alone nothing beyond the scatter in the table of decision 029",
    expires="with the version of Streamlit that makes the class once, at the latest with 2.0",
    needs={"streamlit.runtime.state.presentation:apply_presenter": "54b1c781b9b3"},
)
