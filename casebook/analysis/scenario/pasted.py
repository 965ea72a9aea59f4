"""A pasted list of Member States, each with a class if the reader likes: as people write such."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

from casebook.analysis.search import Meaning

# Room for every Member State on a line of its own, under its longest name.
LONGEST, MOST = 12_000, 400
# So many entries are compared with what they may have been meant for, a few milliseconds each: a
# page tells fewer one by one.
GUESSED = 20
_SIGNS = {"½": " 1/2", "¼": " 1/4", "⅛": " 1/8", "⁄": "/"}
# 1 1/2, 1/16, 2, 2.5 at the end of a line, after a space or a sign. No run of such signs is tried
# twice: a line of ten thousand dashes would take seconds.
_CLASS = re.compile(
    r"(?P<name>.*?[^\s:=–-])[\s:=–-]++"
    r"(?P<units>[0-9]{1,4} [0-9]{1,2}/[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}"
    r"|[0-9]{1,4}(?:\.[0-9]{1,4})?)\s*(?:units?)?", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True)
class UnmatchedEntry:
    """A line that names no one Member State, or several: its beginning, and what it may mean."""

    text: str
    meaning: Meaning


@dataclass(frozen=True)
class Pasted:
    """What a list says: Member States in its order, each with its class or None, and the rest."""

    wanted: tuple[tuple[str, float | None], ...]
    unread: tuple[UnmatchedEntry, ...]


def read_list(text: str, find: Callable[[str, bool], Meaning]) -> Pasted:
    """The list that `text` holds; `find` gives what a name or code means, and with True what one
    that is none may mean.

    Lines, semicolons and commas separate, but for a comma within a name, as in Korea, Republic of;
    a comma between digits is a decimal one. A Member State named twice counts with its last class.
    The first MOST entries count.
    """
    text = text[:LONGEST].replace("\t", " ")
    for sign, plain in _SIGNS.items():
        text = text.replace(sign, plain)
    text = re.sub(r"(?<=[0-9]),(?=[0-9])", ".", text)
    wanted: dict[str, float | None] = {}
    unread: list[UnmatchedEntry] = []
    for entry in islice(_entries(text, find), MOST):
        name, units = _split(entry)
        meant = find(name, len(unread) < GUESSED)
        if meant.iso3 is None:
            unread.append(UnmatchedEntry(entry[:60], meant))
        else:
            wanted[meant.iso3] = units if units is not None else wanted.get(meant.iso3)
    return Pasted(tuple(wanted.items()), tuple(unread))


def _entries(text: str, find: Callable[[str, bool], Meaning]) -> Iterator[str]:
    """The entries of a list; a line with a comma is one where it names a single Member State."""
    for line in re.split(r"[\n\r;]+", text)[:MOST]:
        whole = " ".join(line.split())
        if "," in whole and find(_split(whole)[0], False).iso3 is not None:
            yield whole
        else:
            yield from filter(None, (" ".join(part.split()) for part in line.split(",")))


def _split(entry: str) -> tuple[str, float | None]:
    found = _CLASS.fullmatch(entry)
    if found is None:
        return entry, None
    try:
        units = sum(Fraction(part) for part in found["units"].split())
    except ZeroDivisionError:
        return entry, None
    return found["name"].strip(), float(units)
