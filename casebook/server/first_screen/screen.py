"""Middleware: every page of the site starts with its first screen in it.

An address that has a Member State's name leads to the one that has its code.

What can go wrong here must not keep a reader from the application: any fault is logged and the
plain page is sent.
"""

import logging
from collections.abc import Sequence
from pathlib import Path
from threading import Lock, Thread

from cachetools import LRUCache
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from casebook.caches import bounded
from casebook.error_log import logged
from casebook.errors import CasebookError
from casebook.exports.picture import renderer
from casebook.page import Page
from casebook.selection import Selection
from casebook.server.etag import etag, is_known
from casebook.server.first_screen.content import Content, PlacedCard, alone, content, missing
from casebook.server.first_screen.head import head
from casebook.server.first_screen.offer import offer
from casebook.server.first_screen.page import OFFER, FirstPage
from casebook.server.first_screen.page_request import PageRequest, canonical_address, page_request
from casebook.server.first_screen.pictures import NARROW, WIDE, PictureRequest, Pictures
from casebook.server.first_screen.shell import Shell
from casebook.settings import Settings, settings
from casebook.warehouse import live
from casebook.wording import Language

log = logging.getLogger("casebook.server")

# Charts beyond the first screen are drawn by the application itself.
CHARTS = 5


class FirstScreens:
    """First screens by what is asked for, kept within a bound."""

    def __init__(self, shell: Path, site: Sequence[Page], folder: Path) -> None:
        self.shell = Shell(shell.read_text(encoding="utf-8"))
        self.site = site
        self._pages = {page.name: page for page in site}
        self.pictures = Pictures(folder)
        self.kept: LRUCache[PageRequest, bytes] = bounded("first-screens", getsizeof=len)
        self._lock = Lock()

    def html(self, request: PageRequest) -> bytes:
        """The page with its first screen. Raises what preparing its cards raises."""
        with self._lock:
            found: bytes | None = self.kept.get(request)
        if found is not None:
            return found
        view = (alone(request.card, request.selection, request.release) if request.card
                else content(self._pages[request.page], request.selection, request.release))
        pictures = {one.prepared.card.id: self._pictures(one, request) for one in _seen(view)}
        first = FirstPage(
            view, head(request, view), request.selection, request.release, request.page, self.site,
            lambda shown: {name: svg for name, svg in
                           pictures.get(shown.prepared.card.id, {}).items() if svg})
        made = self.shell.with_first_screen(first).encode()
        whole = not renderer.available() or all(
            svg is not None for several in pictures.values() for svg in several.values())
        if whole and len(made) <= self.kept.maxsize:
            with self._lock:
                self.kept[request] = made
        return made

    def not_found(self, path: str, language: str) -> bytes:
        """The page that says that there is none at `path`: menu and search, no application; in
        English where the site does not have the language."""
        selection = Selection(language=Language.shipped(language))
        found = missing(path, selection.language)
        request = PageRequest("", selection, live(), "")
        first = FirstPage(
            found, head(request, found), selection, live(), "", self.site, lambda _: {})
        # Links of the page are relative to the site's root, wherever the address pretends to be.
        return self.shell.without_application(first, "../" * (path.count("/") - 1) or "./").encode()

    def _pictures(self, shown: PlacedCard, request: PageRequest) -> dict[str, str | None]:
        """The chart by class; None for one that is yet to be drawn, which is asked for."""
        wanted = {
            f"{name} {theme}": PictureRequest(
                shown.prepared.card, request.selection, request.release, theme, widths[shown.slot])
            for name, widths in (("wide", WIDE), ("narrow", NARROW))
            for theme in ("light", "dark")
        }
        found = {name: self.pictures.known(one) for name, one in wanted.items()}
        for name, one in wanted.items():
            if found[name] is None:
                self.pictures.wish(one)
        return found

    def draw_ahead(self) -> None:
        """Has the default view of every page drawn behind the server's back, for first readers."""
        Thread(target=self._draw_ahead, name="casebook-first-screens-ahead", daemon=True).start()

    def _draw_ahead(self) -> None:
        for page in self.site:
            try:
                self.html(PageRequest(page.name, Selection(), live(), ""))
            except CasebookError as error:
                log.warning("no first screen: %s", logged(error))


def _seen(found: Content) -> tuple[PlacedCard, ...]:
    """The cards whose charts the first screen shows: the tiles of the first page, else one."""
    small = tuple(one for one in found.shown if one.slot in ("half", "third"))
    return small[:CHARTS] or found.shown[:1]


class FirstScreen:
    """The middleware. Web sockets, files, addresses for programs and faults pass by untouched."""

    def __init__(self, app: ASGIApp, screens: FirstScreens, chosen: Settings) -> None:
        self.app = app
        self.screens = screens
        self._base = chosen.base_url
        self._pages = {one.path: one.name for one in screens.site}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self.app(scope, receive, send)
            return
        page = self._pages.get(scope["path"].removeprefix("/"))
        answer = (self.app if page is None
                  else await run_in_threadpool(self._answer, page, Request(scope)))
        await answer(scope, receive, send)

    def _answer(self, page: str, request: Request) -> Response:
        """The page; without its first screen where that cannot be made."""
        try:
            wanted = page_request(page, request, self._base)
            if address := canonical_address(request, wanted.selection):
                return RedirectResponse(f".{address}", 303)
            body = self.screens.html(wanted).replace(
                OFFER.encode(), offer(wanted, request.headers.get("accept-language", "")).encode())
        except CasebookError as error:
            log.warning("no first screen: %s", logged(error))
            return self._plain()
        except Exception as error:  # the application itself may still work
            log.error("no first screen", exc_info=error)
            return self._plain()
        headers = {"ETag": etag(body), "Cache-Control": "private, no-cache",
                   "Vary": "Accept-Language"}
        if is_known(headers["ETag"], request.headers.get("if-none-match", "")):
            return Response(status_code=304, headers=headers)
        return Response(body, media_type="text/html", headers=headers)

    def _plain(self) -> Response:
        return Response(self.screens.shell.plain, media_type="text/html",
                        headers={"Cache-Control": "private, no-cache"})


def first_screens(shell: Path, site: Sequence[Page]) -> FirstScreens | None:
    """The first screens of `site`, or None, logged, where `shell` has no room for them."""
    try:
        return FirstScreens(shell, site, settings().cache / "first-screens")
    except (OSError, ValueError) as error:
        log.error("no first screens", exc_info=error)
        return None
