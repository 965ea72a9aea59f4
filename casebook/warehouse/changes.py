"""Answers of the release before a given one, from the ledger that every release carries."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from casebook.caches import cached
from casebook.warehouse.ledger import ViewKey, view_key
from casebook.warehouse.named_queries import run
from casebook.warehouse.release_folder import Release


@dataclass(frozen=True)
class OldAnswer:
    """One answer of an earlier release: the hash of its rows, and its rows as JSON, compressed."""

    rows_hash: str
    packed: bytes

    @classmethod
    def of(cls, rows_hash: str, rows_json: str) -> "OldAnswer":
        """All answers of a release are 2 MB of text, and few are ever read again."""
        return cls(rows_hash, zlib.compress(rows_json.encode(), 1))

    @property
    def rows_json(self) -> str:
        return zlib.decompress(self.packed).decode()


@dataclass(frozen=True)
class Earlier:
    """The release before: number, id, day, and its answers by question and view."""

    number: int
    id: str
    date: str
    answers: Mapping[tuple[str, ViewKey], OldAnswer]

    @property
    def questions(self) -> frozenset[str]:
        """The questions that it could answer."""
        return frozenset(query for query, _ in self.answers)


@cached("earlier")
def earlier(release: Release) -> Earlier | None:
    """The release before `release` by its ledger; None for a first release or an empty ledger."""
    rows = run("ledger_last", {}, release).rows
    if rows.empty:
        return None
    first = rows.iloc[0]
    return Earlier(
        int(first["release_number"]), str(first["release_id"]), str(first["release_date"])[:10],
        {(row["query"], view_key(row["parameters"])):
         OldAnswer.of(row["rows_hash"], row["rows_json"])
         for row in rows.to_dict("records")},
    )
