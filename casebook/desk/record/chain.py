"""Entries of the record, each of whose hashes covers the one before it."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from pydantic import TypeAdapter, ValidationError

from casebook.desk.database.times import as_moment
from casebook.errors import RecordBroken

# What the first entry follows.
GENESIS = "0" * 64


@dataclass(frozen=True)
class Entry:
    """One thing that was done, or tried and refused.

    `at` is UTC and never earlier than the entry before, whatever a clock says. `target` is what it
    was done to, as in `request 7`; `file_sha256` is that of the file it came from, if any.
    """

    sequence: int
    at: str
    subject: str
    name: str
    action: str
    target: str
    why: str
    file_sha256: str
    details: Mapping[str, object]
    previous: str
    hash: str

    def line(self) -> str:
        """The entry as a line of JSON, without a line end."""
        return _canonical(asdict(self))


_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)


def chained(entry: Entry) -> Entry:
    """The same with the hash of everything else in it."""
    content = asdict(entry)
    content.pop("hash")
    return replace(entry, hash=hashlib.sha256(_canonical(content).encode()).hexdigest())


def verify(lines: Iterable[str]) -> tuple[int, str]:
    """How many entries an export holds, and the hash of the last one, when the chain is whole.

    Raises RecordBroken with the line that does not fit. Entries missing at the end show only when
    that hash is compared with the desk's own.
    """
    previous, at, number = GENESIS, "", 0
    for number, line in enumerate(lines, 1):
        try:
            entry = _ENTRY.validate_json(line)
            as_moment(entry.at)
        except (ValidationError, ValueError):
            raise RecordBroken(line=number, reason="it is no entry of a record") from None
        for rule, broken in (
            ("its number is not the next one", entry.sequence != number),
            ("it does not follow the entry before it", entry.previous != previous),
            ("its content is not that of its hash", chained(entry).hash != entry.hash),
            ("it is earlier than the entry before it", entry.at < at),
        ):
            if broken:
                raise RecordBroken(line=number, reason=rule)
        previous, at = entry.hash, entry.at
    return number, previous


def _canonical(content: Mapping[str, object]) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
