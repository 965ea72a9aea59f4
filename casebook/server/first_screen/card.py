"""A card of the first screen as HTML, in the place and size that the application gives it."""

from collections.abc import Mapping
from html import escape
from urllib.parse import quote

from casebook.server.first_screen.content import Shown
from casebook.wording import say


def card(shown: Shown, drawn: Mapping[str, str], language: str) -> str:
    """The card; `drawn` are its charts as SVG by their classes, such as `wide dark`."""
    prepared, small = shown.prepared, shown.slot in ("half", "third")
    views = "" if small or shown.slot == "alone" else _views(language)
    charts = "".join(
        svg.replace("<svg", f'<svg role="img" aria-label="{escape(prepared.alt)}"', 1)
        .replace('class="main-svg"', f'class="{name}"', 1)
        for name, svg in drawn.items())
    height = int(prepared.figure["layout"]["height"])
    source = "" if small else (
        f'<p class="quiet"><strong>{escape(say("source-label", language))}:</strong> '
        f"{escape(prepared.source_line)}</p>")
    return (
        f'<article class="{shown.slot}"><h3>{escape(prepared.title)}</h3>'
        f'<p class="quiet">{escape(prepared.subtitle)}</p>{views}'
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
        link = (f'<a href="./{quote(card.card.leads_to)}">'
                f"{escape(say(f'page-{card.card.leads_to}', language))}</a>")
    # The button does nothing yet, so nobody is told of it; it only keeps its room.
    add = (f'<span class="add" aria-hidden="true">{escape(say("briefing-add-short", language))}'
           "</span>" if shown.slot in ("half", "third") else "")
    return (f'<div class="marks"><span>{escape(card.grade)}</span>'
            f'<span class="quiet">{escape(told)}</span>{link}{add}</div>')
