"""Trouble told to programs: `application/problem+json` (RFC 9457) with one sentence."""

import json
import logging
import uuid

from starlette.responses import Response

from casebook import metrics
from casebook.errors import CasebookError
from casebook.trouble import INSIDE
from casebook.wording import has, say

log = logging.getLogger("casebook.server")

MIME = "application/problem+json"
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
    "figure-revised": 410,
    "not-offered": 403,
    "too-slow": 408,
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
    "no-browser": 503,
    "pictures-busy": 503,
    "picture-too-late": 503,
    "picture-failed": 503,
}
# Seconds after which a program may ask again when we are at fault or busy.
RETRY_AFTER = "30"
# The header under which an answer bears the reference of its traceback in the log.
REFERENCE = "Casebook-Reference"


def problem(error: CasebookError, language: str) -> Response:
    """The answer that tells a known error.

    What only we can mend (503) is told without its inside, which may name folders; the log has it.
    """
    status = STATUS.get(error.kind)
    if status is None:
        return unexpected(error, language)
    metrics.ERRORS.labels(error.kind).inc()
    if error.kind not in INSIDE and status < 500:
        return _response(status, error.kind, sentence(error, language))
    message = f"server-{error.kind}"
    message = message if has(message) else "server-unavailable"
    answer = _response(status, error.kind, say(message, language))
    if status >= 500:
        log.error("%s: %s", error.kind, error)
        answer.headers["Retry-After"] = RETRY_AFTER
    return answer


def unexpected(error: Exception, language: str) -> Response:
    """An apology with a reference that the log has too."""
    reference = noted(error)
    answer = _response(500, "fault", say("server-fault", language, reference=reference))
    answer.headers[REFERENCE] = reference
    return answer


def noted(error: Exception) -> str:
    """The reference under which the log now holds the traceback."""
    reference = uuid.uuid4().hex[:8]
    metrics.ERRORS.labels("fault").inc()
    log.error("unexpected fault, reference %s", reference, exc_info=error,
              extra={"reference": reference})
    return reference


def wrong_method(method: str, allowed: str, language: str) -> Response:
    """The answer to a POST and the like."""
    detail = say("server-method", language, method=method[:20], allowed=allowed)
    answer = _response(405, "method", detail)
    answer.headers["Allow"] = allowed
    return answer


def sentence(error: CasebookError, language: str) -> str:
    """What happened, which value, what to do, in the reader's language where it has the words."""
    message = f"error-{error.kind}"
    if has(message, language):
        return say(message, language, **{name: str(value) for name, value in error.values.items()})
    return str(error)


def _response(status: int, kind: str, detail: str) -> Response:
    body = {
        "type": "about:blank",
        "title": say(f"server-status-{status}", "en"),
        "status": status,
        "detail": detail,
        "kind": kind,
    }
    return Response(
        json.dumps(body, ensure_ascii=False).encode(), status, media_type=MIME,
        headers={"Cache-Control": "no-store"},
    )
