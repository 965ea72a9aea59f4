"""A card's data as it stands in a page of files: what its script takes, packed, in Base64."""

import base64
import json
import zlib
from html import escape

from casebook.cards import card_view, details
from casebook.exports.citation import citation
from casebook.exports.extract import of_card
from casebook.selection import Selection
from casebook.server.first_screen.card import PLACES
from casebook.server.first_screen.content import PlacedCard
from casebook.site.assets import LIBRARY
from casebook.site.places import Edition, Place
from casebook.site.rewrite import rewritten
from casebook.warehouse import Release


def card_data(
    shown: PlacedCard, selection: Selection, release: Release, here: Place, edition: Edition,
    base_url: str,
) -> str:
    """The element that holds the card, its table, method and citation; empty for a card that has
    nothing to draw, which its words say already."""
    prepared = shown.prepared
    if prepared.nothing:
        return ""
    packed = card_view.compressed_view(
        prepared.card, selection, release, "light", PLACES[shown.slot])
    payload = json.loads(zlib.decompress(packed))
    payload |= {part: rewritten(payload[part], here, edition) for part in ("above", "below")}
    payload |= {"plotly": here.to(LIBRARY), "parts": {
        "table": details.table(prepared),
        "about": rewritten(details.about(prepared), here, edition),
        "cite": citation(of_card(prepared.card, selection, release, "seen", base_url)).text}}
    whole = zlib.compress(json.dumps(payload, ensure_ascii=False).encode(), 9)
    id = prepared.card.id
    own = json.dumps({"query": "", "added": False, "link": f"#{id}"})
    return (f'<script type="application/octet-stream" data-card="{escape(id)}" '
            f'data-own="{escape(own)}">{base64.b64encode(whole).decode()}</script>')


def has_map(shown: PlacedCard) -> bool:
    """Whether the card draws on the outlines of the world."""
    return any(name.startswith("geo") for name in shown.prepared.figure["layout"])
