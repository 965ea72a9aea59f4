"""The page of an error that no other page could tell: one sentence, and the way on."""

from collections.abc import Mapping
from html import escape

from starlette.responses import HTMLResponse

from casebook.exports.links import FIRST_PAGE
from casebook.server.robots import page_paths
from casebook.wording import say
from casebook.wording.catalogue import RIGHT_TO_LEFT

_STYLE = (
    "body{max-width:40rem;margin:10vh auto;padding:0 1rem;font:16px/1.6 sans-serif;color:#0B1218;"
    "background:#FFF}a{color:#1B4F72}li{margin:.25rem 0}"
    "@media(prefers-color-scheme:dark){body{color:#E8EDF2;background:#10161D}a{color:#8FC3E8}}"
)


def apology(
    sentence: str, language: str, status: int, headers: Mapping[str, str]
) -> HTMLResponse:
    """`sentence` as a page of its own, with links to every page; it holds no script."""
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    links = "".join(
        f'<li><a href="{path}">{escape(say(f"page-{path[1:] or FIRST_PAGE}", language))}</a></li>'
        for path in page_paths())
    title = escape(say("site-title", language))
    return HTMLResponse(
        f'<!DOCTYPE html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body><main><h1>{title}</h1>"
        f"<p>{escape(sentence)}</p></main><nav><ul>{links}</ul></nav></body></html>",
        status, headers)
