"""The most notable sentences on a Member State, each with the card that proves it."""

from dataclasses import dataclass

from casebook.analysis.findings.country.notable import notable
from casebook.analysis.findings.country.notable_rules import RULES
from casebook.analysis.findings.finding import Finding
from casebook.caches import cached
from casebook.cards.answers import answer_of
from casebook.cards.registry import card
from casebook.selection import Selection, narrowed
from casebook.warehouse import Release


@dataclass(frozen=True)
class Notable:
    """A sentence in the reader's language, its finding, and the proof: card and figure id."""

    sentence: str
    finding: Finding
    card_id: str
    figure_id: str


def notable_sentences(selection: Selection, release: Release) -> tuple[Notable, ...]:
    """The three to five sentences, strongest first; none when no Member State is chosen."""
    if selection.country is None:
        return ()
    read = {"country"}.union(*(card(name).choices for name, _ in RULES))
    return _notable_sentences(narrowed(selection, read), release)


@cached("notable")
def _notable_sentences(selection: Selection, release: Release) -> tuple[Notable, ...]:
    answers = {name: answer_of(card(name), selection, release)
               for name in dict.fromkeys(name for name, _ in RULES)}
    found = notable({name: answer.rows for name, answer in answers.items()}, selection)
    return tuple(
        Notable(one.finding.sentence(selection.language), one.finding, one.card,
                answers[one.card].provenance.figure_id)
        for one in found
    )
