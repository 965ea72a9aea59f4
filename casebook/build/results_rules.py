"""What must hold of the results model as a graph, each fault told with the line it stands in."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pandas as pd

from casebook.analysis.results import cycle, moment
from casebook.build.results_amounts import figures, named
from casebook.build.violations import Violation

Frames = Mapping[str, pd.DataFrame]
NODES, LINKS, VALUES = "results_nodes.csv", "results_links.csv", "results_values.csv"
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


def results_cite_known_figures(frames: Frames) -> Iterator[Violation]:
    """Every published figure that supports a node or a link, or gives its amount, exists."""
    known = set(frames["published_figures"]["fact_id"])
    for file, table in ((NODES, frames["results_nodes"]), (LINKS, frames["results_links"])):
        for row in table.itertuples():
            for column in ("fact_ids", "amount_from"):
                for one in named(getattr(row, column)):
                    if one not in known:
                        yield _fault(file, row, column, one, "there is no such published figure",
                                     "Correct the number or add the figure to published_figures")


def results_have_the_amounts_they_name(frames: Frames) -> Iterator[Violation]:
    """Where a row says where its amount comes from, an amount in Swiss francs comes of it."""
    for file, table in ((NODES, frames["results_nodes"]), (LINKS, frames["results_links"])):
        for row in table.itertuples():
            if isinstance(row.amount_from, str) and pd.isna(row.amount_chf):
                yield _fault(file, row, "amount_from", row.amount_from,
                             "no amount in Swiss francs comes of it",
                             "Name figures in francs, or years that the table has")
            if pd.notna(row.stated_amount) != isinstance(row.currency, str):
                yield _fault(file, row, "currency", row.currency,
                             "an amount and its currency stand together",
                             "Give both, or neither")


def results_name_their_source(frames: Frames) -> Iterator[Violation]:
    """Nothing stands without a source: figures, a table, or a document with number or address."""
    for file, table in ((NODES, frames["results_nodes"]), (LINKS, frames["results_links"])):
        for row in table.itertuples():
            by_table = isinstance(row.amount_from, str) and "_" in row.amount_from
            if (not named(row.fact_ids) and not by_table) or pd.notna(row.stated_amount):
                yield from _document(file, row)
    for row in frames["results_values"].itertuples():
        if not isinstance(row.fact_id, str):
            yield from _document(VALUES, row)


def results_dates_run_forward(frames: Frames) -> Iterator[Violation]:
    """Nothing ends before it begins, and no baseline is later than its target."""
    for row in frames["results_nodes"].itertuples():
        first, last = row.plan_period.split("-")
        if first > last:
            yield _fault(NODES, row, "plan_period", row.plan_period, "it ends before it begins",
                         "Give the first year first")
        if row.from_year > row.to_year:
            yield _fault(NODES, row, "to_year", int(row.to_year),
                         f"it ends before it begins in {int(row.from_year)}",
                         "Correct one of the two years")
    values = frames["results_values"]
    aims = values[values["value_role"] == "target"].groupby("node_id")["dated"].first()
    for row in values[values["value_role"] == "baseline"].itertuples():
        aim = aims.get(row.node_id)
        if aim is not None and moment(row.dated) >= moment(aim):
            yield _fault(VALUES, row, "dated", row.dated,
                         f"the baseline is not earlier than the target of {aim}",
                         "Correct one of the two dates")


def results_links_join_what_fits(frames: Frames) -> Iterator[Violation]:
    """A link joins kinds of nodes that it can join; from plan to plan only decisions and indicators
    are shared."""
    nodes = frames["results_nodes"].drop_duplicates("node_id").set_index("node_id")
    for row in frames["results_links"].itertuples():
        before, after = nodes["node_kind"].get(row.from_node), nodes["node_kind"].get(row.to_node)
        first, second = _JOINS[row.link_kind]
        if before not in first or after not in second:
            yield _fault(LINKS, row, "link_kind", row.link_kind,
                         f"it cannot lead from {before} to {after}",
                         "Choose another kind of link, or other nodes")
        plans = nodes["plan_period"].get(row.from_node), nodes["plan_period"].get(row.to_node)
        if plans[0] != plans[1] and after not in ("decision", "indicator"):
            yield _fault(LINKS, row, "to_node", row.to_node,
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
                yield _fault(LINKS, row, "to_node", row.to_node,
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
            yield _fault(NODES, row, "amount_from", row.amount_from,
                         f"CHF {comes:,.0f} lead to it, its amount is CHF {amount:,.0f}",
                         "Correct the amount, or the links that lead to it")
        if abs(goes + left - amount) > FRANC:
            yield _fault(NODES, row, "remainder", row.remainder,
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
            yield _fault(NODES, row, "hangs", int(bool(row.hangs)), rule,
                         "Link it, or set hangs to 1" if not row.hangs else "Set hangs to 0")


def results_units_fit(frames: Frames) -> Iterator[Violation]:
    """Values have the unit of their node; money spent is in Swiss francs."""
    known = figures(frames["published_figures"])
    nodes = frames["results_nodes"].drop_duplicates("node_id").set_index("node_id")
    for row in frames["results_values"].itertuples():
        unit = known[row.fact_id].unit if row.fact_id in known else row.unit
        kind = nodes["node_kind"].get(row.node_id)
        wanted = "CHF" if row.value_role == "spent" else nodes["unit"].get(row.node_id)
        if not isinstance(unit, str) or pd.isna(row.value):
            yield _fault(VALUES, row, "value", row.value, "it has no value with a unit",
                         "Give fact_id, or value and unit")
        elif not isinstance(wanted, str) or not f"{unit} ".startswith(f"{wanted} "):
            yield _fault(VALUES, row, "unit", unit, f"the unit of {row.node_id} is {wanted}",
                         "Take a figure in the node's unit, or correct the node's unit")
        if kind not in ("target", "indicator") and row.value_role != "spent":
            yield _fault(VALUES, row, "value_role", row.value_role,
                         f"a node of kind {kind} has none",
                         "Give the value to a target or an indicator")


def results_keep_one_edition(frames: Frames) -> Iterator[Violation]:
    """One edition stands for each date of an indicator, and for each target and baseline."""
    values = frames["results_values"]
    for key, roles in ((["node_id", "value_role", "dated"], ("actual", "spent")),
                       (["node_id", "value_role"], ("target", "baseline"))):
        held = values[values["value_role"].isin(roles)]
        for _, rows in held.groupby(key, sort=False):
            chosen = rows[rows["is_chosen"].astype(bool)]
            if len(chosen) != 1:
                row = next((rows if chosen.empty else chosen.iloc[1:]).itertuples())
                yield _fault(VALUES, row, "is_chosen", int(bool(row.is_chosen)),
                             f"{len(chosen)} editions stand for {row.node_id} {row.dated}",
                             "Set is_chosen to 1 in one of the rows")


def results_targets_can_be_judged(frames: Frames) -> Iterator[Violation]:
    """A target has a value, a unit and a direction, and at most one indicator measures it."""
    values, links = frames["results_values"], frames["results_links"]
    aimed = set(values.loc[values["value_role"] == "target", "node_id"])
    nodes = frames["results_nodes"]
    targets = nodes[nodes["node_kind"] == "target"]
    for row in targets.itertuples():
        for column in ("unit", "wanted"):
            if not isinstance(getattr(row, column), str):
                yield _fault(NODES, row, column, None, "a target needs it", "Fill the cell")
        if row.node_id not in aimed:
            yield _fault(NODES, row, "node_id", row.node_id, "no value is to be reached",
                         "Add a row with value_role target to results_values.csv")
    measured = links[(links["link_kind"] == "measured-by")
                     & links["from_node"].isin(targets["node_id"])]
    for row in measured[measured.duplicated("from_node")].itertuples():
        yield _fault(LINKS, row, "from_node", row.from_node,
                     "the target is measured by another indicator already",
                     "Make two targets of it, or keep one indicator")


RULES: tuple[Callable[[Frames], Iterator[Violation]], ...] = (
    results_cite_known_figures,
    results_have_the_amounts_they_name,
    results_name_their_source,
    results_dates_run_forward,
    results_links_join_what_fits,
    results_contribute_without_cycles,
    results_money_adds_up,
    results_hang_openly,
    results_units_fit,
    results_keep_one_edition,
    results_targets_can_be_judged,
)


def _document(file: str, row: Any) -> Iterator[Violation]:
    if not isinstance(row.source_title, str):
        yield _fault(file, row, "source_title", None, "it names no source",
                     "Name published figures, or a document")
    elif not isinstance(row.source_document, str) and not isinstance(
            row.source_url, str):
        yield _fault(file, row, "source_url", None, "its document has neither number nor address",
                     "Give source_document or source_url")


def _fault(
    file: str, row: Any, column: str, value: object, rule: str, remedy: str
) -> Violation:
    line = int(row.Index) + 2
    shown = None if value is None or value is pd.NA or value != value else value
    return Violation(file, line, column, shown, rule, remedy)
