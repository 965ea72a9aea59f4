"""`/files/`: what pages load beside themselves, under names that say what they hold.

A changed file has another name, so a browser asks for each once.
"""

import hashlib
from datetime import UTC, datetime
from functools import cache, partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import urls
from casebook.brief.presenter import templates
from casebook.errors import UnknownAddress
from casebook.paths import PLOTLY
from casebook.selection import printable
from casebook.server.conditional import Stamp
from casebook.server.endpoint import Plan
from casebook.server.etag import etag

_STARTED = datetime.now(UTC).replace(microsecond=0)


def plan(request: Request) -> Plan:
    """The plan for one of the files; raises UnknownAddress."""
    found = _files().get(request.path_params["file"])
    if found is None:
        raise UnknownAddress(address=printable(request.url.path), index=urls.INDEX)
    content, mime = found
    return Plan(Stamp(etag(content), _STARTED), partial(Response, content, media_type=mime))


def address(start: str, end: str) -> str:
    """The address of the file whose name starts and ends so."""
    name = next(name for name in _files() if name.startswith(start) and name.endswith(end))
    return f"{urls.FILES}/{name}"


@cache
def _files() -> dict[str, tuple[bytes, str]]:
    """Name -> content and media type. A script's name changes with it; letters never change."""
    written = {
        ("talk", "css"): (templates.style("talk.css", "page.css", inside=False), "text/css"),
        ("talk", "js"): (templates.script(), "text/javascript"),
    }
    named = {PLOTLY.name: (PLOTLY.read_bytes(), "text/javascript; charset=utf-8")}
    for (stem, suffix), (text, mime) in written.items():
        content = text.encode()
        digest = hashlib.sha256(content).hexdigest()[:12]
        named[f"{stem}-{digest}.{suffix}"] = content, f"{mime}; charset=utf-8"
    letters = {name: (content, "font/ttf") for name, content in templates.fonts().items()}
    return {**named, **letters}
