"""The record in the database: entries are added at its end, and read."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.desk.database.models import EntryRow, HeadRow
from casebook.desk.database.times import as_text
from casebook.desk.record.chain import GENESIS, Entry, chained

# Entries that are read from the database at a time.
_PAGE = 500


def add(
    session: Session, head: HeadRow, at: datetime, *, subject: str, name: str, action: str,
    target: str = "", why: str = "", file_sha256: str = "",
    details: Mapping[str, object] | None = None,
) -> Entry:
    """Adds an entry in a session that has locked `head`; it is kept with whatever else is."""
    entry = chained(Entry(
        sequence=head.entries + 1, at=max(as_text(at), head.entry_at), subject=subject, name=name,
        action=action, target=target, why=why, file_sha256=file_sha256, details=details or {},
        previous=head.entry_hash or GENESIS, hash=""))
    session.add(EntryRow(**{**vars(entry), "details": json.dumps(entry.details, sort_keys=True)}))
    head.entries, head.entry_hash, head.entry_at = entry.sequence, entry.hash, entry.at
    return entry


def entries(session: Session, *, after: int = 0, limit: int = _PAGE) -> list[Entry]:
    """The entries that follow number `after`, at most `limit`, oldest first."""
    rows = session.scalars(select(EntryRow).where(EntryRow.sequence > after)
                           .order_by(EntryRow.sequence).limit(limit))
    return [Entry(row.sequence, row.at, row.subject, row.name, row.action, row.target, row.why,
                  row.file_sha256, json.loads(row.details), row.previous, row.hash)
            for row in rows]


def lines(session: Session) -> Iterator[str]:
    """The whole record as lines of JSON, each with its line end."""
    after = 0
    while found := entries(session, after=after):
        yield from (f"{entry.line()}\n" for entry in found)
        after = found[-1].sequence
