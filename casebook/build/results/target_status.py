"""Status of the targets of the results model, by the rule in `casebook.analysis.targets`."""

from datetime import date
from typing import Any

import pandas as pd

from casebook.analysis.targets import Judgement, Point, judge, moment
from casebook.build.sources.frames import Frames
from casebook.warehouse.codebook import Grade, weakest

COLUMNS = ["node_id", "plan_period", "set_by", "indicator", "wanted", "value_kind", "measured_as",
           "unit", "baseline_dated", "baseline", "target_dated", "target", "judged_on", "is_past",
           "latest_dated", "latest", "later_dated", "later", "expected", "standing",
           "standing_reason", "edition", "source_title", "review", "review_dated", "review_title",
           "grade"]
# What holds of a target of which results_targets says nothing: a plan set it, for a level that its
# indicator measures, at the date that its source states.
USUAL = {"set_by": "strategic-plan", "value_kind": "level", "measured_as": "same",
         "date_kind": "stated", "review": None, "review_dated": None, "review_title": None}


def results_status(frames: Frames, judged_on: date) -> pd.DataFrame:
    """Target: its baseline, value, measurements and standing on a day; and other indicators.

    The day is that of the release, so that equal sources give equal tables on every day. An
    indicator that serves no target has its latest value and the standing `unknown`.
    """
    nodes = frames["results_nodes"].drop_duplicates("node_id")
    links = frames["results_links"]
    measured = links[links["link_kind"] == "measured-by"].drop_duplicates("from_node")
    indicator_of = dict(zip(measured["from_node"], measured["to_node"], strict=True))
    targets = frames["results_targets"].drop_duplicates("node_id").set_index("node_id")
    values = frames["results_values"]
    by_node = dict(iter(values[values["is_chosen"].astype(bool)].groupby("node_id")))
    none = values.iloc[:0]
    rows: list[dict[str, object]] = []
    for node in nodes[nodes["node_kind"] == "target"].itertuples():
        indicator = indicator_of.get(node.node_id)
        about = dict(USUAL)
        if node.node_id in targets.index:
            about = {name: targets.loc[node.node_id, name] for name in USUAL}
        rows.append({
            "node_id": node.node_id, "plan_period": node.plan_period, "indicator": indicator,
            "wanted": node.wanted, "unit": node.unit, "judged_on": judged_on.isoformat(), **about,
            **_target(by_node.get(node.node_id, none), by_node.get(indicator, none), indicator,
                      node.wanted != "down", about, moment(judged_on.isoformat())),
        })
    aimed = {row["indicator"] for row in rows}
    for node in nodes[nodes["node_kind"] == "indicator"].itertuples():
        if node.node_id in aimed:
            continue
        actual = _of(by_node.get(node.node_id, none), "actual")
        last = None if actual.empty else actual.iloc[-1]
        rows.append({
            "node_id": node.node_id, "plan_period": node.plan_period, "indicator": node.node_id,
            "wanted": node.wanted, "unit": node.unit, "standing": "unknown",
            "standing_reason": "no-target", **_latest(last),
            "grade": "official" if last is None else last["grade"],
        })
    table = pd.DataFrame(rows, columns=COLUMNS)
    return table.assign(is_past=table["is_past"].astype("boolean"))


def _target(
    own: pd.DataFrame, measured: pd.DataFrame, indicator: str | None, more_is_better: bool,
    about: dict[str, Any], today: float,
) -> dict[str, object]:
    target, baseline = _of(own, "target"), _of(own, "baseline")
    actual = _of(measured, "actual")
    if target.empty:
        return {"standing": "unknown", "standing_reason": "no-target", "grade": "official"}
    aim = target.iloc[-1]
    base = None if baseline.empty else baseline.iloc[-1]
    found = judge(
        _point(aim, exact=True), None if base is None else _point(base),
        [_point(row) for _, row in actual.iterrows()], more_is_better=more_is_better,
        today=today, wider=about["measured_as"] == "wider")
    dated = about["date_kind"] == "stated"
    if not dated:
        found = Judgement("unknown", "no-date")
    elif indicator is None:
        found = Judgement("unknown", "no-indicator")
    elif actual.empty and not _of(measured, "projection").empty:
        found = Judgement("unknown", "only-projection")
    last, later = (_row(actual, point) for point in (found.latest, found.later))
    used = [row for row in (aim, base, last, later) if row is not None]
    grades: list[Grade] = [row["grade"] for row in used]
    shown = last if last is not None else later
    return {
        "target": aim["value"], "target_dated": aim["dated"] if dated else None,
        "is_past": moment(str(aim["dated"])) <= today if dated else None,
        "baseline": None if base is None else base["value"],
        "baseline_dated": None if base is None else base["dated"],
        "expected": found.expected, "standing": found.standing, "standing_reason": found.reason,
        **_latest(last), "later": None if later is None else later["value"],
        "later_dated": None if later is None else later["dated"],
        "edition": None if shown is None else shown["edition"],
        "source_title": (aim if shown is None else shown)["source_title"],
        "grade": weakest(grades),
    }


def _row(actual: pd.DataFrame, point: Point | None) -> "pd.Series[Any] | None":
    return None if point is None else actual[actual["dated"].map(moment) == point.when].iloc[-1]


def _latest(row: "pd.Series[Any] | None") -> dict[str, object]:
    columns = {"latest": "value", "latest_dated": "dated", "edition": "edition",
               "source_title": "source_title"}
    return {name: None if row is None else row[column] for name, column in columns.items()}


def _of(rows: pd.DataFrame, role: str) -> pd.DataFrame:
    """The values in one role, oldest first."""
    held = rows[rows["value_role"] == role]
    return held.sort_values("dated", key=lambda column: column.map(moment), kind="stable")


def _point(row: "pd.Series[Any]", *, exact: bool = False) -> Point:
    return Point(moment(str(row["dated"])), float(row["value"]),
                 0.0 if exact else float(row["rounding"]))
