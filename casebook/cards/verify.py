"""Verification of figure ids: unchanged, revised (from what to what), or never published here."""

from dataclasses import dataclass, replace
from typing import Any, Literal

import pandas as pd

from casebook.analysis.domain import domain
from casebook.cards.answers import rows_of
from casebook.cards.card import Card
from casebook.cards.changes.differences import Change, differences
from casebook.cards.registry import cards, cards_of_query
from casebook.errors import CasebookError
from casebook.selection import DEFAULT, QUERYABLE, Selection, read, write
from casebook.warehouse import Answer, Release, catalogue, run
from casebook.warehouse.figure_id_fields import meant
from casebook.warehouse.figure_ids import FigureId, card_bits, name_bits, read_figure_id, rows_bits
from casebook.warehouse.ledger import as_in_ledger, entry, published
from casebook.warehouse.release import listed
from casebook.warehouse.release_folder import opened

Status = Literal["unchanged", "revised", "unknown"]
# What the reader is told, by the message `verify-<reason>`:
# - same-numbers: other words or columns, and the numbers of before;
# - unseen: another answer today, and the rows of then are not at hand;
# - withdrawn: a question of that release that is asked no more;
# - never: that release is at hand, and answered otherwise;
# - later: a release after the live one; question: nothing that was ever asked here.
Reason = Literal["unchanged", "same-numbers", "revised", "unseen", "withdrawn", "never", "later",
                 "question"]


@dataclass(frozen=True)
class Verdict:
    """What is known of a figure id. `card` and `selection` open the same view, where there is one.

    `release_date` is that of the release the id names, empty where it is not known; of the live
    one for what is unchanged. `changes` is None when the old rows are not at hand. `whole` is
    False for a file of everything, of which the card shows a part.
    """

    status: Status
    reason: Reason
    parsed_id: FigureId
    card: Card | None = None
    selection: Selection = DEFAULT
    release_date: str = ""
    changes: tuple[Change, ...] | None = None
    whole: bool = True


def verify(text: str, release: Release) -> Verdict:
    """The verdict on a figure id as a reader types it; raises BadFigureId for a mistyped one."""
    parsed_id = read_figure_id(text)
    wanted = _selection_of(parsed_id)
    if parsed_id.release_number > release.number:
        return Verdict("unknown", "later", parsed_id)
    selection = _opened(wanted)
    _, broken = read(write(selection), domain(release))
    candidates = () if broken else _cards(parsed_id)
    date = published(parsed_id.release_number, release).date
    if not candidates:
        return _without_card(parsed_id, wanted, release)
    answers = [(card, rows_of(card, wanted, release)) for card in candidates]
    found = Verdict("unknown", "never", parsed_id, candidates[0], selection, date,
                    whole=selection == wanted)
    for card, answer in answers:
        if rows_bits(answer.provenance.rows_hash) == parsed_id.rows_bits:
            return replace(found, status="unchanged", reason="unchanged", card=card,
                           release_date=answer.provenance.release_date)
    for card, answer in answers:
        old = _earlier(card, wanted, parsed_id, answer, release)
        if old is not None:
            changes = tuple(differences(as_in_ledger(old), as_in_ledger(answer.rows)))
            return replace(found, card=card, changes=changes,
                           status="revised" if changes else "unchanged",
                           reason="revised" if changes else "same-numbers")
    if parsed_id.release_number == release.number or any(
            entry(parsed_id.release_number, card.query, dict(answer.provenance.parameters), release)
            for card, answer in answers):
        # The release that it names is at hand or in the ledger, and it never gave such rows.
        return replace(found, card=None)
    return replace(found, status="revised", reason="unseen")


def _selection_of(parsed_id: FigureId) -> Selection:
    """The view of the id: what it holds, and what it meant by leaving something out."""
    taken = {name for one in catalogue().values() if name_bits(one.name) == parsed_id.query_bits
             for name in one.parameters}
    given: dict[str, Any] = meant(taken) | dict(parsed_id.parameters)
    return replace(DEFAULT, **given)


def _without_card(parsed_id: FigureId, wanted: Selection, release: Release) -> Verdict:
    """The verdict on rows that were given out by themselves, or that nothing shows any more."""
    before = published(parsed_id.release_number, release)
    if any(name_bits(name) == parsed_id.query_bits for name in before.questions):
        return Verdict("revised", "withdrawn", parsed_id, release_date=before.date)
    query = next((one for one in catalogue().values() if name_bits(one.name) == parsed_id.query_bits
                  and set(one.parameters) <= set(QUERYABLE)), None)
    if query is None or any(card.query == query.name for card in cards().values()):
        return Verdict("unknown", "question", parsed_id)
    source = run(query.name, {name: wanted.parameter(name) for name in query.parameters},
                 release).provenance
    if rows_bits(source.rows_hash) == parsed_id.rows_bits:
        return Verdict("unchanged", "unchanged", parsed_id, release_date=source.release_date)
    if parsed_id.release_number == release.number:
        return Verdict("unknown", "never", parsed_id, release_date=before.date)
    return Verdict("revised", "unseen", parsed_id, release_date=before.date)


def _opened(wanted: Selection) -> Selection:
    """The view that a card can show: a file may hold all of what it shows one at a time."""
    return replace(wanted, **{
        name: value for name, value in vars(DEFAULT).items() if getattr(wanted, name) is None})


def _cards(parsed_id: FigureId) -> tuple[Card, ...]:
    """The cards that the id may be a figure of; the one that it names alone, where it is known."""
    query = next((card.query for card in cards().values()
                  if card.compute is None and name_bits(card.query) == parsed_id.query_bits), None)
    asking = cards_of_query(query) if query else ()
    return tuple(card for card in asking if card_bits(card.id) == parsed_id.card_bits) or asking


def _earlier(
    card: Card, selection: Selection, parsed_id: FigureId, now: Answer, release: Release
) -> pd.DataFrame | None:
    """Rows of the earlier answer that the id is of: from a kept release or the ledger."""
    for older in listed(release.folder.parent):
        if older.number == parsed_id.release_number:
            try:
                answer = rows_of(card, selection, opened(older.folder))
            except CasebookError:
                continue  # it is damaged, or lacks a table that this question needs
            if rows_bits(answer.provenance.rows_hash) == parsed_id.rows_bits:
                return answer.rows
    found = entry(parsed_id.release_number, card.query, dict(now.provenance.parameters), release)
    if found is not None and rows_bits(found.rows_hash) == parsed_id.rows_bits:
        return found.rows
    return None
