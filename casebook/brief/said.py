"""Sentences of a briefing: filled from the findings of cards, each with its figure id."""

from dataclasses import replace

from casebook.analysis.contributions import contribution, lawful_moves, lowest_allowed
from casebook.analysis.findings import Finding
from casebook.analysis.findings.country import holding
from casebook.analysis.member_names import member_state
from casebook.analysis.scenario import UNIT_CHF
from casebook.analysis.scenario_tables import present
from casebook.brief.audiences import Question, Sentence
from casebook.brief.document import Audience, Objection, Point
from casebook.cards import Prepared, card, prepare
from casebook.exports.links import verify_link
from casebook.selection import DEFAULT, Selection
from casebook.warehouse import Release, run
from casebook.wording import FullAmount, Said, has, say


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
    """One sentence with its proof; None where its finding does not hold."""
    prepared = prepare(card(sentence.card), plain_view(selection), release, "light")
    finding = prepared.finding
    if finding is None or (sentence.holds and finding.message not in sentence.holds):
        return None
    values = {**finding.values, "rule": Said(f"peers-{selection.peers}")}
    text = Finding(sentence.message, values).sentence(selection.language)
    figure = prepared.provenance.figure_id
    return Point(text, figure, verify_link(figure, base_url) if base_url and figure else "",
                 prepared.grade)


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
    finding = prepared.finding
    if finding is None:
        return prepared.title
    message = f"brief-point-{audience}-{finding.message}"
    return Finding(message, finding.values).sentence(language) if has(message) else prepared.title


def request(audience: Audience, selection: Selection, release: Release) -> str:
    """What is asked of the reader: the three courses with their amounts, then the question."""
    language = selection.language
    start = present(run("simulator_units", {}, release).rows)
    member = start.members.get(selection.country or "")
    if member is None:
        return say("brief-courses-all", language)
    lowest = lowest_allowed(member.units, member.may_hold_lowest)
    higher = next((units for units in lawful_moves(member.units, member.may_hold_lowest)
                   if units > member.units), member.units + 1)
    values = {"country": member_state(member.iso3), **holding(member.units),
              "unit": FullAmount(UNIT_CHF), "open": "yes" if lowest < member.units else "no",
              "chf": FullAmount(contribution(member.units, UNIT_CHF))}
    for name, units in (("higher", higher), ("lowest", lowest)):
        held = holding(units)
        values |= {name: held["units"], f"{name}_several": held["several"],
                   f"{name}_chf": FullAmount(contribution(units, UNIT_CHF))}
    courses = Finding("brief-courses", values).sentence(language)
    return f"{courses} {say(f'brief-request-{audience}', language)}"
