"""Results: the standing of every target, series, single counts and editions, against the CSVs."""

import json
import re

import pandas as pd
import pytest

from casebook.cards import Prepared
from casebook.warehouse import live
from tests.cards.results_model import PLANS, facts, model, number
from tests.cards.shown import prepared as shown

EVERY_PLAN = pytest.mark.parametrize("plan", PLANS)


def value(prepared: Prepared, name: str) -> float:
    return prepared.finding.values[name].value


def months(dated: str) -> int:
    """Months up to the end of the year or month named."""
    year, _, month = dated.partition("-")
    return int(year) * 12 + int(month or 12)


def points(node: str, role: str, *, every: bool = False) -> list[tuple[str, float]]:
    return sorted(((row["dated"], number(row["fact_id"])) for row in model().values
                   if row["node_id"] == node and row["value_role"] == role
                   and (every or row["is_chosen"] == "1")), key=lambda point: months(point[0]))


def standing(target: str) -> tuple[str, float | None, float | None]:
    """The rule in other words, with months: standing, latest value, straight line by then."""
    (due, aim), = points(target, "target")
    base = points(target, "baseline")
    measured = [after for before, after, kind, _ in model().links
                if before == target and kind == "measured-by"]
    actual = [p for node in measured for p in points(node, "actual") if months(p[0]) <= months(due)]
    if not actual:
        return "no-data", None, None
    dated, latest = actual[-1]
    down = model().nodes[target]["wanted"] == "down"
    if latest <= aim if down else latest >= aim:
        return "met", latest, None
    if not base or months(base[0][0]) >= months(dated):
        return "no-data", latest, None
    (begun, first), = base
    line = first + (aim - first) * (months(dated) - months(begun)) / (months(due) - months(begun))
    good = latest <= line if down else latest >= line
    return ("on-course" if good else "off-course"), latest, line


TARGETS = [name for name, node in model().nodes.items() if node["node_kind"] == "target"]


@pytest.mark.parametrize("target", TARGETS)
def test_each_target_stands_by_the_rule(target: str) -> None:
    row = shown("results-board").rows.set_index("node_id").loc[target]
    kind, latest, line = standing(target)
    assert row["standing"] == kind
    if latest is not None:
        assert row["latest"] == pytest.approx(latest)
    if line is not None:
        assert row["expected"] == pytest.approx(line)
    assert row["target"] == pytest.approx(points(target, "target")[0][1])


def test_the_board_counts_targets() -> None:
    prepared = shown("results-board")
    counts = [standing(target)[0] for target in TARGETS]
    assert value(prepared, "targets") == len(TARGETS)
    for name, kind in (("met", "met"), ("on", "on-course"), ("off", "off-course"),
                       ("none", "no-data")):
        assert value(prepared, name) == counts.count(kind)
    drawn = json.dumps(prepared.figure, ensure_ascii=False)
    for kind, words in (("met", "met"), ("on-course", "on course"), ("off-course", "off course"),
                        ("no-data", "no data")):
        assert f"{words}: {counts.count(kind)}" in drawn


def test_every_judged_value_names_its_edition() -> None:
    rows = shown("results-board").rows
    assert rows.loc[rows["latest"].notna(), "edition"].notna().all()
    judged = rows[rows["standing"].isin(["met", "on-course", "off-course"])]
    assert (judged["baseline"].notna() | (judged["standing"] == "met")).all()


def indicators() -> dict[str, list[tuple[str, float]]]:
    return {name: points(name, "actual") for name, node in model().nodes.items()
            if node["node_kind"] == "indicator"}


def test_series_are_those_measured_more_than_once() -> None:
    prepared = shown("results-progress")
    often = {name: series for name, series in indicators().items() if len(series) > 1}
    rows = prepared.rows[prepared.rows["value_role"] == "actual"]
    found = {name: list(zip(own["dated"], own["value"], strict=True))
             for name, own in rows.groupby("node_id")}
    assert set(found) == set(often)
    for name, series in often.items():
        assert [dated for dated, _ in found[name]] == [dated for dated, _ in series]
        assert [v for _, v in found[name]] == pytest.approx([v for _, v in series])
    aimed = {after for before, after, kind, _ in model().links
             if kind == "measured-by" and before in TARGETS and after in often}
    assert value(prepared, "indicators") == len(often)
    assert value(prepared, "aimed") == len(aimed)
    panels = [axis for axis in prepared.figure["layout"] if axis.startswith("xaxis")]
    assert len(panels) == len(often)


@EVERY_PLAN
def test_single_counts_are_those_with_one_value(plan: str) -> None:
    prepared = shown("results-counted", plan_period=plan)
    once = {name: series[0] for name, series in indicators().items()
            if len(series) == 1 and model().nodes[name]["plan_period"] == plan}
    assert set(prepared.rows["node_id"]) == set(once)
    for row in prepared.rows.itertuples():
        assert (row.dated, row.value) == (once[row.node_id][0], pytest.approx(once[row.node_id][1]))
    if once:
        assert value(prepared, "count") == len(once)
    else:
        assert prepared.finding is None


def test_editions_are_set_beside_the_one_that_stands() -> None:
    prepared = shown("results-editions")
    every: dict[tuple[str, str], list[tuple[bool, float]]] = {}
    for row in model().values:
        if row["value_role"] == "actual":
            every.setdefault((row["node_id"], row["dated"]), []).append(
                (row["is_chosen"] == "1", number(row["fact_id"])))
    several = {key: held for key, held in every.items() if len(held) > 1}
    apart = {}
    for key, held in several.items():
        stands, = (v for chosen, v in held if chosen)
        apart[key] = max(abs(v / stands - 1) for _, v in held)
    assert value(prepared, "values") == len(several)
    assert value(prepared, "differ") == sum(v > 0.0005 for v in apart.values())
    assert value(prepared, "widest") == pytest.approx(max(apart.values()))
    assert len(prepared.rows) == sum(map(len, several.values()))


def test_one_edition_stands_for_each_date() -> None:
    chosen = [(row["node_id"], row["dated"]) for row in model().values
              if row["value_role"] == "actual" and row["is_chosen"] == "1"]
    assert len(chosen) == len(set(chosen))


def test_every_value_is_the_published_figure_of_its_date() -> None:
    """The table of the release beside published_figures.csv: number, unit, period, document."""
    kept = pd.read_parquet(live().folder / "results_values.parquet")
    assert len(kept) == len(model().values) > 150
    for row in kept.itertuples():
        fact = facts()[row.fact_id]
        assert row.value == pytest.approx(number(row.fact_id)), row.fact_id
        assert row.source_title == fact["source_title"], row.fact_id
        assert fact["period_start"][:4] <= row.dated[:4] <= fact["period_end"][:4], row.fact_id
        said = fact["unit"].split()
        if said[0] in ("million", "billion"):
            del said[0]
        unit = model().nodes[row.node_id]["unit"] or "CHF"
        assert said[:len(unit.split())] == unit.split(), (row.fact_id, unit)


def test_the_words_of_a_target_say_its_number() -> None:
    for target in TARGETS:
        (_, aim), = points(target, "target")
        words = model().nodes[target]["words"]
        told = {float(one.replace(" ", "")) for one in re.findall(r"\d+(?: \d{3})*", words)}
        if re.match(r"(All|Every|Everyone)\b", words):
            told.add(100)
        if re.search(r"\b(half|Half|halved)\b", words):
            told.add(50)
        scale = 1e9 if "billion" in words else 1
        assert aim / scale in told, (target, aim, words)


def test_values_are_what_the_documents_print() -> None:
    """A few read by eye, so that a slip in the reckoning above would be seen."""
    rows = shown("results-board").rows.set_index("node_id")
    assert rows.loc["t16-2.1a", ["baseline", "latest", "target"]].tolist() == [37.8, 42.9, 50]
    assert rows.loc["t26-p2c", ["baseline", "latest", "target"]].tolist() == [
        18.55e9, 73e9, 100e9]
    assert rows.loc["t25-ldc", ["latest", "standing"]].tolist() == [35, "met"]
    assert facts()["F0491"]["value"] == "5"


@pytest.mark.parametrize("card_id", ["results-board", "results-progress", "results-counted",
                                     "results-editions"])
@EVERY_PLAN
def test_figures_are_plain_and_fit(card_id: str, plan: str) -> None:
    figure = shown(card_id, plan_period=plan).figure
    json.dumps(figure)
    assert figure["layout"]["height"] <= 900
