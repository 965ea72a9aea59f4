"""Graph rules of the results model: what links join, cycles, money on its way."""

from collections.abc import Iterator

import pandas as pd

from casebook.analysis.results import cycle
from casebook.build.results.violations import LINKS, NODES, fault
from casebook.build.sources.frames import Frames
from casebook.build.violations import Violation

# A franc: lines in thousands that add up to their total leave nothing at all.
FRANC = 1.0
_MONEY = {"revenue-source", "plan"}
_RESULTS = {"output", "objective", "outcome", "goal"}
_JOINS: dict[str, tuple[set[str], set[str]]] = {
    "funds": (_MONEY, {"plan", "cost-line", "sdg"} | _RESULTS),
    "contributes-to": ({"output", "objective", "outcome"},
                       {"plan", "objective", "outcome", "goal"}),
    "measured-by": (_RESULTS | {"target"}, {"target", "indicator"}),
    "mandated-by": (_MONEY | _RESULTS | {"cost-line", "target", "indicator"}, {"decision"}),
}


def results_links_join_what_fits(frames: Frames) -> Iterator[Violation]:
    """A link joins kinds of nodes that it can join; from plan to plan only decisions and indicators
    are shared."""
    nodes = frames["results_nodes"].drop_duplicates("node_id").set_index("node_id")
    for row in frames["results_links"].itertuples():
        before, after = nodes["node_kind"].get(row.from_node), nodes["node_kind"].get(row.to_node)
        first, second = _JOINS[row.link_kind]
        if before not in first or after not in second:
            yield fault(LINKS, row, "link_kind", row.link_kind,
                        f"it cannot lead from {before} to {after}",
                        "Choose another kind of link, or other nodes")
        plans = nodes["plan_period"].get(row.from_node), nodes["plan_period"].get(row.to_node)
        if plans[0] != plans[1] and after not in ("decision", "indicator"):
            yield fault(LINKS, row, "to_node", row.to_node,
                        f"it leads from the plan {plans[0]} to the plan {plans[1]}",
                        "Plans share decisions and indicators only")


def results_contribute_without_cycles(frames: Frames) -> Iterator[Violation]:
    """Nothing contributes to itself, by whatever way, and no money comes back to where it began."""
    links = frames["results_links"]
    for kinds in (("contributes-to",), ("funds", "contributes-to"), ("measured-by",)):
        ways = links[links["link_kind"].isin(kinds)]
        found = cycle(zip(ways["from_node"], ways["to_node"], strict=True))
        if found:
            closing = ways[(ways["from_node"] == found[-2]) & (ways["to_node"] == found[-1])]
            for row in closing.itertuples():
                yield fault(LINKS, row, "to_node", row.to_node,
                            "it leads back to where it began: " + " > ".join(found),
                            "Remove or turn one of these links")
            return


def results_money_adds_up(frames: Frames) -> Iterator[Violation]:
    """Money into a node equals its amount, and money out of it plus the stated remainder."""
    links = frames["results_links"]
    money = links[links["amount_chf"].notna()]
    into = money.groupby("to_node")["amount_chf"].sum()
    out_of = money.groupby("from_node")["amount_chf"].sum()
    for row in frames["results_nodes"].drop_duplicates("node_id").itertuples():
        comes, goes = into.get(row.node_id), float(out_of.get(row.node_id, 0.0))
        amount = row.amount_chf if pd.notna(row.amount_chf) else comes
        left = float(row.remainder_chf) if pd.notna(row.remainder_chf) else 0.0
        if amount is None or pd.isna(amount):
            continue
        if comes is not None and abs(comes - amount) > FRANC:
            yield fault(NODES, row, "amount_from", row.amount_from,
                        f"CHF {comes:,.0f} lead to it, its amount is CHF {amount:,.0f}",
                        "Correct the amount, or the links that lead to it")
        if abs(goes + left - amount) > FRANC:
            yield fault(NODES, row, "remainder", row.remainder,
                        f"of CHF {amount:,.0f}, CHF {goes:,.0f} lead on and CHF {left:,.0f} are "
                        "said to remain",
                        "Correct the links that lead on, or state what remains")


def results_hang_openly(frames: Frames) -> Iterator[Violation]:
    """A node without any link says that it hangs, and only such a node says so."""
    links = frames["results_links"]
    linked = set(links["from_node"]) | set(links["to_node"])
    for row in frames["results_nodes"].itertuples():
        if bool(row.hangs) == (row.node_id in linked):
            rule = "it has links" if row.hangs else "no link leads to it or from it"
            yield fault(NODES, row, "hangs", int(bool(row.hangs)), rule,
                        "Link it, or set hangs to 1" if not row.hangs else "Set hangs to 0")
