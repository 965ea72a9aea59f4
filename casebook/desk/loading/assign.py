"""Assign columns of a sheet to columns of a table, as far as that is clear."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from casebook.desk.loading.content import SheetColumn
from casebook.desk.loading.frame import Frame
from casebook.desk.loading.mapping import ColumnUse, Conflict
from casebook.desk.loading.source_table import SourceTable
from casebook.desk.loading.titles import spoken_of, year_of_title
from casebook.desk.loading.upload import Note, letters

PLACES, YEARS, CODES, NUMBERS = 0.5, 0.8, 0.8, 0.6
_MONEY = frozenset({"USD", "CHF", "EUR"})


@dataclass
class Assignment:
    """`uses` fill columns of the table, `conflicts` are columns that only a person can tell apart,
    `sure` counts those that their heading names."""

    uses: list[ColumnUse] = field(default_factory=list)
    constants: dict[str, str] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    sure: float = 0.0
    # Columns that a title or the name of an indicator speaks of.
    spoken_of: frozenset[str] = frozenset()

    @property
    def columns(self) -> set[str]:
        """The columns of the table that are filled, or would be once it is clear by which."""
        return {*(use.column for use in self.uses if not use.check), *self.constants,
                *(one.column for one in self.conflicts)}


def assign(
    frame: Frame, columns: Sequence[SheetColumn], table: SourceTable, file: str
) -> Assignment | None:
    """How the sheet fills the table; None where its key or every value is missing."""
    found = Assignment(spoken_of=spoken_of(
        frame, [one.constant for one in columns], file) & set(table.measures))
    free = list(columns)
    order = sorted(table.table.columns, key=lambda name: name not in table.table.key)
    for name in order:
        if name == "iso3":
            _iso3(free, table, found)
        elif name != "year":
            _plain(name, free, table, found, sure=True)
    if "year" in table.table.columns:
        _year(frame, free, table, found, file)
    for name in order:
        if name not in found.columns and name not in ("iso3", "year"):
            _plain(name, free, table, found, sure=False)
    _only_numbers(free, table, found)
    values = found.columns - set(table.table.key)
    if not set(table.table.key) <= found.columns or not values:
        return None
    return found


def _take(one: SheetColumn, name: str, free: list[SheetColumn], found: Assignment) -> None:
    free.remove(one)
    found.uses.append(ColumnUse(one.place, name, times=one.heading.times))


def _plain(
    name: str, free: list[SheetColumn], table: SourceTable, found: Assignment,
    *, sure: bool,
) -> None:
    """A column by its heading; columns of years of their own are looked at with the year."""
    fits = [one for one in free
            if name in (one.heading.sure if sure else one.heading.likely)
            and not one.heading.year and _fits(one, name, table)]
    if len(fits) > 1:
        # A whole name, such as assessed_usd, comes before a usual word.
        exact = [one for one in fits if one.heading.bare == name.replace("_", " ")]
        fits = exact if len(exact) == 1 else fits
    if len(fits) == 1:
        _take(fits[0], name, free, found)
        found.sure += name in fits[0].heading.sure
    elif fits:
        found.conflicts.append(Conflict(name, tuple(one.place for one in fits)))
        for one in fits:
            free.remove(one)


def _fits(one: SheetColumn, name: str, table: SourceTable) -> bool:
    """Whether what the heading and the cells say does not speak against the column."""
    unit = table.column(name).unit
    if one.heading.currency and unit != one.heading.currency:
        return False
    if one.heading.percent and unit in _MONEY:
        return False
    return name in one.heading.sure or not (
        table.is_number(name) and one.filled and one.numbers < NUMBERS)


def _iso3(free: list[SheetColumn], table: SourceTable, found: Assignment) -> None:
    named = [one for one in free if "iso3" in one.heading.sure and one.numbers < NUMBERS]
    by_content = [one for one in free if one.places >= PLACES
                  and not one.heading.sure & set(table.table.columns) - {"iso3"}]
    fits = list(dict.fromkeys([*(one for one in named if one.places > 0), *by_content]))
    fits = fits or named
    if not fits:
        return
    codes = [one for one in fits if one.codes >= CODES]
    # Codes are surer than names; names beside them are compared with them.
    first = codes[0] if codes else max(fits, key=lambda one: one.places)
    for one in fits:
        free.remove(one)
        found.uses.append(ColumnUse(one.place, "iso3", check=one is not first))
    found.sure += "iso3" in first.heading.sure or first.places >= PLACES


def _year(
    frame: Frame, free: list[SheetColumn], table: SourceTable, found: Assignment, file: str
) -> None:
    """The year from a column, from headings of a column each, or from the title."""
    named = [one for one in free if "year" in one.heading.sure and not one.heading.year]
    by_content = [one for one in free if one.years >= YEARS and not one.heading.sure
                  and not one.heading.year and not one.heading.likely]
    fits = [one for one in named if one.years >= PLACES] or named or by_content
    if len(fits) > 1:
        found.conflicts.append(Conflict("year", tuple(one.place for one in fits)))
        for one in fits:
            free.remove(one)
        return
    if fits:
        _take(fits[0], "year", free, found)
        found.sure += 1
        return
    wide = [one for one in free if one.heading.year and _fits_wide(one, table, found)]
    if wide:
        _wide(wide, free, table, found)
        return
    years, text = year_of_title(frame, file)
    if len(years) == 1:
        found.constants["year"] = next(iter(years))
        found.notes.append(Note("loading-year-of-title", {
            "year": found.constants["year"], "text": text[:120]}))
    elif years:
        found.conflicts.append(Conflict("year", (), tuple(sorted(years))))


def _fits_wide(one: SheetColumn, table: SourceTable, found: Assignment) -> bool:
    return one.numbers >= NUMBERS or one.filled == 0 or bool(_measures(one, table, found))


def _measures(one: SheetColumn, table: SourceTable, found: Assignment) -> list[str]:
    """The measures that a column of one year may hold."""
    open_ones = [name for name in table.measures if name not in found.columns]
    sure = [name for name in open_ones if name in one.heading.sure]
    fits = [name for name in sure or open_ones if _fits(one, name, table)]
    if sure or one.heading.is_year or len(open_ones) == 1:
        return [name for name in fits if name in found.spoken_of] or fits
    return [name for name in fits if name in one.heading.likely]


def _wide(
    wide: list[SheetColumn], free: list[SheetColumn], table: SourceTable, found: Assignment
) -> None:
    taken: dict[tuple[str, str], list[int]] = {}
    found.constants.pop("year", None)
    uses = []
    for one in wide:
        names = _measures(one, table, found)
        if len(names) != 1:
            continue
        taken.setdefault((names[0], one.heading.year), []).append(one.place)
        uses.append(ColumnUse(one.place, names[0], one.heading.year, one.heading.times))
        free.remove(one)
    for (name, _), places in taken.items():
        if len(places) > 1:
            found.conflicts.append(Conflict(name, tuple(places)))
    doubled = {place for places in taken.values() if len(places) > 1 for place in places}
    found.uses += [use for use in uses if use.place not in doubled]
    if uses:
        found.sure += 2
        # The year is in the headings; a constant of that name keeps its place open.
        found.constants["year"] = ""
        found.notes.append(Note("loading-wide", {
            "count": str(len(uses)), "first": min(use.year for use in uses),
            "last": max(use.year for use in uses)}))


def _only_numbers(free: list[SheetColumn], table: SourceTable, found: Assignment) -> None:
    """The one column of numbers left, for the one measure that a table has."""
    numbers = [one for one in free if one.numbers >= NUMBERS and one.filled
               and not one.heading.sure]
    if len(table.measures) == 1 and table.measures[0] not in found.columns and len(numbers) == 1:
        one = numbers[0]
        if _fits(one, table.measures[0], table) and not one.heading.year:
            _take(one, table.measures[0], free, found)
            found.notes.append(Note("loading-only-numbers", {
                "letter": letters(one.place), "column": table.measures[0]}))
