"""Results of an estimate as formulas over named ranges, with the values that they give."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final, NamedTuple

from casebook.analysis.proposal_cost.arithmetic import ZERO, Amounts, Estimate
from casebook.analysis.proposal_cost.model import UNIT_YEARS
from casebook.exports.proposal_cost.columns import SIDES
from casebook.exports.proposal_cost.labels import CHOICES

UNITS = "#,##0.0000"
# What counts where nothing was picked.
_PRESET = {"kind": "other", "fund": "open"}


class Result(NamedTuple):
    """A cell: its name in the workbook, its formula without `=`, and the value as exported."""

    name: str
    formula: str
    value: Decimal | int | str


# Rows of three results: message, name, formula with {side}.
SUMS: Final[tuple[tuple[str, str, str], ...]] = (
    ("total", "total", "SUM(line_total_{side})"),
    ("once", "once", 'SUMIFS(line_total_{side},line_timing,"<>"&timing_yearly)'),
    ("yearly", "yearly", "SUMIFS(line_total_{side},line_timing,timing_yearly)"),
    ("in-kind", "in_kind", "SUMIFS(line_total_{side},line_paid,paid_in_kind)"),
    ("on-units", "on_units", 'SUMIFS(line_total_{side},line_paid,"<>"&paid_in_kind,'
                             'line_fund,"<>"&fund_voluntary)'),
    ("own-currency", "own", 'IF(per_chf="","",total_{side}*per_chf)'),
)


def sums(estimate: Estimate) -> Iterator[tuple[str, tuple[Result, ...]]]:
    """Each row of totals: its message, and its low, likely and high result."""
    amounts: Mapping[str, Amounts | None] = {
        "total": estimate.total, "once": estimate.once, "yearly": estimate.yearly,
        "in_kind": estimate.in_kind, "on_units": estimate.on_units, "own": estimate.own_currency}
    for message, name, formula in SUMS:
        found = amounts[name]
        yield message, tuple(
            Result(f"{name}_{side}", formula.replace("{side}", side),
                   "" if found is None else getattr(found, side)) for side in SIDES)


def units(estimate: Estimate) -> Iterator[tuple[str, Result]]:
    """Contributory units that pay it, and how many lines are open."""
    yield "units-year", Result("units_one_year", "on_units_likely/unit_chf",
                               estimate.units_one_year)
    yield "units-four", Result("units_four_years", f"units_one_year/{UNIT_YEARS}",
                               estimate.units_four_years)
    yield "open-lines", Result(
        "open_lines", 'SUMPRODUCT((line_first_year<>"")*(line_total_likely=""))',
        len(estimate.open))


def grouped(group: str, estimate: Estimate) -> Iterator[tuple[str, tuple[Result, ...]]]:
    """Each choice of `group`, kind or fund, with its low, likely and high result."""
    amounts = estimate.by_kind if group == "kind" else estimate.by_fund
    for choice in CHOICES[group]:
        found, name = amounts.get(choice, ZERO), cell_name(group, choice)
        blank = f'+SUMIFS(line_total_{{side}},line_{group},"=")' if choice == _PRESET[group] else ""
        formula = f"SUMIFS(line_total_{{side}},line_{group},{name}){blank}"
        yield choice, tuple(Result(f"{name}_{side}", formula.replace("{side}", side),
                                   getattr(found, side)) for side in SIDES)


def cell_name(group: str, choice: str) -> str:
    """The name of the cell with the word for a choice, with which its results begin."""
    return f"{group}_{choice}".replace("-", "_")
