"""Client address for rate limits, kept in memory only: IPv4, or the /64 of IPv6."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, ip_address, ip_network

from starlette.datastructures import Headers
from starlette.types import Scope

from casebook.settings import Network

# One line at home or in an office is given a whole /64: its single addresses cost nothing.
IPV6_PREFIX = 64
# Headers by which a proxy says that it stands between.
FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip", "via")
# How an IPv4 address is written where IPv6 and IPv4 come in by one socket: RFC 4291, 2.5.5.2.
_MAPPED, _MAPPED_BITS = "::ffff:", 96
Address = IPv4Address | IPv6Address


def trusted_hosts(networks: Iterable[Network]) -> list[str]:
    """The networks as uvicorn's ProxyHeadersMiddleware takes them, IPv4 in both its forms."""
    return [text for network in networks for text in (str(network), *_mapped(network))]


def client(scope: Scope) -> str:
    """The key under which a request is counted: an IPv4 address or the /64 of an IPv6 one.

    Where a trusted proxy stands between, the address is the last one in X-Forwarded-For that is no
    such proxy. Requests without an address, or with something else in its place, share one key.
    """
    address = _peer(scope)
    if address is None:
        return "unknown"
    if isinstance(address, IPv6Address):
        return str(ip_network((address, IPV6_PREFIX), strict=False))
    return str(address)


def is_local(scope: Scope) -> bool:
    """Whether a request comes from this machine, and not through a proxy on it."""
    headers = Headers(scope=scope)
    peer = _peer(scope)
    return peer is not None and peer.is_loopback and not any(map(headers.__contains__, FORWARDED))


def _mapped(network: Network) -> list[str]:
    if not isinstance(network, IPv4Network):
        return []
    return [f"{_MAPPED}{network.network_address}/{_MAPPED_BITS + network.prefixlen}"]


def _peer(scope: Scope) -> Address | None:
    try:
        address = ip_address(scope["client"][0]) if scope.get("client") else None
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
