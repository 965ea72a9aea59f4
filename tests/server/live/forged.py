"""Widget states as no page sends them, over a live connection of its own."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import ClientConnection

from tests.server.visit import SECONDS, asked


@dataclass
class Shown:
    """What a run placed: the ids of its widgets with their kinds, the words of its boxes, and what
    Streamlit said of an error by itself."""

    widgets: dict[str, str] = field(default_factory=dict)
    boxes: list[str] = field(default_factory=list)
    exceptions: list[str] = field(default_factory=list)


def run(
    connection: ClientConnection, page: str, states: list[WidgetState] | None = None,
    query: str = "",
) -> Shown:
    """One run of `page` with these states; raises TimeoutError when it does not end."""
    message = BackMsg.FromString(asked(page, query))
    message.rerun_script.widget_states.widgets.extend(states or [])
    connection.send(message.SerializeToString())
    shown = Shown()
    while True:
        said = ForwardMsg.FromString(connection.recv(SECONDS))
        kind = said.WhichOneof("type")
        if kind == "delta" and said.delta.HasField("new_element"):
            _take(said.delta.new_element, shown)
        elif kind == "delta" and said.delta.HasField("add_block"):
            block = said.delta.add_block
            if part := block.WhichOneof("type"):
                _widget(getattr(block, part), part, shown)
        elif (kind == "script_finished"
              and said.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN):
            return shown


def _take(element: Any, shown: Shown) -> None:
    kind = element.WhichOneof("type")
    inside = getattr(element, kind)
    _widget(inside, kind, shown)
    if kind == "alert":
        shown.boxes.append(inside.body)
    elif kind == "exception":
        shown.exceptions.append(inside.message)


def _widget(inside: Any, kind: str, shown: Shown) -> None:
    if isinstance(widget := getattr(inside, "id", None), str) and widget:
        shown.widgets[widget] = kind


def states(widget: str) -> Iterator[WidgetState]:
    """One state of each type that there is, with values that fit no widget of a page."""
    values: dict[str, Any] = {
        "trigger_value": True, "bool_value": True, "double_value": 1e308, "int_value": -(2**62),
        "string_value": "\u202e<b>`x`" * 20, "json_value": "[" * 12_000,
        "double_array_value": [float("nan"), float("inf")], "int_array_value": [2**62, -1],
        "string_array_value": ["nobody", ""] * 40, "string_trigger_value": "x" * 900,
        "json_trigger_value": '{"": [null, {"x": 1e999}]}',
    }
    for name, value in values.items():
        made = WidgetState(id=widget)
        if name.endswith("_array_value"):
            getattr(made, name).data.extend(value)
        elif name == "string_trigger_value":
            made.string_trigger_value.data = value
        else:
            setattr(made, name, value)
        yield made
