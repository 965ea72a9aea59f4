"""What the first screen of a page says: its title, lead, headings and findings, from the cards."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Literal

from casebook.analysis import member_names
from casebook.brief.audiences import AUDIENCES
from casebook.brief.download_links import take
from casebook.brochure.links import brochure_link, infographic_link
from casebook.cards import Card, Prepared, card, prepare
from casebook.errors import CasebookError
from casebook.selection import MAX_VALUE_LENGTH, Selection
from casebook.server.first_screen import profile
from casebook.server.first_screen.placed import Placed, placed
from casebook.story import MemberStatePage, member_state_page
from casebook.story import html as story
from casebook.story import shown as story_screens
from casebook.urls import FIRST_PAGE
from casebook.warehouse import Release
from casebook.wording import has, say

# Where a card stands decides how wide its chart is.
Slot = Literal["card", "beside", "half", "third", "alone"]
# Tiles of the first page stand two or three beside each other.
TILES: dict[int, Slot] = {1: "card", 2: "half", 3: "third"}


@dataclass(frozen=True)
class Shown:
    """A card in its place."""

    prepared: Prepared
    slot: Slot


@dataclass(frozen=True)
class Block:
    """A part of the page: a heading, a paragraph, ready HTML, or cards beside each other."""

    heading: str = ""
    text: str = ""
    html: str = ""
    cards: tuple[Shown, ...] = ()


@dataclass(frozen=True)
class Profile:
    """The page of a Member State: `head` is HTML that stands below its name, `findings` are the
    sentences in it, `offer` is HTML with the ways to its briefing.
    """

    head: str
    findings: tuple[str, ...]
    offer: str = ""


@dataclass(frozen=True)
class Content:
    """The words of a first screen. `alone` is an embed view, which has neither title nor menu;
    `hero` is HTML that stands for title and lead.
    """

    title: str
    lead: str
    blocks: tuple[Block, ...]
    profile: Profile | None = None
    alone: bool = False
    hero: str = ""

    @property
    def shown(self) -> tuple[Shown, ...]:
        """Every card, in order."""
        return tuple(one for block in self.blocks for one in block.cards)

    @property
    def findings(self) -> tuple[str, ...]:
        """The sentences, strongest first."""
        if self.profile:
            return self.profile.findings
        return tuple(one.prepared.title for one in self.shown)


def content(page: str, selection: Selection, release: Release) -> Content:
    """What `page` says for `selection`; a card that cannot be made is left out."""
    language = selection.language
    found = Found(selection, release)
    if page == FIRST_PAGE:
        return Content(
            title=say("page-case-heading", language), lead=say("page-case-lead", language),
            hero=story.hero(selection, release), blocks=tuple(found.story()))
    if page == "country" and selection.country:
        return _profile(found)
    blocks = tuple(filter(None, map(found.block, placed(page, selection.country is not None))))
    full = f"page-{page}-heading"
    return Content(
        title=say(full if has(full, language) else f"page-{page}", language),
        lead=say(f"page-{page}-lead", language), blocks=blocks,
    )


def alone(card_id: str, selection: Selection, release: Release) -> Content:
    """What an embed view of one card says. Raises UnknownCard, and what preparing it raises."""
    shown = Shown(prepare(card(card_id), selection, release, "light"), "alone")
    return Content(shown.prepared.title, "", (Block(cards=(shown,)),), alone=True)


def missing(path: str, language: str) -> Content:
    """What is said where there is no page at `path`, of which the beginning is repeated."""
    asked = path.strip("/")[:MAX_VALUE_LENGTH]
    return Content(say("not-found-title", language),
                   say("not-found-words", language, path=asked), ())


def _profile(found: "Found") -> Content:
    """A Member State's own page, its parts in their order."""
    selection, release = found.selection, found.release
    language, iso3 = selection.language, str(selection.country)
    page = member_state_page(selection, release)
    return Content(
        title=member_names.name(release, language, iso3), lead="",
        blocks=tuple(found.member_state(page)),
        profile=Profile(
            head=story.below_name(page, language),
            findings=tuple(one.text for one in page.head if one is not None),
            offer=_offer(iso3, language)))


def _offer(iso3: str, language: str) -> str:
    """The ways to the briefing, and the place of the button with its other forms."""
    folded = escape(say("briefing-national", language))
    return (take(iso3, AUDIENCES[0], language)
            + f'<p class="folded offer" aria-hidden="true">{folded}</p>')


@dataclass(frozen=True)
class Found:
    """Turns what a script places into what it says."""

    selection: Selection
    release: Release

    def block(self, one: Placed) -> Block | None:
        """The words of one placed part, or None when there are none."""
        language = self.selection.language
        if one.kind == "section":
            return Block(heading=say(one.names[0], language))
        if one.kind == "text":
            return Block(text=say(one.names[0], language))
        slot: Slot = "card" if len(one.names) == 1 else "beside"
        shown = tuple(filter(None, (self._shown(card(name), slot) for name in one.names)))
        return Block(cards=shown) if shown else None

    def story(self) -> Iterator[Block]:
        """The screens of the first page, each with its cards in small."""
        language = self.selection.language
        country = self.selection.country
        if country is None:
            yield Block(text=say("story-hero-no-country", language))
        else:
            files = take(country, AUDIENCES[0], language)
            yield Block(html=f'<div class="at-once">{files}</div>')
        for screen in story_screens(self.selection, self.release):
            slot = TILES[len(screen.cards)] if screen.cards else "card"
            told = story.words(screen, language)
            if "case-revenue" in screen.cards:
                told += story.which_share(self.selection)
            yield Block(html=told, cards=tuple(filter(None, (
                self._shown(card(one), slot) for one in screen.cards))))
            yield Block(html=story.share(screen, self.selection))
        yield Block(html=take(country, AUDIENCES[0], language))
        yield Block(html=self._brochure())

    def _brochure(self) -> str:
        """The ways to the brochure and the one page: files, which need no script."""
        language, country = self.selection.language, self.selection.country
        addresses = {
            "pdf": brochure_link(country, "pdf", language),
            "pptx": brochure_link(country, "pptx", language),
            "page": infographic_link(country, "pdf", "page", language)}
        links = " · ".join(
            f'<a href=".{escape(address)}">{escape(say(f"brochure-take-{name}", language))}</a>'
            for name, address in addresses.items())
        return f'<p class="text">{links}</p>'

    def member_state(self, page: MemberStatePage) -> Iterator[Block]:
        """The parts of a Member State's page, what no source has, and its codes."""
        for part in page.parts:
            yield Block(html=story.words(part, self.selection.language)
                        + profile.before_cards(part.id, self.selection, self.release))
            for row in part.rows:
                slot: Slot = "card" if len(row) == 1 else "beside"
                yield Block(cards=tuple(filter(None, (
                    self._shown(card(one), slot) for one in row))))
        yield Block(html=story.missing(page, self.selection.language)
                    + profile.reference(self.selection, self.release))

    def _shown(self, one: Card, slot: Slot) -> Shown | None:
        try:
            return Shown(prepare(one, self.selection, self.release, "light"), slot)
        except CasebookError:  # the page says it in the card's place
            return None
