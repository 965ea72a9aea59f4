"""Costs by year of each line and of all, as formulas over named ranges, with their values."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from casebook.analysis.proposal_cost.arithmetic import ZERO, Estimate, LineCost
from casebook.analysis.proposal_cost.model import Proposal
from casebook.exports.proposal_cost.columns import SIDES
from casebook.exports.proposal_cost.sheet_text import Content

# Years beyond those of the estimate, so that a line may be moved or go on longer.
SPARE_YEARS = 4
HEADER: Final = 3
FIRST_YEAR_COLUMN: Final = 2


class YearCell(NamedTuple):
    """A cell by its row and column from 0, its formula without `=`, and its value as exported."""

    row: int
    column: int
    formula: str
    value: Content


def span(proposal: Proposal) -> tuple[int, ...]:
    """The years of the estimate; none without lines."""
    if not proposal.lines:
        return ()
    return tuple(range(min(line.first_year for line in proposal.lines),
                       max(line.last_year for line in proposal.lines) + 1))


def year_cells(
    proposal: Proposal, estimate: Estimate, rows: int, titles: tuple[str, ...]
) -> Iterator[YearCell]:
    """Every formula of the sheet of years; `rows` are those of the table of lines."""
    years = span(proposal)
    count = len(years) + SPARE_YEARS
    last = FIRST_YEAR_COLUMN + count
    yield from _header(years, count)
    costs = {one.place: one for one in estimate.lines}
    for place in range(rows):
        row = HEADER + 1 + place
        title = titles[place] if place < len(titles) else ""
        yield YearCell(row, 1, _safe(f'IF({_of("title", row)}="",{_of("kind", row)}&"",'
                                     f'{_of("title", row)})'), title)
        yield from _line(row, last, years, costs.get(place))
    for at, side in enumerate(SIDES):
        yield from _sums(HEADER + 1 + rows + at, last, side, years, estimate)


def _header(years: tuple[int, ...], count: int) -> Iterator[YearCell]:
    for at in range(count):
        before = xl_rowcol_to_cell(HEADER, FIRST_YEAR_COLUMN + at - 1)
        yield YearCell(
            HEADER, FIRST_YEAR_COLUMN + at,
            f'IF({before}="","",IF({before}<MAX(line_last_year),{before}+1,""))' if at else
            'IF(COUNT(line_first_year)=0,"",MIN(line_first_year))',
            years[at] if at < len(years) else "")


def _line(
    row: int, last: int, years: tuple[int, ...], cost: LineCost | None
) -> Iterator[YearCell]:
    each, undated = _of("each_likely", row), _of("undated", row)
    for column in range(FIRST_YEAR_COLUMN, last):
        year, at = _year(column), column - FIRST_YEAR_COLUMN
        value: Content = ""
        if cost is not None and at < len(years):
            value = cost.by_year.get(years[at], ZERO).likely
        yield YearCell(row, column, _safe(
            f'IF(OR({year}="",{each}=""),"",{each}*({undated}=0)'
            f'*({year}>={_of("first_year", row)})*({year}<={_of("last_year", row)}))'), value)
    yield YearCell(row, last, _safe(f'IF({each}="","",{each}*({undated}=1))'),
                   "" if cost is None else cost.by_year.get(None, ZERO).likely)
    yield YearCell(row, last + 2, _safe(_of("total_likely", row)),
                   "" if cost is None else cost.total.likely)


def _sums(
    row: int, last: int, side: str, years: tuple[int, ...], estimate: Estimate
) -> Iterator[YearCell]:
    for column in range(FIRST_YEAR_COLUMN, last):
        year, at = _year(column), column - FIRST_YEAR_COLUMN
        yield YearCell(
            row, column, f'IF({year}="","",SUMIFS(line_each_{side},line_undated,0,'
            f'line_first_year,"<="&{year},line_last_year,">="&{year}))',
            getattr(estimate.by_year.get(years[at], ZERO), side) if at < len(years) else "")
    yield YearCell(row, last, f"SUMIFS(line_each_{side},line_undated,1)",
                   getattr(estimate.by_year.get(None, ZERO), side))
    shown = f"{xl_rowcol_to_cell(row, FIRST_YEAR_COLUMN)}:{xl_rowcol_to_cell(row, last)}"
    yield YearCell(row, last + 1, f"ROUND(total_{side}-SUM({shown}),2)", 0)
    yield YearCell(row, last + 2, f"total_{side}", getattr(estimate.total, side))


def _of(name: str, row: int) -> str:
    """The value of a column in the line whose number stands at the beginning of the row."""
    return f"INDEX(line_{name},$A{row + 1})"


def _safe(formula: str) -> str:
    """The formula, empty where a line was deleted."""
    return f'IFERROR({formula},"")'


def _year(column: int) -> str:
    return f"{xl_col_to_name(column)}${HEADER + 1}"
