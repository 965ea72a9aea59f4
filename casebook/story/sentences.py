"""Sentences filled from the findings of cards, with their proof; unsaid where none holds."""

from dataclasses import dataclass

from casebook.analysis.findings import Finding
from casebook.analysis.member_names import member_state
from casebook.cards import card, prepare
from casebook.selection import Selection
from casebook.warehouse import Release


@dataclass(frozen=True)
class Sentence:
    """A message of the catalogue, filled with the values of the finding of `card`, and with the
    `country` that is chosen. It is said where the finding has the value `needs`.

    Without a message it is the finding itself. `holds` are the findings, by message, for which it
    may be said; any of the card's when empty.
    """

    card: str
    message: str = ""
    holds: tuple[str, ...] = ()
    needs: str = ""


@dataclass(frozen=True)
class Proven:
    """A sentence in the reader's language with the card and the figure id that prove it.

    `message` is that of the card's own finding.
    """

    text: str
    card: str
    figure_id: str
    grade: str
    message: str

    @property
    def is_none(self) -> bool:
        """Whether the card's own finding is that its source has nothing."""
        return self.message.endswith("-none-finding")


def proven(sentence: Sentence, selection: Selection, release: Release) -> Proven | None:
    """The sentence for `selection`; None where its finding does not hold.

    Raises what preparing the card raises.
    """
    prepared = prepare(card(sentence.card), selection, release, "light")
    finding = prepared.finding
    if finding is None or (sentence.holds and finding.message not in sentence.holds):
        return None
    if sentence.needs and sentence.needs not in finding.values:
        return None
    told = finding
    if sentence.message:
        own = {"country": member_state(selection.country)} if selection.country else {}
        told = Finding(sentence.message, {**own, **finding.values})
    return Proven(told.sentence(selection.language), sentence.card,
                  prepared.provenance.figure_id, prepared.grade, finding.message)
