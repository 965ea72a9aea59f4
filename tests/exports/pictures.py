"""Helpers for tests of pictures: cards ready to be framed, and a reader of QR codes."""

import io
from typing import Any

import zxingcpp
from PIL import Image

from casebook.cards import Prepared, cards, prepare
from casebook.exports import verify_link
from casebook.selection import Selection
from casebook.warehouse import live

CARDS = tuple(cards())
BASE = "https://casebook.example"


def ready(card_id: str, theme: str = "light", **chosen: Any) -> Prepared:
    """The card as a page would show it."""
    return prepare(cards()[card_id], Selection(**chosen), live(), theme)


def address(prepared: Prepared, base: str = BASE) -> str:
    """What the code must lead to: a scenario has no figure id, so its page."""
    figure_id = prepared.provenance.figure_id
    return verify_link(figure_id, base) if figure_id else f"{base}/{prepared.card.page}"


def opened(png: bytes) -> Image.Image:
    """The picture, read by another library than the one that wrote it."""
    return Image.open(io.BytesIO(png)).convert("RGB")


def scanned(image: Image.Image) -> list[str]:
    """The texts of the QR codes on the picture."""
    return [code.text for code in zxingcpp.read_barcodes(image)]
