"""Sentences of a briefing: filled from the findings of cards, each with its figure id."""

from collections.abc import Mapping
from dataclasses import replace

from casebook.analysis.findings import Finding
from casebook.analysis.findings.finding import Value
from casebook.brief.audiences import Question, Ways
from casebook.brief.figure_age import dated_sentence, is_too_old
from casebook.brief.model import Objection, Point
from casebook.cards import Prepared, card, prepare
from casebook.exports.links import verify_link
from casebook.selection import DEFAULT, Selection
from casebook.story.sentences import Proven, proven
from casebook.warehouse import Release
from casebook.wording import ENGLISH, Language

Values = Mapping[str, Value]


def plain_view(selection: Selection) -> Selection:
    """The view that a briefing's own sentences are about: language, Member State and its peers."""
    return replace(DEFAULT, language=selection.language, country=selection.country,
                   peers=selection.peers, peer_list=selection.peer_list)


def points(
    slots: tuple[Ways, ...], selection: Selection, release: Release, base_url: str, values: Values
) -> tuple[Point, ...]:
    """Of each slot the first sentence that holds, in order; `values` are those of the decision."""
    found = (_first(ways, selection, release, values) for ways in slots)
    return tuple(_point(one, selection.language, base_url)
                 for one in found if one is not None)


def objections(
    questions: tuple[Question, ...], selection: Selection, release: Release, base_url: str,
    values: Values,
) -> tuple[Objection, ...]:
    """The questions that have an answer, with it."""
    made = []
    for question in questions:
        answer = points(question.answer, selection, release, base_url, values)
        if answer:
            made.append(Objection(
                selection.language.say(f"brief-question-{question.name}"), answer))
    return tuple(made)


def annex(
    slots: tuple[Ways, ...], selection: Selection, release: Release, values: Values
) -> tuple[str, ...]:
    """The sentences of the annex, each with the grade and id of its figure."""
    return tuple(
        selection.language.say("brief-annex-proof", text=one.text, grade=one.grade,
                               figure=one.figure_id)
        for one in points(slots, selection, release, "", values))


def missing_data_sentences(
    slots: tuple[Ways, ...], selection: Selection, release: Release, values: Values
) -> tuple[str, ...]:
    """Of the slots in which no sentence holds, what the card says: that a source has nothing, or
    of which year its newest figure is. Each once."""
    texts = []
    for ways in slots:
        if _first(ways, selection, release, values) is not None:
            continue
        for sentence in ways:
            seen = plain_view(selection)
            prepared = prepare(card(sentence.card), seen, release, "light")
            finding = prepared.finding
            if finding is None:
                continue
            texts.append(dated_sentence(finding, prepared, release) if is_too_old(finding, release)
                         else selection.language.ended(finding.sentence(selection.language)))
    return tuple(dict.fromkeys(texts))


def headline(prepared: Prepared, language: Language) -> str:
    """The card's finding as a briefing says it; the card's own words where it has no others."""
    finding = headline_finding(prepared)
    return prepared.title if finding is None else finding.sentence(language)


def headline_finding(prepared: Prepared) -> Finding | None:
    """The finding of the card, in the words of briefings where the catalogue has them."""
    finding = prepared.finding
    if finding is None:
        return None
    message = f"brief-point-{finding.message}"
    return Finding(message, finding.values) if ENGLISH.has(message) else finding


def talking_points(prepared: Prepared, language: Language) -> str:
    """What a speaker can say to the card, in sentences that are not its title."""
    finding = prepared.finding
    if finding is not None and ENGLISH.has(f"brief-say-{finding.message}"):
        return Finding(f"brief-say-{finding.message}", finding.values).sentence(language)
    return language.say("brief-say-other", what=prepared.subtitle or prepared.name)


def _first(
    ways: Ways, selection: Selection, release: Release, values: Values
) -> Proven | None:
    """The first sentence that holds and whose figures are not old."""
    for sentence in ways:
        found = proven(sentence, plain_view(selection), release, values)
        if found is not None and not is_too_old(found.stated, release):
            return found
    return None


def _point(one: Proven, language: Language, base_url: str) -> Point:
    large = f"{one.stated.message}.number"
    return Point(
        # Titles have no full stop.
        language.ended(one.text), one.figure_id,
        verify_link(one.figure_id, base_url, language) if base_url and one.figure_id else "",
        one.grade,
        one.corrections,
        language.say(large, **one.stated.values) if language.has(large) else "")
