"""Rows of the cards on the cost of a proposal: lines, years, effects, published lines beside it."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from math import nan, prod
from typing import Any

import pandas as pd

from casebook.analysis.proposal_cost.arithmetic import Amounts, Estimate, LineCost, added, estimate
from casebook.analysis.proposal_cost.codec import read_proposal
from casebook.analysis.proposal_cost.model import Kind, Line, Proposal
from casebook.analysis.proposal_cost.prices import read_prices
from casebook.errors import BadParameterValue
from casebook.selection import Selection

AMOUNTS = ("low_chf", "likely_chf", "high_chf")
UNIT_COSTS = ("unit_low_chf", "unit_likely_chf", "unit_high_chf")
LINES = (
    "line_number", "work_kind", "work_title", "work_quantity", *UNIT_COSTS, "timing", "work_from",
    "work_to", "paid_in", "fund", *AMOUNTS, "is_sum", "price_year",
)
YEARS = ("pay_year", "line_number", "work_kind", "work_title", "timing", *AMOUNTS, "price_year")
EFFECTS = (
    "line_number", "work_kind", "work_title", "effect_low_chf", "effect_high_chf",
    "effect_tenth_chf", "likely_chf", "price_year",
)
PUBLISHED = (
    "label", "period", "published_a_year_chf", "own_year_chf", "share", "price_year", "status",
    "note", "grade", "source_title",
)
_FLOATS = frozenset((
    "work_quantity", *UNIT_COSTS, *AMOUNTS, "effect_low_chf", "effect_high_chf",
    "effect_tenth_chf", "published_a_year_chf", "own_year_chf", "share"))
_WHOLE = frozenset(("line_number", "work_from", "work_to", "pay_year", "price_year"))
# All that a body's meetings take: its published cost has these together.
_MEETINGS: tuple[Kind, ...] = ("meeting", "interpretation", "remote", "participants", "document")
# Published cost lines by the kinds of lines that are of the same work.
SAME_WORK: Mapping[str, tuple[Kind, ...]] = {
    "interpretation": ("interpretation",), "translation": ("document",),
    "itu-r-publications": ("publication",), "council": _MEETINGS, "plenipotentiary": _MEETINGS,
    "itu-r-study-groups": _MEETINGS, "radio-regulations-board": _MEETINGS,
}


def lines(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Every line in the reader's order, open ones without amounts, and a last row for the total.

    `rows` are those of the query `swiss_price_index`; no rows for an estimate without lines.
    """
    proposal, found = _estimated(rows, selection)
    if found is None or not proposal.lines:
        return _table([], LINES)
    costs = {one.place: one for one in found.lines}
    records = [{
        **_named(place, line), "work_quantity": prod(line.quantity, start=Decimal(1)),
        **_three(UNIT_COSTS, costs[place].unit if place in costs else None),
        "timing": line.timing, "work_from": line.first_year, "work_to": line.last_year,
        "paid_in": line.paid, "fund": line.fund,
        **_three(AMOUNTS, costs[place].total if place in costs else None), "is_sum": False,
        "price_year": found.base_year,
    } for place, line in enumerate(proposal.lines)]
    records.append({**_three(AMOUNTS, found.total), "is_sum": True,
                    "price_year": found.base_year})
    return _table(records, LINES)


def years(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """What each line costs in each year, by year; what is paid in a year not known has none."""
    _, found = _estimated(rows, selection)
    if found is None:
        return _table([], YEARS)
    return _table([{
        "pay_year": year, **_named(one.place, one.line), "timing": one.line.timing,
        **_three(AMOUNTS, one.by_year[year]), "price_year": found.base_year,
    } for year in found.by_year for one in found.lines if year in one.by_year], YEARS)


def effects(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """How far each line moves the total, the one that moves it most first."""
    _, found = _estimated(rows, selection)
    if found is None:
        return _table([], EFFECTS)
    costs = {one.place: one for one in found.lines}
    return _table([{
        **_named(one.place, costs[one.place].line), "effect_low_chf": one.low,
        "effect_high_chf": one.high, "effect_tenth_chf": one.tenth,
        "likely_chf": costs[one.place].total.likely, "price_year": found.base_year,
    } for one in found.effects], EFFECTS)


def published(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Published cost lines of the same work with one year of each, and one of the estimate.

    `rows` are those of the query `priced_cost_lines`: every cost line with every year of the price
    index. A year of the estimate is its lines of that work divided by the years that they span.
    """
    index = rows[["year", "price_index"]].drop_duplicates()
    _, found = _estimated(index, selection)
    if found is None:
        return _table([], PUBLISHED)
    prices, records = read_prices(index), []
    for one in rows.drop_duplicates("label").to_dict("records"):
        mine = [cost for cost in found.lines if cost.line.kind in SAME_WORK.get(one["label"], ())]
        a_year = _a_year(mine)
        if not a_year:
            continue
        amount = prices.moved(Decimal(str(one["amount_a_year_chf"])), int(one["first_year"]),
                              int(one["last_year"]))
        records.append({**one, "published_a_year_chf": amount, "own_year_chf": a_year,
                        "share": a_year / amount, "price_year": found.base_year})
    records.sort(key=lambda one: (-one["share"], one["label"]))
    return _table(records, PUBLISHED)


def _a_year(costs: list[LineCost]) -> Decimal:
    """The likely cost of lines for each year from the first to the last of them."""
    if not costs:
        return Decimal(0)
    span = (max(one.line.last_year for one in costs)
            - min(one.line.first_year for one in costs) + 1)
    return added(one.total for one in costs).likely / span


def _estimated(index: pd.DataFrame, selection: Selection) -> tuple[Proposal, Estimate | None]:
    """The proposal in the link and its totals; none for prices before those on file."""
    proposal, _ = read_proposal(selection.estimate)
    try:
        return proposal, estimate(proposal, read_prices(index))
    except BadParameterValue:
        return proposal, None


def _named(place: int, line: Line) -> dict[str, Any]:
    return {"line_number": place + 1, "work_kind": line.kind, "work_title": line.title or None}


def _three(names: tuple[str, ...], amounts: Amounts | None) -> dict[str, Any]:
    return dict(zip(names, amounts or (None, None, None), strict=True))


def _table(records: Iterable[Mapping[str, Any]], columns: tuple[str, ...]) -> pd.DataFrame:
    """The records as columns in their types."""
    values = list(records)
    return pd.DataFrame({name: _column(name, [one.get(name) for one in values])
                         for name in columns})


def _column(name: str, values: list[Any]) -> "pd.Series[Any]":
    if name in _FLOATS:
        return pd.Series([nan if one is None else float(one) for one in values], dtype="float64")
    return pd.Series(values, dtype="Int64" if name in _WHOLE
                     else "bool" if name == "is_sum" else "object")
