"""Sentences filled from the findings of cards, with their proof; unsaid where none holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from casebook.analysis.findings import Finding
from casebook.analysis.findings.finding import Value
from casebook.analysis.member_names import member_state
from casebook.caches import cached
from casebook.cards import card
from casebook.cards.answers import answer_of
from casebook.selection import Selection
from casebook.warehouse import Release


@dataclass(frozen=True)
class Sentence:
    """A message of the catalogue, filled with the values of the finding of `card`, and with the
    `country` that is chosen. It is said where the finding has the value `needs`.

    Without a message it is the finding itself. `holds` are the findings, by message, for which it
    may be said; any of the card's when empty. With `everyone` the card is asked of all Member
    States, whichever is chosen.
    """

    card: str
    message: str = ""
    holds: tuple[str, ...] = ()
    needs: str = ""
    everyone: bool = False


@dataclass(frozen=True)
class Proof:
    """A card's finding with its figure id, its grade, and the ids of corrections of its rows."""

    finding: Finding | None
    figure_id: str
    grade: str
    corrections: tuple[str, ...]


@dataclass(frozen=True)
class Proven:
    """A sentence in the reader's language with the card and the figure id that prove it.

    `message` is that of the card's own finding, `stated` what the sentence says and with which
    values; `corrections` are the ids of what was corrected in the card's rows.
    """

    text: str
    card: str
    figure_id: str
    grade: str
    message: str
    stated: Finding = field(repr=False)
    corrections: tuple[str, ...] = ()

    @property
    def is_none(self) -> bool:
        """Whether the card's own finding is that its source has nothing."""
        return self.message.endswith("-none-finding")


def proven(
    sentence: Sentence, selection: Selection, release: Release,
    values: Mapping[str, Value] | None = None,
) -> Proven | None:
    """The sentence for `selection`; None where its finding does not hold.

    `values` are what its message says beyond the finding. Raises what preparing the card raises.
    """
    seen = replace(selection, country=None) if sentence.everyone else selection
    proof = proof_of(sentence.card, seen, release)
    finding = proof.finding
    if finding is None or (sentence.holds and finding.message not in sentence.holds):
        return None
    if sentence.needs and sentence.needs not in finding.values:
        return None
    stated = finding
    if sentence.message:
        own = {"country": member_state(selection.country)} if selection.country else {}
        stated = Finding(sentence.message, {**own, **(values or {}), **finding.values})
    return Proven(stated.sentence(selection.language), sentence.card,
                  proof.figure_id, proof.grade, finding.message, stated, proof.corrections)


def proof_of(card_id: str, selection: Selection, release: Release) -> Proof:
    """What of a card a sentence needs. Raises what preparing the card raises."""
    return _proof(card_id, card(card_id).relevant(selection), release)


@cached("proofs")
def _proof(card_id: str, selection: Selection, release: Release) -> Proof:
    # The finding alone: most cards of a story are not drawn on the page that says it.
    one = card(card_id)
    answer = answer_of(one, selection, release)
    source = answer.provenance
    return Proof(one.finding(answer.rows, selection), source.figure_id,
                 selection.language.say(f"grade-{source.grade}"), source.corrections)
