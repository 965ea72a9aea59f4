"""A card of the first screen: as the application will show it, its chart drawn already."""

from collections.abc import Mapping
from html import escape

from casebook.cards import card_view
from casebook.server.first_screen.content import PlacedCard

# What the card will be in the application, by the room that it has.
PLACES: dict[str, card_view.Place] = {
    "card": "card", "beside": "card", "half": "tile", "third": "tile", "alone": "embed"}


def card(shown: PlacedCard, drawn: Mapping[str, str]) -> str:
    """The card; `drawn` are its charts as SVG by their classes, such as `wide dark`."""
    prepared, place = shown.prepared, PLACES[shown.slot]
    texts = card_view.words(prepared, place)
    # Buttons do nothing before the application is there.
    above, below = (part.replace("<button ", "<button disabled ")
                    for part in (texts.above, texts.below))
    # The script that shows the page without a live connection finds the card by them.
    known = f'data-id="{escape(prepared.card.id)}" data-place="{place}" data-slot="{shown.slot}"'
    if prepared.nothing:
        return (f'<article class="casebook-card {place} {shown.slot} empty" {known}>'
                f'<div class="above">{above}</div><div class="below">{below}</div></article>')
    alt = escape(card_view.alternative(prepared, place))
    charts = "".join(
        svg.replace("<svg", f'<svg role="img" aria-label="{alt}"', 1)
        .replace('class="main-svg"', f'class="{name}"', 1)
        for name, svg in drawn.items())
    return (
        f'<article class="casebook-card {place} {shown.slot}" {known}>'
        f'<div class="above">{above}</div>'
        f'<div class="chart" style="height:{prepared.height}px">{charts}</div>'
        f'<div class="below">{below}</div></article>')
