"""uvicorn's HTTP/1.1 with limits for heads and connections; protocol errors are no faults of ours.

uvicorn waits without end for the head of a request, so that a few thousand connections that send a
byte now and then keep everybody else out (slowloris). Where a proxy with time limits stands in
front it has them too; the server does not rely on that.

It answers 400 to a malformed body whether or not an answer has been sent, and the application then
goes on with the request: either is an error of HTTP's own, with a traceback, which would count as
a fault of ours.
"""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from casebook.descriptors import CONNECTION, ROOM, SPARE

# Seconds for the head of a request to arrive. A phone on a poor network needs two or three.
HEAD_SECONDS = 10.0
_FULL = b"This server has as many connections as it can have. Please try again in a minute.\n"
FULL = (b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 60\r\nConnection: close\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
        % (len(_FULL), _FULL))


class HttpProtocol(H11Protocol):
    """Closes a connection whose request head does not come in HEAD_SECONDS, and with a sentence one
    that takes the last file descriptors of the process."""

    _limit: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        if ROOM.take(CONNECTION, SPARE):
            self._wait()
        else:
            transport.write(FULL)
            transport.close()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Answers 400 unless an answer is on its way; for the application the client has left."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            super().send_400_response(msg)
        else:
            self.transport.close()
        if self.cycle is not None:
            self.cycle.disconnected = True
            self.cycle.message_event.set()

    def _wait(self) -> None:
        """Starts the clock when a head is awaited; later bytes of the same head do not reset it."""
        if self.conn.their_state is not h11.IDLE:
            self._stop()
        elif self._limit is None:
            self._limit = self.loop.call_later(HEAD_SECONDS, self._end)

    def _stop(self) -> None:
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None

    def _end(self) -> None:
        self._limit = None
        if self.conn.their_state is h11.IDLE:
            self.transport.abort()
