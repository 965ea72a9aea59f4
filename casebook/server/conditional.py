"""Conditional requests: ETag and Last-Modified, from the release.

An address gives other bytes when the release is switched or the software that writes them has
changed; so both are in the tag, and nothing has to be computed to know it.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import cache

from starlette.datastructures import Headers

from casebook import paths
from casebook.server.etag import etag, is_known
from casebook.warehouse import Release
from casebook.warehouse.release import POINTER

_SHAPES = ("casebook/**/*.py", "casebook/**/*.typ", "casebook/exports/fonts/**/*.ttf",
           "casebook/brief/pptx/icon_files/*", "casebook/brief/office/templates/*",
           "casebook/ui/static/wordmark-*.svg", "casebook/wording/**/*.ftl",
           "casebook/web/templates/*", "queries/*.sql", "data/codebook.yml",
           "data/words/**/*.yml")


@dataclass(frozen=True)
class Stamp:
    etag: str
    modified: datetime

    def headers(self) -> dict[str, str]:
        """The headers that let the next request be a short one."""
        return {
            "ETag": self.etag,
            "Last-Modified": format_datetime(self.modified, usegmt=True),
        }

    def is_known(self, request: Headers) -> bool:
        """Whether the request already has this state (RFC 9110, 13.2.2: the tag goes first)."""
        tags = request.get("if-none-match")
        if tags is not None:
            return is_known(self.etag, tags)
        try:
            return self.modified <= parsedate_to_datetime(request["if-modified-since"])
        except (KeyError, ValueError, TypeError):
            return False


def stamp(release: Release, *parts: object) -> Stamp:
    """The stamp of what `parts` name in `release`."""
    software, changed = _software()
    content = repr((release.hash, software, *parts))
    return Stamp(
        etag=etag(content.encode()),
        modified=max(changed, _published_at(release)),
    )


@cache
def _software() -> tuple[str, datetime]:
    """A digest of everything that shapes an answer, and when it last changed."""
    digest, newest = hashlib.sha256(), 0.0
    for pattern in _SHAPES:
        for path in sorted(paths.ROOT.glob(pattern)):
            digest.update(path.read_bytes())
            newest = max(newest, path.stat().st_mtime)
    return digest.hexdigest(), _second(newest)


def software() -> str:
    """A short name for the state of the software, for files that it made."""
    return _software()[0][:8]


def _published_at(release: Release) -> datetime:
    """When the pointer was switched: going back to an earlier release is a change as well."""
    try:
        return _second((release.folder.parent / POINTER).stat().st_mtime)
    except OSError:
        return datetime.combine(release.date, datetime.min.time(), UTC)


def _second(timestamp: float) -> datetime:
    # A header knows whole seconds, and no date may lie in the future (RFC 9110, 8.8.2.1).
    moment = datetime.fromtimestamp(timestamp, UTC).replace(microsecond=0)
    return min(moment, datetime.now(UTC).replace(microsecond=0))
