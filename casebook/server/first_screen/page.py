"""The first screen as HTML, set into the shell in which Streamlit starts every page."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, urlencode

from casebook.selection import Selection, write
from casebook.server.first_screen.content import Block, Content, Profile, Shown
from casebook.server.first_screen.table import table
from casebook.wording import say
from casebook.wording.catalogue import RIGHT_TO_LEFT

HERE = Path(__file__).parent
# Inline scripts: the server lets these run by their hashes.
START, TAKEOVER = HERE / "start.html", HERE / "takeover.html"
STYLE = HERE / "first_screen.css"
# The three places of the shell that are replaced or added to.
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_NOSCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
# The file of the page's face, whose name changes with Streamlit's version.
_SANS = re.compile(r'href="(\./static/media/SourceSansVF-Upright[^"]+)"')
_FONT = "./app/static/fonts/CasebookSerif-Semibold.woff2"
# What the application is made of: read after the first screen, so that this is seen first.
_APPLICATION = re.compile(
    r'<script type="module"[^>]*></script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>')
# Where no script will ever take over, the first screen is the page: it scrolls and prints as one.
_UNCOVERED = (
    "<noscript><style>body{margin:0}#first-screen{position:static!important;min-height:100vh}"
    "#first-screen main{overflow-x:auto}</style></noscript>")
_LANGUAGE, _ROOT = '<html lang="en">', '<div id="root"></div>'
# The little markup that sentences of the catalogue use.
_MARKUP = re.compile(r"\*\*|__|`|:small\[|\[(?P<words>[^]]*)\]\([^)]*\)")
DESCRIPTION_LENGTH = 300


class SitePage(Protocol):
    """What the menu needs to know of a page."""

    @property
    def name(self) -> str: ...
    @property
    def group(self) -> str: ...
    @property
    def default(self) -> bool: ...


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


@dataclass(frozen=True)
class FirstPage:
    """Everything that a first screen is written from.

    `drawn(shown)` gives a card's charts as SVG by their classes, such as `wide dark`.
    """

    content: Content
    head: Head
    selection: Selection
    page: str
    site: Sequence[SitePage]
    drawn: Callable[[Shown], dict[str, str]]


class Shell:
    """Streamlit's own page with room for a first screen. Raises ValueError when it has none."""

    def __init__(self, html: str) -> None:
        missing = [mark for mark in (_LANGUAGE, _ROOT, "</head>") if html.count(mark) != 1]
        missing += [mark.pattern for mark in (_TITLE, _NOSCRIPT, _APPLICATION)
                    if not mark.search(html)]
        if missing:
            raise ValueError(f"Streamlit's page has changed: {missing}")
        self._application = "".join(_APPLICATION.findall(html))
        self._html = _APPLICATION.sub("", html)
        self._start, self._takeover = (
            _COMMENT.sub("", path.read_text(encoding="utf-8")) for path in (START, TAKEOVER))
        sans = _SANS.search(html)
        style = _smaller(STYLE.read_text(encoding="utf-8"))
        self._style = (
            f'<link rel="preload" href="{_FONT}" as="font" type="font/woff2" crossorigin>'
            f"<style>{style.replace('url(SANS)', f'url({sans[1]})' if sans else 'local(Arial)')}"
            "</style>")

    def with_first_screen(self, first: FirstPage) -> str:
        """The page that holds `first` before any script has run."""
        language = first.selection.language
        direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        head = "\n".join((*_head(first.head, language), self._style, _UNCOVERED, self._start))
        body = f"{_ROOT}{_screen(first, language)}{self._takeover}{self._application}"
        # A function each: text of ours is never read as a pattern's replacement.
        html = _COMMENT.sub("", self._html)
        html = _TITLE.sub(lambda _: f"<title>{escape(first.head.title)}</title>", html, count=1)
        html = _NOSCRIPT.sub("", html, count=1)
        return (html.replace(_LANGUAGE, f'<html lang="{escape(language)}" dir="{direction}">')
                .replace("</head>", f"{head}</head>").replace(_ROOT, body))


def plain(text: str) -> str:
    """A sentence of the catalogue without its markup."""
    return _MARKUP.sub(lambda found: found["words"] or "", text).rstrip("]")


def _head(head: Head, language: str) -> Iterator[str]:
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


def _screen(first: FirstPage, language: str) -> str:
    said = first.content
    menu = "" if said.alone else _menu(first, language)
    parts = "".join(_parts(first, language))
    name = "alone" if said.alone else "whole"
    return (f'<div id="first-screen" class="{name}">{menu}<main>{parts}'
            f"{_without_scripts(first)}</main></div>")


def _menu(first: FirstPage, language: str) -> str:
    groups: dict[str, list[str]] = {}
    # A scenario can be long, and belongs to the page that it was made on.
    asked = write(replace(first.selection, scenario=None))
    query = f"?{urlencode(asked, quote_via=quote)}" if asked else ""
    for one in first.site:
        path = "" if one.default else quote(one.name)
        here = ' aria-current="page"' if one.name == first.page else ""
        words = escape(say(f"page-{one.name}", language))
        groups.setdefault(one.group, []).append(
            f'<li><a href="./{escape(path + query)}"{here}>{words}</a></li>')
    listed = "".join(
        f'<p>{escape(say(f"nav-group-{group}", language))}</p><ul>{"".join(links)}</ul>'
        for group, links in groups.items())
    return f"<nav>{listed}</nav>"


def _parts(first: FirstPage, language: str) -> Iterator[str]:
    said = first.content
    if said.profile:
        yield f'<a class="back" href="./country">{escape(say("country-all", language))}</a>'
    if not said.alone:
        yield f"<h1>{escape(said.title)}</h1>"
    if said.lead:
        yield f'<p class="lead">{escape(plain(said.lead))}</p>'
    if said.profile:
        yield from _profile(said.profile, language)
    for block in said.blocks:
        yield from _block(block, first, language)


def _profile(profile: Profile, language: str) -> Iterator[str]:
    """Codes, badges, main figures and what is notable, of a Member State."""
    badges = "".join(f"<span>{escape(badge)}</span>" for badge in profile.badges)
    figures = "".join(f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>"
                      for label, value in profile.figures)
    notable = "".join(f"<li>{escape(sentence)}<br><small>{escape(plain(proof))}</small></li>"
                      for sentence, proof in profile.notable)
    yield f'<p class="quiet">{escape(profile.codes)}</p><p class="badges">{badges}</p>'
    yield f'<p class="folded offer" aria-hidden="true">{escape(profile.offer)}</p>'
    yield f'<dl>{figures}</dl><p class="proof">{escape(plain(profile.proof))}</p>'
    yield f'<p class="folded">{escape(say("country-names", language))}</p>'
    yield f"<h2>{escape(profile.heading)}</h2>"
    yield f'<p class="quiet">{escape(say("country-notable-lead", language))}</p><ol>{notable}</ol>'


def _block(block: Block, first: FirstPage, language: str) -> Iterator[str]:
    if block.heading:
        yield f"<h2>{escape(block.heading)}</h2>"
    if block.text:
        yield f'<p class="text">{escape(plain(block.text))}</p>'
    if block.cards:
        name = "tiles" if block.cards[0].slot == "half" else "row"
        cards = "".join(_card(shown, first, language) for shown in block.cards)
        yield f'<div class="{name}">{cards}</div>'


def _card(shown: Shown, first: FirstPage, language: str) -> str:
    card, small = shown.prepared, shown.slot in ("half", "third")
    views = "" if small or shown.slot == "alone" else _views(language)
    charts = "".join(
        svg.replace("<svg", f'<svg role="img" aria-label="{escape(card.alt)}"', 1)
        .replace('class="main-svg"', f'class="{name}"', 1)
        for name, svg in first.drawn(shown).items())
    height = int(card.figure["layout"]["height"])
    source = "" if small else (
        f'<p class="quiet"><strong>{escape(say("source-label", language))}:</strong> '
        f"{escape(card.source_line)}</p>")
    return (
        f'<article class="{shown.slot}"><h3>{escape(card.title)}</h3>'
        f'<p class="quiet">{escape(card.subtitle)}</p>{views}'
        f'<div class="chart" style="height:{height}px">{charts}</div>{source}'
        f"{_marks(shown, language)}</article>")


def _views(language: str) -> str:
    """The tabs as they will stand; they do nothing yet, so nobody is told of them."""
    names = "".join(f"<span>{escape(say(f'view-{name}', language))}</span>"
                    for name in ("chart", "table"))
    return f'<div class="views" aria-hidden="true">{names}</div>'


def _marks(shown: Shown, language: str) -> str:
    """Grade, figure id, and the way to the page that goes deeper."""
    card, figure = shown.prepared, shown.prepared.provenance.figure_id
    told = f"{say('figure-label', language)} {figure}" if figure else say("own-values", language)
    link = ""
    if card.card.leads_to:
        page = say(f"page-{card.card.leads_to}", language)
        link = (f'<a href="./{quote(card.card.leads_to)}">'
                f"{escape(say('see-page', language, page=page))}</a>")
    # The button does nothing yet, so nobody is told of it; it only keeps its room.
    add = (f'<span class="add" aria-hidden="true">{escape(say("briefing-add-short", language))}'
           "</span>" if shown.slot in ("half", "third") else "")
    return (f'<div class="marks"><span>{escape(card.grade)}</span>'
            f'<span class="quiet">{escape(told)}</span>{link}{add}</div>')


def _without_scripts(first: FirstPage) -> str:
    """The table of the first chart, for readers whose browser runs no scripts."""
    language, said = first.selection.language, first.content
    words = f'<p class="text">{escape(say("first-screen-no-scripts", language))}</p>'
    shown = said.shown[0].prepared if said.shown else None
    return f"<noscript>{words}{table(shown, language) if shown else ''}</noscript>"


def _smaller(style: str) -> str:
    """The style sheet without comments and indentation."""
    return re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)).strip()
