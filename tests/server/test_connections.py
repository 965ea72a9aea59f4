"""Connections accepted after the start do not wait to fill a packet."""

import os
import socket
from contextlib import suppress

import pytest

from casebook import server
from casebook.server.connections import listening_sockets

pytestmark = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="for Linux")


def test_accepted_connections_answer_at_once() -> None:
    # Bound as Streamlit binds: without naming the protocol.
    with socket.socket(family=socket.AF_INET) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        server.answer_at_once()
        with socket.create_connection(listening.getsockname()), listening.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_only_listening_sockets_are_touched_and_none_is_closed() -> None:
    with socket.socket(family=socket.AF_INET) as quiet, socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        found = [one.getsockname() for one in listening_sockets()]
        assert listening.getsockname() in found
        server.answer_at_once()
        assert not quiet.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        # Other threads open files meanwhile: only those of these two sockets are counted.
        for one in (quiet, listening):
            assert handles(one) == [one.fileno()]


def handles(wanted: socket.socket) -> list[int]:
    """The open files of this process that lead to the socket."""
    found = []
    for number in map(int, os.listdir("/proc/self/fd")):
        with suppress(OSError):  # closed meanwhile
            if os.path.samestat(os.fstat(number), os.fstat(wanted.fileno())):
                found.append(number)
    return found
