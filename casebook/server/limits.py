"""What could not be meant, or is not offered, is refused before anything reads it.

Streamlit answers at a few addresses that this site has no use for: files sent to the server, its
interface for agents, signing in. They stay shut whatever its settings say.
"""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from casebook.errors import (
    AddressTooLong,
    CasebookError,
    NotOffered,
    TooManyHeaders,
    UnknownAddress,
)
from casebook.server import measured, problems
from casebook.server.asked import language_of
from casebook.server.index import INDEX
from casebook.server.shapes import shown

# A page's address may hold a scenario of some thousand characters, each written as up to three.
PATH_LIMIT, QUERY_LIMIT, PROGRAMS_QUERY_LIMIT = 512, 16_384, 2_048
# What no disk takes as a name (NAME_MAX), and Streamlit would look for on one.
NAME_LIMIT = 255
PROGRAMS = ("/data/", "/figures/", "/health/", "/changes.atom", "/metrics", "/brochure.",
            "/infographics/", "/story/", "/briefings/")
# A browser sends some 20 fields of 2 kB; cookies and a chain of proxies may double that.
MOST_HEADERS, HEADERS_LIMIT = 100, 32_768
SHUT = (
    "/_stcore/upload_file", "/_stcore/agent", "/_stcore/script-health-check",
    "/auth/", "/oauth2callback",
)


class Limits:
    """Middleware: 403 for what is not offered, 414 for an address too long, 431 for too many
    header fields, 404 for an address with control characters or `..`."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        error = _refused(scope) if scope["type"] == "http" else None
        if error is None:
            await self.app(scope, receive, send)
        else:
            await _told(error, scope)(scope, receive, send)


def _refused(scope: Scope) -> CasebookError | None:
    path, query, headers = scope["path"], scope["query_string"], scope["headers"]
    size = sum(len(name) + len(value) for name, value in headers)
    if len(headers) > MOST_HEADERS or size > HEADERS_LIMIT:
        return TooManyHeaders(
            count=len(headers), size=size, most=MOST_HEADERS, limit=HEADERS_LIMIT)
    if path.startswith(SHUT) or (path == measured.STREAMLIT and not measured.allowed(scope)):
        return NotOffered(address=shown(path))
    query_limit = PROGRAMS_QUERY_LIMIT if for_programs(path) else QUERY_LIMIT
    longest = max(len(part.encode()) for part in path.split("/"))
    for length, limit in (
        (len(path), PATH_LIMIT), (longest, NAME_LIMIT), (len(query), query_limit)
    ):
        if length > limit:
            return AddressTooLong(length=length, limit=limit)
    if for_programs(path) and not (path.isprintable() and ".." not in path and "\\" not in path):
        return UnknownAddress(address=shown(path), index=INDEX)
    return None


def _told(error: CasebookError, scope: Scope) -> Response:
    """A problem for programs; for a page, which has no frame yet at this point, the sentence."""
    if for_programs(scope["path"]):
        # The query may be the thing that is too long: it is not parsed for a language.
        return problems.problem(error, language_of(Request({**scope, "query_string": b""})))
    status = problems.STATUS[error.kind]
    return PlainTextResponse(problems.sentence(error, "en"), status)


def for_programs(path: str) -> bool:
    """Whether an address is one that programs ask, not a page."""
    return path.startswith(PROGRAMS)
