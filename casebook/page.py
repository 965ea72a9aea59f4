"""Page outline: a page of the site as data, with its place in the menu, its pickers and its blocks.

Two renderers show the same blocks: `casebook.ui.layout` in the application, and
`casebook.server.first_screen.content` as HTML before any script has run.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from casebook.selection import Selection
from casebook.urls import FIRST_PAGE
from casebook.warehouse import Release

# Pages of the group `top` are entries of the menu themselves; each other group opens a list.
Group = Literal["top", "evidence", "data"]


@dataclass(frozen=True)
class Title:
    """The page's title."""


@dataclass(frozen=True)
class Lead:
    """What the page is about, in one sentence: the message `page-<name>-lead`."""


@dataclass(frozen=True)
class Section:
    """A heading between cards, a message; on paper not where only controls follow it."""

    message: str
    on_paper: bool = True


@dataclass(frozen=True)
class Text:
    """A paragraph, a message; on paper not where it says how to use controls."""

    message: str
    on_paper: bool = True


class Cards:
    """One card, or several beside each other, by their ids; `small` ones show less."""

    def __init__(self, *ids: str, small: bool = False) -> None:
        self.ids = ids
        self.small = small


@dataclass(frozen=True)
class Html:
    """HTML, written by a function where it depends on the selection.

    `widget` shows the same in the application where HTML cannot do it. `sentence` is what the HTML
    says, where that describes the whole page.
    """

    html: str | Callable[[Selection, Release], str]
    widget: Callable[[], object] | None = None
    sentence: str = ""

    def written(self, selection: Selection, release: Release) -> str:
        """The HTML for `selection`."""
        return self.html if isinstance(self.html, str) else self.html(selection, release)


@dataclass(frozen=True)
class Widget:
    """What only the application can show; it has no place on the first screen."""

    render: Callable[[], object]


Block = Title | Lead | Section | Text | Cards | Html | Widget


class Above:
    """Blocks above the line of controls."""

    def __init__(self, *blocks: Block) -> None:
        self.blocks = blocks


HEADING = Above(Title(), Lead())


@dataclass(frozen=True)
class Page:
    """`name` is the script in pages/, the path in the address and the message `page-<name>`.

    `order` is its place in its group of the menu; `pickers` are the filters that it heeds.
    `blocks` may depend on the selection, and so may the title: `titled` gives it, or an empty
    text for the usual one.
    """

    name: str
    group: Group
    order: int
    icon: str
    blocks: (tuple[Block | Above, ...]
             | Callable[[Selection, Release], Iterable[Block | Above]])
    pickers: tuple[str, ...] = ()
    titled: Callable[[Selection, Release], str] | None = None

    @property
    def default(self) -> bool:
        """Whether it opens without a path."""
        return self.name == FIRST_PAGE

    @property
    def path(self) -> str:
        """The page's path in addresses, empty for the first page."""
        return "" if self.default else self.name

    def title(self, selection: Selection, release: Release) -> str:
        """The title in full, or the page's name in the menu where it has no other."""
        if self.titled and (own := self.titled(selection, release)):
            return own
        full, language = f"page-{self.name}-heading", selection.language
        return language.say(full if language.has(full) else f"page-{self.name}")

    def content(self, selection: Selection, release: Release) -> Iterable[Block | Above]:
        """The blocks in their order."""
        return self.blocks if isinstance(self.blocks, tuple) else self.blocks(selection, release)
