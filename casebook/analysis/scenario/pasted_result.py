"""Results of reading a pasted list: what was taken, and what was not."""

from dataclasses import dataclass
from typing import Literal

from casebook.analysis.search import Meaning
from casebook.table_reader import Note
from casebook.wording import Units

Reason = Literal["name", "class", "scale", "conflict"]


@dataclass(frozen=True)
class UnmatchedEntry:
    """An entry that was not taken: its beginning, what it may mean, and why.

    For a class, `choices` are the ways to read it; for a number off the scale the nearest classes;
    for a conflict the two classes.
    """

    text: str
    meaning: Meaning
    reason: Reason = "name"
    choices: tuple[str | Units, ...] = ()


@dataclass(frozen=True)
class Pasted:
    """What a list says: Member States in its order, each with its class or None, and the rest.

    `notes` are about the form of a table; of its columns, by header or number: `classes` is that
    of the classes, `unclear` are those that may be it, and `unused` those that were not needed.
    """

    wanted: tuple[tuple[str, float | None], ...]
    unmatched: tuple[UnmatchedEntry, ...]
    notes: tuple[Note, ...] = ()
    classes: str = ""
    unclear: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
