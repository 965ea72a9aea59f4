"""Differences between a release and the one before it: card by card, number by number."""

from dataclasses import dataclass
from typing import Literal

from casebook.caches import cached
from casebook.cards.answers import rows_of
from casebook.cards.card import Card
from casebook.cards.changes.differences import Change, differences
from casebook.cards.default_views import default_selections
from casebook.cards.registry import cards
from casebook.errors import CasebookError
from casebook.warehouse import Release, run
from casebook.warehouse.changes import Earlier, OldAnswer, earlier
from casebook.warehouse.ledger import ViewKey, as_in_ledger, ledger_rows, rows_json, view_key
from casebook.warehouse.release import whole

Status = Literal["unchanged", "revised", "added"]


@dataclass(frozen=True)
class Reason:
    """A correction made since the release before, to a table that the card draws on."""

    id: str
    what: str
    done: str
    why: str


@dataclass(frozen=True)
class CardChange:
    """What became of one card. `changes` are those of the first view that differs, in francs
    where there is a choice; there are none where words or whole numbers alone were revised."""

    card: Card
    status: Status
    changes: tuple[Change, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """This release and the one before. `withdrawn` are questions that no card asks any more."""

    before: Earlier
    cards: tuple[CardChange, ...]
    withdrawn: tuple[str, ...]

    def of(self, status: Status) -> tuple[CardChange, ...]:
        """The cards with this status."""
        return tuple(one for one in self.cards if one.status == status)


@cached("comparisons")
def comparison(release: Release) -> Comparison | None:
    """This release compared with the one before; None for the first, or where nothing is kept."""
    before = before_of(release)
    if before is None:
        return None
    compared = [card for card in cards().values() if card.compute is None]
    changed = [change_of(card, release) for card in compared]
    queries = {card.query for card in cards().values()}
    return Comparison(
        before, tuple(one for one in changed if one is not None),
        tuple(sorted(before.questions - queries)))


@cached("changes")
def change_of(card: Card, release: Release) -> CardChange | None:
    """What became of one card since the release before; None where there is nothing to compare."""
    before = before_of(release)
    if before is None or card.compute is not None:
        return None
    if card.query not in before.questions:
        return CardChange(card, "added")
    found: CardChange | None = None
    for selection in default_selections(card):
        answer = rows_of(card, selection, release)
        old = before.answers.get((card.query, view_key(dict(answer.provenance.parameters))))
        if old is None or old.rows_hash == answer.provenance.rows_hash:
            continue
        # Both sides take the same way through JSON, which keeps fewer digits.
        left, right = ledger_rows(old.rows_json), as_in_ledger(answer.rows)
        changes = tuple(differences(left, right))
        if not changes and set(left.columns) != set(right.columns):
            continue  # a column came or went, and no number with it
        reasons = _reasons(before, release, {*answer.provenance.tables,
                                             *(stem for stem, _ in answer.provenance.sources)})
        found = CardChange(card, "revised", changes, reasons)
        if changes:
            return found
    return found or CardChange(card, "unchanged")


@cached("before")
def before_of(release: Release) -> Earlier | None:
    """The release before: from the ledger, else from a release still on disk."""
    found = earlier(release)
    if found is not None or release.number == 1:
        return found
    last = next(whole(release.folder.parent, release.number), None)
    if last is None:
        return None
    answers: dict[tuple[str, ViewKey], OldAnswer] = {}
    for card in (card for card in cards().values() if card.compute is None):
        for selection in default_selections(card):
            try:
                answer = rows_of(card, selection, last)
            except CasebookError:
                continue  # the older release lacks a table that this question needs
            source = answer.provenance
            answers[card.query, view_key(dict(source.parameters))] = OldAnswer.of(
                source.rows_hash, rows_json(answer.rows))
    return Earlier(last.number, last.id, last.date.isoformat(), answers)


def _reasons(before: Earlier, release: Release, tables: set[str]) -> tuple[Reason, ...]:
    rows = run("corrections", {}, release).rows
    return tuple(
        Reason(str(row["id"]), str(row["what"]), str(row["done"]), str(row["why"]))
        for row in rows.to_dict("records")
        if str(row["date"])[:10] > before.date and row["table_name"] in tables
    )
