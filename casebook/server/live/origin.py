"""Whose page opens a live connection: this site's own, or a program that is no browser.

Streamlit compares too, but what it does not find at once it looks up on a host outside, while
everybody waits. So it is compared here, and Streamlit is given no origin to compare.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

ORIGIN = b"origin"


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


def without_origin(scope: Scope) -> Scope:
    """The same handshake without its Origin."""
    kept = [(name, value) for name, value in scope["headers"] if name != ORIGIN]
    return {**scope, "headers": kept}
