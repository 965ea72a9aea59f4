"""The screens of the story for a reader: headings, sentences with their proof, and cards."""

from collections.abc import Iterator
from dataclasses import dataclass

from casebook.analysis.as_of import superseded
from casebook.analysis.member_names import member_state
from casebook.errors import CasebookError
from casebook.selection import Selection
from casebook.story.outline import SCREENS, Screen
from casebook.story.sentences import Proven, Sentence, proof_of, proven
from casebook.warehouse import Release


@dataclass(frozen=True)
class ScreenView:
    """One screen as it is read. `cards` are ids, in order; `notices` say what has been decided
    since the figures were made.
    """

    id: str
    heading: str
    lead: str
    notices: tuple[str, ...]
    sentences: tuple[Proven, ...]
    cards: tuple[str, ...]


def visible_screens(selection: Selection, release: Release) -> tuple[ScreenView, ...]:
    """Every screen that has something to say for `selection`, in order.

    A sentence or card that does not hold or cannot be made is left out.
    """
    made = (_screen_view(one, selection, release) for one in SCREENS)
    return tuple(one for one in made if one.lead or one.sentences or one.cards)


def _screen_view(screen: Screen, selection: Selection, release: Release) -> ScreenView:
    own = selection.country is not None
    sentences = screen.own_sentences if own and screen.own_sentences else screen.sentences
    cards = screen.own_cards if own and screen.own_cards else screen.cards
    return ScreenView(
        screen.id,
        _words(f"story-{screen.id}", selection),
        _words(f"story-{screen.id}-lead", selection),
        tuple(one.sentence(selection.language)
              for one in superseded(screen.matters, release)) if screen.matters else (),
        tuple(_proven(sentences, selection, release)),
        tuple(one for one in cards if _holds(one, selection, release)),
    )


def _words(message: str, selection: Selection) -> str:
    """The message, in its form for everyone as long as no Member State is chosen; else nothing."""
    language = selection.language
    if selection.country is None and language.has(f"{message}-anyone"):
        return language.say(f"{message}-anyone")
    if not language.has(message):
        return ""
    if selection.country is None:
        return language.say(message, country="")
    return language.say(message, country=member_state(selection.country))


def _proven(
    sentences: tuple[Sentence, ...], selection: Selection, release: Release
) -> Iterator[Proven]:
    for sentence in sentences:
        try:
            found = proven(sentence, selection, release)
        except CasebookError:  # the page on it says so
            continue
        if found is not None:
            yield found


def _holds(card_id: str, selection: Selection, release: Release) -> bool:
    """Whether the card has something to show: those that say that there is nothing are left out."""
    try:
        finding = proof_of(card_id, selection, release).finding
    except CasebookError:
        return False
    return finding is not None and not finding.message.endswith("-none-finding")
