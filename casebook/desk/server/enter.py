"""The page on which the person on this machine types the printed key."""

from http import HTTPStatus
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    HTMLResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
)
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from casebook.desk.access.door import Door
from casebook.desk.access.one_time_key import COOKIE, LONGEST
from casebook.desk.server.guard import ENTER, ICON, LIVE
from casebook.desk.words import ENGLISH, WORDS, DeskLanguage
from casebook.paths import STATIC
from casebook.wording.offer import offered

MOST_BODY = 1_000
TEMPLATES = Environment(
    loader=FileSystemLoader(WORDS.parent / "server" / "templates"), autoescape=True,
    undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def routes(door: Door) -> list[BaseRoute]:
    """The desk's routes beside Streamlit's. Where people sign in, there is no page for a key."""
    always: list[BaseRoute] = [
        Route(LIVE, alive), Route(ICON, icon),
        Mount("/fonts", StaticFiles(directory=STATIC / "fonts"))]
    if door.key is None:
        return always

    async def enter(request: Request) -> Response:
        return await _enter(door, request)

    return [*always, Route(ENTER, enter, methods=["GET", "POST"])]


async def alive(request: Request) -> Response:
    """200 for as long as the process answers."""
    return PlainTextResponse("ok\n")


async def icon(request: Request) -> Response:
    """The icon of the browser's tab, the site's own."""
    return FileResponse(STATIC / "icon.svg")


async def _enter(door: Door, request: Request) -> Response:
    """The form; after it was sent with the key, the desk, with a cookie of a session that is new.

    To open the link with the key uses nothing up: programs open links to look at them.
    """
    language = DeskLanguage(offered(request.headers.get("accept-language", "")) or ENGLISH)
    if request.method in ("GET", "HEAD"):
        return _form(language, request.query_params.get("key", "")[:LONGEST])
    token = door.key.redeem(await _key(request)) if door.key else None
    if token is None:
        return _form(language, "", wrong=True)
    await run_in_threadpool(door.admit, token)
    answer = RedirectResponse("/", HTTPStatus.SEE_OTHER)
    answer.set_cookie(COOKIE, token, httponly=True, samesite="strict", path="/",
                      max_age=door.chosen.hours * 3600)
    return answer


async def _key(request: Request) -> str:
    """The field `key` of a form, nothing of a body that is none."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BODY:
            return ""
    try:
        fields = parse_qs(body.decode("ascii", "replace"), max_num_fields=5)
    except ValueError:
        return ""
    return next(iter(fields.get("key", [])), "")


def _form(language: DeskLanguage, key: str, *, wrong: bool = False) -> Response:
    page = TEMPLATES.get_template("enter.html").render(
        language=language if language == "fr" else "en", key=key, wrong=wrong,
        words={name: language.say(f"enter-{name}")
               for name in ("title", "lead", "key", "button", "wrong")})
    return HTMLResponse(page, HTTPStatus.FORBIDDEN if wrong else HTTPStatus.OK)
