"""The words of the story and of a Member State's page as HTML, the same before any script runs."""

from collections.abc import Mapping, Sequence
from functools import cache

from jinja2.environment import TemplateModule

from casebook.cards import card, prepare
from casebook.selection import DEFAULT, Selection, write
from casebook.story.member_state import HEAD_LABELS, MemberStatePage, PartView
from casebook.story.pictures import SIZES, picture_link
from casebook.story.screens import ScreenView
from casebook.story.sentences import Proven
from casebook.templates import TEMPLATES
from casebook.urls import VERIFY_PAGE, page, spoken, url
from casebook.warehouse import Release
from casebook.wording import Language


def which_share(selection: Selection, _: Release) -> str:
    """A link to the card that tells apart the shares of Member States in revenue."""
    shares = card("revenue-share-published")
    return _rendered("see", {
        "words": selection.language.say("share-which"),
        "address": f".{url(page(shares.page), write(selection), anchor=shares.id)}"})


def share(screen: ScreenView, selection: Selection) -> str:
    """The ways to take a screen along: its picture in two sizes, and a link to it."""
    language = selection.language
    ways = [(language.say(f"story-share-{size}"), f".{picture_link(screen.id, size, selection)}")
            for size in SIZES]
    return _rendered("share", {
        "words": language.say("story-share"),
        "label": language.say("story-share-of", screen=screen.heading), "ways": ways,
        "link": language.say("story-share-address"),
        "address": f".{url('/', write(selection), anchor=f'story-{screen.id}')}"})


def hero(selection: Selection, release: Release) -> str:
    """The title, what ITU is, and what it costs each inhabitant."""
    language = selection.language
    finding = prepare(card("case-cost-per-person"), DEFAULT, release, "light").finding
    cost = language.say("story-hero-cost", **finding.values) if finding else ""
    return _rendered("hero", {
        "title": language.say("page-case-heading"), "lead": language.say("page-case-lead"),
        "cost": cost})


def words(screen: ScreenView | PartView, language: Language) -> str:
    """Heading, lead and sentences of one screen, each sentence with the way to its proof."""
    return _rendered("screen", {
        "id": screen.id, "heading": screen.heading, "lead": screen.lead,
        "notices": screen.notices,
        "sentences": [_sentence(one, language) for one in screen.sentences]})


def below_name(page: MemberStatePage, language: Language) -> str:
    """The sentences that stand below the name of a Member State, each under what it is of."""
    return _rendered("below_name", {"sentences": [
        {**_sentence(one, language), "label": language.say(label)}
        for label, one in zip(HEAD_LABELS, page.head, strict=True) if one is not None]})


def figures(values: Sequence[tuple[str, str]]) -> str:
    """Numbers in large, each tied to its label."""
    return _rendered("figures", {"values": values})


def files(links: Sequence[tuple[str, str]]) -> str:
    """Links to files, each words and address; the first is the main one."""
    return _rendered("files", {"links": links})


def missing(page: MemberStatePage, language: Language) -> str:
    """What no source has of a Member State, as one paragraph; empty where all is there."""
    if not page.missing:
        return ""
    return _rendered("missing", {
        "heading": language.say("country-missing"),
        "sentences": [_sentence(one, language) for one in page.missing]})


def _sentence(one: Proven, language: Language) -> dict[str, str]:
    # The title of a card has no full stop; among other sentences it takes one.
    return {"text": language.ended(one.text), "figure_id": one.figure_id,
            "address": "." + url(VERIFY_PAGE, {"figure": one.figure_id, **spoken(language)}),
            "proof": language.say("story-proof", figure=one.figure_id)}


def _rendered(macro: str, values: Mapping[str, object]) -> str:
    """A part of the template; all that is put into it is escaped."""
    return str(getattr(_template(), macro)(values)).strip()


@cache
def _template() -> TemplateModule:
    return TEMPLATES.get_template("story.html").make_module()
