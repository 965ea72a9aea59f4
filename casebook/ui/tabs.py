"""A page in tabs; which one is open, the address says: `?part=sources`."""

from collections.abc import Callable, Mapping

import streamlit as st

from casebook.ui import typed_text
from casebook.ui.session import current
from casebook.warehouse import Release, live

PARAMETER = "part"
_KEY, _SEEN = "books", "part_seen"
LONGEST = 20


def tabs(parts: Mapping[str, Callable[[Release], None]]) -> None:
    """A tab for each of `parts` by its short name; only the one that is open is filled."""
    labels = {name: current().language.say(f"data-part-{name}") for name in parts}
    opened = st.tabs(list(labels.values()), key=_begin(labels), on_change=_chosen, args=(labels,))
    for tab, (name, part) in zip(opened, parts.items(), strict=True):
        if tab.open:
            with tab:
                st.header(labels[name], anchor=False)
                part(live())


def _begin(labels: Mapping[str, str]) -> str:
    """The key of the tabs, whose state follows the address where that has changed: on arrival,
    and when its reader goes back. `labels` are the names of the parts by their short names."""
    first = next(iter(labels))
    wanted = typed_text.query_parameter(PARAMETER, LONGEST) or first
    if st.session_state.get(_SEEN, first) != wanted:
        st.session_state[_SEEN] = wanted
        st.session_state[_KEY] = labels.get(wanted, labels[first])
    return _KEY


def _chosen(labels: Mapping[str, str]) -> None:
    """Puts the part that was opened into the address; the first one stands there unsaid."""
    by_label = {label: name for name, label in labels.items()}
    name = by_label.get(str(st.session_state[_KEY]), next(iter(labels)))
    st.session_state[_SEEN] = name
    if name == next(iter(labels)):
        st.query_params.pop(PARAMETER, None)
    else:
        st.query_params[PARAMETER] = name
