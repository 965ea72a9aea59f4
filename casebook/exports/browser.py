"""The browser that draws pictures: found without starting it, started with no network at all.

Imported only when a picture is wanted: kaleido takes a quarter of a second to load.
"""

import os
import signal
from asyncio import ensure_future, wait
from collections.abc import Mapping, MutableMapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from choreographer.browsers.chromium import Chromium
from kaleido import Kaleido, PageGenerator
from kaleido.errors import JavascriptError, KaleidoError

from casebook import paths
from casebook.errors import PictureFailed
from casebook.exports.lettering import FONTS
from casebook.figures import Figure

# What a browser does behind its user's back; none of it has a place on a server.
_QUIET = (
    "--disable-background-networking", "--disable-client-side-phishing-detection",
    "--disable-default-apps", "--disable-domain-reliability", "--disable-extensions",
    "--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate",
    "--no-pings", "--host-resolver-rules=MAP * ~NOTFOUND",
)
# kaleido's page, with a title of our own (a PDF takes it over) and no margin round a PDF.
_TITLE, _STYLE = "Why ITU matters", "<style>@page { margin: 0 }</style>"
# Maps are drawn from these files; plotly would ask the Internet for them.
_TOPOJSON = (paths.STATIC / "topojson").as_uri() + "/"
_CLOSING_SECONDS = 5
_PICTURES_A_LOAD = 50


class QuietChromium(Chromium):
    """Chromium that asks nobody anything and knows the fonts of the pictures.

    It runs without its sandbox (choreographer's own default), which cannot be had as root nor in
    most containers; the page holds nothing but this project's own figures.
    """

    def get_cli(self) -> Sequence[str]:
        return [*super().get_cli(), *_QUIET]

    def get_env(self) -> MutableMapping[str, str]:
        # A page's own fonts do not reach a picture: plotly draws it as an image, which sees
        # installed fonts only. So they are installed, for this one process.
        return {**super().get_env(), "FONTCONFIG_FILE": str(FONTS / "fonts.conf")}


class Drawer(Kaleido):  # type: ignore[misc]  # kaleido ships no types
    """kaleido, but for loading its page, with plotly in it, anew after every picture.

    That takes the browser four times as long as the picture. Now and then it is still done, and
    after a figure that could not be drawn, in case it left something behind.
    """

    _since_loaded = 0

    async def _return_kaleido_tab(self, tab: Any) -> None:
        self._since_loaded += 1
        if self._since_loaded >= _PICTURES_A_LOAD:
            await self._load(tab)
        else:
            await self.tabs_ready.put(tab)

    async def load_anew(self) -> None:
        """Loads the page of the tab that is free."""
        await self._load(await self.tabs_ready.get())

    async def _load(self, tab: Any) -> None:
        self._since_loaded = 0
        await super()._return_kaleido_tab(tab)


@cache
def executable() -> str | None:
    """The path of a Chromium or Chrome, or None; BROWSER_PATH names one that lies elsewhere."""
    path = Chromium.find_browser(skip_local=False)
    return path if path and Path(path).is_file() else None


def made(path: str, seconds: float) -> Drawer:
    """A browser, yet to be opened; drawing one picture may take `seconds`."""
    page = PageGenerator(mathjax=False, plotly=paths.PLOTLY)
    page.header = page.header.replace("Kaleido-fier", _TITLE) + _STYLE
    return Drawer(
        n=1, timeout=seconds, page_generator=page, path=path, browser_cls=QuietChromium)


async def drawn(browser: Drawer, figure: Figure, options: Mapping[str, str | float]) -> bytes:
    """The picture; raises PictureFailed when plotly cannot draw it, else what the browser did."""
    try:
        picture: bytes = await browser.calc_fig(figure, dict(options), topojson=_TOPOJSON)
    except (KaleidoError, JavascriptError) as error:
        await browser.load_anew()
        raise PictureFailed(reason=str(error).splitlines()[0][:200]) from error
    return picture


async def ended(browser: Drawer) -> None:
    """Closes `browser`, by force when it no longer answers."""
    closing = ensure_future(browser.close())
    await wait({closing}, timeout=_CLOSING_SECONDS)
    closing.cancel()
    process = getattr(browser, "subprocess", None)
    if process is not None and process.poll() is None:
        with suppress(ProcessLookupError):  # it has a session of its own: nobody else is hit
            os.killpg(process.pid, signal.SIGKILL)
