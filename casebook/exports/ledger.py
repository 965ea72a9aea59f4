"""Keep what the live release answers, to compare with after the next one.

    python -m casebook.exports.ledger        writes data/ledgers/<number>.parquet: commit it
"""

from pathlib import Path

import pandas as pd

from casebook import paths
from casebook.cards import cards
from casebook.cards.prepare import answer_of
from casebook.cards.usual import usual_selections
from casebook.warehouse import Release, live
from casebook.warehouse.ledger import COLUMNS, key, rows_json


def ledger_of(release: Release) -> pd.DataFrame:
    """One row per question and usual parameters: the hash of its rows, and the rows as JSON.

    What readers' own values make has no figure id, and so nothing to compare it with.
    """
    entries = {}
    for card in (card for card in cards().values() if card.compute is None):
        for selection in usual_selections(card):
            answer = answer_of(card, selection, release)
            parameters = key(dict(answer.provenance.parameters))
            entries[card.query, parameters] = [
                release.number, release.id, release.date, card.query, parameters,
                answer.provenance.rows_hash,
                rows_json(answer.rows),
            ]
    return pd.DataFrame(entries.values(), columns=COLUMNS)


def write_ledger(release: Release, folder: Path) -> Path:
    """Writes the release's ledger into `folder` and returns the file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{release.number:03d}.parquet"
    ledger_of(release).to_parquet(path, compression="zstd", index=False)
    return path


if __name__ == "__main__":
    print(f"{write_ledger(live(), paths.DATA / 'ledgers')} written: commit it")
