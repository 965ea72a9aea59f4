"""One live connection as Streamlit sees it: what a page sends, as often as a page may."""

import asyncio
import math
import time
from collections.abc import Callable
from typing import Protocol

import anyio
from starlette.types import Message, Receive, Send

from casebook import metrics
from casebook.server.live.run_limit import Runs

# RFC 6455, 7.4.1, and the IANA registry beside it.
PROTOCOL, UNSUPPORTED, POLICY, TOO_BIG, TRY_LATER = 1002, 1003, 1008, 1009, 1013
# Name of what ends a connection, as the metrics have it -> the code that the browser is told.
CODES = {"text": UNSUPPORTED, "large": TOO_BIG, "malformed": PROTOCOL, "unwanted": POLICY,
         "silent": POLICY, "often": TRY_LATER}
# What a message asks for -> the rate that it counts under.
RATES = {"run": "runs", "file": "files"}
# Bytes of one message. The largest that a page sends holds a pasted list of every Member State, or
# all words of a briefing, and the page's link: 100 kB where each letter takes four bytes.
LARGEST = 256 << 10
# Seconds for the first run to be asked for: a page does so as soon as it is connected. And those
# that a message may wait for its turn.
SILENT_SECONDS, TIMEOUT_SECONDS = 10.0, 30.0
# A message to a browser is looked at only where it is short enough to be the end of a run.
SHORT = 400
# Rate and timeout -> seconds until the client may, or None beyond its timeout.
Turn = Callable[[str, float], float | None]


class Messages(Protocol):
    """What messages over a live connection say; casebook.ui.messages knows."""

    def kind(self, data: bytes) -> str:
        """What a message of a browser asks for."""
        ...

    def ends_run(self, data: bytes) -> bool:
        """Whether a message to a browser says that a run has ended."""
        ...

    def renewal(self, pause: float) -> bytes:
        """The message by which a page asks for a run every `pause` seconds."""
        ...

    def renewal_end(self) -> bytes:
        """The message by which it does so no longer."""
        ...

    def renewed(self, data: bytes) -> bytes | None:
        """The same as a run of the whole page, where `data` asks because of such a message."""
        ...


class Connection:
    """Hands on what a page sends; anything else ends the connection. A page that asks too often
    waits for its turn, and so does whatever it sends after that."""

    def __init__(
        self, receive: Receive, send: Send, messages: Messages, turn: Turn, runs: Runs,
        comes_back: bool,
    ) -> None:
        self._receive, self._send, self._messages = receive, send, messages
        self._turn, self._runs = turn, runs
        self._until = math.inf if comes_back else time.monotonic() + SILENT_SECONDS
        self._ended = self._accepted = self._renewing = False
        self._sending: asyncio.Task[None] | None = None

    async def receive(self) -> Message:
        """The next message that Streamlit may see."""
        while True:
            message = await self._received()
            renewed = self._messages.renewed(message.get("bytes") or b"")
            if renewed is None:
                return message
            await self.send(self._message(self._messages.renewal_end()))
            if self._renewing:  # else it has asked before, or unasked
                self._renewing = False
                return {**message, "bytes": renewed}

    def renew(self, pause: float) -> None:
        """Has the page ask for a run of its own in `pause` seconds."""
        if self._accepted and not self._ended:
            self._renewing = True
            self._sending = asyncio.create_task(
                self.send(self._message(self._messages.renewal(pause))))

    @staticmethod
    def _message(data: bytes) -> Message:
        return {"type": "websocket.send", "bytes": data}

    async def _received(self) -> Message:
        """The next message that is as it may be, or the end."""
        message = None
        with anyio.move_on_after(self._until - time.monotonic()):
            message = await self._receive()
        if message is None:
            return await self._end("silent")
        if message["type"] == "websocket.receive" and (reason := await self._wrong(message)):
            return await self._end(reason)
        return message

    async def send(self, message: Message) -> None:
        """Sends, unless the connection has ended. Streamlit learns of that from `receive`: of a
        failure to send it makes a fault, where it has a message of the page still to read."""
        data: bytes = message.get("bytes") or b""
        if 0 < len(data) < SHORT and self._messages.ends_run(data):
            self._runs.end()
        if self._ended:
            return
        try:
            await self._send(message)
        except OSError:
            self._ended = True
        self._accepted = True

    async def _wrong(self, message: Message) -> str | None:
        """Why a message ends the connection, or None once it is its turn."""
        data: bytes | None = message.get("bytes")
        if data is None:
            return "text"
        if len(data) > LARGEST:
            return "large"
        kind = self._messages.kind(data)
        if kind in CODES:
            return kind
        if kind == "run":
            self._until = math.inf
        if (rate := RATES.get(kind)) is None:
            return None
        wait = self._turn(rate, TIMEOUT_SECONDS)
        if wait != 0:
            metrics.RATE_LIMITED.labels(rate).inc()
        if wait is None:
            return "often"
        await anyio.sleep(wait)
        if kind == "run":
            await self._runs.begin()
        return None

    async def _end(self, reason: str) -> Message:
        metrics.LIVE_ENDED.labels(reason).inc()
        self._ended = True
        await self._send({"type": "websocket.close", "code": CODES[reason]})
        return {"type": "websocket.disconnect", "code": CODES[reason]}
