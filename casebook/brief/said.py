"""Sentences of a briefing: filled from the findings of cards, each with its figure id."""

from dataclasses import replace

from casebook.analysis.findings import Finding
from casebook.brief.age import is_too_old, left_out, not_found
from casebook.brief.audiences import Question, Sentence
from casebook.brief.document import Audience, Objection, Point
from casebook.cards import Prepared, card, prepare
from casebook.exports.links import verify_link
from casebook.selection import DEFAULT, Selection
from casebook.warehouse import Release
from casebook.wording import Said, has, say


def plain_view(selection: Selection) -> Selection:
    """The view that a briefing's own sentences are about: language, Member State and its peers."""
    return replace(DEFAULT, language=selection.language, country=selection.country,
                   peers=selection.peers, peer_list=selection.peer_list)


def points(
    sentences: tuple[Sentence, ...], selection: Selection, release: Release, base_url: str
) -> tuple[Point, ...]:
    """The sentences whose condition holds, in order, each card's first one only."""
    said: dict[str, Point] = {}
    for sentence in sentences:
        found = point(sentence, selection, release, base_url)
        if found is not None:
            said.setdefault(sentence.card, found)
    return tuple(said.values())


def point(
    sentence: Sentence, selection: Selection, release: Release, base_url: str
) -> Point | None:
    """One sentence with its proof; None where its finding does not hold or its figures are old."""
    prepared, finding = _filled(sentence, selection, release)
    if finding is None or is_too_old(finding, release):
        return None
    figure = prepared.provenance.figure_id
    return Point(
        finding.sentence(selection.language), figure,
        verify_link(figure, base_url) if base_url and figure else "", prepared.grade,
        prepared.provenance.corrections)


def remarks(
    sentences: tuple[Sentence, ...], selection: Selection, release: Release
) -> tuple[str, ...]:
    """Of the sentences that are left out for the age of their figures or for want of one, what
    was left out and why, each once."""
    found = []
    for sentence in sentences:
        prepared, finding = _filled(sentence, selection, release)
        if finding is not None and is_too_old(finding, release):
            found.append(left_out(finding, prepared, release))
        elif prepared.finding is not None and prepared.finding.message in sentence.lacking:
            found.append(not_found(sentence.message, prepared, release))
    return tuple(dict.fromkeys(found))


def _filled(
    sentence: Sentence, selection: Selection, release: Release
) -> tuple[Prepared, Finding | None]:
    """The card, and the sentence filled from its finding; None where that does not hold."""
    prepared = prepare(card(sentence.card), plain_view(selection), release, "light")
    finding = prepared.finding
    if finding is None or (sentence.holds and finding.message not in sentence.holds):
        return prepared, None
    return prepared, Finding(
        sentence.message, {**finding.values, "rule": Said(f"peers-{selection.peers}")})


def objections(
    questions: tuple[Question, ...], selection: Selection, release: Release, base_url: str
) -> tuple[Objection, ...]:
    """The questions that have an answer, with it."""
    made = []
    for question in questions:
        answer = points(question.answer, selection, release, base_url)
        if answer:
            made.append(Objection(
                say(f"brief-question-{question.name}", selection.language), answer))
    return tuple(made)


def headline(prepared: Prepared, audience: Audience, language: str) -> str:
    """The card's finding as this audience reads it; the card's own words where it has no others."""
    finding = headline_finding(prepared, audience)
    return prepared.title if finding is None else finding.sentence(language)


def headline_finding(prepared: Prepared, audience: Audience) -> Finding | None:
    """The finding of the card, in the words for this audience where the catalogue has them."""
    finding = prepared.finding
    if finding is None:
        return None
    message = f"brief-point-{audience}-{finding.message}"
    return Finding(message, finding.values) if has(message) else finding
