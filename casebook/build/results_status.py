"""How the targets of the results model stand, by the rule in `casebook.analysis.results`."""

import pandas as pd

from casebook.analysis.results import Judged, Point, judge, moment
from casebook.build.frames import Frames
from casebook.warehouse.codebook import Grade, weakest

COLUMNS = ["node_id", "plan_period", "indicator", "wanted", "unit", "baseline_dated", "baseline",
           "target_dated", "target", "latest_dated", "latest", "expected", "standing",
           "standing_reason", "edition", "source_title", "grade"]


def results_status(frames: Frames) -> pd.DataFrame:
    """Target: its baseline, value, latest measurement and standing; and each indicator without one.

    An indicator that serves no target has its latest value and the standing `no-data`.
    """
    nodes = frames["results_nodes"].drop_duplicates("node_id")
    links = frames["results_links"]
    measured = links[links["link_kind"] == "measured-by"].drop_duplicates("from_node")
    indicator_of = dict(zip(measured["from_node"], measured["to_node"], strict=True))
    values = frames["results_values"]
    by_node = dict(iter(values[values["is_chosen"].astype(bool)].groupby("node_id")))
    none = values.iloc[:0]
    rows = []
    for node in nodes[nodes["node_kind"] == "target"].itertuples():
        indicator = indicator_of.get(node.node_id)
        rows.append({
            "node_id": node.node_id, "plan_period": node.plan_period, "indicator": indicator,
            "wanted": node.wanted, "unit": node.unit,
            **_target(by_node.get(node.node_id, none), by_node.get(indicator, none),
                      indicator, node.wanted != "down"),
        })
    aimed = {row["indicator"] for row in rows}
    for node in nodes[nodes["node_kind"] == "indicator"].itertuples():
        if node.node_id in aimed:
            continue
        actual = _of(by_node.get(node.node_id, none), "actual")
        last = None if actual.empty else actual.iloc[-1]
        rows.append({
            "node_id": node.node_id, "plan_period": node.plan_period, "indicator": node.node_id,
            "wanted": node.wanted, "unit": node.unit, "standing": "no-data",
            "standing_reason": "no-target", **_latest(last),
            "grade": "official" if last is None else last["grade"],
        })
    return pd.DataFrame(rows, columns=COLUMNS)


def _target(
    own: pd.DataFrame, measured: pd.DataFrame, indicator: str | None, more_is_better: bool
) -> dict[str, object]:
    target, baseline = _of(own, "target"), _of(own, "baseline")
    actual = _of(measured, "actual")
    if target.empty:
        return {"standing": "no-data", "standing_reason": "no-target", "grade": "official"}
    aim = target.iloc[-1]
    base = None if baseline.empty else baseline.iloc[-1]
    found = judge(_point(aim), None if base is None else _point(base),
                  [_point(row) for _, row in actual.iterrows()], more_is_better=more_is_better)
    if indicator is None:
        found = Judged("no-data", "no-indicator")
    elif actual.empty and not _of(measured, "projection").empty:
        found = Judged("no-data", "only-projection")
    last = None
    if found.latest is not None:
        last = actual[actual["dated"].map(moment) == found.latest.when].iloc[-1]
    used = [row for row in (aim, base, last) if row is not None]
    grades: list[Grade] = [row["grade"] for row in used]
    return {
        "target": aim["value"], "target_dated": aim["dated"],
        "baseline": None if base is None else base["value"],
        "baseline_dated": None if base is None else base["dated"],
        "expected": found.expected, "standing": found.standing, "standing_reason": found.reason,
        **_latest(last), "source_title": (aim if last is None else last)["source_title"],
        "grade": weakest(grades),
    }


def _latest(row: "pd.Series[object] | None") -> dict[str, object]:
    columns = {"latest": "value", "latest_dated": "dated", "edition": "edition",
               "source_title": "source_title"}
    return {name: None if row is None else row[column] for name, column in columns.items()}


def _of(rows: pd.DataFrame, role: str) -> pd.DataFrame:
    """The values in one role, oldest first."""
    held = rows[rows["value_role"] == role]
    return held.sort_values("dated", key=lambda column: column.map(moment), kind="stable")


def _point(row: "pd.Series[object]") -> Point:
    return Point(moment(str(row["dated"])), float(row["value"]))
