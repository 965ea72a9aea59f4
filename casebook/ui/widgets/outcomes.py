"""Following one node of the results model: a picker, its neighbours as buttons, a click."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from casebook.caches import cached
from casebook.exports.plan_template import NAME, plan_template
from casebook.ui.session import current, settle, shown_release
from casebook.warehouse import Release, run
from casebook.wording import Language

_KEY = "pick_node"
# More neighbours than this are better chosen in the picker or the table.
MAX_NEIGHBOURS = 12


def follow() -> str | None:
    """The node that the reader follows: one of the chosen plan, or one that a link names."""
    selection = current()
    nodes = _nodes(shown_release(), selection.language)
    own = [node for node, (plan, _) in nodes.items() if plan == selection.plan_period]
    if selection.node and selection.node not in own and selection.node in nodes:
        own = [selection.node, *own]
    if _KEY not in st.session_state or st.session_state[_KEY] not in (None, *own):
        st.session_state[_KEY] = selection.node if selection.node in own else None
    picked: str | None = st.selectbox(
        selection.language.say("outcomes-follow"), own, key=_KEY, index=None,
        format_func=lambda node: nodes[node][1],
        placeholder=selection.language.say("outcomes-follow-none"))
    if picked != selection.node:
        settle(replace(selection, node=picked))
    return picked


def neighbours(node: str) -> None:
    """A button for each node one link away, so that a thread can be walked with the keyboard."""
    language = current().language
    nodes = _nodes(shown_release(), language)
    rows = run("outcomes_thread", {"node": node}, shown_release()).rows
    beside = rows[(rows["distance"] == 1) & (rows["way"] != "here")]["node_id"].tolist()
    if not beside:
        return
    st.caption(language.say("outcomes-neighbours"))
    with st.container(horizontal=True):
        for other in beside[:MAX_NEIGHBOURS]:
            st.button(nodes[other][1], key=f"follow_{other}", on_click=_choose, args=(other,))


def follow_point(point: Mapping[str, Any]) -> None:
    """Follows the node at a point of a chart that was clicked, if there is one."""
    value = point.get("customdata")
    node = value[0] if isinstance(value, list) and value else value
    known = _nodes(shown_release(), current().language)
    if isinstance(node, str) and node in known and node != current().node:
        _choose(node, picker=False)
        st.rerun()


def template() -> None:
    """The files by which the secretariat adds a plan, as one download."""
    st.download_button(
        current().language.say("outcomes-template"),
        partial(plan_template, shown_release().date), NAME, "application/zip",
        icon=":material/download:", on_click="ignore")


def _choose(node: str, *, picker: bool = True) -> None:
    settle(replace(current(), node=node))
    if picker:
        st.session_state[_KEY] = node
    elif _KEY in st.session_state:
        # A picker that has been placed in this run takes no value: it starts anew in the next one.
        del st.session_state[_KEY]


@cached("nodes")
def _nodes(release: Release, language: Language) -> dict[str, tuple[str, str]]:
    """Every node of the results model: the period of its plan, and how it is called in lists."""
    rows = run("results_nodes_named", {}, release).rows
    return {
        node: (plan, language.say("outcomes-option", name=language.data_words(name),
                                  kind=language.say(f"node-kind-{kind}")))
        for node, plan, kind, name in zip(
            rows["node_id"], rows["plan_period"], rows["node_kind"], rows["name"], strict=True)}
