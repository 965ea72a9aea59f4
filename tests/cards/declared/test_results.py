"""Results: the standing of every target, series, single counts and editions, against the CSVs."""

import json
import re
from calendar import monthrange
from datetime import date

import pandas as pd
import pytest

from casebook.cards import Prepared
from casebook.charts.results.board import HEADED, TOGETHER
from casebook.paths import DATA
from casebook.warehouse import live
from casebook.wording import ENGLISH, Day, Language
from tests.cards.reckoning import source
from tests.cards.results_model import PLANS, facts, model, number, printed, said, valued
from tests.cards.shown import prepared as shown

EVERY_PLAN = pytest.mark.parametrize("plan", PLANS)


def value(prepared: Prepared, name: str) -> float:
    return prepared.finding.values[name].value


RELEASED = next(line for line in (DATA / "RELEASES.md").read_text(encoding="utf-8").splitlines()
                if line.startswith("## "))[3:13]
SETTERS = ("strategic-plan", "broadband-commission", "connectivity-2030", "partner2connect",
           "national-project")
Rows = list[dict[str, str]]


def months(dated: str) -> int:
    """Whole months up to the end of the year, month or day named."""
    year, *rest = map(int, dated.split("-"))
    if len(rest) == 2:
        return year * 12 + rest[0] - (rest[1] < monthrange(year, rest[0])[1])
    return year * 12 + (rest[0] if rest else 12)


def rows_of(node: str, role: str) -> Rows:
    return sorted((row for row in model().values if row["node_id"] == node
                   and row["value_role"] == role and row["is_chosen"] == "1"),
                  key=lambda row: months(row["dated"]))


def points(node: str, role: str) -> list[tuple[str, float]]:
    return [(row["dated"], valued(row)) for row in rows_of(node, role)]


def against(row: dict[str, str], aim: float, down: bool) -> str:
    """Whether the number printed is at the aim, short of it, or may be either."""
    low, high = printed(row)
    if down:
        return "at" if high <= aim else "short" if low >= aim else "either"
    return "at" if low >= aim else "short" if high <= aim else "either"


def standing(target: str) -> str:
    """The rule in other words, with months and decimals, from the files."""
    (due, aim), = points(target, "target")
    about, down = said()[target], model().nodes[target]["wanted"] == "down"
    wider = about["measured_as"] == "wider"
    measured = [row for before, after, kind, _ in model().links
                if before == target and kind == "measured-by" for row in rows_of(after, "actual")]
    if about["date_kind"] == "unsettled" or not measured:
        return "unknown"
    if months(due) > months(RELEASED):
        last = measured[-1]
        if against(last, aim, down) == "at" and not wider:
            return "reached"
        base = points(target, "baseline")
        if not base or months(base[0][0]) >= months(last["dated"]):
            return "unknown"
        (begun, first), = base
        passed = (months(last["dated"]) - months(begun)) / (months(due) - months(begun))
        side = against(last, first + (aim - first) * passed, down)
        return {"short": "off-course", "at": "unknown" if wider else "on-course"}.get(
            side, "unknown")
    before = [row for row in measured if months(row["dated"]) <= months(due)]
    after = [row for row in measured if months(row["dated"]) > months(due)]
    last_side = against(before[-1], aim, down) if before else "short"
    if last_side != "short":
        return "reached" if last_side == "at" and not wider else "unknown"
    if before and months(before[-1]["dated"]) == months(due):
        return "missed"
    return "missed" if after and against(after[0], aim, down) == "short" else "unknown"


TARGETS = [name for name, node in model().nodes.items() if node["node_kind"] == "target"]


@pytest.mark.parametrize("target", TARGETS)
def test_each_target_stands_by_the_rule(target: str) -> None:
    row = shown("results-board").rows.set_index("node_id").loc[target]
    assert row["standing"] == standing(target)
    assert row["target"] == pytest.approx(points(target, "target")[0][1])
    assert row["judged_on"] == RELEASED == live().date.isoformat()
    assert row["set_by"] == said()[target]["set_by"]


def past(target: str) -> bool:
    return (said()[target]["date_kind"] == "stated"
            and months(points(target, "target")[0][0]) <= months(RELEASED))


def test_the_board_counts_targets_that_are_past_apart_from_the_others() -> None:
    prepared = shown("results-board")
    over, still = ([standing(one) for one in TARGETS if past(one) is which]
                   for which in (True, False))
    assert value(prepared, "targets") == len(TARGETS)
    assert (value(prepared, "past"), value(prepared, "other")) == (len(over), len(still))
    for name, counts, kind in (
        ("reached", over, "reached"), ("missed", over, "missed"), ("gone", over, "unknown"),
        ("early", still, "reached"), ("on", still, "on-course"), ("off", still, "off-course"),
        ("none", still, "unknown"),
    ):
        assert value(prepared, name) == counts.count(kind), name
    assert not {"on-course", "off-course"} & set(over)
    assert Day(date.fromisoformat(RELEASED)).written("en") in prepared.title


def test_what_the_board_says_of_the_targets_held_today() -> None:
    """Read by eye in the documents: Facts and Figures 2025 gives 74 and 34 per cent."""
    prepared = shown("results-board")
    told = {name: value(prepared, name) for name in (
        "targets", "past", "reached", "missed", "gone", "other", "on", "off", "none")}
    assert told == {"targets": 31, "past": 19, "reached": 0, "missed": 2, "gone": 17,
                    "other": 12, "on": 1, "off": 0, "none": 11}
    rows = prepared.rows.set_index("node_id")
    assert rows.loc["t25-ldc", ["latest", "latest_dated", "standing"]].tolist() == [
        34, "2025", "missed"]
    assert rows.loc["t25-world", ["latest", "latest_dated", "standing"]].tolist() == [
        74, "2025", "missed"]
    assert rows.loc["t26-p2c", ["latest_dated", "standing"]].tolist() == ["2025-07", "on-course"]
    assert rows.loc["t26-p2c", "expected"] == pytest.approx(18.55e9 + 81.45e9 * 37 / 54)


def test_targets_stand_under_who_set_them() -> None:
    """No target for 2025 to 2030 is one of ITU's strategic plan for 2024-2027."""
    rows = shown("results-board").rows
    assert set(rows["set_by"]) == set(SETTERS)
    own = rows[rows["set_by"] == "strategic-plan"]
    assert set(own["plan_period"]) == {"2016-2019"}
    assert len(own) == 13
    drawn = json.dumps(shown("results-board").figure, ensure_ascii=False)
    for words in ("Strategic plan of ITU 2016–2019: 13 targets", "Broadband Commission: 5 targets",
                  "Universal connectivity by 2030: 11 targets", "Partner2Connect: one target"):
        assert words in drawn


def test_a_date_that_is_not_settled_is_neither_shown_nor_judged_by() -> None:
    row = shown("results-board").rows.set_index("node_id").loc["t30-middle"]
    assert (row["standing"], row["standing_reason"]) == ("unknown", "no-date")
    assert pd.isna(row["target_dated"])
    assert pd.isna(row["is_past"])


def test_reviews_by_itu_stand_beside_its_targets_in_their_own_words() -> None:
    prepared = shown("results-board")
    rows = prepared.rows.set_index("node_id")
    for target, words in (("t16-1.1", "Target is expected to be achieved"),
                          ("t16-1.2", "Target expected to be achieved")):
        assert rows.loc[target, ["review", "review_dated"]].tolist() == [words, "2017-08"]
        assert f"ITU, Aug 2017: “{words}”" in json.dumps(prepared.figure, ensure_ascii=False)


def test_halving_and_falling_are_reductions_of_which_more_is_better() -> None:
    rows = shown("results-board").rows.set_index("node_id")
    for target, kind in (("t16-3.2", "reduction"), ("t16-3.3", "reduction"),
                         ("t16-2.3a", "reduction"), ("t16-1.3", "improvement"),
                         ("t16-2.3b", "level"), ("t30-cost", "level")):
        assert rows.loc[target, "value_kind"] == kind
        assert model().nodes[target]["wanted"] == (
            "down" if target in ("t16-2.3b", "t30-cost") else "up")


def test_every_judged_value_names_its_edition() -> None:
    rows = shown("results-board").rows
    assert rows.loc[rows["latest"].notna(), "edition"].notna().all()
    on_a_line = rows[rows["standing"].isin(["on-course", "off-course"])]
    assert on_a_line["baseline"].notna().all()


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
    assert len(panels) == 4
    drawn = {note["text"].split("<br>")[0] for note in prepared.figure["layout"]["annotations"]}
    assert "People online, world" in drawn


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
                (row["is_chosen"] == "1", valued(row)))
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
    typed = [row for row in model().values if not row["fact_id"]]
    assert int(kept["fact_id"].isna().sum()) == len(typed)
    for row in kept[kept["fact_id"].notna()].itertuples():
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
        told = {float(one.replace("\u202f", ""))
                for one in re.findall(r"\d+(?:\u202f\d{3})*", words)}
        if re.match(r"(All|Every|Everyone)\b", words):
            told.add(100)
        if re.search(r"\b([Hh]alf|halved)\b", words):
            told.add(50)
        scale = 1e9 if "billion" in words else 1
        assert aim / scale in told, (target, aim, words)


def test_values_are_what_the_documents_print() -> None:
    """A few read by eye, so that a slip in the reckoning above would be seen."""
    rows = shown("results-board").rows.set_index("node_id")
    assert rows.loc["t16-2.1a", ["baseline", "latest", "target"]].tolist() == [37.8, 42.9, 50]
    assert rows.loc["t26-p2c", ["baseline", "latest", "target"]].tolist() == [
        18.55e9, 75e9, 100e9]
    assert facts()["F0491"]["value"] == "5"
    series = {node: dict(points(node, "actual")) for node in (
        "i-online-world", "i-online-ldc", "i-online-lldc", "i-users", "i-offline")}
    assert [series["i-online-world"][year] for year in ("2024", "2025")] == [71, 74]
    assert (series["i-online-ldc"]["2025"], series["i-online-lldc"]["2025"]) == (34, 38)
    assert [series["i-users"][year] for year in ("2024", "2025")] == [5.8e9, 6e9]


def test_shares_and_numbers_of_one_edition_agree() -> None:
    """People who use the Internet and people offline together are all people: 8.1 to 8.2 billion
    in 2024 and 2025. Of them users are the share that stands for the year."""
    series = {node: dict(points(node, "actual")) for node in (
        "i-online-world", "i-users", "i-offline")}
    for year in ("2023", "2024", "2025"):
        share = series["i-users"][year] / (series["i-users"][year] + series["i-offline"][year])
        assert share * 100 == pytest.approx(series["i-online-world"][year], abs=1)


def test_the_latest_edition_stands_for_its_date() -> None:
    came_out = {row["edition"]: row["edition_published"] for row in source("results_editions")}
    for row in model().values:
        if row["value_role"] != "actual" or row["is_chosen"] == "1":
            continue
        chosen, = (one for one in rows_of(row["node_id"], "actual") if one["dated"] == row["dated"])
        assert came_out[chosen["edition"]] >= came_out[row["edition"]], row


@pytest.mark.parametrize("card_id", ["results-board", "results-progress", "results-counted",
                                     "results-editions"])
@EVERY_PLAN
def test_figures_are_plain_and_fit(card_id: str, plan: str) -> None:
    figure = shown(card_id, plan_period=plan).figure
    json.dumps(figure)
    assert figure["layout"]["height"] <= 900


@pytest.mark.parametrize("language", [ENGLISH, Language("ru")])
def test_a_target_beside_a_long_name_stands_below_it(language: Language) -> None:
    """On a phone the two would meet; a long heading goes on in a second line."""
    figure = shown("results-board", language=language).figure
    notes = [(note["y"], note["text"], note["xanchor"]) for note in figure["layout"]["annotations"]]
    names = set(shown("results-board", language=language).rows["name"])
    beside = {y: text for y, text, side in notes if side == "right"}
    for y, text, _ in notes:
        if text in names and y in beside and "<b>" not in beside[y]:
            assert len(text) + len(beside[y]) <= TOGETHER
        if text.startswith("<b>") and y not in beside:
            assert len(text) <= len("<b></b>") + HEADED


@pytest.mark.parametrize(("language", "end"), [(ENGLISH, ",2022"), (Language("zh"), "，2022年")])
def test_a_single_count_says_its_year_once(language: Language, end: str) -> None:
    prepared = shown("results-counted", plan_period="2024-2027", language=language)
    texts = [re.sub(r"\s", "", note["text"].replace("<br>", ""))
             for note in prepared.figure["layout"]["annotations"]]
    assert not [text for text in texts if text.count("2025") > 1]
    assert any(text.endswith(end) for text in texts), texts


def test_the_widest_difference_has_its_year_as_the_language_writes_years() -> None:
    said_in = {language: shown("results-editions", language=language).finding.sentence(language)
               for language in map(Language, ("en", "zh"))}
    year = re.search(r"(20\d\d)\W*\)", said_in[ENGLISH])[1]
    assert f"{year}年" in said_in["zh"].replace("\u2068", "").replace("\u2069", "")
