"""Sentences filled from the findings of cards, with their proof; unsaid where none holds."""

from dataclasses import dataclass

from casebook.analysis.findings import Finding
from casebook.cards import card, prepare
from casebook.selection import Selection
from casebook.warehouse import Release


@dataclass(frozen=True)
class Sentence:
    """A message of the catalogue, filled with the values of the finding of `card`.

    Without a message it is the finding itself. `holds` are the findings, by message, for which it
    may be said; any of the card's when empty.
    """

    card: str
    message: str = ""
    holds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Proven:
    """A sentence in the reader's language with the card and the figure id that prove it."""

    text: str
    card: str
    figure_id: str
    grade: str


def proven(sentence: Sentence, selection: Selection, release: Release) -> Proven | None:
    """The sentence for `selection`; None where its finding does not hold.

    Raises what preparing the card raises.
    """
    prepared = prepare(card(sentence.card), selection, release, "light")
    finding = prepared.finding
    if finding is None or (sentence.holds and finding.message not in sentence.holds):
        return None
    told = Finding(sentence.message, finding.values) if sentence.message else finding
    return Proven(told.sentence(selection.language), sentence.card,
                  prepared.provenance.figure_id, prepared.grade)
