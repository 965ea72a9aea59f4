"""The socket on which readers come in."""

import errno
import socket
from contextlib import suppress

from casebook.errors import CannotListen

# Every address of this machine, IPv6 and IPv4 alike, and where there is no IPv6.
ANY, ANY_IPV4 = "::", "0.0.0.0"
# Seconds for bytes sent to be acknowledged or a reader's full window to open, after which the
# connection is given up. A phone on a poor network needs two or three.
UNREAD_SECONDS = 60
_REASONS = {
    errno.EADDRINUSE: "another program listens there. End it, or choose another --port",
    errno.EACCES: "this user may not. Choose a --port from 1024 on",
    errno.EADDRNOTAVAIL: "this machine has no such address. Leave --address out for all it has",
}


def bound(address: str | None, port: int) -> socket.socket:
    """A TCP socket bound to `address`, None for every one of this machine; it does not listen yet.

    Until it does connections are refused, and a proxy asks the next process. Raises CannotListen.
    """
    if address is not None:
        return _bound(address, port)
    if not socket.has_ipv6:
        return _bound(ANY_IPV4, port)
    try:
        return _bound(ANY, port)
    except CannotListen as refused:
        if refused.values["code"] in (errno.EADDRINUSE, errno.EACCES):
            raise
        return _bound(ANY_IPV4, port)  # IPv6 is known here and switched off


def _bound(address: str, port: int) -> socket.socket:
    shown = "every address" if address in (ANY, ANY_IPV4) else repr(address)
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(
            address, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)[0]
    except (OSError, UnicodeError) as error:
        raise CannotListen(
            address=shown, port=port, code=None, reason="that is no address") from error
    made = None
    try:
        made = socket.socket(family, kind, protocol)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Accepted connections inherit these. Without the first the body of an answer waits up to
        # 40 ms for its head to be acknowledged.
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(AttributeError, OSError):  # Linux only
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNREAD_SECONDS * 1000)
        if family == socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        made.bind(place)
    except OSError as error:
        if made is not None:
            made.close()
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise CannotListen(
            address=shown, port=port, code=error.errno, reason=reason) from error
    return made
