"""HTML head of a page: title, description, Open Graph tags, canonical link."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from casebook.brochure.assemble import brochure
from casebook.brochure.infographic import DRAWS_ON, PIXELS, alt
from casebook.brochure.links import infographic_link
from casebook.errors import CasebookError
from casebook.exports.dataset import schema_org
from casebook.exports.picture import renderer
from casebook.exports.picture.sheet import FORMATS
from casebook.selection import write
from casebook.server.first_screen.alternates import alternates
from casebook.server.first_screen.content import Content
from casebook.server.first_screen.page_request import PageRequest
from casebook.urls import FIGURES, FIRST_PAGE, page, url
from casebook.wording import Language

DESCRIPTION_LENGTH = 300
MEMBER_STATE, DATA_PAGE = "country", "data"


@dataclass(frozen=True)
class Head:
    """What the head of the page tells other programs.

    `address` is the page's own; `picture` that of the infographic, for the case and a Member
    State's page, else of the page's first chart, as PNG; empty when unknown. `size` is the
    picture's, in pixels, where it is known. `dataset` describes the release as JSON-LD, on the page
    on data. `alternates` are the page's addresses in each language,
    after the code that `hreflang` has for it.
    """

    title: str
    description: str
    address: str
    picture: str
    picture_words: str
    size: tuple[int, int] | None = None
    alternates: tuple[tuple[str, str], ...] = ()
    dataset: str = ""


def head(request: PageRequest, content: Content) -> Head:
    """Title, finding, the page's address and its picture."""
    language = request.selection.language
    first = content.shown[0].prepared if content.shown else None
    picture, words, size = "", first.title if first else "", None
    infographic = _infographic_words(request) if request.base else ""
    if infographic:
        picture = infographic_link(
            request.selection.country, "png", "link", language, request.base)
        words, size = infographic, PIXELS["link"]
    elif first and first.provenance.figure_id and request.base and renderer.available():
        picture = url(f"{FIGURES}/{first.provenance.figure_id}.png", {
            "card": first.card.id, "lang": language if language != "en" else None}, request.base)
        size = FORMATS["wide"].pixels
    parameters = {**write(request.selection), **({"embed": "true", "card": request.card}
                                                 if request.card else {})}
    return Head(
        title=f"{content.title} - {language.say('site-short')}",
        description=content.description[:DESCRIPTION_LENGTH],
        address=url(page(request.page), parameters, request.base) if request.base else "",
        picture=picture, picture_words=words if picture else "", size=size,
        alternates=(alternates(page(request.page), request.base, parameters)
                    if request.base and not request.card else ()),
        dataset=_dataset(request),
    )


def _dataset(request: PageRequest) -> str:
    """The release for search engines, on the page on data; no text of it can end the element that
    it stands in."""
    if request.page != DATA_PAGE or not request.base or request.card:
        return ""
    dataset = schema_org(request.release, request.selection.language, request.base)
    return json.dumps(dataset, ensure_ascii=False).replace("<", "\\u003c")


def _infographic_words(request: PageRequest) -> str:
    """What the infographic shows, for the case and a Member State's own page; else nothing."""
    of_state = request.page == MEMBER_STATE and request.selection.country is not None
    if request.card or not (request.page == FIRST_PAGE or of_state):
        return ""
    try:
        return alt(brochure(request.selection, request.release, ids=DRAWS_ON["link"]))
    except CasebookError:  # the page says so, and is shown by another picture
        return ""


def tags(head: Head, language: Language) -> Iterator[str]:
    """The elements of the head that say so."""
    properties = {
        "og:type": "website", "og:title": head.title, "og:description": head.description,
        "og:site_name": language.say("site-short"), "og:url": head.address,
        "og:image": head.picture, "og:image:alt": head.picture_words,
        "og:image:type": "image/png" if head.picture else "",
        "og:image:width": str(head.size[0]) if head.size else "",
        "og:image:height": str(head.size[1]) if head.size else "",
    }
    yield f'<meta name="description" content="{escape(head.description)}">'
    for name, text in properties.items():
        if text:
            yield f'<meta property="{name}" content="{escape(text)}">'
    card = "summary_large_image" if head.picture else "summary"
    yield f'<meta name="twitter:card" content="{card}">'
    if head.address:
        yield f'<link rel="canonical" href="{escape(head.address)}">'
    if head.dataset:
        yield f'<script type="application/ld+json">{head.dataset}</script>'
    for code, address in head.alternates:
        yield f'<link rel="alternate" hreflang="{code}" href="{escape(address)}">'
