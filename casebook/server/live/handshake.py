"""WebSocket handshake: compare Origin with Host, before Streamlit sees it.

Streamlit compares origins too, but what it does not find at once it looks up on a host outside,
while everybody waits. So they are compared here, and Streamlit is given none to compare.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

ORIGIN, PROTOCOLS = b"origin", "sec-websocket-protocol"
# Who asks, as casebook.server.client_address knows it: for the page's script, which has no other
# way to learn it. Whatever a client sends under this name is left out.
CLIENT = b"casebook-client"


def is_own(scope: Scope, base_url: str) -> bool:
    """Whether the handshake's Origin is its Host or that of `base_url`; a browser always sends
    one."""
    headers = Headers(scope=scope)
    origins = headers.getlist("origin")
    if not origins:
        return True
    given = origins[0].lower()
    host = headers.get("host", "").lower()
    own = {f"{scheme}://{host}" for scheme in ("http", "https") if host}
    if base_url:
        parts = urlsplit(base_url.lower())
        own.add(f"{parts.scheme}://{parts.netloc}")
    return len(origins) == 1 and given in own


def comes_back(scope: Scope) -> bool:
    """Whether a page connects again, with the session it had, and may have nothing to ask for."""
    protocols = Headers(scope=scope).get(PROTOCOLS, "").split(",")
    return len(protocols) > 2 and bool(protocols[2].strip())


def handed_on(scope: Scope, who: str) -> Scope:
    """The same handshake without its Origin, and with the client's key."""
    kept = [(name, value) for name, value in scope["headers"] if name not in (ORIGIN, CLIENT)]
    return {**scope, "headers": [*kept, (CLIENT, who.encode("latin-1"))]}
