"""Rows of what more units would pay for: published costs and typed ones, filled in order."""

from typing import Any

import pandas as pd

from casebook.analysis.contributions import contribution
from casebook.analysis.scenario.codec import read_scenario
from casebook.analysis.scenario.model import Scenario
from casebook.analysis.scenario.rules import four_years, paid_for
from casebook.selection import Selection

COLUMNS = (
    "cost_key", "cost_kind", "iso3", "iso3_list", "label", "cost_title", "period", "cost_chf",
    "paid_chf", "paid_share", "status", "grade", "source_title",
)

# Kinds of costs that are paid for first when the reader sets no order, and those after them.
OPEN, OF_ANOTHER_ORDER = ("mandate", "need"), ("gap", "world")


def money(scenario: Scenario) -> float:
    """Swiss francs over 2028-2031 from the units added."""
    return four_years(contribution(scenario.added, scenario.unit_chf))


def filled(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Costs in the order in which they are paid, with what the units added pay of each.

    The order is the reader's, typed costs last; without one that of `rows`, those of the query
    `next_unit_costs`, cost lines of the past left out and typed costs before the amounts of another
    order. Keys of costs that `rows` do not have are left out.
    """
    scenario, _ = read_scenario(selection.scenario)
    by_key: dict[str, dict[str, Any]] = {one["cost_key"]: one for one in rows.to_dict("records")}
    typed = [{"cost_key": f"typed-{place}", "cost_kind": "typed", "cost_title": cost.title,
              "cost_chf": float(cost.chf), "grade": "illustrative"}
             for place, cost in enumerate(scenario.costs, start=1)]
    chosen = [by_key[key] for key in scenario.bought if key in by_key]
    if chosen:
        order = [*chosen, *typed]
    else:
        order = [*(one for one in by_key.values() if one["cost_kind"] in OPEN), *typed,
                 *(one for one in by_key.values() if one["cost_kind"] in OF_ANOTHER_ORDER)]
    paid = paid_for([one["cost_chf"] for one in order], money(scenario))
    records = [{**one, "paid_chf": amount, "paid_share": amount / one["cost_chf"]}
               for one, amount in zip(order, paid, strict=True)]
    return pd.DataFrame(records, columns=list(COLUMNS)).astype(
        {"cost_chf": float, "paid_chf": float, "paid_share": float})
