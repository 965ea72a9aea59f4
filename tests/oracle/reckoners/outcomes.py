"""The page from plan to outcome."""

from collections.abc import Iterable
from functools import cache

from tests.oracle import model
from tests.oracle.reckoners.revenue import hyphened
from tests.oracle.standings import set_by_others, status
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

RESULTS = ("output", "objective", "outcome", "goal")
PURPOSES = ("goal", "objective", "outcome", "output", "sdg")
RESULTS = ("output", "objective", "outcome", "goal", "target", "indicator")
# What a node of each kind should have.
EXPECTED = {
    "plan": ("to-results",), "cost-line": ("to-results",), "sdg": ("to-results",),
    "output": ("cost", "serves"), "objective": ("cost", "serves", "measured"),
    "outcome": ("cost", "serves", "measured"), "goal": ("cost", "measured", "mandate"),
    "target": ("cost", "serves", "measured", "mandate"), "indicator": ("serves",),
}


def _levels(some: Iterable[str], ways: list[model.Link]) -> dict[str, int]:
    """How many steps the longest way to each node has."""
    _, backward = model.ways(ways)

    @cache
    def level(node: str) -> int:
        return max((level(before) + 1 for before in backward.get(node, ())), default=0)

    return {node: level(node) for node in some}


def _threads(some: list[str], ways: list[model.Link]) -> dict[str, frozenset[str]]:
    """The nodes that links join with each, itself among them."""
    forward, backward = model.ways(ways)
    beside = {node: [*forward.get(node, ()), *backward.get(node, ())] for node in some}
    return {node: frozenset(model.distances(node, beside)) for node in some}


def flow(view: View) -> Reckoned:
    nodes = model.nodes()
    held = [one.id for one in nodes.values()
            if one.plan == view.plan_period and one.kind != "decision"
            and one.id not in set_by_others()]
    leading = [link for link in model.onward() if link.before in held]
    led_to = {link.after for link in leading}
    within = [node for node in nodes if node in held or node in led_to]
    level, thread = _levels(within, leading), _threads(within, leading)
    # What only another plan leads to stands there.
    elsewhere = {link.after for link in model.onward()} - led_to
    shown = [node for node in within if len(thread[node]) > 1 or node not in elsewhere]
    # Threads with money first, single nodes last, else as their first node stands.
    rich = {node: any(nodes[one].amount is not None for one in thread[node]) for node in shown}
    first = {node: min(within.index(one) for one in thread[node]) for node in shown}
    order = sorted({(len(thread[node]) == 1, not rich[node], first[node]) for node in shown})
    found: list[Cells] = []
    for node in shown:
        one = nodes[node]
        number = order.index((len(thread[node]) == 1, not rich[node], first[node])) + 1
        row: Cells = {
            "plan_period": view.plan_period, "period": hyphened(one.first, one.last),
            "thread": number, "level": level[node], "node_id": node, "node_kind": one.kind,
            "name": one.name, "tree_name": "\u203a " * level[node] + one.name,
            "standing": status(node)["standing"] if one.kind == "target" else None,
            "money_scope": one.scope, "source_title": one.source_title, "grade": one.grade}
        own = [link for link in leading if link.before == node]
        found += [
            {**row, "link_kind": link.kind, "leads_to": link.after,
             "leads_to_kind": nodes[link.after].kind, "leads_to_name": nodes[link.after].name,
             "amount_chf": link.amount} for link in own]
        if not own or one.rest:
            found.append({**row, "amount_chf": one.rest, **dict.fromkeys(
                ("link_kind", "leads_to", "leads_to_kind", "leads_to_name"))})
    values: Cells = {"plan": view.plan_period}
    for scope, name in (("regular-budget-planned", "planned"), ("revenue-received", "received")):
        pools = [row for row in found if (row["node_kind"], row["money_scope"]) == ("plan", scope)]
        if pools:
            first_pool = min(pools, key=lambda row: (row["thread"], row["level"]))
            values |= {
                name: Money(sum(row["amount_chf"] for row in pools)),
                f"{name}_traced": Money(sum(
                    row["amount_chf"] for row in pools if row["leads_to_kind"] in RESULTS)),
                f"{name}_name": first_pool["name"], f"{name}_period": first_pool["period"]}
    which = "both" if {"planned", "received"} <= values.keys() else (
        "planned" if "planned" in values else "received")
    return table(("node_id", "leads_to"), found,
                 Sentence(f"outcomes-flow-{which}-finding", values) if len(values) > 1 else None)


def thread(view: View) -> Reckoned:
    if view.node is None:
        return table(("way", "node_id"), [])
    nodes, start = model.nodes(), view.node
    forward, backward = model.ways(model.onward())
    up, down = model.distances(start, backward), model.distances(start, forward)
    placed = {("here", start): 0, **{("up", node): far for node, far in up.items() if far},
              **{("down", node): far for node, far in down.items() if far}}
    for link in model.links():
        if link.kind == "mandated-by" and link.before in up:
            key = "mandate", link.after
            placed[key] = min(placed.get(key, 99), up[link.before] + 1)
        if link.kind == "mandated-by" and link.after == start:
            placed["down", link.before] = 1
    found = [{"way": way, "distance": far, **_followed(node)}
             for (way, node), far in placed.items()]
    counts = {way: sum(row["way"] == way for row in found) for way in ("up", "down", "mandate")}
    if nodes[start].kind == "decision":
        return table(("way", "node_id"), found, Sentence("outcomes-thread-decision-finding", {
            "name": nodes[start].name, "down": counts["down"]}))
    return table(("way", "node_id"), found, Sentence("outcomes-thread-finding", {
        "name": nodes[start].name, "kind": f"node-kind-{nodes[start].kind}", "up": counts["up"],
        "down": counts["down"], "mandates": counts["mandate"]}))


def _followed(node: str) -> Cells:
    """A node with what was spent on it, its values and its standing."""
    one, stands = model.nodes()[node], status(node)
    spent, actual = (model.of(node, role) for role in ("spent", "actual"))
    row: Cells = {
        "node_id": node, "plan_period": one.plan, "node_kind": one.kind, "name": one.name,
        "words": one.words, "amount_chf": one.amount,
        "spent_chf": spent[-1].value if spent else None,
        "spent_dated": spent[-1].dated if spent else None, "unit": one.unit,
        "source_title": one.source_title, "grade": stands.get("grade") or one.grade,
        **{name: stands.get(name) for name in (
            "set_by", "baseline", "baseline_dated", "target", "target_dated", "latest",
            "latest_dated", "later", "later_dated", "edition", "expected", "standing",
            "standing_reason")}}
    if row["latest"] is None and actual:
        row |= {"latest": actual[-1].value, "latest_dated": actual[-1].dated,
                "edition": actual[-1].edition}
    return row


def chain(view: View) -> Reckoned:
    """The first mandated target in per cent that was measured up to its date, newest plan first."""
    nodes, links = model.nodes(), model.links()
    after = {kind: [(one.before, one.after) for one in links if one.kind == kind]
             for kind in ("measured-by", "mandated-by")}
    found = [
        (goal, target, indicator, decision)
        for goal, target in after["measured-by"] if nodes[goal].kind == "goal"
        for aimed, indicator in after["measured-by"] if aimed == target
        for held, decision in after["mandated-by"] if held == target
        if nodes[target].kind == "target" and nodes[target].unit == "percent"
        and status(target).get("latest") is not None]
    newest = max(nodes[ways[0]].plan for ways in found)
    goal, target, indicator, decision = min(
        (ways for ways in found if nodes[ways[0]].plan == newest),
        key=lambda ways: (nodes[ways[0]].place, nodes[ways[1]].place))
    money = max((one for one in nodes.values() if one.plan == newest and one.kind == "plan"
                 and one.amount is not None), key=lambda one: one.amount or 0)
    stands = status(target)
    rows: list[Cells] = []
    for position, node in enumerate((money.id, decision, goal, target, indicator), start=1):
        one = nodes[node]
        rows.append({
            "position": position, "plan_period": newest, "node_id": node, "node_kind": one.kind,
            "name": one.name, "words": one.words, "amount_chf": one.amount, "unit": one.unit,
            "is_linked": None if position == 1 else position > 2,
            "source_title": one.source_title, "grade": one.grade,
            **{name: stands.get(name) if position > 3 else None for name in (
                "target", "target_dated", "latest", "latest_dated", "later", "later_dated")}})
    return table(("position",), rows, Sentence("outcomes-chain-finding", {
        "decision": nodes[decision].name, "name": nodes[target].name,
        "target": stands["target"] / 100, "by": int(stands["target_dated"][:4]),
        "latest": stands["latest"] / 100, "year": int(stands["latest_dated"][:4])}))


CARDS = {
    "outcomes-chain": chain, "outcomes-flow": flow, "outcomes-thread": thread,
}
