"""Second computation of which parts of plans lead to money and results."""

from functools import cache

from tests.oracle import model
from tests.oracle.standings import set_by_others
from tests.oracle.view import Cells, Reckoned, Sentence, View, table

MONEY = ("revenue-source", "plan")
PURPOSES = ("goal", "objective", "outcome", "output", "sdg")
RESULTS = ("output", "objective", "outcome", "goal", "target", "indicator")
# What a node of each kind should have.
EXPECTED = {
    "plan": ("to-results",), "cost-line": ("to-results",),
    "output": ("cost", "serves"), "objective": ("cost", "serves", "measured"),
    "outcome": ("cost", "serves", "measured"), "goal": ("cost", "measured", "mandate"),
    "target": ("cost", "serves", "measured", "mandate"), "indicator": ("serves",),
}


def back(view: View) -> Reckoned:
    nodes = model.nodes()
    held = {one.id for one in nodes.values()
            if one.plan == view.plan_period and one.kind != "decision"
            and one.id not in set_by_others()}
    leading = [link for link in model.onward() if link.before in held]
    led_to = {link.after for link in leading}
    elsewhere = {link.after for link in model.onward()} - led_to
    ends = [node for node in nodes
            if (node in held | led_to and node not in elsewhere - led_to
            and not any(link.before == node for link in leading))
            or (node in held and nodes[node].rest)]
    _, backward = model.ways(
        link for link in model.onward() if nodes[link.before].plan == view.plan_period)
    found: list[Cells] = []
    for node in ends:
        one = nodes[node]
        if one.kind in (*MONEY, "cost-line"):
            continue
        way = set(model.distances(node, backward))
        way |= {link.after for link in model.links()
                if link.kind == "mandated-by" and link.before in way}
        names = {name: "; ".join(other.name for other in nodes.values()
                                 if other.id in way and other.kind in kinds) or None
                 for name, kinds in (
                     ("indicator_name", ("indicator",)), ("target_name", ("target",)),
                     ("purpose_name", PURPOSES), ("decision_name", ("decision",)),
                     ("money_name", MONEY))}
        found.append({
            "plan_period": view.plan_period, "node_id": node, "node_kind": one.kind,
            "name": one.name, **names, "links_found": sum(map(bool, names.values())),
            "source_title": one.source_title, "grade": one.grade})
    return table(("node_id",), found, Sentence("outcomes-back-finding", {
        "plan": view.plan_period, "ends": len(found),
        "money": sum(bool(row["money_name"]) for row in found),
        "decision": sum(bool(row["decision_name"]) for row in found)}) if found else None)


@cache
def _expectations() -> tuple[Cells, ...]:
    """Every expectation of every node, and whether what it expects was found."""
    nodes = model.nodes()
    has: dict[str, set[str]] = {node: {"cost"} if one.amount is not None else set()
                                for node, one in nodes.items()}
    for link in model.links():
        to_result = nodes[link.after].kind in RESULTS
        if link.kind == "measured-by":
            has[link.before].add("measured")
            has[link.after].add("serves")
        elif link.kind == "mandated-by":
            has[link.before].add("mandate")
        elif to_result:
            has[link.before].add("to-results" if link.kind == "funds" else "serves")
    return tuple(
        {"plan_period": one.plan, "expectation": name, "node_kind": one.kind, "node_id": node,
         "name": one.name, "found": name in has[node], "source_title": one.source_title,
         "grade": one.grade}
        for node, one in nodes.items() if node not in set_by_others()
        for name in EXPECTED.get(one.kind, ()))


def gaps(view: View) -> Reckoned:
    found: list[Cells] = []
    for plan, name in sorted({(one["plan_period"], one["expectation"])
                              for one in _expectations()}):
        some = [one["found"] for one in _expectations()
                if (one["plan_period"], one["expectation"]) == (plan, name)]
        found.append({"plan_period": plan, "expectation": name, "missing": some.count(False),
                      "count": len(some)})
    sums = {(name, column): sum(row[column] for row in found if row["expectation"] == name)
            for name in ("cost", "to-results") for column in ("missing", "count")}
    return table(("plan_period", "expectation"), found, Sentence("outcomes-gaps-finding", {
        "missing": sums["cost", "missing"], "results": sums["cost", "count"],
        "stranded": sums["to-results", "missing"], "lines": sums["to-results", "count"],
        "plans": len({row["plan_period"] for row in found})}))


def missing(view: View) -> Reckoned:
    found = [dict(one) for one in _expectations() if one["plan_period"] == view.plan_period]
    return table(("node_id", "expectation"), found, Sentence("outcomes-missing-finding", {
        "plan": view.plan_period, "missing": sum(not row["found"] for row in found),
        "expected": len(found)}))


CARDS = {
    "outcomes-back": back, "outcomes-gaps": gaps, "outcomes-missing": missing,
}
