"""A card as a picture that keeps its finding, source, grade and figure id with it."""

import hashlib
import json
from collections.abc import Mapping
from threading import Lock
from typing import Any

from cachetools import LRUCache, cached

from casebook import metrics
from casebook.caches import bounded
from casebook.cards import Prepared
from casebook.cards.look import Theme
from casebook.exports.links import verify_link
from casebook.exports.picture import png_metadata, renderer
from casebook.exports.picture.renderer import Format
from casebook.exports.picture.sheet import Size, sheet
from casebook.urls import spoken, url
from casebook.wording import ENGLISH, Language

MIMES: dict[Format, str] = {
    "png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}
CACHED: LRUCache[str, bytes] = bounded("pictures")
_LOCK = Lock()


def picture(
    prepared: Prepared, format: Format, size: Size, theme: Theme, base_url: str = "",
    language: Language = ENGLISH,
) -> bytes:
    """The picture of a card; its QR code holds the address under `base_url` that verifies it.

    `theme` and `language` are those that `prepared` was made for. Raises what the renderer raises.
    """
    address = code_address(prepared, base_url)
    payload = sheet(prepared, size, theme, address, language)
    # The key is all that is drawn, so a cached picture cannot be another's nor an older one.
    drawn = json.dumps([format, payload], default=str).encode()
    return _rendered(hashlib.sha256(drawn).hexdigest(), prepared, format, address, payload)


@cached(CACHED, key=lambda digest, *_: digest, lock=_LOCK, info=True)
def _rendered(
    digest: str, prepared: Prepared, format: Format, address: str, payload: Mapping[str, Any]
) -> bytes:
    picture = renderer.render(payload, format)
    metrics.EXPORTS.labels(format).inc()
    return _described(prepared, address, picture) if format == "png" else picture


metrics.CACHES.watch("pictures", _rendered.cache_info)


def code_address(prepared: Prepared, base_url: str) -> str:
    """What the code leads to: the figure's verification; without a figure id, the card's page.

    Of a scenario no more than that, because it can be too long for a code that is read from afar.
    """
    figure_id = prepared.provenance.figure_id
    if figure_id:
        return verify_link(figure_id, base_url, prepared.language)
    return url(f"/{prepared.card.found_on}", spoken(prepared.language), base_url)


def _described(prepared: Prepared, address: str, png: bytes) -> bytes:
    """The picture with its finding and source inside the file too."""
    source = prepared.provenance
    inside = {
        "Title": prepared.title, "Description": prepared.alt, "Source": prepared.source_line,
        "Figure": source.figure_id, "Release": source.release_id, "Address": address,
    }
    return png_metadata.with_text(png, {name: text for name, text in inside.items() if text})
