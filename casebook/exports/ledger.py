"""Close the newest release: keep what it answers, to compare with after the next one.

    python -m casebook.exports.ledger        writes, to be committed, under data/ledgers/:
                                             <number>.parquet, what its cards answered,
                                             <number>.zip, its tables,
                                             releases.yml, that its number is taken

From then on no build of the same number may hold anything else
(casebook/build/published_releases.py).
"""

import sys
from pathlib import Path

import pandas as pd

from casebook import paths
from casebook.atomic_files import temporary_path
from casebook.build.archive import archive
from casebook.build.publish import build
from casebook.build.published_releases import record
from casebook.cards import cards
from casebook.cards.answers import rows_of
from casebook.cards.default_views import default_selections
from casebook.errors import CasebookError
from casebook.warehouse import Release
from casebook.warehouse.ledger import COLUMNS, parameters_json, rows_json


def ledger_of(release: Release) -> pd.DataFrame:
    """One row per question and usual parameters: the hash of its rows, and the rows as JSON.

    What readers' own values make has no figure id, and so nothing to compare it with.
    """
    entries = {}
    for card in (card for card in cards().values() if card.compute is None):
        for selection in default_selections(card):
            answer = rows_of(card, selection, release)
            parameters = parameters_json(dict(answer.provenance.parameters))
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
    with temporary_path(path) as working:
        ledger_of(release).to_parquet(working, compression="zstd", index=False)
    return path


def close(release: Release, data: Path) -> tuple[Path, Path, Path]:
    """Writes the release down as published, its ledger and its tables; returns the three files.

    Raises BadSource when the number is taken by another release.
    """
    closed = record(release, data)
    return write_ledger(release, data / "ledgers"), archive(release, data), closed


def main() -> int:
    """Builds the release that the sources give and closes it; 0, or 1 with a sentence why not."""
    try:
        written = close(build(paths.DATA), paths.DATA)
    except CasebookError as error:
        print(error, file=sys.stderr)
        return 1
    print("{}, {} and {} written: commit them".format(*written))
    return 0


if __name__ == "__main__":
    sys.exit(main())
