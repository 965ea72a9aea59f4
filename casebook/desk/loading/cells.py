"""One cell as the text of a column of the codebook, or the problem that it has."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from casebook.desk.loading.files.typed_values import plain as digits
from casebook.desk.loading.headings import units
from casebook.desk.loading.patterns import fits
from casebook.desk.loading.places import PlaceNames
from casebook.desk.loading.upload import Cell, written
from casebook.table_reader import Marks, read_number
from casebook.table_reader.numbers import EMPTY, LONGEST, cleaned
from casebook.warehouse.codebook import Bounds, Column
from casebook.warehouse.faults import nearest, visible

NO_MARKS = Marks()
LONGEST_TEXT = 10_000
LONGEST_NOTHING = 20
# Read in one way only, whatever the sign before decimals is; the second where it is a point.
_WHOLE = re.compile(r"-?[0-9]{1,15}")
_POINT = re.compile(r"-?[0-9]{1,15}\.[0-9]{1,15}")
_TRUTH = MappingProxyType({"1": "1", "true": "1", "vrai": "1", "0": "0", "false": "0", "faux": "0"})
# Signs that turn digits round: what is seen as 134 is 431.
_OVERRIDES = frozenset("\u202d\u202e")
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})


@dataclass(frozen=True)
class Reading:
    """`text` as it would stand in the CSV (empty: the cell says nothing), or `problem` with its
    `values`. `changed` tells that signs beside a number were set aside.
    """

    text: str = ""
    problem: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    changed: bool = False


@dataclass(frozen=True)
class Way:
    """How the cells of one column of a sheet are to be read."""

    name: str
    column: Column
    bounds: Bounds
    magnitudes: Mapping[str, float]
    times: Decimal = Decimal(1)
    marks: Marks = NO_MARKS
    codes: bool = False
    territories: bool = False


def read_cell(cell: Cell, way: Way, places: PlaceNames) -> Reading:
    """The cell as the column has it."""
    if cell.kind in ("error", "uncomputed"):
        return Reading(problem=f"cell-{cell.kind}")
    if _OVERRIDES.intersection(cell.text):
        return Reading(problem="lost-letters", values={"seen": visible(cell.text[:80])})
    if _says_nothing(cell) and not (
            way.name in ("iso3", "iso2") and places.code(cell.text.strip())):
        return Reading()
    if way.name in ("iso3", "filed_through"):
        return _place(cell, way, places)
    kind = way.column.type
    if kind in ("number", "integer"):
        return _number(cell, way)
    if kind == "date":
        return _date(cell)
    if kind == "boolean":
        truth = _TRUTH.get(cell.text.strip().casefold())
        return Reading(truth) if truth else Reading(problem="no-truth")
    return _text(cell, way)


def _says_nothing(cell: Cell) -> bool:
    return (cell.kind == "text" and len(cell.text) <= LONGEST_NOTHING
            and cleaned(cell.text).casefold() in EMPTY)


def _place(cell: Cell, way: Way, places: PlaceNames) -> Reading:
    if cell.kind != "text":
        return Reading(problem="unknown-place")
    found = places.place(cell.text[:200], way.codes)
    if found.iso3 is None:
        if found.other:
            return Reading(problem="no-member-state")
        return Reading(problem="unknown-place")
    if found.iso3 not in places.members and not way.territories:
        return Reading(problem="territory", values={"code": found.iso3})
    return Reading(found.iso3)


def _number(cell: Cell, way: Way) -> Reading:
    is_year = way.column.unit is None and way.name.endswith("year")
    if cell.kind == "date":
        return Reading(problem="date-for-year" if is_year else "date-for-number")
    if cell.kind == "boolean":
        return Reading(problem="no-number")
    if cell.kind == "number":
        percent, changed = cell.text.endswith("%"), False
        number = Decimal(cell.text.rstrip("%"))
    elif _WHOLE.fullmatch(cell.text) or (
            way.marks.decimal == "." and _POINT.fullmatch(cell.text)):
        percent, changed, number = False, False, Decimal(cell.text)
    else:
        if len(cell.text) > LONGEST:
            return Reading(problem="no-number")
        currency = units(cell.text)[1]
        if currency and currency != way.column.unit:
            return Reading(problem="other-currency", values={"unit": way.column.unit or "-"})
        own = read_number(cell.text)
        value = read_number(cell.text, way.marks)
        # Only classes are fractions: elsewhere 1/90 is a date, and 1/8 an 8 with its note.
        if (value.fraction or value.fault == "fraction") and way.column.unit != "units":
            return Reading(problem="no-number")
        if value.fault or value.value is None:
            return _no_number(value.fault or "text", value.choices)
        if own.value is not None and own.value != value.value:
            return Reading(problem="other-form")
        percent, changed = value.percent, value.changed
        number = Decimal(repr(value.value))
    if percent and way.column.unit != "percent":
        if way.column.unit != "share":
            return Reading(problem="percent")
        number /= 100
    return _bounded(number * (Decimal(1) if percent else way.times), way, changed)


def _no_number(fault: str, choices: tuple[str, ...]) -> Reading:
    if fault in ("ambiguous", "fraction") and len(choices) > 1 and choices[1][-1] != ".":
        return Reading(problem="two-numbers",
                       values={"first": choices[0], "second": choices[1]})
    return Reading(problem={"exponent": "exponent", "date": "date-for-number",
                            "grouping": "grouping"}.get(fault, "no-number"))


def _bounded(number: Decimal, way: Way, changed: bool) -> Reading:
    text = digits(number)
    if way.column.type == "integer" and "." in text:
        return Reading(problem="not-whole")
    largest = min(way.magnitudes.get(str(kind), float("inf"))
                  for kind in (way.column.type, way.column.unit))
    limits = (way.column.minimum, way.bounds.minimum), (way.column.maximum, way.bounds.maximum)
    low, high = ([one for one in pair if one is not None] for pair in limits)
    low, high = [*low, -largest], [*high, largest]
    if float(number) < max(low):
        return Reading(problem="too-small", values={"limit": f"{max(low):.15g}"})
    if float(number) > min(high):
        return Reading(problem="too-big", values={"limit": f"{min(high):.15g}"})
    return Reading(text, changed=changed)


def _date(cell: Cell) -> Reading:
    if cell.kind == "number" or (cell.kind == "text" and cell.text.strip().isdecimal()):
        return _serial(cell.text.strip())
    if not re.fullmatch(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}", cell.text.strip()):
        return Reading(problem="no-date")
    try:
        return Reading(date.fromisoformat(cell.text.strip()).isoformat())
    except ValueError:
        return Reading(problem="no-date")


def _serial(text: str) -> Reading:
    try:
        number = int(Decimal(text))
    except InvalidOperation:
        return Reading(problem="no-date")
    day = date(1899, 12, 30) + timedelta(days=number) if 20_000 <= number <= 60_000 else None
    return (Reading(problem="serial-date", values={"day": day.isoformat()}) if day
            else Reading(problem="no-date"))


def _text(cell: Cell, way: Way) -> Reading:
    column = way.column
    text = written(cell.text)
    if len(text) > LONGEST_TEXT:
        return Reading(problem="too-long", values={"limit": str(LONGEST_TEXT)})
    if any(unicodedata.category(sign) in _INVISIBLE for sign in text) or "\ufffd" in text:
        return Reading(problem="lost-letters", values={"seen": visible(text[:80])})
    if cell.kind == "date":
        return Reading(problem="date-for-text")
    if column.allowed is not None:
        allowed = {str(one).casefold(): str(one) for one in column.allowed}
        if text.casefold() in allowed:
            return Reading(allowed[text.casefold()])
        return Reading(problem="not-allowed", values={
            "allowed": ", ".join(allowed.values()),
            "near": nearest(text, allowed.values()).removeprefix("the nearest is ")})
    if column.pattern is not None and not fits(column.pattern, text):
        if text.isdecimal() and fits(column.pattern, text.zfill(3)):
            return Reading(problem="lost-zeros", values={"code": text.zfill(3)})
        return Reading(problem="not-written-so", values={"words": column.words})
    return Reading(text)
