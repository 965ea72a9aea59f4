"""Rules on dates and values of the results model, so that targets can be judged."""

from collections.abc import Iterator

import pandas as pd

from casebook.analysis.targets import moment
from casebook.build.results.amounts import figures
from casebook.build.results.violations import LINKS, NODES, VALUES, fault
from casebook.build.sources.frames import Frames
from casebook.build.violations import Violation


def results_dates_run_forward(frames: Frames) -> Iterator[Violation]:
    """Nothing ends before it begins, and no baseline is later than its target."""
    for row in frames["results_nodes"].itertuples():
        first, last = row.plan_period.split("-")
        if first > last:
            yield fault(NODES, row, "plan_period", row.plan_period, "it ends before it begins",
                        "Give the first year first")
        if row.from_year > row.to_year:
            yield fault(NODES, row, "to_year", int(row.to_year),
                        f"it ends before it begins in {int(row.from_year)}",
                        "Correct one of the two years")
    values = frames["results_values"]
    aims = values[values["value_role"] == "target"].groupby("node_id")["dated"].first()
    for row in values[values["value_role"] == "baseline"].itertuples():
        aim = aims.get(row.node_id)
        if aim is not None and moment(row.dated) >= moment(aim):
            yield fault(VALUES, row, "dated", row.dated,
                        f"the baseline is not earlier than the target of {aim}",
                        "Correct one of the two dates")


def results_units_fit(frames: Frames) -> Iterator[Violation]:
    """Values have the unit of their node; money spent is in Swiss francs."""
    known = figures(frames["published_figures"])
    nodes = frames["results_nodes"].drop_duplicates("node_id").set_index("node_id")
    for row in frames["results_values"].itertuples():
        unit = known[row.fact_id].unit if row.fact_id in known else row.unit
        kind = nodes["node_kind"].get(row.node_id)
        wanted = "CHF" if row.value_role == "spent" else nodes["unit"].get(row.node_id)
        if not isinstance(unit, str) or pd.isna(row.value):
            yield fault(VALUES, row, "value", row.value, "it has no value with a unit",
                        "Give fact_id, or value and unit")
        elif not isinstance(wanted, str) or not f"{unit} ".startswith(f"{wanted} "):
            yield fault(VALUES, row, "unit", unit, f"the unit of {row.node_id} is {wanted}",
                        "Take a figure in the node's unit, or correct the node's unit")
        if kind not in ("target", "indicator") and row.value_role != "spent":
            yield fault(VALUES, row, "value_role", row.value_role,
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
                yield fault(VALUES, row, "is_chosen", int(bool(row.is_chosen)),
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
                yield fault(NODES, row, column, None, "a target needs it", "Fill the cell")
        if row.node_id not in aimed:
            yield fault(NODES, row, "node_id", row.node_id, "no value is to be reached",
                        "Add a row with value_role target to results_values.csv")
    measured = links[(links["link_kind"] == "measured-by")
                     & links["from_node"].isin(targets["node_id"])]
    for row in measured[measured.duplicated("from_node")].itertuples():
        yield fault(LINKS, row, "from_node", row.from_node,
                    "the target is measured by another indicator already",
                    "Make two targets of it, or keep one indicator")
