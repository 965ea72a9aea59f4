"""The components of the site: the card, and the keeper of the reader's briefing in the browser.

Each is one element that a script of ours draws. Streamlit finds their files by the tables
`tool.streamlit.component` in pyproject.toml, because the project is installed as a package.
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import metadata
from typing import Any

import streamlit as st

from casebook.cards.card_view import COMPONENT
from casebook.errors import NotInstalled

BASKET = "casebook.basket"
# Component -> its script in the folder that pyproject.toml names.
SCRIPTS = {COMPONENT: "card.js", BASKET: "basket.js"}


def ensure_installed() -> None:
    """Raises NotInstalled where Streamlit cannot find the components."""
    try:
        metadata.distribution("casebook")
    except metadata.PackageNotFoundError:
        raise NotInstalled from None


def place(key: str, data: bytes, handlers: Mapping[str, Callable[[], None]]) -> Mapping[str, Any]:
    """Places a card and says what its reader did in it since the last run, by name.

    `data` is what the script takes; `handlers` has a callback for each thing that a reader can do.
    """
    callbacks = {f"on_{name}_change": callback for name, callback in handlers.items()}
    done: Mapping[str, Any] = _component(COMPONENT)(
        key=key, data=data, height="stretch", **callbacks)
    return done


def place_basket(
    key: str, data: Mapping[str, str], handlers: Mapping[str, Callable[[], None]]
) -> Mapping[str, Any]:
    """Places the keeper of the briefing in the browser; arguments and result as for `place`."""
    callbacks = {f"on_{name}_change": callback for name, callback in handlers.items()}
    done: Mapping[str, Any] = _component(BASKET)(key=key, data=dict(data), **callbacks)
    return done


@cache
def _component(name: str) -> Callable[..., Any]:
    ensure_installed()
    made: Callable[..., Any] = st.components.v2.component(
        name, js=SCRIPTS[name], isolate_styles=False)
    return made
