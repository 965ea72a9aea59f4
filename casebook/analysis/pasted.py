"""A pasted list of Member States, each with a class if the reader likes: as people write such."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

# Room for every Member State on a line of its own, under its longest name.
LONGEST, MOST_LINES = 12_000, 400
_SIGNS = {"½": " 1/2", "¼": " 1/4", "⅛": " 1/8", "⁄": "/"}
# 1 1/2, 1/16, 2, 2.5 at the end of a line, after a space or a sign.
_CLASS = re.compile(
    r"(?P<name>.*?)[\s:=–-]+(?P<units>[0-9]{1,4} [0-9]{1,2}/[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}"
    r"|[0-9]{1,4}(?:\.[0-9]{1,4})?)\s*(?:units?)?", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True)
class Pasted:
    """What a list says: Member States in its order, each with its class or None, and the rest."""

    wanted: tuple[tuple[str, float | None], ...]
    unknown: tuple[str, ...]


def read_list(text: str, find: Callable[[str], str | None]) -> Pasted:
    """The list that `text` holds; `find` gives the code of a name or code, None when there is none.

    Lines, semicolons and commas separate; a comma between digits is a decimal one. A Member State
    named twice counts with its last class.
    """
    for sign, plain in _SIGNS.items():
        text = text.replace(sign, plain)
    text = re.sub(r"(?<=[0-9]),(?=[0-9])", ".", text[:LONGEST].replace("\t", " "))
    wanted: dict[str, float | None] = {}
    unknown: list[str] = []
    for line in re.split(r"[\n\r;,]+", text)[:MOST_LINES]:
        entry = " ".join(line.split())
        if not entry:
            continue
        name, units = _taken_apart(entry)
        code = find(name)
        if code is None:
            unknown.append(entry[:60])
        else:
            wanted[code] = units if units is not None else wanted.get(code)
    return Pasted(tuple(wanted.items()), tuple(unknown))


def _taken_apart(entry: str) -> tuple[str, float | None]:
    found = _CLASS.fullmatch(entry)
    if found is None:
        return entry, None
    try:
        units = sum(Fraction(part) for part in found["units"].split())
    except ZeroDivisionError:
        return entry, None
    return found["name"].strip(), float(units)
