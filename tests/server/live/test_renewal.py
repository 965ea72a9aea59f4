"""Open pages run again when another release is live: asked by the server, once, as a whole."""

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from starlette.testclient import TestClient, WebSocketTestSession
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from casebook.server.live import LiveConnections
from casebook.server.renewal import PAGES, OpenPages
from casebook.ui import messages
from tests.server.live.test_connections import chosen, echo
from tests.server.visit import asked


@contextmanager
def page() -> Iterator[WebSocketTestSession]:
    """A page that sends back what Streamlit would get."""
    with TestClient(LiveConnections(echo, chosen(), messages)).websocket_connect("/") as live:
        yield live


def request(fragment: str) -> bytes:
    """What a browser sends when the timer of a part of a page comes round."""
    message = BackMsg.FromString(asked("units", "country=KEN"))
    message.rerun_script.fragment_id = fragment
    message.rerun_script.is_auto_rerun = True
    message.rerun_script.widget_states.widgets.add(id="w", string_value="typed")
    return message.SerializeToString()


def test_a_page_runs_once_as_a_whole_with_all_it_holds() -> None:
    with page() as live:
        PAGES.renew()
        rerun = ForwardMsg.FromString(live.receive_bytes()).auto_rerun
        assert 0 < rerun.interval < 1
        live.send_bytes(request(rerun.fragment_id))
        ended = ForwardMsg.FromString(live.receive_bytes()).stop_auto_rerun
        assert list(ended.fragment_ids) == [rerun.fragment_id]
        run = BackMsg.FromString(live.receive_bytes()).rerun_script
        assert (run.fragment_id, run.is_auto_rerun, run.query_string) == ("", False, "country=KEN")
        assert run.widget_states.widgets[0].string_value == "typed"
        # The timer came round once more before it was ended.
        live.send_bytes(request(rerun.fragment_id))
        assert ForwardMsg.FromString(live.receive_bytes()).HasField("stop_auto_rerun")
        live.send_bytes(asked("units"))
        assert live.receive_bytes() == asked("units")
    PAGES.renew()  # nobody is there


@pytest.mark.parametrize("fragment", [messages.RENEWAL, "another"])
def test_who_asks_unasked_gets_no_run(fragment: str) -> None:
    with page() as live:
        live.send_bytes(request(fragment))
        answer = live.receive_bytes()
        if fragment == "another":  # a part of a page, which Streamlit knows or not
            assert answer == request(fragment)
        else:
            assert ForwardMsg.FromString(answer).HasField("stop_auto_rerun")


def test_a_value_of_that_name_is_but_a_value() -> None:
    with page() as live:
        message = asked("units", f"search={messages.RENEWAL}")
        live.send_bytes(message)
        assert live.receive_bytes() == message


def test_a_crowd_comes_one_after_the_other() -> None:
    class Noted:
        def __init__(self) -> None:
            self.pauses: list[float] = []

        def renew(self, pause: float) -> None:
            self.pauses.append(pause)

    async def crowd() -> list[float]:
        pages, noted = OpenPages(), [Noted() for _ in range(300)]
        with ExitStack() as stack:
            for one in noted:
                stack.enter_context(pages.one(one))
            pages.renew()
            await asyncio.sleep(0)
        return [pause for one in noted for pause in one.pauses]

    pauses = asyncio.run(crowd())
    assert len(pauses) == 300
    assert max(pauses) - min(pauses) > 5
