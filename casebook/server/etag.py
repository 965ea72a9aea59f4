"""ETag and If-None-Match (RFC 9110, 8.8.3 and 13.1.2), for whatever answers with one."""

import hashlib
import re

# An opaque tag; the mark of a weak one before it does not count in a weak comparison.
_TAG = re.compile(r'"[^"]*"')
# Proxies that compress add the name of the coding to a tag, within its quotation marks.
_ADDED = re.compile(r'--?(?:gzip|br|deflate|df|zstd)"$')
LETTERS = 24


def etag(content: bytes) -> str:
    """The strong tag of `content`, in its quotation marks."""
    return f'"{hashlib.sha256(content).hexdigest()[:LETTERS]}"'


def weak(tag: str) -> str:
    """The weak form of a tag: the same figures in other bytes."""
    return tag if tag.startswith("W/") else f"W/{tag}"


def is_known(tag: str, if_none_match: str) -> bool:
    """Whether one of the tags in the header is `tag`, by the weak comparison, or it is `*`."""
    given = (_ADDED.sub('"', one) for one in _TAG.findall(if_none_match))
    return if_none_match.strip() == "*" or tag.removeprefix("W/") in given


def is_same(tag: str, if_range: str) -> bool:
    """Whether the tag in the header is `tag`, by the strong comparison: the very same bytes."""
    return bool(tag) and not tag.startswith("W/") and tag == if_range.strip()
