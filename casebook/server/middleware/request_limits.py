"""Limits of URL and headers (414, 431), and paths that are shut (403).

Streamlit answers at a few addresses that this site has no use for: files sent to the server, its
interface for agents, signing in. They stay shut whatever its settings say.
"""

from starlette.types import ASGIApp, Receive, Scope, Send

from casebook import urls
from casebook.errors import AddressTooLong, NotOffered, TooManyHeaders, UnknownAddress
from casebook.selection import printable
from casebook.server.api import metrics
from casebook.server.routes import policy_of

# A page's address may hold a scenario of some thousand characters, each written as up to three.
PATH_LIMIT, QUERY_LIMIT, PROGRAMS_QUERY_LIMIT = 512, 16_384, 2_048
# What no disk takes as a name (NAME_MAX), and Streamlit would look for on one.
NAME_LIMIT = 255
# A browser sends some 20 fields of 2 kB; cookies and a chain of proxies may double that.
MOST_HEADERS, HEADERS_LIMIT = 100, 32_768


class Limits:
    """Middleware: refuses what is not offered (403), an address too long (414), too many header
    fields (431), an address with control characters or `..` (404)."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            _check(scope)
        await self.app(scope, receive, send)


def _check(scope: Scope) -> None:
    path, query, headers = scope["path"], scope["query_string"], scope["headers"]
    size = sum(len(name) + len(value) for name, value in headers)
    if len(headers) > MOST_HEADERS or size > HEADERS_LIMIT:
        raise TooManyHeaders(
            count=len(headers), size=size, most=MOST_HEADERS, limit=HEADERS_LIMIT)
    policy = policy_of(path)
    if policy.shut or (path == urls.STREAMLIT_METRICS and not metrics.allowed(scope)):
        raise NotOffered(address=printable(path))
    query_limit = PROGRAMS_QUERY_LIMIT if policy.audience != "pages" else QUERY_LIMIT
    longest = max(len(part.encode()) for part in path.split("/"))
    for length, limit in (
        (len(path), PATH_LIMIT), (longest, NAME_LIMIT), (len(query), query_limit)
    ):
        if length > limit:
            raise AddressTooLong(length=length, limit=limit)
    if policy.audience != "pages" and not (
            path.isprintable() and ".." not in path and "\\" not in path):
        raise UnknownAddress(address=printable(path), index=urls.INDEX)
