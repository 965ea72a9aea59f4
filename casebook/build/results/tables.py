"""The results model: nodes, links and values as kept by hand, turned into the tables of a release.

A plan's thread runs from revenue through plan, cost line or output, objective and goal to target
and indicator. Links that no document states are not filled in: `results_gaps` lists them.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from casebook.analysis.results import levels, threads
from casebook.build.results.amounts import Amounts, Figure, figures, money_scope, named, plain
from casebook.build.results.threads import ONWARD, gaps, tree
from casebook.build.sources.frames import Frames
from casebook.warehouse.codebook import weakest

DOCUMENT = ("source_title", "source_document", "source_url")


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
    nodes["money_scope"] = [money_scope(row, known) for row in nodes.itertuples()]
    nodes, links = _sourced(nodes, known), _sourced(links, known)
    others = set_by_others(frames["results_targets"])
    return {
        "results_nodes": nodes,
        "results_links": links,
        "results_values": _values(frames["results_values"], known, frames["results_editions"]),
        "results_gaps": gaps(nodes[~nodes["node_id"].isin(others)], links),
        "results_tree": tree(nodes, links, others),
    }


def set_by_others(targets: pd.DataFrame) -> set[str]:
    """Targets that no strategic plan of ITU set: no thread of a plan's money leads to them."""
    return set(targets.loc[targets["set_by"] != "strategic-plan", "node_id"])


def _numbers(values: Iterable[float | None]) -> list[float]:
    return [float("nan") if value is None else float(value) for value in values]


def _remainder(row: Any, amounts: Amounts) -> float | None:
    remainder = row.remainder
    if remainder == "all":
        return float(row.amount_chf)
    return float(remainder) * amounts.rate(row) if isinstance(remainder, str) else None


def _sourced(table: pd.DataFrame, known: Mapping[str, Figure]) -> pd.DataFrame:
    """With source and grade: the first supporting figure's document, the weakest figure's grade.

    A row that rests on a table of the release is derived.
    """
    grades: list[str] = []
    documents = []
    for row in table.itertuples():
        cited = [*named(row.fact_ids), *named(row.amount_from)]
        held = [known[one] for one in cited if one in known]
        given: list[Any] = [one.grade for one in held]
        if isinstance(row.amount_from, str) and "_" in row.amount_from:
            given.append("derived")
        grades.append(weakest(given))
        own = not held or isinstance(row.source_title, str)
        documents.append([getattr(row if own else held[0], column) for column in DOCUMENT])
    return table.assign(grade=grades, **_columns(documents, DOCUMENT))


def _values(
    values: pd.DataFrame, known: Mapping[str, Figure], editions: pd.DataFrame
) -> pd.DataFrame:
    """With value, unit, rounding, source and grade, and the date on which the edition came out.

    They are those of the published figure where one is named; else what is typed in, with the
    grade of its edition.
    """
    columns = ("value", "unit", "rounding", *DOCUMENT, "grade")
    listed = editions.set_index("edition")
    cells = []
    for row in values.itertuples():
        one = known.get(row.fact_id)
        typed = dict(zip(columns, plain(row.value, str(row.unit)), strict=False))
        own = {**row._asdict(), **typed,
               "unit": typed["unit"] if isinstance(row.unit, str) else row.unit,
               "grade": listed["edition_grade"].get(row.edition, "official")}
        cells.append([own[c] if one is None else getattr(one, c) for c in columns])
    return values.assign(
        **_columns(cells, columns),
        edition_published=values["edition"].map(listed["edition_published"]).astype(object))


def _columns(cells: Sequence[Sequence[object]], names: Sequence[str]) -> dict[str, list[object]]:
    """Rows of cells as columns by name."""
    return {name: [row[k] for row in cells] for k, name in enumerate(names)}
