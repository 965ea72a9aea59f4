"""A pasted list of Member States, each with a class if the reader likes: as people write such."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from casebook.analysis.search import Meaning

# Room for every Member State on a line of its own, under its longest name.
LONGEST, MOST_LINES = 12_000, 400
_SIGNS = {"½": " 1/2", "¼": " 1/4", "⅛": " 1/8", "⁄": "/"}
# 1 1/2, 1/16, 2, 2.5 at the end of a line, after a space or a sign.
_CLASS = re.compile(
    r"(?P<name>.*?)[\s:=–-]+(?P<units>[0-9]{1,4} [0-9]{1,2}/[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}"
    r"|[0-9]{1,4}(?:\.[0-9]{1,4})?)\s*(?:units?)?", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True)
class Unread:
    """A line that names no one Member State, or several: its beginning, and what it may mean."""

    text: str
    meaning: Meaning


@dataclass(frozen=True)
class Pasted:
    """What a list says: Member States in its order, each with its class or None, and the rest."""

    wanted: tuple[tuple[str, float | None], ...]
    unread: tuple[Unread, ...]


def read_list(text: str, find: Callable[[str], Meaning]) -> Pasted:
    """The list that `text` holds; `find` gives what a name or code means.

    Lines, semicolons and commas separate, but for a comma within a name, as in Korea, Republic of;
    a comma between digits is a decimal one. A Member State named twice counts with its last class.
    """
    for sign, plain in _SIGNS.items():
        text = text.replace(sign, plain)
    text = re.sub(r"(?<=[0-9]),(?=[0-9])", ".", text[:LONGEST].replace("\t", " "))
    wanted: dict[str, float | None] = {}
    unread: list[Unread] = []
    for entry in _entries(text, find):
        name, units = _taken_apart(entry)
        meant = find(name)
        if meant.iso3 is None:
            unread.append(Unread(entry[:60], meant))
        else:
            wanted[meant.iso3] = units if units is not None else wanted.get(meant.iso3)
    return Pasted(tuple(wanted.items()), tuple(unread))


def _entries(text: str, find: Callable[[str], Meaning]) -> Iterator[str]:
    """The entries of a list; a line with a comma is one where it names a single Member State."""
    for line in re.split(r"[\n\r;]+", text)[:MOST_LINES]:
        whole = " ".join(line.split())
        if "," in whole and find(_taken_apart(whole)[0]).iso3 is not None:
            yield whole
        else:
            yield from filter(None, (" ".join(part.split())
                                     for part in line.split(",")[:MOST_LINES]))


def _taken_apart(entry: str) -> tuple[str, float | None]:
    found = _CLASS.fullmatch(entry)
    if found is None:
        return entry, None
    try:
        units = sum(Fraction(part) for part in found["units"].split())
    except ZeroDivisionError:
        return entry, None
    return found["name"].strip(), float(units)
