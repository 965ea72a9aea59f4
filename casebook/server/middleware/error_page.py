"""The page of an error that no other page could tell: one sentence, and the way on."""

from collections.abc import Mapping

from starlette.responses import HTMLResponse

from casebook import urls
from casebook.server.api.robots import page_paths
from casebook.templates import TEMPLATES
from casebook.wording import say
from casebook.wording.catalogue import RIGHT_TO_LEFT


def error_page(
    sentence: str, language: str, status: int, headers: Mapping[str, str]
) -> HTMLResponse:
    """`sentence` as a page of its own, with links to every page; it holds no script."""
    pages = [(path, say(f"page-{path[1:] or urls.FIRST_PAGE}", language)) for path in page_paths()]
    page = TEMPLATES.get_template("error.html").render(
        language=language, direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        title=say("site-title", language), sentence=sentence, pages=pages)
    return HTMLResponse(page, status, headers)
