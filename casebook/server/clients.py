"""Who asks, as far as counting needs it: an address, kept in memory for the count alone."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from starlette.datastructures import Headers
from starlette.types import Scope

from casebook.settings import Network

# One line at home or in an office is given a whole /64: its single addresses cost nothing.
IPV6_PREFIX = 64
# Headers by which a proxy says that it stands between.
FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip", "via")
Address = IPv4Address | IPv6Address
LOOPBACK = IPv4Address("127.0.0.1")


def client(scope: Scope, trusted: Iterable[Network]) -> str:
    """The key under which a request is counted: an IPv4 address or the /64 of an IPv6 one.

    X-Forwarded-For counts only where it was written by a trusted proxy: it is read from the right,
    and the first address that is no such proxy is the client. Requests whose header nobody
    vouches for share one key, whatever they claim.
    """
    trusted = tuple(trusted)
    peer, claimed = _peer(scope), _claimed(scope)
    if str(peer) in claimed and not _within(LOOPBACK, trusted):
        # uvicorn believes a proxy on the same machine unasked: then the peer is what it claimed.
        return "forwarded"
    if not _within(peer, trusted):
        return _key(peer)
    for text in reversed(claimed):
        address = _parsed(text)
        if address is None:
            return "forwarded"
        if not _within(address, trusted):
            return _key(address)
    return _key(peer)


def is_local(scope: Scope) -> bool:
    """Whether a request comes from this machine, and not through a proxy on it."""
    headers = Headers(scope=scope)
    peer = _peer(scope)
    return peer is not None and peer.is_loopback and not any(map(headers.__contains__, FORWARDED))


def _peer(scope: Scope) -> Address | None:
    return _parsed(scope["client"][0]) if scope.get("client") else None


def _claimed(scope: Scope) -> list[str]:
    values = ",".join(Headers(scope=scope).getlist("x-forwarded-for")).split(",")
    addresses = (_parsed(value.strip()) for value in values if value.strip())
    return [str(address) if address else "?" for address in addresses]


def _parsed(text: str) -> Address | None:
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _within(address: Address | None, networks: Iterable[Network]) -> bool:
    return address is not None and any(address in network for network in networks)


def _key(address: Address | None) -> str:
    if address is None:
        return "unknown"
    if isinstance(address, IPv6Address):
        return str(ip_network((address, IPV6_PREFIX), strict=False))
    return str(address)
