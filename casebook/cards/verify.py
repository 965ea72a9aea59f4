"""What has become of a figure: unchanged, revised (from what to what), or never published here."""

from dataclasses import dataclass, replace
from typing import Literal

import pandas as pd

from casebook.cards.card import Card
from casebook.cards.prepare import answer_of
from casebook.cards.registry import cards
from casebook.errors import CasebookError
from casebook.selection import DEFAULT, Selection
from casebook.warehouse import Answer, Release
from casebook.warehouse.figure_ids import FigureId, name_bits, read_figure_id, rows_bits
from casebook.warehouse.ledger import as_kept, entry
from casebook.warehouse.release import kept

Status = Literal["unchanged", "revised", "unknown"]


@dataclass(frozen=True)
class Change:
    """One number that is no longer the same: where it stands, and what it was and is."""

    where: str
    column: str
    old: float | None
    new: float | None


@dataclass(frozen=True)
class Verdict:
    """What is known of a figure id. `card` and `selection` open the same view, where there is one.

    `changes` is None when the old rows are no longer at hand; then only the fact is known.
    """

    status: Status
    said: FigureId
    card: Card | None = None
    selection: Selection = DEFAULT
    release_date: str = ""
    changes: tuple[Change, ...] | None = None


def verify(text: str, release: Release) -> Verdict:
    """The verdict on a figure id as a reader types it; raises BadFigureId for a mistyped one."""
    said = read_figure_id(text)
    selection = replace(DEFAULT, **dict(said.parameters))  # type: ignore[arg-type]
    candidates = [card for card in cards().values()
                  if card.compute is None and name_bits(card.query) == said.query_bits]
    if not candidates or said.release_number > release.number:
        return Verdict("unknown", said)
    answers = [(card, answer_of(card, selection, release)) for card in candidates]
    for card, answer in answers:
        if rows_bits(answer.provenance.rows_hash) == said.rows_bits:
            return Verdict("unchanged", said, card, selection, answer.provenance.release_date)
    for card, answer in answers:
        old = _earlier(card, selection, said, answer)
        if old is not None:
            changes = tuple(differences(as_kept(old[1]), as_kept(answer.rows)))
            return Verdict("revised", said, card, selection, old[0], changes)
    if said.release_number == release.number or any(
            _answered(card, said, answer) for card, answer in answers):
        # The release that it names is at hand or in the ledger, and it never gave such rows.
        return Verdict("unknown", said)
    return Verdict("revised", said, candidates[0], selection)


def _answered(card: Card, said: FigureId, now: Answer) -> bool:
    """Whether the ledger holds what the earlier release answered to this question."""
    return entry(said.release_number, card.query, dict(now.provenance.parameters)) is not None


def _earlier(
    card: Card, selection: Selection, said: FigureId, now: Answer
) -> tuple[str, pd.DataFrame] | None:
    """Date and rows of the earlier answer that the id is of: from a kept release or the ledger."""
    for release in kept():
        if release.number == said.release_number:
            try:
                answer = answer_of(card, selection, release)
            except CasebookError:
                continue  # the older release lacks a table that this question needs
            if rows_bits(answer.provenance.rows_hash) == said.rows_bits:
                return release.date.isoformat(), answer.rows
    found = entry(said.release_number, card.query, dict(now.provenance.parameters))
    if found is not None and rows_bits(found.rows_hash) == said.rows_bits:
        return found.release_date, found.rows
    return None


def differences(old: pd.DataFrame, new: pd.DataFrame) -> list[Change]:
    """Numbers that differ, row by row; rows are matched by everything in them that is no measure.

    Years and ranks count as measures only where they do not tell rows apart.
    """
    shared = [column for column in new.columns if column in old.columns]
    keys = [c for c in shared if not pd.api.types.is_float_dtype(new[c])]
    measures = [c for c in shared if c not in keys]
    left, right = _by_keys(old, keys, measures), _by_keys(new, keys, measures)
    changes = []
    for row in dict.fromkeys((*left, *right)):
        for column in measures:
            before, after = left.get(row, {}).get(column), right.get(row, {}).get(column)
            if before != after and not (pd.isna(before) and pd.isna(after)):
                changes.append(Change(row, column, _number(before), _number(after)))
    return changes


def _by_keys(
    rows: pd.DataFrame, keys: list[str], measures: list[str]
) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for row in rows.to_dict("records"):
        words = [str(row[k]) for k in keys if row[k] is not None and row[k] == row[k]]
        found[", ".join(words)] = {m: row[m] for m in measures}
    return found


def _number(value: object) -> float | None:
    return None if value is None or pd.isna(value) else float(value)  # type: ignore[arg-type]
