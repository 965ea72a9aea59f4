"""A visit to a page without a browser: what it says, through Streamlit's own protocol."""

import zlib
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

from casebook.cards.card_view import COMPONENT

SECONDS = 60


def opened(url: str, **more: Any) -> ClientConnection:
    """A live connection as the page's own script opens it."""
    address = url.replace("http", "ws", 1) + "/_stcore/stream"
    return connect(address, **{
        "subprotocols": ["streamlit"], "max_size": None, "compression": None,
        "open_timeout": SECONDS, "close_timeout": 1, **more})


def asked(page: str = "", query: str = "") -> bytes:
    """The message that has a page run."""
    message = BackMsg()
    message.rerun_script.page_name = page
    message.rerun_script.query_string = query
    message.rerun_script.context_info.locale = "en"
    message.rerun_script.context_info.timezone = "Europe/Zurich"
    message.rerun_script.context_info.color_scheme = "light"
    return message.SerializeToString()


def told(connection: ClientConnection, page: str = "", query: str = "") -> str:
    """Every word that the page shows after a run; raises TimeoutError when it does not end."""
    connection.send(asked(page, query))
    words: list[str] = []
    while True:
        said = ForwardMsg.FromString(connection.recv(SECONDS))
        kind = said.WhichOneof("type")
        if kind == "delta":
            element = said.delta.new_element
            part = element.WhichOneof("type") if said.delta.HasField("new_element") else None
            if part:
                inside = getattr(element, part)
                if part == "bidi_component" and inside.component_name == COMPONENT:
                    own, packed = inside.bytes.split(b"\n", 1)
                    words += [own.decode(), zlib.decompress(packed).decode()]
                words += [getattr(inside, name) for name in ("body", "label", "message", "config")
                          if isinstance(getattr(inside, name, None), str)]
        elif (kind == "script_finished"
              and said.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN):
            return "\n".join(words)


def page(url: str, name: str = "", query: str = "") -> str:
    """What one page says to a new visitor."""
    with opened(url) as connection:
        return told(connection, name, query)
