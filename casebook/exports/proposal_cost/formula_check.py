"""Formulas of a workbook that comes back against those that it was exported with."""

import re
from collections.abc import Callable, Iterator

from xlsxwriter.utility import xl_cell_to_rowcol, xl_rowcol_to_cell

from casebook.analysis.proposal_cost.arithmetic import estimate
from casebook.analysis.proposal_cost.model import Proposal
from casebook.analysis.proposal_cost.prices import Prices
from casebook.exports.proposal_cost.cells import Cell, Cells
from casebook.exports.proposal_cost.columns import FORMULAS, NAMES, filled
from casebook.exports.proposal_cost.differences import Difference
from casebook.exports.proposal_cost.labels import CHOICES, choice_of
from casebook.exports.proposal_cost.line_rows import LineRows
from casebook.exports.proposal_cost.lines_sheet import FIRST, table_rows
from casebook.exports.proposal_cost.totals import Result, cell_name, grouped, sums, units
from casebook.exports.proposal_cost.years import year_cells

_QUOTED = re.compile(r'("[^"]*")')
_REFERENCE = re.compile(r"(?<![A-Z0-9_.])([A-Z]{1,3}[0-9]{1,7})(?![A-Z0-9_(.])")
_COMPARED = ("kind", "timing", "paid", "fund")


def formula_differences(
    cells: Cells, lines: LineRows, old: Proposal, prices: Prices
) -> Iterator[Difference]:
    """Every formula that was changed or replaced, and ranges and words that formulas rest on."""
    yield from _of_lines(cells, lines)
    yield from _of_ranges(cells, lines)
    yield from _of_totals(cells, old, prices)
    yield from _of_years(cells, old, prices)
    yield from _of_words(cells)
    yield from _of_prices(cells, prices)


def _of_lines(cells: Cells, lines: LineRows) -> Iterator[Difference]:
    """Formulas of each line; they name the columns of their row, wherever these are now."""
    fields = {column: name for name, column in lines.columns.items()}
    for row in lines.rows:
        number = next(iter(row.values())).row

        def named(reference: str, number: int = number) -> str:
            at, column = xl_cell_to_rowcol(reference)
            return f"{{{fields[column]}}}" if at == number and column in fields else reference

        calculated = [row[name] for name in FORMULAS if name in row]
        if calculated and all(one == Cell(one.sheet, one.row, one.column) for one in calculated):
            yield Difference("no-formulas", cell=next(iter(row.values())).address)
            continue
        for name, formula in FORMULAS.items():
            if name not in row:
                continue
            wanted = filled(formula, lambda one, number=number: xl_rowcol_to_cell(  # type: ignore[misc]
                number, lines.columns.get(one, NAMES.index(one))))
            found = row[name]
            same = found.formula is not None and _plain(
                found.formula, named) == _plain(wanted, named)
            if not same:
                yield _changed(found, wanted)


def _of_ranges(cells: Cells, lines: LineRows) -> Iterator[Difference]:
    """Names of columns that no longer cover every line."""
    rows = [next(iter(row.values())).row for row in lines.rows]
    for name in NAMES:
        found = cells.named(f"line_{name}")
        covered = {one.row for one in found}
        if not covered.issuperset(rows):
            reached = xl_rowcol_to_cell(FIRST, NAMES.index(name), True, True)
            yield Difference("range", f"line_{name}", old=f"lines!{reached}…",
                             new=cells.names.get(f"line_{name}") or None)


def _of_totals(cells: Cells, old: Proposal, prices: Prices) -> Iterator[Difference]:
    made = estimate(old, prices)
    results: list[Result] = [one for _, row in sums(made) for one in row]
    results += [one for _, one in units(made)]
    results += [one for group in ("kind", "fund") for _, row in grouped(group, made)
                for one in row]
    for one in results:
        found = cells.named(one.name)
        if not found:
            yield Difference("missing", f"#{one.name}")
        else:
            yield from _compared(found[0], one.formula)


def _of_years(cells: Cells, old: Proposal, prices: Prices) -> Iterator[Difference]:
    if "years" not in cells.sheets:
        yield Difference("missing", "#years")
        return
    for one in year_cells(old, estimate(old, prices), table_rows(old), ()):
        yield from _compared(cells.at("years", one.row, one.column), one.formula)


def _of_words(cells: Cells) -> Iterator[Difference]:
    """Words that formulas compare with and that no longer mean what they meant."""
    for group in _COMPARED:
        for choice in CHOICES[group]:
            found = cells.named(cell_name(group, choice))
            if not found:
                yield Difference("missing", f"#{cell_name(group, choice)}")
            elif choice_of(group, found[0].value) != choice:
                yield Difference("changed-head", group, old=choice, new=found[0].value or None,
                                 cell=found[0].address)


def _of_prices(cells: Cells, prices: Prices) -> Iterator[Difference]:
    """The price index, where it has the base year of `prices`; another release has another one."""
    index = {year.value: one.value for year, one in zip(
        cells.named("price_year"), cells.named("price_index"), strict=False)}
    base = cells.named("base_year")
    if not base or not index:
        yield Difference("missing", "#price_index")
        return
    if base[0].value != str(prices.base_year):
        return
    for year, wanted in prices.index.items():
        shown = index.get(str(year), "")
        if not shown or abs(float(shown) - float(wanted)) > 1e-9:
            yield Difference("changed-head", f"#price_index {year}", old=wanted,
                             new=shown or None)


def _compared(found: Cell, wanted: str) -> Iterator[Difference]:
    if found.formula is None or _plain(found.formula) != _plain(wanted):
        yield _changed(found, wanted)


def _changed(found: Cell, wanted: str) -> Difference:
    if found.formula is None:
        return Difference("replaced", old=f"={wanted}", new=found.value or None,
                          cell=found.address)
    return Difference("formula", old=f"={wanted}", new=f"={found.formula}", cell=found.address)


def _plain(formula: str, named: Callable[[str], str] = str) -> str:
    """The formula in one spelling: no spaces and dollar signs, capitals, `named` references."""
    parts = []
    for part in _QUOTED.split(formula):
        if part.startswith('"'):
            parts.append(part)
            continue
        text = re.sub(r"[\s$]", "", part).upper()
        parts.append(_REFERENCE.sub(lambda one: named(one[1]), text))
    return "".join(parts)


