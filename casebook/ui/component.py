"""The components of the site: the card, and the keeper of the reader's briefing in the browser.

Each is one element that a script of ours draws. Their files are found by Streamlit through a
manifest, as those of installed packages are (docs/decisions/013-a-card-is-one-element.md).
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

# Component -> the folder of its files under casebook/web, whose script has the folder's name.
BASKET = "casebook.basket"
FOLDERS = {COMPONENT: "card", BASKET: "basket"}
_VIEWS = "make_bidi_component_presenter"


def place(key: str, data: bytes, heard: Mapping[str, Callable[[], None]]) -> Mapping[str, Any]:
    """Places a card and says what its reader did in it since the last run, by name.

    `data` is what the script takes; `heard` has a callback for each thing that a reader can do.
    """
    make_known()
    callbacks = {f"on_{name}_change": callback for name, callback in heard.items()}
    done: Mapping[str, Any] = _component(COMPONENT)(
        key=key, data=data, height="stretch", **callbacks)
    return done


def place_basket(
    key: str, data: Mapping[str, str], heard: Mapping[str, Callable[[], None]]
) -> Mapping[str, Any]:
    """Places the keeper of the briefing in the browser; arguments and result as for `place`."""
    make_known()
    callbacks = {f"on_{name}_change": callback for name, callback in heard.items()}
    done: Mapping[str, Any] = _component(BASKET)(key=key, data=dict(data), **callbacks)
    return done


def make_known() -> None:
    """Tells the running Streamlit where the components' files are, once."""
    known = Runtime.instance().bidi_component_registry
    if known.get_component_asset_root(COMPONENT) is None:
        package = COMPONENT.partition(".")[0]
        manifest = ComponentManifest(package, __version__, [
            ComponentConfig(name.partition(".")[2], asset_dir=folder)
            for name, folder in FOLDERS.items()])
        known.register_from_manifest(manifest, WEB)


@cache
def _component(name: str) -> Callable[..., Any]:
    made: Callable[..., Any] = st.components.v2.component(
        name, js=f"{FOLDERS[name]}.js", isolate_styles=False)
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
