"""The threads of each plan, row by row, and what their nodes should have and was not found."""

from collections import Counter
from collections.abc import Collection

import pandas as pd

from casebook.analysis.results import levels, threads

# What a node of each kind should have. `serves` is the way up to what it is for, `measured` the
# way down to what shows it, `to-results` a way from money to any result.
EXPECTED: dict[str, tuple[str, ...]] = {
    "plan": ("to-results",),
    "cost-line": ("to-results",),
    "output": ("cost", "serves"),
    "objective": ("cost", "serves", "measured"),
    "outcome": ("cost", "serves", "measured"),
    "goal": ("cost", "measured", "mandate"),
    "target": ("cost", "serves", "measured", "mandate"),
    "indicator": ("serves",),
}
RESULTS = ("output", "objective", "outcome", "goal", "target", "indicator")
ONWARD = ("funds", "contributes-to", "measured-by")


def gaps(nodes: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Node x expectation: whether what a node of its kind should have was found.

    A Sustainable Development Goal is what money is reported to have served: it owes no result.
    """
    kind = dict(zip(nodes["node_id"], nodes["node_kind"], strict=True))
    has: dict[str, set[str]] = {node: set() for node in kind}
    for row in nodes.itertuples():
        if pd.notna(row.amount_chf):
            has[row.node_id].add("cost")
    for row in links.itertuples():
        before, after = has.setdefault(row.from_node, set()), has.setdefault(row.to_node, set())
        if row.link_kind == "mandated-by":
            before.add("mandate")
        elif row.link_kind == "measured-by":
            before.add("measured")
            after.add("serves")
        elif row.link_kind == "contributes-to" and kind.get(row.to_node) in RESULTS:
            before.add("serves")
        if row.link_kind == "funds" and kind.get(row.to_node) in RESULTS:
            before.add("to-results")
    return pd.DataFrame([
        {"node_id": row.node_id, "plan_period": row.plan_period, "node_kind": row.node_kind,
         "expectation": one, "found": one in has[row.node_id]}
        for row in nodes.drop_duplicates("node_id").itertuples()
        for one in EXPECTED.get(row.node_kind, ())
    ], columns=["node_id", "plan_period", "node_kind", "expectation", "found"])


def tree(
    nodes: pd.DataFrame, links: pd.DataFrame, others: Collection[str] = ()
) -> pd.DataFrame:
    """Plan x row: each link of a plan's threads from money to indicator, and where each one ends.

    Threads with money stand first; nodes without any link come last. Targets that `others` than
    the plan set stand in no thread of it.
    Where a thread ends the amount is what is known to lead no further.
    """
    own = {row.node_id: row for row in nodes.itertuples()}
    ways = [row for row in links.itertuples() if row.link_kind in ONWARD
            and row.from_node in own and row.to_node in own]
    led_to = {way.to_node for way in ways}
    rows = []
    for plan in sorted({node.plan_period for node in own.values()}):
        held = {n for n, node in own.items()
                if node.plan_period == plan and node.node_kind != "decision"
                and n not in others}
        leading = [way for way in ways if way.from_node in held]
        within = [n for n in own if n in held or n in {way.to_node for way in leading}]
        pairs = [(way.from_node, way.to_node) for way in leading]
        level, thread = levels(within, pairs), threads(within, pairs)
        size = Counter(thread.values())
        money = {thread[n] for n in within if pd.notna(own[n].amount_chf)}
        # An indicator of this plan that only another plan's target leads to, or one that others
        # than the plan set, stands there.
        elsewhere = led_to - {way.to_node for way in leading}
        shown = [n for n in within if not (size[thread[n]] == 1 and n in elsewhere)]
        shown.sort(key=lambda n: (size[thread[n]] == 1, thread[n] not in money, thread[n],
                                  level[n], own[n].row_order))
        number = {t: k for k, t in enumerate(dict.fromkeys(thread[n] for n in shown), 1)}
        for n in shown:
            onward = sorted((way for way in leading if way.from_node == n),
                            key=lambda way: own[way.to_node].row_order)
            place = {"plan_period": plan, "thread": number[thread[n]], "level": level[n],
                     "node_id": n}
            rows += [{**place, "link_kind": way.link_kind, "leads_to": way.to_node,
                      "amount_chf": way.amount_chf} for way in onward]
            left = own[n].remainder_chf
            if not onward or (pd.notna(left) and left > 0):
                rows.append({**place, "link_kind": None, "leads_to": None, "amount_chf": left})
    table = pd.DataFrame(rows, columns=["plan_period", "thread", "level", "node_id", "link_kind",
                                        "leads_to", "amount_chf"])
    table["row_order"] = (table.groupby("plan_period").cumcount() + 1).astype("Int64")
    for column in ("thread", "level"):
        table[column] = table[column].astype("Int64")
    table["amount_chf"] = table["amount_chf"].astype("float64")
    return table
