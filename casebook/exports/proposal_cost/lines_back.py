"""Lines of an estimate read back: matched by their number, compared field by field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pydantic import ValidationError

from casebook.analysis.proposal_cost.model import MEASURES, MOST_LINES, TOO_LARGE, Line
from casebook.exports.proposal_cost.cells import Cell
from casebook.exports.proposal_cost.columns import TYPED
from casebook.exports.proposal_cost.differences import Difference, Kind, Value, summary
from casebook.exports.proposal_cost.lines_sheet import typed_values
from casebook.exports.proposal_cost.row_order import out_of_order
from casebook.exports.proposal_cost.typed_cells import PLAIN, PRESET, typed
from casebook.table_reader import Marks

FIELDS = TYPED[1:]
COSTS = ("low", "likely", "high", "price_first", "price_last")
# What makes a line cost more than it may.
AMOUNTS = ("quantity", "second", *COSTS[:3], "timing", "first_year", "last_year")
Row = Mapping[str, Cell]
# Rows beyond are no longer named one by one.
MOST_ROWS = 200


@dataclass
class LinesBack:
    """The lines that rows mean, and how they differ from `old`; columns that are missing keep what
    they had."""

    old: tuple[Line, ...]
    marks: Marks = PLAIN
    lines: list[Line] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    def read(self, rows: Sequence[Row]) -> None:
        """Reads the rows, each a cell by field."""
        order: list[int] = []
        for place, row in enumerate(rows[:MOST_ROWS]):
            number = self._number(row, place, order)
            if len(self.lines) >= MOST_LINES:
                self.differences.append(Difference(
                    "too-many", new=MOST_LINES, cell=_any(row).address))
            elif number is None:
                self._added(row)
            else:
                order.append(number)
                self._kept(number, row)
        for number, line in enumerate(self.old, start=1):
            if number not in order:
                self.differences.append(Difference("removed", line=number, old=summary(line)))
        for number in out_of_order(order):
            self.differences.append(Difference(
                "moved", line=number, old=number, new=order.index(number) + 1))

    def _number(self, row: Row, place: int, order: list[int]) -> int | None:
        """The number of the line that a row was; by its place where there is no such column."""
        if "line" not in row:
            return place + 1 if place < len(self.old) else None
        found = typed("line", row["line"], None, self.marks)
        number = found.value if isinstance(found.value, int) and not found.rounded else 0
        return number if 1 <= number <= len(self.old) and number not in order else None

    def _kept(self, number: int, row: Row) -> None:
        line = self.old[number - 1]
        before = typed_values(number - 1, line)
        now = dict(before)
        for name in FIELDS:
            if name not in row:
                continue
            found = typed(name, row[name], before[name], self.marks)
            if not found.usable:
                self._refused(number, name, before[name], row[name])
            elif found.value != before[name] and not _blank(found.value, before[name]):
                now[name] = found.value
                if found.rounded:
                    self.differences.append(Difference(
                        "rounded", name, number, row[name].value, found.value, row[name].address))
        made, refused = _fitting(before, now)
        for name, kind in refused.items():
            self._refused(number, name, before[name], row[name], kind)
        self.lines.append(made)
        self.differences += [
            Difference("changed", name, number, before[name], now[name], row[name].address)
            for name in FIELDS if now[name] != before[name] and name not in refused]

    def _refused(
        self, number: int, name: str, old: Value, cell: Cell, kind: Kind = "refused"
    ) -> None:
        self.differences.append(Difference(kind, name, number, old, cell.value, cell.address))

    def _added(self, row: Row) -> None:
        now: dict[str, Value] = {"quantity": 1, **PRESET, "title": ""}
        for name in FIELDS:
            cell = row.get(name)
            if cell is None or not cell.value.strip():
                continue
            found = typed(name, cell, None, self.marks)
            if not found.usable:
                self._left_out(name, cell)
                return
            now[name] = found.value
        try:
            self.lines.append(_line(now))
        except ValidationError as invalid:
            wrong = _fields(invalid, now)[0]
            self._left_out(wrong, row.get(wrong, _any(row)), now.get(wrong),
                           "too-large-new" if _too_large(invalid) else "left-out")
            return
        self.differences.append(Difference(
            "added", "kind", len(self.lines), new=summary(self.lines[-1]),
            cell=_any(row).address))

    def _left_out(
        self, name: str, cell: Cell, value: Value = None, kind: Kind = "left-out"
    ) -> None:
        self.differences.append(Difference(
            kind, name, new=cell.value if value is None else value, cell=cell.address))


def _blank(*values: Value) -> bool:
    """Whether there is no value at all; zero is one."""
    return all(one is None or one == "" for one in values)


def _any(row: Row) -> Cell:
    return next(iter(row.values()))


def _line(values: Mapping[str, Value]) -> Line:
    """The line; raises ValidationError where the values do not fit."""
    quantities = (values.get("quantity"), values.get("second"))
    return Line.model_validate({
        "kind": values["kind"], "title": values.get("title") or "", "grade": values.get("grade"),
        "quantity": tuple(one for one in quantities if one is not None),
        "cost": {name: values.get(name) for name in (*COSTS, "published")},
        "timing": values["timing"], "first_year": values.get("first_year"),
        "last_year": values.get("last_year"), "paid": values["paid"], "fund": values["fund"]})


def _fitting(
    before: Mapping[str, Value], now: Mapping[str, Value]
) -> tuple[Line, dict[str, Kind]]:
    """The line with as many of the new values as fit together, and the fields left as before with
    the kind of their difference."""
    values, refused = dict(now), dict[str, Kind]()
    while True:
        try:
            return _line(values), refused
        except ValidationError as invalid:
            kind: Kind = "too-large" if _too_large(invalid) else "refused"
            wrong = [name for name in _fields(invalid, values) if values[name] != before[name]]
        # What stands as before fits; so some field that has changed must be at fault.
        for name in wrong or [name for name in FIELDS if values[name] != before[name]]:
            values[name] = before[name]
            refused[name] = kind


def _too_large(invalid: ValidationError) -> bool:
    return any(one["type"] == TOO_LARGE for one in invalid.errors())


def _fields(invalid: ValidationError, values: Mapping[str, Value]) -> list[str]:
    """The fields that do not fit, those named first that are wrong alone."""
    found: list[str] = []
    for error in invalid.errors(include_url=False, include_context=False):
        place = error["loc"]
        if place[:1] == ("quantity",):
            found.append("second" if place[1:2] == (1,) else "quantity")
        elif place[:1] == ("cost",):
            found += [str(place[1])] if len(place) > 1 else list(COSTS)
        elif error["type"] == TOO_LARGE:
            found += AMOUNTS
        elif place:
            found.append(str(place[0]))
        else:
            found += _together(values)
    return list(dict.fromkeys(found))


def _together(values: Mapping[str, Value]) -> tuple[str, ...]:
    """The fields of a line that do not fit one another."""
    first, last = values.get("first_year"), values.get("last_year")
    if isinstance(first, int) and isinstance(last, int) and first > last:
        return "first_year", "last_year"
    given = sum(values.get(name) is not None for name in ("quantity", "second"))
    if given != len(MEASURES[values["kind"]]):  # type: ignore[index]
        return "second", "quantity", "kind"
    return "grade", "kind"
