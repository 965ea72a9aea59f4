"""A reader's choice of cards with the reader's own words, and the text that carries both in a link.

The text is `2`, the number of a version, and base64url of: three bytes with the length of what
follows unpacked, four with its CRC-32, and the choice as JSON, deflated. A text that does not hold
together is refused as a whole; a card or a view that is no longer there is dropped alone. Links of
version 1, which held cards alone, still open.
"""

import base64
import binascii
import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from casebook.brief import reader_words
from casebook.brief.reader_note import clean_note
from casebook.brief.reader_words import OwnWords
from casebook.cards import card, cards
from casebook.errors import BasketFull, BasketTooLong, NoteTooLong
from casebook.selection import ADDRESS, DEFAULT, Domain, Notice, Selection, read, write
from casebook.wording import Language

VERSION, CARDS_ALONE = "2", "1"
MAX_ITEMS = 20
# An address may have 16 384 characters, and the selection stands in it too.
MAX_TEXT = 10_000
# Twenty notes of four bytes a character, twenty views, and all own words; more is never unpacked.
MAX_BYTES = 200_000
_LENGTH, _CHECK = 3, 4
# The language is the reader's, not the item's.
_VIEW = tuple(name for name in ADDRESS if name != "lang")
View = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Item:
    """A card as it was when it was chosen: `view` are the address parameters of its selection."""

    card: str
    view: View = ()
    note: str = ""
    sentence_only: bool = False


@dataclass(frozen=True)
class Basket:
    """The cards of a briefing, in order, and what its reader says in own words."""

    items: tuple[Item, ...] = ()
    words: OwnWords = reader_words.NONE

    def with_item(self, item: Item) -> "Basket":
        """The basket with one more; the same basket where it has this card in this view.

        Raises BasketFull.
        """
        if any((one.card, one.view) == (item.card, item.view) for one in self.items):
            return self
        if len(self.items) >= MAX_ITEMS:
            raise BasketFull(limit=MAX_ITEMS)
        return replace(self, items=(*self.items, item))

    def without(self, place: int) -> "Basket":
        """The basket without the item at `place`."""
        return replace(self, items=self.items[:place] + self.items[place + 1:])

    def moved(self, place: int, by: int) -> "Basket":
        """The basket with the item at `place` moved; it stops at either end."""
        rest = list(self.items)
        one = rest.pop(place)
        rest.insert(max(0, min(len(rest), place + by)), one)
        return replace(self, items=tuple(rest))

    def changed(self, place: int, **changes: Any) -> "Basket":
        """The basket with some fields of the item at `place` changed; raises NoteTooLong."""
        if "note" in changes:
            changes["note"] = clean_note(changes["note"])
        items = list(self.items)
        items[place] = replace(items[place], **changes)
        return replace(self, items=tuple(items))


def item(card_id: str, selection: Selection, sentence_only: bool = False) -> Item:
    """The card as `selection` shows it; raises UnknownCard."""
    seen = write(card(card_id).heeded(selection))
    return Item(card_id, tuple(sorted((name, seen[name]) for name in _VIEW if name in seen)),
                sentence_only=sentence_only)


def selection_of(one: Item, language: Language, allowed: Domain) -> Selection:
    """The selection that the item was chosen with, in the reader's language."""
    return replace(read(dict(one.view), allowed)[0], language=language)


def write_basket(basket: Basket) -> str:
    """The text for the link, empty for an empty basket; raises BasketTooLong."""
    if not basket.items:
        return ""
    rows = [[one.card, dict(one.view), one.note, int(one.sentence_only)] for one in basket.items]
    content = {"cards": rows, **reader_words.written(basket.words)}
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    packed = zlib.compress(plain, 9, wbits=-zlib.MAX_WBITS)
    head = len(plain).to_bytes(_LENGTH, "big") + zlib.crc32(plain).to_bytes(_CHECK, "big")
    text = VERSION + base64.urlsafe_b64encode(head + packed).decode().rstrip("=")
    if len(text) > MAX_TEXT or len(plain) > MAX_BYTES:
        raise BasketTooLong(length=len(text), limit=MAX_TEXT)
    return text


def read_basket(text: str, allowed: Domain) -> tuple[Basket, tuple[Notice, ...]]:
    """The basket that a link's text means, and a notice for everything that had to be dropped."""
    if not text:
        return Basket(), ()
    unpacked = _unpacked(text)
    rows = unpacked.get("cards") if unpacked is not None else None
    if unpacked is None or not isinstance(rows, list):
        return Basket(), (Notice("basket", text[:20], "basket"),)
    items: list[Item] = []
    notices: list[Notice] = []
    for row in rows[:MAX_ITEMS]:
        one, dropped = _item(row, allowed)
        notices += dropped
        if one is not None and one not in items:
            items.append(one)
    if len(rows) > MAX_ITEMS:
        notices.append(Notice("basket", str(len(rows)), "basket-many"))
    words, lost = reader_words.read(unpacked)
    if lost:
        notices.append(Notice("basket", str(lost), "basket-words"))
    return Basket(tuple(items), words), tuple(dict.fromkeys(notices))


def _unpacked(text: str) -> dict[str, Any] | None:
    """What the text holds, or None where it is no text of ours or was cut or changed."""
    version, body = text[:1], text[1:]
    if version not in (VERSION, CARDS_ALONE) or len(text) > MAX_TEXT or not text.isascii():
        return None
    try:
        raw = base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_", validate=True)
        length = int.from_bytes(raw[:_LENGTH], "big")
        if len(raw) <= _LENGTH + _CHECK or length > MAX_BYTES:
            return None
        # Never more than it says it is: what would unpack to a gigabyte stops here.
        unpacker = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
        plain = unpacker.decompress(raw[_LENGTH + _CHECK:], length + 1)
        check = int.from_bytes(raw[_LENGTH:_LENGTH + _CHECK], "big")
        if len(plain) != length or not unpacker.eof or zlib.crc32(plain) != check:
            return None
        unpacked = json.loads(plain)
    except (binascii.Error, zlib.error, ValueError, RecursionError):
        return None
    if version == CARDS_ALONE:
        unpacked = {"cards": unpacked}
    return unpacked if isinstance(unpacked, dict) else None


def _item(row: Any, allowed: Domain) -> tuple[Item | None, list[Notice]]:
    if not isinstance(row, list) or len(row) != 4 or not isinstance(row[0], str):
        return None, [Notice("basket", "", "basket-card")]
    card_id, view, note, alone = row
    if card_id not in cards():
        return None, [Notice("basket", card_id[:60], "basket-card")]
    parameters = _texts(view)
    selection, dropped = read(parameters, allowed)
    notices = [Notice(card_id, one.value[:60], "basket-view") for one in dropped]
    # Read and written again, so that two ways of saying one view are one.
    seen = write(cards()[card_id].heeded(replace(selection, language=DEFAULT.language)))
    try:
        kept = clean_note(note) if isinstance(note, str) else ""
    except NoteTooLong as error:
        kept = ""
        notices.append(Notice(card_id, str(error.values["length"]), "basket-note"))
    return Item(card_id, tuple(sorted(seen.items())), kept, alone == 1), notices


def _texts(view: Any) -> dict[str, str | Iterable[str]]:
    if not isinstance(view, dict):
        return {}
    return {name: view[name] for name in _VIEW if isinstance(view.get(name), str)}
