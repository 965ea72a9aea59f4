"""Messages wait for each other, and nothing of a run is lost, doubled or out of order."""

import asyncio
from collections.abc import Callable
from threading import Thread
from typing import Any

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue
from streamlit.runtime.scriptrunner import ScriptRunnerEvent

from casebook.ui.delivery import HOLD_SECONDS, Held

STARTED = ScriptRunnerEvent.SCRIPT_STARTED
SAID = ScriptRunnerEvent.ENQUEUE_FORWARD_MSG
ENDED = ScriptRunnerEvent.SCRIPT_STOPPED_WITH_SUCCESS


class Session:
    """As much of a session as is asked for: what it is told, in order."""

    def __init__(self) -> None:
        self._event_loop = asyncio.get_running_loop()
        self._scriptrunner = "now"
        self._browser_queue = ForwardMsgQueue()
        self.wakes = 0
        self.told: list[Any] = []

    def _call_soon_on_event_loop(self, callback: Callable[[], None]) -> None:
        self._event_loop.call_soon_threadsafe(callback)

    def _handle_scriptrunner_event_on_event_loop(
        self, sender: str, event: ScriptRunnerEvent, **more: Any
    ) -> None:
        self.told += [*self.queued(), event]

    def _message_enqueued_callback(self) -> None:
        self.wakes += 1

    def queued(self) -> list[str]:
        return [message.delta.new_element.markdown.body for message in self._browser_queue.flush()]


def message(text: str, place: int) -> dict[str, ForwardMsg]:
    made = ForwardMsg()
    made.delta.new_element.markdown.body = text
    made.metadata.delta_path[:] = [0, place]
    return {"forward_msg": made}


def run(
    held: Held, session: Session, *events: tuple[str, ScriptRunnerEvent, dict[str, Any]]
) -> None:
    """Says all of it from a thread, as a page does."""
    thread = Thread(target=lambda: [held.add(session, *event)  # type: ignore[arg-type]
                                    for event in events])
    thread.start()
    thread.join()


def test_a_run_is_handed_over_whole_and_in_order() -> None:
    async def go() -> None:
        session = Session()
        run(Held(), session, ("now", STARTED, {}),
            *(("now", SAID, message(text, at)) for at, text in enumerate("abc")),
            ("now", ENDED, {}))
        await asyncio.sleep(HOLD_SECONDS / 4)
        assert session.told == [STARTED, "a", "b", "c", ENDED]
        assert session.wakes == 1
        await asyncio.sleep(HOLD_SECONDS * 2)
        assert session.told == [STARTED, "a", "b", "c", ENDED]

    asyncio.run(go())


def test_a_long_run_shows_its_parts_while_it_lasts() -> None:
    async def go() -> None:
        session = Session()
        held = Held()
        run(held, session, ("now", STARTED, {}), ("now", SAID, message("a", 0)))
        await asyncio.sleep(HOLD_SECONDS / 4)
        assert session.told == []
        await asyncio.sleep(HOLD_SECONDS * 2)
        assert session.told == [STARTED]
        assert session.queued() == ["a"]
        run(held, session, ("now", SAID, message("b", 1)), ("now", ENDED, {}))
        await asyncio.sleep(HOLD_SECONDS / 4)
        assert session.told == [STARTED, "b", ENDED]

    asyncio.run(go())


def test_a_run_that_was_replaced_has_no_more_to_say() -> None:
    async def go() -> None:
        session = Session()
        run(Held(), session,
            ("before", SAID, message("a", 0)), ("now", SAID, message("b", 1)), ("now", ENDED, {}))
        await asyncio.sleep(HOLD_SECONDS / 4)
        assert session.told == ["b", ENDED]

    asyncio.run(go())
