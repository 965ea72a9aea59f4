"""The socket of the server: its options, and a sentence where it cannot be had."""

import errno
import socket

import pytest

from casebook.errors import CannotListen
from casebook.serve import listening
from casebook.serve.listening import UNREAD_SECONDS, bound
from tests.browser.server import free_port


def test_accepted_connections_answer_at_once_and_are_given_up() -> None:
    with bound("127.0.0.1", free_port()) as socket_:
        socket_.listen()
        with socket.create_connection(socket_.getsockname()), socket_.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
            if hasattr(socket, "TCP_USER_TIMEOUT"):
                limit = accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
                assert limit == UNREAD_SECONDS * 1000
            # By this asyncio knows that it is TCP.
            assert socket_.proto == socket.IPPROTO_TCP


def test_nobody_is_let_wait_before_it_listens() -> None:
    with bound("127.0.0.1", free_port()) as socket_, pytest.raises(ConnectionRefusedError):
        socket.create_connection(socket_.getsockname())


@pytest.mark.skipif(not socket.has_ipv6, reason="no IPv6 here")
def test_without_an_address_both_kinds_come_in() -> None:
    port = free_port()
    with bound(None, port) as socket_:
        socket_.listen()
        for address in ("127.0.0.1", "::1"):
            socket.create_connection((address, port)).close()


def test_where_ipv6_is_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    made = socket.socket

    def without(family: int = socket.AF_INET, *rest: int) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(errno.EAFNOSUPPORT, "Address family not supported by protocol")
        return made(family, *rest)

    monkeypatch.setattr(listening.socket, "socket", without)
    with bound(None, free_port()) as socket_:
        assert socket_.family == socket.AF_INET


@pytest.mark.parametrize("address", [None, "127.0.0.1"])
def test_a_port_in_use_is_named(address: str | None) -> None:
    with bound("127.0.0.1", free_port()) as taken:
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CannotListen, match=f"port {port}: another program listens there"):
            bound(address, port)


@pytest.mark.parametrize(("address", "reason"), [
    ("192.0.2.1", "this machine has no such address"),
    ("no such place", "that is no address"),
    ("a" * 70 + ".example", "that is no address"),
])
def test_a_bad_address_is_named(address: str, reason: str) -> None:
    with pytest.raises(CannotListen, match=reason):
        bound(address, free_port())
