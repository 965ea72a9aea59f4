"""Content of a page's first screen: its blocks as HTML, and its cards made ready."""

from dataclasses import dataclass
from html import escape
from typing import Literal

from casebook.cards import Prepared, card, prepare
from casebook.errors import CasebookError
from casebook.page import Above, Block, Cards, Html, Lead, Page, Section, Text, Title
from casebook.selection import MAX_VALUE_LENGTH, Selection
from casebook.server.first_screen.plain import plain
from casebook.warehouse import Release
from casebook.wording import Language

# Where a card stands decides how wide its chart is.
Slot = Literal["card", "beside", "half", "third", "alone"]
# Small cards stand two or three beside each other.
SMALL: dict[int, Slot] = {1: "card", 2: "half", 3: "third"}


@dataclass(frozen=True)
class PlacedCard:
    """A card in its place."""

    prepared: Prepared
    slot: Slot


# HTML, or cards beside each other.
Part = str | tuple[PlacedCard, ...]


@dataclass(frozen=True)
class Content:
    """A first screen: `above` the line of controls, and the `parts` below it.

    `description` is one plain sentence on it; `alone` is an embed view, which has no menu.
    """

    title: str
    parts: tuple[Part, ...]
    above: tuple[str, ...] = ()
    description: str = ""
    alone: bool = False

    @property
    def shown(self) -> tuple[PlacedCard, ...]:
        """Every card, in order."""
        return tuple(one for part in self.parts if not isinstance(part, str) for one in part)


def content(page: Page, selection: Selection, release: Release) -> Content:
    """What `page` says for `selection`; a card that cannot be made is left out."""
    blocks = tuple(page.content(selection, release))
    head = [one for block in blocks if isinstance(block, Above) for one in block.blocks]
    parts = tuple(_cards(block, selection, release) if isinstance(block, Cards)
                  else _html(block, page, selection, release)
                  for block in blocks if not isinstance(block, Above))
    sentences = (
        *(one.sentence for one in head if isinstance(one, Html) and one.sentence),
        *(one.prepared.title for part in parts if not isinstance(part, str) for one in part),
        plain(selection.language.say(f"page-{page.name}-lead")))
    return Content(
        page.title(selection, release), parts,
        tuple(_html(one, page, selection, release) for one in head), sentences[0])


def alone(card_id: str, selection: Selection, release: Release) -> Content:
    """What an embed view of one card says. Raises UnknownCard, and what preparing it raises."""
    prepared = prepare(card(card_id), selection, release, "light")
    return Content(prepared.title, ((PlacedCard(prepared, "alone"),),), description=prepared.title,
                   alone=True)


def missing(path: str, language: Language) -> Content:
    """What is said where there is no page at `path`, of which the beginning is repeated."""
    address = path.strip("/")[:MAX_VALUE_LENGTH]
    title = language.say("not-found-title")
    lead = plain(language.say("not-found-words", path=address))
    return Content(title, (), (_title(title), _lead(lead)), lead)


def _html(block: Block, page: Page, selection: Selection, release: Release) -> str:
    language = selection.language
    match block:
        case Title():
            return _title(page.title(selection, release))
        case Lead():
            return _lead(plain(language.say(f"page-{page.name}-lead")))
        case Section(message):
            return f"<h2>{escape(language.say(message))}</h2>"
        case Text(message):
            return f'<p class="text">{escape(plain(language.say(message)))}</p>'
        case Html():
            return block.written(selection, release)
    return ""  # a widget


def _title(words: str) -> str:
    return f"<h1>{escape(words)}</h1>"


def _lead(words: str) -> str:
    return f'<p class="lead">{escape(words)}</p>'


def _cards(block: Cards, selection: Selection, release: Release) -> tuple[PlacedCard, ...]:
    """The cards that can be made; of others the page says in their place why not."""
    number, made = len(block.ids), []
    slot: Slot = SMALL[number] if block.small and number else "card" if number == 1 else "beside"
    for one in map(card, block.ids):
        try:
            made.append(PlacedCard(prepare(one, selection, release, "light"), slot))
        except CasebookError:
            continue
    return tuple(made)
