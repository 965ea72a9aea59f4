"""Under which address a request is counted, and when a header is believed."""

import asyncio
from collections.abc import Sequence
from ipaddress import ip_network
from typing import Any, cast

import pytest
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from casebook.server.client_address import client, is_local, trusted_hosts
from casebook.settings import Network

PROXIES = (ip_network("10.0.0.0/8"), ip_network("fd00::/8"))


def scope(peer: str | None, *forwarded: str, header: str = "x-forwarded-for") -> dict[str, Any]:
    return {
        "type": "http", "client": (peer, 40000) if peer else None, "scheme": "http",
        "headers": [(header.encode(), value.encode()) for value in forwarded],
    }


def counted(asked: dict[str, Any], trusted: Sequence[Network]) -> str:
    """The key of a request that has come through the middleware for proxies."""
    keys: list[str] = []

    async def note(scope: Any, receive: Any, send: Any) -> None:
        keys.append(client(scope))

    through = ProxyHeadersMiddleware(note, trusted_hosts(trusted))
    asyncio.run(through(cast(Any, asked), cast(Any, None), cast(Any, None)))
    return keys[0]


@pytest.mark.parametrize(("peer", "forwarded", "key"), [
    ("203.0.113.9", [], "203.0.113.9"),
    ("::ffff:203.0.113.9", [], "203.0.113.9"),
    ("2001:db8:1:2:aaaa::1", [], "2001:db8:1:2::/64"),
    ("2001:db8:1:2:bbbb::7", [], "2001:db8:1:2::/64"),
    # A stranger's claim does not count, in whatever form it comes.
    ("203.0.113.9", ["198.51.100.1"], "203.0.113.9"),
    ("203.0.113.9", ["203.0.113.9, 198.51.100.1"], "203.0.113.9"),
    ("127.0.0.1", ["198.51.100.1"], "127.0.0.1"),
    # A proxy's does: the last address that is no proxy.
    ("10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
    ("10.0.0.1", ["6.6.6.6, 198.51.100.1, 10.0.0.2"], "198.51.100.1"),
    ("10.0.0.1", ["6.6.6.6", "198.51.100.1"], "198.51.100.1"),
    ("::ffff:10.0.0.1", ["2001:db8:1:2::9"], "2001:db8:1:2::/64"),
    ("fd00::1", ["198.51.100.1"], "198.51.100.1"),
    ("10.0.0.1", [], "10.0.0.1"),
    ("10.0.0.1", ["198.51.100.1, nonsense"], "unknown"),
    ("unix", [], "unknown"),
    (None, [], "unknown"),
])
def test_the_key(peer: str | None, forwarded: list[str], key: str) -> None:
    assert counted(scope(peer, *forwarded), PROXIES) == key


def test_without_proxies_no_header_counts() -> None:
    assert counted(scope("10.0.0.1", "198.51.100.1"), ()) == "10.0.0.1"
    assert counted(scope("127.0.0.1", "198.51.100.1"), ()) == "127.0.0.1"


def test_a_proxy_on_this_machine_counts_when_it_is_named() -> None:
    local = (ip_network("127.0.0.1"),)
    for peer in ("127.0.0.1", "::ffff:127.0.0.1"):
        assert counted(scope(peer, "198.51.100.1"), local) == "198.51.100.1"


@pytest.mark.parametrize(("peer", "header", "local"), [
    ("127.0.0.1", None, True), ("::1", None, True), ("::ffff:127.0.0.1", None, True),
    ("203.0.113.9", None, False), ("10.0.0.1", None, False), (None, None, False),
    ("127.0.0.1", "x-forwarded-for", False), ("127.0.0.1", "forwarded", False),
    ("127.0.0.1", "x-real-ip", False), ("127.0.0.1", "via", False),
])
def test_what_is_local(peer: str | None, header: str | None, local: bool) -> None:
    asked = scope(peer, "127.0.0.1", header=header) if header else scope(peer)
    assert is_local(asked) is local
