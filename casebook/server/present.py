"""`/present`: a briefing as full-screen slides, their figures for other choices, and their files.

The page loads nothing but its own files, which never change under their names; so after the first
talk a browser asks for the slides alone.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial

from starlette.requests import Request
from starlette.responses import Response

from casebook.brief import talk_choice, talk_page, talk_web
from casebook.errors import UnknownAddress
from casebook.selection import Notice
from casebook.server import problems
from casebook.server.asked import language_of
from casebook.server.endpoint import Endpoint, Plan
from casebook.server.figures import asked_at
from casebook.server.freshness import Stamp, stamp
from casebook.server.index import INDEX
from casebook.server.settings import settings
from casebook.server.shapes import shown
from casebook.warehouse import Release, live
from casebook.wording import say

PAGE, SLIDES, FILES = "/present", "/present/slides.json", "/present/files/"
_STARTED = datetime.now(UTC).replace(microsecond=0)
_HTML = "text/html; charset=utf-8"


class Page(Endpoint):
    """An address that people open: trouble is told as a page too, in one sentence."""

    async def _answer(self, request: Request) -> Response:
        answer = await super()._answer(request)
        return _trouble(answer, request) if answer.media_type == problems.MIME else answer


@dataclass(frozen=True)
class Lasting(Stamp):
    """The stamp of a file whose name says what it holds: it is asked for once."""

    def headers(self) -> dict[str, str]:
        return {**super().headers(), "Cache-Control": "public, max-age=31536000, immutable"}


def page(request: Request) -> Plan:
    """The plan for the page of a talk."""
    release, asked, base = live(), dict(request.query_params), _base(request)
    return Plan(stamp(release, PAGE, sorted(asked.items()), base),
                partial(_page, asked, release, base))


def slides(request: Request) -> Plan:
    """The plan for the slides alone, as JSON."""
    release, asked, base = live(), dict(request.query_params), _base(request)
    return Plan(stamp(release, SLIDES, sorted(asked.items()), base),
                partial(_slides, asked, release, base))


def file(request: Request) -> Plan:
    """The plan for one of the files; raises UnknownAddress."""
    found = _files().get(request.path_params["file"])
    if found is None:
        raise UnknownAddress(address=shown(request.url.path), index=INDEX)
    content, mime = found
    etag = f'"{hashlib.sha256(content).hexdigest()[:24]}"'
    return Plan(Lasting(etag, _STARTED), partial(Response, content, media_type=mime))


def _page(asked: Mapping[str, str], release: Release, base: str) -> Response:
    found = talk_choice.chosen(asked, release, base)
    language = found.brief.language
    html = talk_page.document(found.brief, _addresses(), talk_choice.places(release, language),
                              [_told(one, language) for one in found.notices])
    return Response(html, media_type=_HTML)


def _slides(asked: Mapping[str, str], release: Release, base: str) -> Response:
    found = talk_choice.chosen(asked, release, base)
    notices = [_told(one, found.brief.language) for one in found.notices]
    return Response(talk_page.update(found.brief, found.choice, notices),
                    media_type="application/json")


def _base(request: Request) -> str:
    return settings().base_url or asked_at(request)


def _told(notice: Notice, language: str) -> str:
    """The sentence of a notice; its value comes from the address and may hold anything."""
    value = "".join(sign for sign in notice.value if sign.isprintable())
    return say(f"notice-{notice.rule}", language, value=value, parameter=notice.parameter)


@cache
def _files() -> dict[str, tuple[bytes, str]]:
    """Name -> content and media type. A script's name changes with it; letters never change."""
    written = {
        ("talk", "css"): (talk_web.style("talk.css", "page.css", inside=False), "text/css"),
        ("talk", "js"): (talk_web.script(), "text/javascript"),
        ("plotly", "js"): (talk_web.plotly(), "text/javascript"),
    }
    named = {}
    for (stem, suffix), (text, mime) in written.items():
        content = text.encode()
        digest = hashlib.sha256(content).hexdigest()[:12]
        named[f"{stem}-{digest}.{suffix}"] = content, f"{mime}; charset=utf-8"
    letters = {name: (content, "font/ttf") for name, content in talk_web.fonts().items()}
    return {**named, **letters}


@cache
def _addresses() -> talk_page.Files:
    def address(start: str, end: str) -> str:
        return FILES + next(name for name in _files()
                            if name.startswith(start) and name.endswith(end))

    return talk_page.Files(style=address("talk", ".css"), script=address("talk", ".js"),
                           plotly=address("plotly", ".js"), slides=SLIDES)


def _trouble(answer: Response, request: Request) -> Response:
    language = language_of(request)
    sentence = json.loads(bytes(answer.body))["detail"]
    html = talk_web.templates().get_template("trouble.html").render(
        language=language, sentence=sentence, files=_addresses(),
        say=lambda message, **values: say(message, language, **values))
    headers = {name: value for name, value in answer.headers.items()
               if name in ("retry-after", "cache-control", "allow", "casebook-reference")}
    return Response(html, answer.status_code, headers, _HTML)
