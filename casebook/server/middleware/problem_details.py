"""Error responses: problem details (RFC 9457) for programs, an error page for people.

An unhandled exception is logged, and answered with its reference in the log.
"""

import json
import logging
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from casebook import metrics
from casebook.error_log import referenced
from casebook.errors import CasebookError, TooLarge, TooManyRequests, TooSlow, WrongMethod
from casebook.server.api.openapi_builders import PROBLEM
from casebook.server.api.parameters import LANGUAGE, language_of
from casebook.server.middleware.error_page import error_page
from casebook.server.middleware.request_limits import QUERY_LIMIT
from casebook.server.routes import policy_of
from casebook.wording import ENGLISH, Language, languages
from casebook.wording.offer import offered

log = logging.getLogger("casebook.server")

# Seconds after which a program may ask again when we are at fault or busy.
RETRY_AFTER = "30"
# The header under which an answer bears the reference of its traceback in the log.
REFERENCE = "Casebook-Reference"


@dataclass(frozen=True)
class Problem:
    """An error as a response: HTTP status, kind, one sentence, and headers of its own."""

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
    language = _language(request) if short else languages()[0]
    found = problem(error, language)
    headers = {"Cache-Control": "no-store", "Vary": "Accept-Language", **found.headers}
    to_people = policy_of(request.scope["path"]).audience == "pages"
    if to_people and "text/html" in request.headers.get("accept", ""):
        return error_page(found.sentence, language, found.status, headers)
    body = {
        "type": "about:blank",
        "title": ENGLISH.say(f"server-status-{found.status}"),
        "status": found.status,
        "detail": found.sentence,
        "kind": found.kind,
    }
    return Response(json.dumps(body, ensure_ascii=False).encode(), found.status, headers, PROBLEM)


def _language(request: Request) -> Language:
    """The language that the address names, else the one that the client wants most.

    No answer but an error asks for the latter: what an address gives is the same for everyone.
    """
    if LANGUAGE in request.query_params:
        return language_of(request)
    return offered(request.headers.get("accept-language", "")) or languages()[0]


# For Starlette's ExceptionMiddleware.
HANDLERS = {Exception: answer}


def problem(error: Exception, language: Language) -> Problem:
    """`error` as a response; it is counted and, where it is not the client's, logged."""
    if not isinstance(error, CasebookError) or error.status == 500:
        reference = referenced(error, log)
        return Problem(500, "fault", language.say("server-fault", reference=reference),
                       {REFERENCE: reference})
    status, kind = error.status, error.kind
    metrics.ERRORS.labels(kind).inc()
    sentence = language.error(error)
    if status >= 500:
        log.error("%s: %s", kind, error)
        return Problem(status, kind, sentence, {"Retry-After": RETRY_AFTER})
    if isinstance(error, TooLarge | TooSlow):  # else the rest of the body would still be read
        return Problem(status, kind, sentence, {"Connection": "close"})
    if isinstance(error, TooManyRequests):
        return Problem(status, kind, sentence, {"Retry-After": str(error.values["seconds"])})
    if isinstance(error, WrongMethod):
        return Problem(status, kind, sentence, {"Allow": str(error.values["allowed"])})
    return Problem(status, kind, sentence, {})
