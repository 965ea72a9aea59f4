"""The shell in which Streamlit starts every page, with a first screen set into it."""

import re
from html import escape
from pathlib import Path

from casebook import urls
from casebook.cards.card_view import COMPONENT
from casebook.footer import STYLE as FOOTER_STYLE
from casebook.paths import PLOTLY, WEB
from casebook.server.first_screen.head import tags
from casebook.server.first_screen.page import FirstPage, body

HERE = Path(__file__).parent
# Inline scripts: the server lets these run by their hashes.
START, PAPER, TAKEOVER = (HERE / f"{name}.html" for name in ("start", "paper", "takeover"))
# A card looks here as it will there.
STYLES = (WEB / "card" / "card.css", WEB / "card" / "story.css", FOOTER_STYLE,
          WEB / "card" / "right_to_left.css", HERE / "first_screen.css",
          WEB / "card" / "paper.css")
# The three places of the shell that are replaced or added to.
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_NOSCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
# The file of the page's face, whose name changes with Streamlit's version.
_SANS = re.compile(r'href="(\./static/media/SourceSansVF-Upright[^"]+)"')
_FONT = "./app/static/fonts/CasebookSerif-Semibold.woff2"
# Streamlit's interface for agents is shut; programs read ours.
_DESCRIPTION = re.compile(r'<link rel="service-desc"[^>]*>')
_OURS = f'<link rel="service-desc" href=".{urls.OPENAPI}">'
# What the application is made of: asked for when the first screen has been painted. Before, some
# ninety files were on their way while it was waiting for the processor.
_APPLICATION = re.compile(
    r'<script type="module"[^>]*></script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>')
# Where no script will ever take over, the first screen is the page: it scrolls and prints as one.
_UNCOVERED = (
    "<noscript><style>body{margin:0}#first-screen{position:static!important;min-height:100vh}"
    "#first-screen main{overflow-x:auto}#first-screen .unconnected{display:block}"
    "#first-screen .filters{display:flex}#first-screen .folded{display:none}"
    "#first-screen .casebook-card :is(.views,.actions){display:none}</style></noscript>")
# What cards are shown with, asked for with the application and not only by it.
_CARDS = (
    f'<link rel="modulepreload" href="./_stcore/bidi-components/{COMPONENT}/card.js">'
    f'<link rel="preload" as="script" href=".{urls.FILES}/{PLOTLY.name}">')
_LANGUAGE, _ROOT = '<html lang="en">', '<div id="root"></div>'


class Shell:
    """Streamlit's own page with room for a first screen. Raises ValueError when it has none."""

    def __init__(self, html: str) -> None:
        missing = [mark for mark in (_LANGUAGE, _ROOT, "</head>") if html.count(mark) != 1]
        missing += [mark.pattern for mark in (_TITLE, _NOSCRIPT, _APPLICATION)
                    if not mark.search(html)]
        if missing:
            raise ValueError(f"Streamlit's page has changed: {missing}")
        self._application = (f'<template id="application">{"".join(_APPLICATION.findall(html))}'
                             f"{_CARDS}</template>")
        # What a page is when its first screen could not be made.
        self.plain = _DESCRIPTION.sub(_OURS, _NOSCRIPT.sub("", _COMMENT.sub("", html), count=1))
        self._html = _APPLICATION.sub("", self.plain)
        start, paper, self._takeover = (
            _COMMENT.sub("", path.read_text(encoding="utf-8")) for path in (START, PAPER, TAKEOVER))
        self._start = start + paper
        sans = _SANS.search(html)
        style = _smaller("".join(path.read_text(encoding="utf-8") for path in STYLES))
        files = [_FONT, *([sans[1]] if sans else [])]
        preloads = "".join(
            f'<link rel="preload" href="{file}" as="font" type="font/woff2" crossorigin>'
            for file in files)
        style = style.replace("url(SANS)", f"url({sans[1]})" if sans else "local(Arial)")
        self._style = f"{preloads}<style data-card>{style}</style>"

    def with_first_screen(self, first: FirstPage) -> str:
        """The page that holds `first` before any script has run."""
        language = first.selection.language
        head = "\n".join((*tags(first.head, language), self._style, _UNCOVERED, self._start))
        shown = f"{_ROOT}{body(first)}{self._application}{self._takeover}"
        # A function each: text of ours is never read as a pattern's replacement.
        html = _TITLE.sub(
            lambda _: f"<title>{escape(first.head.title)}</title>", self._html, count=1)
        tag = f'<html lang="{escape(language.html_lang)}" dir="{language.direction}">'
        return (html.replace(_LANGUAGE, tag)
                .replace("</head>", f"{head}</head>").replace(_ROOT, shown))


    def without_application(self, first: FirstPage, root: str) -> str:
        """A page of its own that no application takes over; its links begin at `root`."""
        language = first.selection.language
        return (
            f'<!DOCTYPE html><html lang="{escape(language.html_lang)}" dir="{language.direction}">'
            "<head>"
            f'<meta charset="utf-8"><base href="{escape(root)}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<meta name="robots" content="noindex">'
            f"<title>{escape(first.head.title)}</title>{self._style}"
            f"<style>body{{margin:0}}</style></head><body>{body(first)}</body></html>")


def _smaller(style: str) -> str:
    """The style sheet without comments and indentation."""
    return re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)).strip()
