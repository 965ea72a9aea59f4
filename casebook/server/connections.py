"""Answers leave at once: no connection waits to fill a packet.

Streamlit binds its socket in a way in which asyncio does not see that it is TCP, and so leaves
Nagle's algorithm on: the body of each answer, and each message of a page, then waits until the
browser has acknowledged what came before, 40 ms where it delays that (measured: 44 against 4 ms
for a small answer on a kept connection). Linux hands the option on to every connection accepted.
"""

import gc
import os
import socket
from collections.abc import Iterator
from contextlib import suppress

import uvicorn

_OPEN_FILES = "/proc/self/fd"


def answer_at_once() -> None:
    """To be called at the start, when the server listens and nobody has come yet."""
    for listening in listening_sockets():
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def listening_sockets() -> Iterator[socket.socket]:
    """The TCP sockets on which this process takes connections; none where there is no Linux."""
    numbers = map(int, os.listdir(_OPEN_FILES)) if os.path.isdir(_OPEN_FILES) else ()
    for number in numbers:
        with suppress(OSError):
            # A second handle to the same socket: closing it leaves the first one open.
            handle = os.dup(number)
            try:
                found = socket.socket(fileno=handle)
            except OSError:  # a file, a pipe
                os.close(handle)
                continue
            with found:
                if found.family in (socket.AF_INET, socket.AF_INET6) and found.getsockopt(
                    socket.SOL_SOCKET, socket.SO_ACCEPTCONN
                ):
                    yield found


def configurations() -> list[uvicorn.Config]:
    """uvicorn's configuration, as a list of one; of none under another server.

    `streamlit run` makes it and hands on neither it nor a way to change it; so it is looked for.
    """
    return [one for one in gc.get_objects() if type(one) is uvicorn.Config and one.loaded]
