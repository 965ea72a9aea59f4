"""The results model: nodes, links and values as kept by hand, turned into the tables of a release.

A plan's thread runs from revenue through plan, cost line or output, objective and goal to target
and indicator. Links that no document states are not filled in: `results_gaps` lists them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from casebook.analysis.results import levels, threads
from casebook.build.frames import Frames
from casebook.build.results_amounts import Amounts, Figure, figures, named
from casebook.warehouse.codebook import Grade, weakest

# What a node of each kind should have. `serves` is the way up to what it is for, `measured` the
# way down to what shows it, `to-results` a way from money to any result.
EXPECTED: dict[str, tuple[str, ...]] = {
    "plan": ("to-results",),
    "cost-line": ("to-results",),
    "output": ("cost", "serves"),
    "objective": ("cost", "serves", "measured"),
    "outcome": ("cost", "serves", "measured"),
    "sdg": ("to-results",),
    "goal": ("cost", "measured", "mandate"),
    "target": ("cost", "serves", "measured", "mandate"),
    "indicator": ("serves",),
}
RESULTS = ("output", "objective", "outcome", "goal", "target", "indicator")
DOCUMENT = ("source_title", "source_document", "source_url")
ONWARD = ("funds", "contributes-to", "measured-by")


def results(frames: Frames) -> dict[str, pd.DataFrame]:
    """The tables results_nodes, results_links, results_values, results_gaps and results_tree.

    They keep the index and the hand-kept columns of the sources, so that a rule can name the line.
    """
    amounts, known = Amounts(frames), figures(frames["published_figures"])
    nodes, links = frames["results_nodes"].copy(), frames["results_links"].copy()
    nodes["amount_chf"] = _numbers(amounts.of(row) for row in nodes.itertuples())
    nodes["remainder_chf"] = _numbers(
        _remainder(row, amounts) for row in nodes.itertuples())
    own = nodes.drop_duplicates("node_id").set_index("node_id")["amount_chf"]
    links["amount_chf"] = _numbers(
        own.get(row.from_node) if row.amount_from == "from-node"
        else own.get(row.to_node) if row.amount_from == "to-node" else amounts.of(row)
        for row in links.itertuples())
    edges = [(row.from_node, row.to_node) for row in links.itertuples() if row.link_kind in ONWARD]
    ids = list(dict.fromkeys([*nodes["node_id"], *links["from_node"], *links["to_node"]]))
    level, thread = levels(ids, edges), threads(ids, edges)
    nodes["level"] = nodes["node_id"].map(level).astype("Int64")
    nodes["thread"] = nodes["node_id"].map(thread).astype("Int64")
    nodes["row_order"] = pd.array(range(1, len(nodes) + 1), dtype="Int64")
    nodes, links = _sourced(nodes, known), _sourced(links, known)
    return {
        "results_nodes": nodes,
        "results_links": links,
        "results_values": _values(frames["results_values"], known),
        "results_gaps": gaps(nodes, links),
        "results_tree": tree(nodes, links),
    }


def gaps(nodes: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Node x expectation: whether what a node of its kind should have was found."""
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


def tree(nodes: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Plan x row: each link of a plan's threads from money to indicator, and where each one ends.

    Threads with money stand first; nodes without any link come last.
    Where a thread ends the amount is what is known to lead no further.
    """
    own = {row.node_id: row for row in nodes.itertuples()}
    ways = [row for row in links.itertuples() if row.link_kind in ONWARD
            and row.from_node in own and row.to_node in own]
    led_to = {way.to_node for way in ways}
    rows = []
    for plan in sorted({node.plan_period for node in own.values()}):
        held = {n for n, node in own.items()
                if node.plan_period == plan and node.node_kind != "decision"}
        leading = [way for way in ways if way.from_node in held]
        within = [n for n in own if n in held or n in {way.to_node for way in leading}]
        pairs = [(way.from_node, way.to_node) for way in leading]
        level, thread = levels(within, pairs), threads(within, pairs)
        size = Counter(thread.values())
        money = {thread[n] for n in within if pd.notna(own[n].amount_chf)}
        # An indicator of this plan that only another plan's targets lead to stands there.
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


def _numbers(values: Iterable[float | None]) -> list[float]:
    return [float("nan") if value is None else float(value) for value in values]


def _remainder(row: Any, amounts: Amounts) -> float | None:
    said = row.remainder
    if said == "all":
        return float(row.amount_chf)
    return float(said) * amounts.rate(row) if isinstance(said, str) else None


def _sourced(table: pd.DataFrame, known: Mapping[str, Figure]) -> pd.DataFrame:
    """With source and grade: the first supporting figure's document, the weakest figure's grade.

    A row that rests on a table of the release is derived.
    """
    grades: list[str] = []
    documents = []
    for row in table.itertuples():
        cited = [*named(row.fact_ids), *named(row.amount_from)]
        held = [known[one] for one in cited if one in known]
        given: list[Grade] = [one.grade for one in held]  # type: ignore[misc]
        if isinstance(row.amount_from, str) and "_" in row.amount_from:
            given.append("derived")
        grades.append(weakest(given))
        own = not held or isinstance(row.source_title, str)
        documents.append([getattr(row if own else held[0], column) for column in DOCUMENT])
    return table.assign(grade=grades, **_columns(documents, DOCUMENT))


def _values(values: pd.DataFrame, known: Mapping[str, Figure]) -> pd.DataFrame:
    """With value, unit, source and grade of the published figure, where one is named."""
    columns = ("value", "unit", *DOCUMENT, "grade")
    cells = []
    for row in values.itertuples():
        one = known.get(row.fact_id)
        own = {**row._asdict(), "grade": "official"}
        cells.append([own[c] if one is None else getattr(one, c) for c in columns])
    return values.assign(**_columns(cells, columns))


def _columns(cells: Sequence[Sequence[object]], names: Sequence[str]) -> dict[str, list[object]]:
    """Rows of cells as columns by name."""
    return {name: [row[k] for row in cells] for k, name in enumerate(names)}
