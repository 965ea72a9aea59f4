"""The browser that draws pictures: found without starting it, started with no network at all."""

from collections.abc import MutableMapping, Sequence
from functools import cache
from pathlib import Path

from choreographer.browsers.chromium import Chromium
from kaleido import Kaleido, PageGenerator

from casebook.exports.lettering import FONTS

# What a browser does behind its user's back; none of it has a place on a server.
_QUIET = (
    "--disable-background-networking", "--disable-client-side-phishing-detection",
    "--disable-default-apps", "--disable-domain-reliability", "--disable-extensions",
    "--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate",
    "--no-pings", "--host-resolver-rules=MAP * ~NOTFOUND",
)
# kaleido's page with a title of our own (it becomes that of a PDF) and no margin round a PDF.
_TITLE, _STYLE = "Why ITU matters", "<style>@page { margin: 0 }</style>"


class QuietChromium(Chromium):
    """Chromium that asks nobody anything and knows the fonts of the pictures.

    It runs without its sandbox (choreographer's own default): that cannot be had as root nor in
    most containers, and the page holds nothing but this project's own figures.
    """

    def get_cli(self) -> Sequence[str]:
        return [*super().get_cli(), *_QUIET]

    def get_env(self) -> MutableMapping[str, str]:
        # Page fonts do not reach a picture: plotly draws it as an image, which sees installed
        # fonts only. So the fonts are installed, for this one process.
        return {**super().get_env(), "FONTCONFIG_FILE": str(FONTS / "fonts.conf")}


@cache
def executable() -> str | None:
    """The path of a Chromium or Chrome, or None; BROWSER_PATH names one that lies elsewhere."""
    path = Chromium.find_browser(skip_local=False)
    return path if path and Path(path).is_file() else None


async def started(path: str, seconds: float) -> Kaleido:
    """A browser with its page loaded; drawing one picture may take `seconds`."""
    page = PageGenerator(mathjax=False)
    page.header = page.header.replace("Kaleido-fier", _TITLE).replace("</title>",
                                                                    f"</title>{_STYLE}")
    browser = Kaleido(
        n=1, timeout=seconds, page_generator=page, path=path, browser_cls=QuietChromium)
    await browser.open()
    return browser
