"""Values of cells that people typed into, whatever number format or locale they used."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from casebook.analysis.proposal_cost.model import clean_text
from casebook.exports.proposal_cost.cells import Cell
from casebook.exports.proposal_cost.differences import Value
from casebook.exports.proposal_cost.labels import CHOICES, choice_of
from casebook.exports.tables.csv_injection import neutral
from casebook.table_reader import Marks, read_number

# Decimals of the numbers by field; what is not here is text or a choice.
DECIMALS = {
    "quantity": 3, "second": 3, "low": 2, "likely": 2, "high": 2, "price_first": 0,
    "price_last": 0, "first_year": 0, "last_year": 0, "line": 0, "unit_chf": 0, "per_chf": 6}
# What an empty cell means where something must be picked.
PRESET = {"kind": "other", "timing": "once", "paid": "cash", "fund": "open", "sector": "general"}
LARGEST = Decimal(10) ** 15
# Beyond what a program's own arithmetic adds to a number.
_NOISE = Decimal("1e-9")
# The signs of numbers where a table shows none.
PLAIN = Marks()


@dataclass(frozen=True)
class Typed:
    """A cell's value; `usable` is False where it has none that fits, `rounded` where it had more
    decimals than are kept."""

    value: Value
    usable: bool = True
    rounded: bool = False


def typed(name: str, cell: Cell, old: Value, marks: Marks = PLAIN) -> Typed:
    """The value of a cell for a field that was `old` when it was exported."""
    text = cell.value.strip()
    if name in DECIMALS:
        return _number(name, cell, text, marks) if text else Typed(None)
    if name in CHOICES:
        if not text:
            return Typed(PRESET.get(name))
        choice = choice_of(name, text)
        return Typed(choice, choice is not None)
    if isinstance(old, str) and cell.value in (old, neutral(old)):
        return Typed(old)
    # People, programs and workbooks of before put an apostrophe there, so that nothing takes the
    # text for a formula.
    plain = text[1:] if text[:1] == "'" and neutral(text[1:]) == text else text
    return Typed(clean_text(plain) or (None if name in ("published", "currency") else ""))


def _number(name: str, cell: Cell, text: str, marks: Marks) -> Typed:
    if cell.numeric:
        number = Decimal(text)
    else:
        found = read_number(text, marks)
        if found.value is None or found.percent:
            return Typed(None, usable=False)
        number = Decimal(repr(found.value))
    if not (number.is_finite() and abs(number) < LARGEST):
        return Typed(None, usable=False)
    kept = number.quantize(Decimal(1).scaleb(-DECIMALS[name]), ROUND_HALF_UP)
    rounded = abs(kept - number) > _NOISE * max(Decimal(1), abs(number))
    if DECIMALS[name]:
        return Typed(kept.normalize() + 0, rounded=rounded)
    return Typed(int(kept), rounded=rounded)
