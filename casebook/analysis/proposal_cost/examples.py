"""Worked examples: estimates of conferences' decisions as far as published texts give them.

A published text gives one total and the years. The total is one line that is paid once in these
years; what it is made of, which year bears it and which funds pay it were not found and stay open.
"""

from decimal import Decimal
from typing import Any

from casebook.analysis.proposal_cost.model import Line, Proposal, UnitCost
from casebook.warehouse import Release, run


def examples(release: Release) -> dict[str, Proposal]:
    """An estimate for each published cost of what a conference decided, by the cost's label.

    Titles are empty: the words of a reader's language are given where the example is shown.
    """
    rows = run("needs_mandates", {}, release).rows.to_dict("records")
    return {str(row["label"]): _example(row) for row in rows}


def _example(row: dict[Any, Any]) -> Proposal:
    years = [int(year) for year in str(row["period"]).split("-")]
    first, last = years[0], years[-1]
    amount = Decimal(str(row["amount_chf"]))
    return Proposal(lines=(Line(
        kind="other", timing="once", first_year=first, last_year=last, fund="open",
        cost=UnitCost(likely=amount, price_first=first, price_last=last)),))
