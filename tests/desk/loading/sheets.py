"""Sheets made for the tests, and known-right ones spoiled as people and programs spoil them."""

import io
import random
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

import xlsxwriter

from casebook import paths
from casebook.analysis.directory import directory
from casebook.build import ensure
from casebook.desk.changes import CellChange, RowAdded, TableChanges
from casebook.desk.loading.source_table import SourceTable, source_table

DATA = paths.DATA
LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
Fill = Callable[[xlsxwriter.Workbook], object]


def workbook(fill: Fill) -> bytes:
    """An XLSX; `fill` is given the workbook."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        fill(book)
    # It marks formulas as not computed, which a spreadsheet that has saved them does not.
    return changed(held.getvalue(), "xl/workbook.xml",
                   lambda text: text.replace(b' fullCalcOnLoad="1"', b""))


def sheet(rows: list[list[object]], name: str = "Sheet1") -> bytes:
    """An XLSX of one sheet; a text that begins with = is a formula without a result."""
    def fill(book: xlsxwriter.Workbook) -> None:
        page = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                if value is not None:
                    page.write(number, place, value)

    return workbook(fill)


def changed(content: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The ZIP with one part changed."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(
            held, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            raw = old.read(name)
            new.writestr(name, change(raw) if name == part else raw)
    return held.getvalue()


def with_part(content: bytes, part: str, raw: bytes = b"x") -> bytes:
    """The ZIP with one part more."""
    held = io.BytesIO(content)
    with zipfile.ZipFile(held, "a", zipfile.ZIP_DEFLATED) as file:
        file.writestr(part, raw)
    return held.getvalue()


def csv_text(rows: list[list[object]], sign: str = ",") -> bytes:
    """Rows as a text file; cells are written as they are."""
    return "".join(sign.join("" if one is None else str(one) for one in row) + "\r\n"
                   for row in rows).encode()


@dataclass
class Made:
    """A sheet in the making: title lines, header, rows, what stands below; and what is said of it.

    A cell is text, or a Decimal, which a workbook keeps as a number.
    """

    header: list[str]
    rows: list[list[object]]
    titles: list[list[object]] = field(default_factory=list)
    below: list[list[object]] = field(default_factory=list)
    formats: dict[int, str] = field(default_factory=dict)
    decimal: str = "."
    group: str = ""
    sign: str = ","
    encoding: str = "utf-8"
    name: str = "table"
    must_ask: bool = False

    @property
    def grid(self) -> list[list[object]]:
        """All lines."""
        return [*self.titles, list(self.header), *self.rows, *self.below]

    def as_csv(self) -> bytes:
        """The sheet as text, its numbers in its locale."""
        lines = [self.sign.join(self._quoted(self._number(cell)) for cell in row)
                 for row in self.grid]
        return ("\r\n".join(lines) + "\r\n").encode(self.encoding, errors="replace")

    def as_xlsx(self) -> bytes:
        """The sheet as a workbook."""
        def fill(book: xlsxwriter.Workbook) -> None:
            page = book.add_worksheet()
            looks = {place: book.add_format({"num_format": code})
                     for place, code in self.formats.items()}
            for number, row in enumerate(self.grid):
                for place, cell in enumerate(row):
                    if isinstance(cell, Decimal):
                        percent = "%" in self.formats.get(place, "")
                        page.write_number(number, place, float(cell / 100 if percent else cell),
                                          looks.get(place))
                    elif cell not in (None, ""):
                        page.write_string(number, place, str(cell))

        return workbook(fill)

    def _quoted(self, text: str) -> str:
        return f'"{text}"' if self.sign in text or '"' in text else text

    def _number(self, cell: object) -> str:
        if not isinstance(cell, Decimal):
            return "" if cell is None else str(cell)
        return f"{cell:,f}".replace(",", "\0").replace(".", self.decimal).replace("\0", self.group)


def right(stem: str, dice: random.Random, count: int = 40) -> tuple[Made, TableChanges]:
    """A sheet of a table keyed by Member State and year with a few true changes, and these."""
    table = source_table(stem, DATA)
    by_year: dict[str, list[Mapping[str, str]]] = {}
    for row in table.rows.values():
        by_year.setdefault(row["year"], []).append(row)
    years = sorted(by_year)[-2:]
    # Congo alone may mean either, and is asked about.
    members = set(directory(ensure())) - {"COD", "COG"}
    states = sorted({row["iso3"] for row in by_year[years[0]]}
                    & {row["iso3"] for row in by_year[years[1]]} & members)
    chosen = dice.sample(states, count // 2)
    measures = table.measures
    rows: list[list[object]] = []
    cells, added = [], []
    for iso3 in chosen:
        for year in years:
            key = (iso3, year)
            held = table.rows[key]
            values = [Decimal(held[name]) if held[name] else "" for name in measures]
            if dice.random() < 0.2 and values[-1] not in ("", Decimal(0)):
                new = _nudged(values[-1], table, measures[-1])
                if new != values[-1]:
                    cells.append(CellChange(key, measures[-1], held[measures[-1]], _plain(new)))
                    values[-1] = new
            rows.append([iso3, Decimal(year), *values])
    year = str(int(years[-1]) + 1)
    for iso3 in chosen[:5]:
        held = table.rows[iso3, years[-1]]
        if all(held[name] for name in measures):
            values = [Decimal(held[name]) for name in measures]
            rows.append([iso3, Decimal(year), *values])
            filled = {name: _plain(value) for name, value in zip(measures, values, strict=True)}
            added.append(RowAdded((iso3, year), {
                **dict.fromkeys(table.table.columns, ""), "iso3": iso3, "year": year, **filled}))
    made = Made(["iso3", "year", *measures], rows)
    return made, TableChanges(stem, tuple(table.table.key), tuple(cells), tuple(added))


def _nudged(value: object, table: SourceTable, name: str) -> Decimal:
    old = Decimal(str(value))
    if table.column(name).type == "integer":
        return old + max(1, int(abs(old) // 50))
    return (old * Decimal("0.96")).quantize(Decimal("0.001")) + Decimal("0.002")


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def copied(made: Made) -> Made:
    """One that can be spoiled without the other."""
    return replace(made, header=list(made.header), rows=[list(row) for row in made.rows],
                   titles=list(made.titles), below=list(made.below), formats=dict(made.formats))
