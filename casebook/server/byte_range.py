"""Byte ranges of answers that are made whole in memory (RFC 9110, 14).

Files that are sent from disk have theirs from Starlette. One range is answered; several at once
get the whole answer, as the standard allows.
"""

import re

from starlette.datastructures import Headers
from starlette.responses import Response

from casebook.server.etag import is_same

ACCEPT = {"Accept-Ranges": "bytes"}
_ONE = re.compile(r"bytes=(?P<first>[0-9]{0,12})-(?P<last>[0-9]{0,12})")


def with_range(answer: Response, request: Headers) -> Response:
    """The part of `answer` that the request asks for: 206, 416 beyond its end, or all of it.

    With If-Range only where that is the tag of this very answer: else a client would put a file
    together from two releases.
    """
    answer.headers.update(ACCEPT)
    wanted = _ONE.fullmatch(request.get("range", "").strip())
    if wanted is None or answer.status_code != 200 or not (wanted["first"] or wanted["last"]):
        return answer
    condition = request.get("if-range")
    if condition is not None and condition != answer.headers.get("last-modified") and not is_same(
            answer.headers.get("etag", ""), condition):
        return answer
    body = bytes(answer.body)
    first, last = _bounds(wanted["first"], wanted["last"], len(body))
    headers = {name: value for name, value in answer.headers.items() if name != "content-length"}
    if first > last:
        return Response(status_code=416, headers=headers | {
            "Content-Range": f"bytes */{len(body)}"})
    return Response(body[first:last + 1], 206, headers | {
        "Content-Range": f"bytes {first}-{last}/{len(body)}"})


def _bounds(first: str, last: str, length: int) -> tuple[int, int]:
    """The first and the last byte; the first beyond the last where there is no such part."""
    if not first:  # the last so many bytes
        return (max(0, length - int(last)), length - 1) if int(last) else (1, 0)
    end = min(int(last), length - 1) if last else length - 1
    return (int(first), end) if int(first) <= end else (1, 0)
