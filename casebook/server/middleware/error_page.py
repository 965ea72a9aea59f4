"""The page of an error that no other page could tell: one sentence, and the way on."""

from collections.abc import Mapping

from starlette.responses import HTMLResponse

from casebook import urls
from casebook.server.api.robots import page_paths
from casebook.templates import TEMPLATES
from casebook.wording import Language


def error_page(
    sentence: str, language: Language, status: int, headers: Mapping[str, str]
) -> HTMLResponse:
    """`sentence` as a page of its own, with links to every page; it holds no script."""
    pages = [(path, language.say(f"page-{path[1:] or urls.FIRST_PAGE}")) for path in page_paths()]
    page = TEMPLATES.get_template("error.html").render(
        language=language, direction=language.direction,
        title=language.say("site-title"), sentence=sentence, pages=pages)
    return HTMLResponse(page, status, headers)
