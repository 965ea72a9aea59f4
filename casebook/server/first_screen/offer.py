"""The line of a first screen that offers the page in the browser's own language."""

from dataclasses import replace
from html import escape

from casebook.selection import write
from casebook.server.first_screen.page_request import PageRequest
from casebook.urls import FIRST_PAGE, url
from casebook.wording.offer import offered


def offer(request: PageRequest, accepted: str) -> str:
    """A link to the same view in the language that the header `accepted` wants most, where it is
    another one; else nothing. The application has the same line in the same place."""
    wanted = offered(accepted)
    if wanted is None or wanted == request.selection.language:
        return ""
    path = "./" if request.page == FIRST_PAGE else f"./{request.page}"
    address = url(path, write(replace(request.selection, language=wanted)))
    return (f'<p class="language-offer"><a href="{escape(address)}" lang="{wanted}"'
            f' hreflang="{wanted}">{escape(wanted.say("language-offer"))}</a></p>')
