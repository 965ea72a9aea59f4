"""What the head of a page tells other programs: who unfolds links, who searches."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import quote, urlencode

from casebook.exports import renderer
from casebook.exports.links import FIRST_PAGE
from casebook.selection import write
from casebook.server.first_screen.asked import Asked
from casebook.server.first_screen.content import Content
from casebook.server.first_screen.plain import plain
from casebook.wording import say

DESCRIPTION_LENGTH = 300


@dataclass(frozen=True)
class Head:
    """What the head of the page tells other programs.

    `address` is the page's own, `picture` that of its first chart as PNG; empty when unknown.
    """

    title: str
    description: str
    address: str
    picture: str
    picture_words: str


def head(asked: Asked, said: Content) -> Head:
    """Title, finding, the page's address and its picture."""
    language = asked.selection.language
    first = said.shown[0].prepared if said.shown else None
    findings = said.findings
    told = findings[0] if findings else plain(said.lead)
    picture = ""
    if first and first.provenance.figure_id and asked.base and renderer.available():
        wanted = {"card": first.card.id, **({"lang": language} if language != "en" else {})}
        picture = f"{asked.base}/figures/{first.provenance.figure_id}.png?{urlencode(wanted)}"
    path = "" if asked.page == FIRST_PAGE else quote(asked.page)
    parameters = {**write(asked.selection), **({"embed": "true", "card": asked.card}
                                               if asked.card else {})}
    query = f"?{urlencode(parameters, quote_via=quote)}" if parameters else ""
    return Head(
        title=f"{said.title} - {say('site-short', language)}",
        description=told[:DESCRIPTION_LENGTH],
        address=f"{asked.base}/{path}{query}" if asked.base else "",
        picture=picture, picture_words=first.title if first and picture else "",
    )


def tags(head: Head, language: str) -> Iterator[str]:
    """The elements of the head that say so."""
    told = {
        "og:type": "website", "og:title": head.title, "og:description": head.description,
        "og:site_name": say("site-short", language), "og:url": head.address,
        "og:image": head.picture, "og:image:alt": head.picture_words,
    }
    yield f'<meta name="description" content="{escape(head.description)}">'
    for name, text in told.items():
        if text:
            yield f'<meta property="{name}" content="{escape(text)}">'
    card = "summary_large_image" if head.picture else "summary"
    yield f'<meta name="twitter:card" content="{card}">'
    if head.address:
        yield f'<link rel="canonical" href="{escape(head.address)}">'
