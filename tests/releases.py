"""Two real releases in a folder of their own, for tests of what changes from one to the next."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pandas as pd
import pytest

from casebook import paths
from casebook.build.publish import build
from casebook.exports.ledger import write_ledger
from casebook.warehouse import Release
from casebook.warehouse.codebook import codebook, source
from casebook.warehouse.manifest import MANIFEST, Manifest

# A question that the second release no longer asks, and one that the first did not ask.
WITHDRAWN, ADDED = "asked_before", "unit_value"
CORRECTION = """
- id: dza-2024-class
  table: member_state_contributions
  where: {iso3: DZA, year: 2024}
  action: replace
  column: class_of_contribution
  seen: 1
  use: 2
  what: "A trial: Algeria is given another class."
  why: "A test needs a revision."
  done: "The class for 2024 is set to 2 units."
  date: 2027-01-15
"""


@contextmanager
def two_releases(folder: Path, *, ledger: bool = True) -> Iterator[tuple[Release, Release]]:
    """A first release, and a second, which is live, in which Algeria held 2 units in 2024.

    With `ledger` the second carries what the first answered; without, it has to look on disk.
    """
    data, tables = folder / "data", folder / "tables"
    shutil.copytree(paths.ROOT / "data", data, ignore=shutil.ignore_patterns("tables", "ledgers"))
    (data / "ledgers").mkdir()
    patch = pytest.MonkeyPatch()
    patch.setattr(paths, "TABLES", tables)
    notes = data / "RELEASES.md"
    entries = notes.read_text(encoding="utf-8")
    newest = entries.index("## ")
    # The newest entry on file is the first release here, whatever its number.
    notes.write_text(entries[:newest] + entries[newest:].split("\n## ")[0], encoding="utf-8")
    codebook.cache_clear()
    source.cache_clear()
    try:
        first = build(data)
        if ledger:
            _other_questions(write_ledger(first, data / "ledgers"))
        text = notes.read_text(encoding="utf-8")
        notes.write_text(text[:newest] + "## 2027-01-15 - A trial <of> & releases\n\n"
                         "Algeria was given another class.\n\n" + text[newest:], encoding="utf-8")
        with (data / "corrections.yml").open("a", encoding="utf-8") as corrections:
            corrections.write(CORRECTION)
        second = build(data)
        patch.setattr(paths, "DATA", data)
        yield first, second
    finally:
        patch.undo()
        codebook.cache_clear()
        source.cache_clear()


def _other_questions(ledger: Path) -> None:
    rows = pd.read_parquet(ledger)
    gone = rows.head(1).assign(query=WITHDRAWN)
    kept = rows[rows["query"] != ADDED]
    pd.concat([kept, gone]).to_parquet(ledger, index=False)


def relabel(folder: Path, **changes: object) -> None:
    """Changes what the manifest in `folder` says, and seals it again."""
    told = Manifest.model_validate_json((folder / MANIFEST).read_text(encoding="utf-8"))
    (folder / MANIFEST).write_text(told.model_copy(update=changes).sealed().text())


def spoil(file: Path, damage: str) -> None:
    """Flips a bit of the file, cuts it in two, or takes it away: `bit`, `short`, `gone`."""
    raw = bytearray(file.read_bytes())
    if damage == "bit":
        raw[len(raw) // 2] ^= 1
        file.write_bytes(raw)
    elif damage == "short":
        file.write_bytes(raw[: len(raw) // 2])
    else:
        file.unlink()
