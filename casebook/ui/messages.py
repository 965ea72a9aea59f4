"""Allowed WebSocket messages of browsers: those that pages need, no others of Streamlit's.

Streamlit also takes messages for developers and for uploads: one runs git before it answers, one
clears caches, one makes addresses for as many files as it names. No page sends them.
"""

from typing import Any, Literal

from google.protobuf.message import DecodeError
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

Kind = Literal["run", "file", "signal", "unwanted", "malformed"]
# A page has some sixty widgets and half as many elements that a browser may keep; each one more
# costs the server a look-up. An id is a digest and a key of ours.
MOST_WIDGETS, MOST_KEPT, LONGEST_ID = 1_000, 5_000, 500
# The longest text of a field is a pasted list, of a component a briefing that a browser kept; the
# link of a page has as many characters as over HTTP.
LONGEST_TEXT, LONGEST_QUERY = 12_000, 16_384
# Choices of one widget: a page offers some two hundred Member States.
MOST_CHOSEN = 1_000
# The part of a page that has it run again when another release is live; no such part is placed.
RENEWAL = "casebook-renewal"
# What files, pictures and tables come in: nothing is sent to this site.
UNUSED = frozenset({"arrow_value", "bytes_value", "file_uploader_state_value", "chat_input_value"})


def kind(data: bytes) -> Kind:
    """What the message `data` asks for: a run, a file that is made on demand, or but a signal.

    `unwanted` is what no page sends, `malformed` what is no message.
    """
    message = BackMsg()
    try:
        message.ParseFromString(data)
    except DecodeError:
        return "malformed"
    match message.WhichOneof("type"):
        case "rerun_script":
            return "run" if _measured(message) else "unwanted"
        case "backend_operation_request":
            request = message.backend_operation_request
            fits = (request.WhichOneof("payload") == "deferred_file"
                    and len(request.deferred_file.file_id) <= LONGEST_ID)
            return "file" if fits else "unwanted"
        case "stop_script" | "app_heartbeat":
            return "signal"
        case _:
            return "unwanted"


def ends_run(data: bytes) -> bool:
    """Whether a message to a browser says that a run of its page has ended."""
    return bool(ForwardMsg.FromString(data).HasField("script_finished"))


def renewal(pause: float) -> bytes:
    """The message that has a browser ask for a run every `pause` seconds, as for a fragment."""
    message = ForwardMsg()
    message.auto_rerun.interval = pause
    message.auto_rerun.fragment_id = RENEWAL
    return bytes(message.SerializeToString())


def renewal_end() -> bytes:
    """The message that ends this."""
    message = ForwardMsg()
    message.stop_auto_rerun.fragment_ids.append(RENEWAL)
    return bytes(message.SerializeToString())


def renewed(data: bytes) -> bytes | None:
    """The request of a browser for a run because of `renewal`, for the whole page; None for any
    other message."""
    if RENEWAL.encode() not in data:  # most are not looked into
        return None
    message = BackMsg.FromString(data)
    rerun = message.rerun_script
    if rerun.fragment_id != RENEWAL:
        return None
    rerun.fragment_id, rerun.is_auto_rerun = "", False
    return bytes(message.SerializeToString())


def _measured(message: BackMsg) -> bool:
    """Whether a request for a run has no more in it than a page may send."""
    rerun = message.rerun_script
    return (len(rerun.widget_states.widgets) <= MOST_WIDGETS
            and len(rerun.cached_message_hashes) <= MOST_KEPT
            and len(rerun.query_string) <= LONGEST_QUERY
            and max(map(len, (rerun.page_name, rerun.page_script_hash, rerun.fragment_id))
                    ) <= LONGEST_ID
            and all(map(_fits, rerun.widget_states.widgets)))


def _fits(widget: WidgetState) -> bool:
    """Whether a widget's state is one that a page may send."""
    kind = widget.WhichOneof("value")
    value: Any = getattr(widget, kind) if kind else None
    return (len(widget.id) <= LONGEST_ID and kind not in UNUSED
            and not (isinstance(value, str) and len(value) > LONGEST_TEXT)
            and not (str(kind).endswith("_array_value") and len(value.data) > MOST_CHOSEN))
