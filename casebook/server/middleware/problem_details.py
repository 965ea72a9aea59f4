"""The answer to a request that an error ended: one sentence, and a reference where it is our fault.

Programs get `application/problem+json` (RFC 9457), people a page.
"""

import json
import logging
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from casebook import metrics
from casebook.errors import CasebookError, TooLarge, TooManyRequests, TooSlow, WrongMethod
from casebook.server.api.openapi_parts import PROBLEM
from casebook.server.api.parameters import language_of
from casebook.server.middleware.error_page import apology
from casebook.server.middleware.request_limits import QUERY_LIMIT
from casebook.server.routes import policy_of
from casebook.trouble import referenced
from casebook.wording import languages, say
from casebook.wording.error_sentences import error_sentence

log = logging.getLogger("casebook.server")

# What is not listed here is a fault of ours.
STATUS = {
    "bad-address-value": 400,
    "bad-parameter-value": 400,
    "unknown-parameter": 400,
    "too-many-rows": 400,
    "basket-full": 400,
    "basket-too-long": 400,
    "note-too-long": 400,
    "text-too-long": 400,
    "letters-missing": 400,
    "unknown-address": 404,
    "unknown-member-state": 404,
    "unknown-format": 404,
    "unknown-query": 404,
    "unknown-table": 404,
    "unknown-card": 404,
    "unknown-figure": 404,
    "unknown-release": 404,
    "bad-figure-id": 404,
    "not-offered": 403,
    "method": 405,
    "too-slow": 408,
    "figure-revised": 410,
    "too-large": 413,
    "address-too-long": 414,
    "too-many-requests": 429,
    "too-many-headers": 431,
    "exports-busy": 503,
    "storage-full": 503,
    "note-busy": 503,
    "note-failed": 503,
    "release-missing": 503,
    "release-damaged": 503,
    "cannot-write": 503,
    "no-browser": 503,
    "pictures-busy": 503,
    "picture-too-late": 503,
    "picture-failed": 503,
}
# Seconds after which a program may ask again when we are at fault or busy.
RETRY_AFTER = "30"
# The header under which an answer bears the reference of its traceback in the log.
REFERENCE = "Casebook-Reference"


@dataclass(frozen=True)
class Problem:
    """What is said of an error: HTTP status, kind, one sentence, and headers of its own."""

    status: int
    kind: str
    sentence: str
    headers: dict[str, str]


def answer(request: Request, error: Exception) -> Response:
    """The answer to `request`, which `error` ended; one of a live connection is raised again.

    People, whose browsers ask for HTML, get a page where the address is none for programs.
    """
    if request.scope["type"] != "http":
        raise error
    # A query that is too long is not parsed for a language.
    short = len(request.scope["query_string"]) <= QUERY_LIMIT
    language = language_of(request) if short else languages()[0]
    told = problem(error, language)
    headers = {"Cache-Control": "no-store", **told.headers}
    to_people = policy_of(request.scope["path"]).audience == "pages"
    if to_people and "text/html" in request.headers.get("accept", ""):
        return apology(told.sentence, language, told.status, headers)
    body = {
        "type": "about:blank",
        "title": say(f"server-status-{told.status}", "en"),
        "status": told.status,
        "detail": told.sentence,
        "kind": told.kind,
    }
    return Response(json.dumps(body, ensure_ascii=False).encode(), told.status, headers, PROBLEM)


# For Starlette's ExceptionMiddleware.
HANDLERS = {Exception: answer}


def problem(error: Exception, language: str) -> Problem:
    """What is said of `error`, which is counted and, where it is not the client's, logged."""
    if not isinstance(error, CasebookError) or error.kind not in STATUS:
        reference = referenced(error, log)
        return Problem(500, "fault", say("server-fault", language, reference=reference),
                       {REFERENCE: reference})
    status, kind = STATUS[error.kind], error.kind
    metrics.ERRORS.labels(kind).inc()
    said = error_sentence(error, language)
    if status >= 500:
        log.error("%s: %s", kind, error)
        return Problem(status, kind, said, {"Retry-After": RETRY_AFTER})
    if isinstance(error, TooLarge | TooSlow):  # else the rest of the body would still be read
        return Problem(status, kind, said, {"Connection": "close"})
    if isinstance(error, TooManyRequests):
        return Problem(status, kind, said, {"Retry-After": str(error.values["seconds"])})
    if isinstance(error, WrongMethod):
        return Problem(status, kind, said, {"Allow": str(error.values["allowed"])})
    return Problem(status, kind, said, {})
