"""Findings on efficiency, limited to what the published figures support."""

import pandas as pd

from casebook.analysis import scope
from casebook.analysis.findings.finding import Finding
from casebook.selection import Selection
from casebook.wording import Amount, Count, Message, Percent, Share, Year


def plan_changes(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """By how much the plan lowered expenses, and staff costs among them."""
    total, staff = rows[rows["is_total"]], rows[rows["label"] == "expense-staff-costs"]
    if len(total) != 1 or len(staff) != 1:
        return None
    change, change_staff = total.iloc[0]["change"], staff.iloc[0]["change"]
    if change >= 0 or change_staff >= 0:
        return None
    return Finding("efficiency-plan-changes-finding", {
        "change": Amount(-change), "percent": Percent(-total.iloc[0]["change_percent"] / 100),
        "staff": Amount(-change_staff),
    })


def languages(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What was spent in the years for which that is known, and how far it is below the budget."""
    known = rows[rows["spent"].notna()]
    if len(known) < 2:
        return None
    spent, budgeted = known["spent"].sum(), known["budgeted"].sum()
    if spent >= budgeted:
        return None
    currency = selection.currency
    return Finding("efficiency-languages-finding", {
        "spent": Amount(spent, currency), "below": Amount(budgeted - spent, currency),
        "share": Percent(1 - spent / budgeted),
        "from": Year(known["year"].min()), "to": Year(known["year"].max()),
        "basis": selection.price_basis,
    })


def plan_gaps(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many gaps of drafts are documented as closed, and how large the latest of them was.

    A shortfall of an approved plan is another kind of gap and is not counted with them. `currency`
    is `stated` or `not-stated`: whether the source of that gap names one.
    """
    drafts = rows[rows["scope"].map(scope.stage) == "draft"]
    opened = drafts[drafts["plan_stage"] == "opened"].set_index("period")
    left = drafts[(drafts["plan_stage"] == "left") & (drafts["amount_chf"] == 0)]
    left = left.set_index("period")
    closed = [period for period in left.index if period in opened.index]
    if not closed:
        return None
    latest = max(closed)
    gap = opened.loc[latest]
    # What a document closes must be what was open.
    if not scope.comparable("efficiency-plan-gaps-finding",
                            (gap["scope"], left.loc[latest, "scope"])):
        return None
    return Finding("efficiency-plan-gaps-finding", {
        "gaps": Count(len(opened)), "closed": Count(len(closed)), "period": latest,
        "gap": Amount(gap["amount_chf"]), "number": Count(gap["amount_chf"]),
        "currency": scope.currency(gap["scope"]), "standing": str(left.loc[latest, "status"]),
    })


def four_year(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The change from the first four years to the last known, in both kinds of francs."""
    known = rows[rows["amount_nominal"].notna()]
    if len(known) < 2:
        return None
    first, last = known.iloc[0], known.iloc[-1]
    nominal = 1 - last["amount_nominal"] / first["amount_nominal"]
    real = 1 - last["amount_constant"] / first["amount_constant"]
    message = "efficiency-four-year-finding"
    if nominal <= 0 or real <= 0 or not scope.comparable(message, (first["scope"], last["scope"])):
        return None
    return Finding(message, {
        "first": str(first["period"]), "last": str(last["period"]),
        "nominal": Percent(nominal), "real": Percent(real),
        "stage": Message(f"stage-{scope.stage(last['scope'])}"),
        "first_stage": Message(f"stage-{scope.stage(first['scope'])}"),
        "later": Count(int((rows["from_year"] > last["from_year"]).sum())),
    })


def unit_value(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How much of its buying power the unit lost over the years shown at its present amount."""
    if len(rows) < 2:
        return None
    first, last = rows.iloc[0], rows.iloc[-1]
    loss = 1 - last["real_unit_chf"] / first["real_unit_chf"]
    message = "efficiency-unit-value-finding"
    if loss <= 0 or not scope.comparable(message, (first["scope"], last["scope"])):
        return None
    return Finding(message, {
        "amount": Amount(last["unit_amount_chf"]), "loss": Percent(loss),
        "from": Year(first["year"]), "to": Year(last["year"]),
    })


def staff(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The staff at the end of the last year, of the first, and of the year with fewest."""
    if len(rows) < 2:
        return None
    first, last = rows.iloc[0], rows.iloc[-1]
    least = rows.loc[rows["staff"].idxmin()]
    return Finding("efficiency-staff-finding", {
        "last": Count(last["staff"]), "to": Year(last["year"]),
        "first": Count(first["staff"]), "from": Year(first["year"]),
        "least": Count(least["staff"]), "in": Year(least["year"]),
    })


def duty_stations(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many work at headquarters, and how many at how many other duty stations."""
    headquarters = rows[rows["label"] == "station-geneva"]
    others = rows[rows["label"] != "station-geneva"]
    if headquarters.empty or others.empty:
        return None
    return Finding("efficiency-duty-stations-finding", {
        "here": Count(headquarters["staff"].sum()), "all": Count(rows["staff"].sum()),
        "share": Share(headquarters["staff"].sum() / rows["staff"].sum()),
        "elsewhere": Count(others["staff"].sum()), "stations": Count(len(others)),
    })


def remote(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What remote participation is reported to have saved, in money and in travel."""
    values = rows.set_index("label")["value"]
    wanted = ["remote-participation-savings", "remote-participation-travel-avoided"]
    if not set(wanted) <= set(values.index):
        return None
    return Finding("efficiency-remote-finding", {
        "savings": Amount(values[wanted[0]] * 1e6, "USD"),
        "kilometres": Count(values[wanted[1]] * 1e6),
    })


def emissions(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The emissions of the year, and how far below the year before."""
    values = rows.set_index("label")["value"]
    if not {"emissions-total", "emissions-change-on-2019"} <= set(values.index):
        return None
    change = values["emissions-change-on-2019"]
    if change >= 0:
        return None
    year = int(rows.iloc[0]["period"])
    return Finding("efficiency-emissions-finding", {
        "tonnes": Count(values["emissions-total"]), "change": Share(-change / 100),
        "year": Year(year), "before": Year(year - 1),
    })


def other(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """Single figures of different kinds make no common finding."""
    return None
