"""The record: who did what, when and why, as a chain of entries that is only ever added to."""

from casebook.desk.record.chain import GENESIS, Entry, chained, verify
from casebook.desk.record.entries import add, entries, lines

__all__ = ["GENESIS", "Entry", "add", "chained", "entries", "lines", "verify"]
