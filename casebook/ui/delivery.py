"""What a run has to say leaves in a few batches, not message by message.

Streamlit hands each message from the page's thread to the server's loop by itself, wakes the loop
for it, and yields after sending it: three quarters of a rerun's processor time, for messages that
all go to the same reader within some milliseconds. Here they are handed over when the run ends, or
after HOLD_SECONDS, so that a long run still shows its parts as they come. Content and order stay
the same; casebook/server/gathering.py writes them in one piece.
docs/decisions/009-messages-leave-in-batches.md says why, and how it is kept safe.
"""

from collections import deque
from functools import partial
from typing import Any

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.runtime import Runtime
from streamlit.runtime.scriptrunner import ScriptRunnerEvent

HOLD_SECONDS = 0.1
# Sent without a pause between them. A session may have 500 waiting (Streamlit's own bound).
TOGETHER = 100
# The start of a run leaves with what it says first: alone it would only have the page drawn twice.
_CAN_WAIT = frozenset({ScriptRunnerEvent.SCRIPT_STARTED, ScriptRunnerEvent.ENQUEUE_FORWARD_MSG})


class Batch(list[ForwardMsg]):
    """Messages to one reader that are sent without a pause between them."""


class Held:
    """What the runs of one session have said and the loop has not yet taken.

    Any thread may `add`; everything else happens on the loop. The session owns it, and is not held
    by it: a session that is given up goes at once, with what it has open.
    """

    def __init__(self) -> None:
        self._events: deque[tuple[Any, ScriptRunnerEvent, dict[str, Any]]] = deque()
        self._timed = False

    def add(
        self, session: AppSession, sender: Any, event: ScriptRunnerEvent, more: dict[str, Any]
    ) -> None:
        """Notes what happened, in order; an event that cannot wait takes all before it along."""
        self._events.append((sender, event, more))
        if event not in _CAN_WAIT:
            session._call_soon_on_event_loop(partial(self._hand_over, session))
        elif not self._timed:
            self._timed = True
            session._call_soon_on_event_loop(partial(self._start_clock, session))

    def _start_clock(self, session: AppSession) -> None:
        session._event_loop.call_later(HOLD_SECONDS, self._hand_over, session)

    def _hand_over(self, session: AppSession) -> None:
        # First the mark, then the events: one added in between starts a clock of its own.
        self._timed, queued = False, False
        while self._events:
            sender, event, more = self._events.popleft()
            if event is not ScriptRunnerEvent.ENQUEUE_FORWARD_MSG:
                session._handle_scriptrunner_event_on_event_loop(sender, event, **more)
            elif sender is session._scriptrunner:  # one that was replaced has no more to say
                session._browser_queue.enqueue(more["forward_msg"])
                queued = True
        if queued and session._message_enqueued_callback:
            session._message_enqueued_callback()


def deliver_in_batches() -> None:
    """To be called at the start, before anyone has come; a second call changes nothing.

    Raises AttributeError where this version of Streamlit has no such places.
    """
    if AppSession.flush_browser_queue.__module__ == __name__:
        return
    send = Runtime._send_message

    def note(session: AppSession, sender: Any, event: ScriptRunnerEvent, **more: Any) -> None:
        held: Held | None = vars(session).get("casebook_held")
        if held is None:
            held = vars(session)["casebook_held"] = Held()
        held.add(session, sender, event, more)

    def flush(session: AppSession) -> list[Batch]:
        waiting = session._browser_queue.flush()
        return [Batch(waiting[at:at + TOGETHER]) for at in range(0, len(waiting), TOGETHER)]

    def send_batch(runtime: Runtime, reader: Any, batch: Batch) -> None:
        for message in batch:
            send(runtime, reader, message)

    for owner, name, ours in (
        (AppSession, "_on_scriptrunner_event", note),
        (AppSession, "flush_browser_queue", flush),
        (Runtime, "_send_message", send_batch),
    ):
        getattr(owner, name)
        setattr(owner, name, ours)
