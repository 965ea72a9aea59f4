"""Second computation of missing funds: of plans, projects, pledges and the headquarters."""

from fractions import Fraction

from tests.oracle import members
from tests.oracle.sources import Row, grouped, read_in, rows, series
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table


def plan_gaps(view: View) -> Reckoned:
    known = {one["first_year"]: one for one in series("plan-gap")}
    found: list[Cells] = []
    for first in range(2004, 2025, 4):
        one = known.get(first)
        names = ("grade", "source_title", "status", "qualifier", "note", "scope", "amount_chf")
        found.append({
            "period": f"{first}-{(first + 3) % 100:02d}", "first_year": first,
            "last_year": first + 3, **{name: one and one[name] for name in names}})
    # Shortfalls of approved plans and comparisons with earlier budgets are no gaps of a draft.
    francs, others = ([row for row in found if row["scope"] == scope]
                      for scope in ("gap-of-draft", "gap-of-draft-without-currency"))
    francs.sort(key=lambda row: row["amount_chf"])

    def period(row: Cells) -> str:
        return f"{row['first_year']}-{row['last_year']}"

    return table(("period",), found, Sentence("needs-plan-gaps-finding", {
        "drafts": len(francs) + len(others), "plans": len(found), "others": len(others),
        "least": Money(francs[0]["amount_chf"]), "least_period": period(francs[0]),
        "most": Money(francs[-1]["amount_chf"]), "most_period": period(francs[-1]),
        "number": max((row["amount_chf"] for row in others), default=0),
        "others_periods": tuple(period(row) for row in others)}))


def _money(row: Row) -> tuple[Fraction, Fraction, Fraction]:
    return (Fraction(row["required_usd"]), Fraction(row["available_usd"]),
            Fraction(row["spent_usd"]))


def funding(required: Fraction, available: Fraction) -> str:
    """Whether a project has all of its money, a part of it or none."""
    return "all" if available >= required else "part" if available > 0 else "none"


def _in_view(view: View) -> tuple[Row, ...]:
    return tuple(
        row for row in rows("itu_country_projects")
        if any(iso3 in members.members() and members.in_scope(iso3, view)
               for iso3 in row["iso3_list"].split()))


def project_list(view: View) -> Reckoned:
    found: list[Cells] = []
    for row in _in_view(view):
        required, available, spent = _money(row)
        alone = len(row["iso3_list"]) == 3
        found.append({
            "iso3": row["iso3_list"] if alone else None,
            "iso3_list": None if alone else row["iso3_list"], "title": row["title"],
            "start": row["start"], "end": row["end"], "required_usd": required,
            "available_usd": available, "spent_usd": spent, "gap_usd": required - available,
            "funding": funding(required, available), "project_id": int(row["project_id"])})
    short = [row["funding"] for row in found if row["funding"] != "all"]
    return table(("project_id",), found, Sentence("needs-project-list-finding", {
        "short": len(short), "projects": len(found), "none": short.count("none"),
    }) if short else None)


def by_workspace(view: View) -> Reckoned:
    found: list[Cells] = []
    for (states,), some in grouped(_in_view(view), "iso3_list").items():
        required, available, spent = (sum(one) for one in zip(*map(_money, some), strict=True))
        alone = len(states) == 3
        found.append({
            "iso3": states if alone else None, "iso3_list": None if alone else states,
            "projects": len(some),
            "projects_short": sum(_money(row)[1] < _money(row)[0] for row in some),
            "required_usd": required, "available_usd": available, "spent_usd": spent,
            "gap_usd": required - available, "share": (required - available) / required})
    key = ("iso3", "iso3_list")
    if not found:
        return table(key, found)
    own = [row for row in found
           if view.country in (row["iso3"] or row["iso3_list"]).split()]
    some = own or found
    gap, required = (sum(row[name] for row in some) for name in ("gap_usd", "required_usd"))
    values = {"projects": sum(row["projects"] for row in some), "required": Money(required, "USD"),
              "gap": Money(gap, "USD"), "share": gap / required,
              "short": sum(row["gap_usd"] > 0 for row in some)}
    if not own:
        return table(key, found, Sentence(
            "needs-projects-finding" if gap > 0 else "needs-projects-provided-finding",
            {**values, "workspaces": len(found)}))
    shared = next((row["iso3_list"] for row in own if row["iso3_list"]), None)
    if shared:
        return table(key, found, Sentence(
            "needs-projects-shared-finding", {**values, "states": len(shared.split())}))
    return table(key, found, Sentence(
        "needs-projects-chosen-finding", {**values, "country": view.country}))


def partner2connect(view: View) -> Reckoned:
    target = series("p2c-target")[0]
    found: list[Cells] = [
        {"period": one["label"], "amount_usd": one["amount_usd"],
         "share": one["amount_usd"] / target["amount_usd"], "is_target": one is target,
         **read_in(one, "scope", "note", "status")} for one in (*series("p2c-pledges"), target)]
    last = found[-2]
    return table(("period",), found, Sentence("needs-partner2connect-finding", {
        "pledged": Money(last["amount_usd"], "USD"), "year": int(last["period"][:4]),
        "month": f"month-{last['period'][5:]}",
        "share": last["share"], "target": Money(target["amount_usd"], "USD"),
        "target_year": int(target["label"])}))


def headquarters(view: View) -> Reckoned:
    costs, financing = series("hq-cost"), series("hq-financing")
    found: list[Cells] = [
        {"series": one["series"], "label": one["label"], "amount_chf": one["amount_chf"],
         "is_total": False, "position": one["position"], **read_in(one, "scope", "note", "status")}
        for one in (*costs, *financing)]
    loans = sum(one["amount_chf"] for one in financing
                if one["label"] in ("loan-studies", "loan-confederation", "loan-canton"))
    found.append({"series": "hq-financing", "label": "loans-found", "amount_chf": loans,
                  "is_total": True, "position": 99, "scope": "headquarters-financing",
                  "grade": "derived",
                  **dict.fromkeys(("note", "status", "source_title"))})
    return table(("series", "label"), found, Sentence("needs-headquarters-finding", {
        "first": Money(costs[0]["amount_chf"]), "first_year": int(costs[0]["label"][:4]),
        "last": Money(costs[-1]["amount_chf"]), "last_year": int(costs[-1]["label"][:4]),
        "reading": costs[-1]["grade"], "loans": Money(loans)}))


CARDS = {
    "needs-plan-gaps": plan_gaps, "needs-projects": by_workspace,
    "needs-project-list": project_list, "needs-partner2connect": partner2connect,
    "needs-headquarters": headquarters,
}
