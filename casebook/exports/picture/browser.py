"""The Chromium that draws pictures, spoken to in the DevTools protocol: one process, one tab.

Imported only when a picture is wanted: choreographer takes a while to load.
"""

import base64
import json
import os
import signal
from asyncio import ensure_future, sleep, wait
from collections.abc import Mapping, MutableMapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from subprocess import Popen
from typing import TYPE_CHECKING, Any

from choreographer import Browser, Tab
from choreographer.browsers.chromium import Chromium
from choreographer.protocol.devtools_async_helpers import navigate_and_wait

from casebook import paths
from casebook.errors import PictureFailed
from casebook.exports.text_metrics import FONTS

if TYPE_CHECKING:
    from casebook.exports.picture.renderer import Format

# What a browser does behind its user's back; none of it has a place on a server.
_QUIET = (
    "--disable-background-networking", "--disable-client-side-phishing-detection",
    "--disable-default-apps", "--disable-domain-reliability", "--disable-extensions",
    "--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate",
    "--no-pings", "--host-resolver-rules=MAP * ~NOTFOUND",
)
PAGE = (paths.WEB / "picture" / "picture.html").as_uri()
CLOSING_SECONDS = 5
# The page is loaded anew after so many pictures, in case they left something behind.
PICTURES_A_LOAD = 100
# The largest layout fits in it: to reach beyond it takes Chromium another layout.
VIEWPORT = {"width": 3200, "height": 2000}
_DOTS_PER_INCH = 96


class QuietChromium(Chromium):
    """Chromium that asks nobody anything and knows the fonts of the pictures.

    It runs without its sandbox (choreographer's own default), which cannot be had as root nor in
    most containers; the page holds nothing but this project's own figures.
    """

    def get_cli(self) -> Sequence[str]:
        return [*super().get_cli(), *_QUIET]

    def get_env(self) -> MutableMapping[str, str]:
        # Installed for this one process: so they are there before the first text is laid out.
        return {**super().get_env(), "FONTCONFIG_FILE": str(FONTS / "fonts.conf")}


@cache
def executable() -> str | None:
    """The path of a Chromium or Chrome, or None; BROWSER_PATH names one that lies elsewhere."""
    path = Chromium.find_browser(skip_local=False)
    return path if path and Path(path).is_file() else None


class Drawer:
    """A Chromium with one tab. Its methods belong on one event loop, one call at a time."""

    def __init__(self, path: str) -> None:
        self._browser = Browser(path, browser_cls=QuietChromium)
        self._tab: Tab | None = None
        self._since_loaded = 0

    @property
    def process(self) -> Popen[bytes] | Popen[str] | None:
        """Its process, which leads a process group of its own; None before it is opened."""
        return getattr(self._browser, "subprocess", None)

    async def open(self) -> None:
        """Starts the browser."""
        await self._browser.open()

    async def drawn(self, payload: Mapping[str, Any], format: "Format") -> bytes:
        """The picture that `payload` describes (casebook/exports/picture/sheet.py).

        Raises PictureFailed when plotly cannot draw it, else whatever a dying browser says.
        """
        if self._tab is None or self._since_loaded >= PICTURES_A_LOAD:
            tab = self._browser.get_tab()
            if tab is None:
                raise ConnectionError("the browser has no tab")
            self._tab, self._since_loaded = await navigate_and_wait(tab, PAGE), 0
            await _loaded(tab)
            await _sent(tab, "Emulation.setDeviceMetricsOverride", {
                **VIEWPORT, "deviceScaleFactor": 1, "mobile": False})
        self._since_loaded += 1
        try:
            return await _drawn(self._tab, payload, format)
        except PictureFailed:
            self._tab = None  # it may have left something behind
            raise

    async def end(self) -> None:
        """Closes the browser, by force when it no longer answers."""
        closing = ensure_future(self._browser.close())
        await wait({closing}, timeout=CLOSING_SECONDS)
        closing.cancel()
        if self.process is not None and self.process.poll() is None:
            with suppress(ProcessLookupError):  # it has a session of its own: nobody else is hit
                os.killpg(self.process.pid, signal.SIGKILL)


async def _drawn(tab: Tab, payload: Mapping[str, Any], format: "Format") -> bytes:
    if "html" not in payload:
        return str(await _called(tab, "chart", payload)).encode()
    laid = await _called(tab, "picture", {**payload, "format": format})
    width, height, scale = laid["width"], laid["height"], laid["scale"]
    if format == "svg":
        return str(laid["svg"]).encode()
    if format == "pdf":
        return base64.b64decode((await _sent(tab, "Page.printToPDF", {
            "paperWidth": width * scale / _DOTS_PER_INCH,
            "paperHeight": height * scale / _DOTS_PER_INCH, "scale": scale,
            "marginTop": 0, "marginBottom": 0, "marginLeft": 0, "marginRight": 0,
            "printBackground": True, "generateTaggedPDF": True, "pageRanges": "1"}))["data"])
    return base64.b64decode((await _sent(tab, "Page.captureScreenshot", {
        "format": "png", "optimizeForSpeed": True,
        "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": scale}}))["data"])


async def _loaded(tab: Tab) -> None:
    """Waits for the page's scripts: a browser that is busy may tell of a load before they ran."""
    ready = {"expression": "typeof picture === 'function' && typeof chart === 'function'"}
    while (await _sent(tab, "Runtime.evaluate", dict(ready)))["result"].get("value") is not True:
        await sleep(0.02)


async def _called(tab: Tab, function: str, payload: Mapping[str, Any]) -> Any:
    """What a function of the page gives for `payload`."""
    page = await _sent(tab, "Runtime.evaluate", {"expression": "window"})
    answer = await _sent(tab, "Runtime.callFunctionOn", {
        "objectId": page["result"]["objectId"], "awaitPromise": True, "returnByValue": True,
        "functionDeclaration": f"(payload) => {function}(payload)",
        "arguments": [{"value": payload}]})
    if failed := answer.get("exceptionDetails"):
        words = failed.get("exception", {}).get("description") or failed["text"]
        raise PictureFailed(reason=str(words).splitlines()[0][:200])
    return answer["result"].get("value")


async def _sent(tab: Tab, command: str, params: MutableMapping[str, Any]) -> dict[str, Any]:
    response = await tab.send_command(command, params)
    if "error" in response:
        raise ConnectionError(json.dumps(response["error"]))
    return dict(response["result"])
