"""The card as a component of Streamlit: one element, drawn and changed in its place by our script.

Its script and style sheet are files of ours, which Streamlit finds through a manifest as it finds
those of installed packages (docs/decisions/013-a-card-is-one-element.md).
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import streamlit as st
from streamlit.components.v2.bidi_component import main
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest
from streamlit.runtime import Runtime

from casebook import __version__
from casebook.cards.face import COMPONENT
from casebook.paths import WEB

SCRIPT, FOLDER = "card.js", "card"
_VIEWS = "make_bidi_component_presenter"


def place(key: str, data: bytes, heard: Mapping[str, Callable[[], None]]) -> Mapping[str, Any]:
    """Places a card and says what its reader did in it since the last run, by name.

    `data` is what the script takes; `heard` has a callback for each thing that a reader can do.
    """
    make_known()
    callbacks = {f"on_{name}_change": callback for name, callback in heard.items()}
    done: Mapping[str, Any] = _component()(key=key, data=data, height="stretch", **callbacks)
    return done


def make_known() -> None:
    """Tells the running Streamlit where the component's files are, once."""
    known = Runtime.instance().bidi_component_registry
    if known.get_component_asset_root(COMPONENT) is None:
        package, _, name = COMPONENT.partition(".")
        manifest = ComponentManifest(
            package, __version__, [ComponentConfig(name, asset_dir=FOLDER)])
        known.register_from_manifest(manifest, WEB)


@cache
def _component() -> Callable[..., Any]:
    made: Callable[..., Any] = st.components.v2.component(
        COMPONENT, js=SCRIPT, isolate_styles=False)
    return made


def spare_views_of_state() -> None:
    """Has no card show its state in `st.session_state`, where nobody looks for it.

    Streamlit makes a class for each such look: in a crowd thousands waited for the collector. To be
    called at the start; raises AttributeError where this version of Streamlit has no such place.
    """
    if not callable(getattr(main, _VIEWS)):
        raise AttributeError(_VIEWS)
    setattr(main, _VIEWS, _unseen)


def _unseen(*_: object) -> None:
    """No view of a component's state."""
