"""Only messages that pages send reach Streamlit: whatever else comes ends its own connection."""

import json
import time
from collections.abc import Callable

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed

from casebook.server.live import LARGEST, connection
from casebook.ui.messages import LONGEST_ID, MOST_CHOSEN, MOST_KEPT, MOST_WIDGETS, ends_run, kind
from tests.browser.server import Server
from tests.server.live.stopwatch import reader_beside
from tests.server.test_frames import ended
from tests.server.visit import asked, opened

FLAGS = ("load_git_info", "clear_cache", "set_run_on_save", "debug_shutdown_runtime",
         "debug_disconnect_websocket")
WANTED = {"stop_script": "signal", "app_heartbeat": "signal"}


def message(fill: Callable[[BackMsg], object]) -> bytes:
    made = BackMsg()
    fill(made)
    return made.SerializeToString()


def flag(name: str) -> bytes:
    return message(lambda made: setattr(made, name, True))


def uploads(names: int) -> bytes:
    return message(lambda made: made.file_urls_request.file_names.extend(["x"] * names))


def widgets(count: int, name: str = "w") -> bytes:
    def fill(made: BackMsg) -> None:
        for _ in range(count):
            made.rerun_script.widget_states.widgets.add().id = name
    return message(fill)


UNWANTED = {
    **{name: flag(name) for name in FLAGS}, "nothing": b"", "uploads": uploads(3),
    "skills": message(lambda made: made.backend_operation_request.install_skills.SetInParent()),
    "rows": message(lambda made: made.backend_operation_request.dataframe_chunk.SetInParent()),
    "many-widgets": widgets(MOST_WIDGETS + 1), "long-id": widgets(1, "w" * (LONGEST_ID + 1)),
    "many-choices": message(
        lambda made: made.rerun_script.widget_states.widgets.add().string_array_value.data.extend(
            [""] * (MOST_CHOSEN + 1))),
    "many-kept": message(
        lambda made: made.rerun_script.cached_message_hashes.extend(["x"] * (MOST_KEPT + 1))),
}


def test_every_message_of_streamlit_is_known() -> None:
    """A release of Streamlit with another one has somebody decide on it."""
    names = {field.name for field in BackMsg.DESCRIPTOR.fields}
    assert names == {*FLAGS, *WANTED, "rerun_script", "file_urls_request",
                     "backend_operation_request"}


@pytest.mark.parametrize("name", UNWANTED)
def test_what_no_page_sends(name: str) -> None:
    assert kind(UNWANTED[name]) == "unwanted"


def test_what_pages_send() -> None:
    assert kind(asked("units", "country=KEN")) == "run"
    assert kind(widgets(MOST_WIDGETS)) == "run"
    file = message(
        lambda made: setattr(made.backend_operation_request.deferred_file, "file_id", "a"))
    assert kind(file) == "file"
    assert {name: kind(flag(name)) for name in WANTED} == WANTED
    assert kind(b"\x0a\xff\xff\xff\xff\x0f") == "malformed"


def test_the_end_of_a_run() -> None:
    ended = ForwardMsg(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY)
    assert ends_run(ended.SerializeToString())
    assert len(ended.SerializeToString()) < connection.SHORT
    assert not ends_run(ForwardMsg(ref_hash="x").SerializeToString())


def test_no_message_takes_the_interpreter_for_long() -> None:
    """The largest of each shape, read as Streamlit will read it."""
    def texts(made: BackMsg) -> None:
        made.rerun_script.cached_message_hashes.extend([""] * (LARGEST // 2 - 20))

    def numbers(made: BackMsg) -> None:
        held = made.rerun_script.widget_states.widgets.add()
        held.int_array_value.data.extend([1] * (LARGEST - 40))

    def nested(made: BackMsg) -> None:
        made.rerun_script.widget_states.widgets.add().json_value = "[" * (LARGEST - 40)

    for data in map(message, (texts, numbers, nested)):
        assert LARGEST - 64 < len(data) <= LARGEST
        took = []
        for _ in range(3):
            started = time.thread_time()
            kind(data)
            took.append(time.thread_time() - started)
        assert min(took) < 0.05


@pytest.mark.parametrize("name", [*FLAGS, "uploads"])
def test_it_ends_its_connection(name: str, server: Server) -> None:
    with opened(server.url) as connection:
        connection.send(UNWANTED[name])
        assert ended(connection) == 1008


def test_a_flood_of_them_holds_up_nobody(server: Server) -> None:
    """A hundred that run git, and uploads of nearly the largest size."""
    before = server.log.stat().st_size
    with reader_beside(server):
        for data in (*[flag("load_git_info")] * 20, *[uploads(LARGEST // 3 - 100)] * 20):
            with opened(server.url) as connection:
                try:
                    for _ in range(5):
                        connection.send(data)
                    assert ended(connection) == 1008
                except ConnectionClosed as closed:
                    assert closed.rcvd is None or closed.rcvd.code == 1008  # noqa: PT017
    log = server.log.read_bytes()[before:].decode()
    assert "Traceback" not in log
    assert not [line for line in log.splitlines() if json.loads(line)["level"] == "error"]
