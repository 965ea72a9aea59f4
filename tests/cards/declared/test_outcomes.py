"""Plan to outcomes: every number on the page against the CSVs, and the graph as a graph."""

import itertools
import json
import re

import pandas as pd
import plotly.graph_objects as go
import pytest
from streamlit.testing.v1 import AppTest

from casebook.analysis.findings import outcomes as findings
from casebook.cards import Prepared
from casebook.charts.outcomes.drawing import BAR
from casebook.charts.outcomes.layout import drawing
from casebook.exports.text_metrics import width
from casebook.paths import ROOT
from casebook.selection import DEFAULT
from casebook.wording import KINDS
from tests.cards.reckoning import source
from tests.cards.results_model import PLANS, facts, is_of_plan, model
from tests.cards.shown import prepared as shown
from tests.sampling import sampled
from tests.ui.placed import titles

RESULTS = ("output", "objective", "outcome", "goal", "target")
EVERY_PLAN = pytest.mark.parametrize("plan", PLANS)


def value(prepared: Prepared, name: str) -> float:
    return prepared.finding.values[name].value


def written(amount: float) -> str:
    return KINDS["amount"](amount).written("en")


# -- the graph -------------------------------------------------------------------------------------

def test_money_into_a_node_equals_money_out_and_the_remainder() -> None:
    whole = model()
    for name in whole.nodes:
        comes = [amount for _, after, _, amount in whole.links if after == name and amount]
        goes = sum(amount for before, _, _, amount in whole.links if before == name and amount)
        total = whole.amounts.get(name, sum(comes))
        if comes:
            assert sum(comes) == pytest.approx(total, abs=1)
        if total:
            assert goes + whole.remainders.get(name, 0) == pytest.approx(total, abs=1), name


def test_nothing_contributes_to_itself() -> None:
    whole = model()
    for before, after, _, _ in whole.onward():
        assert before not in whole.reach(after, forward=True)


@EVERY_PLAN
def test_every_node_stands_in_a_thread_or_hangs_openly(plan: str) -> None:
    whole, prepared = model(), shown("outcomes-flow", plan_period=plan)
    rows = prepared.rows
    in_rows = set(rows["node_id"]) | set(rows["leads_to"].dropna())
    kinds = [kind for kind in {n["node_kind"] for n in whole.nodes.values()} if kind != "decision"]
    for name in whole.of(plan, *kinds):
        elsewhere = any(after == name and (whole.nodes[before]["plan_period"] != plan
                                           or not is_of_plan(before))
                        for before, after, _, _ in whole.onward())
        assert is_of_plan(name) or name not in in_rows, name
        assert name in in_rows or elsewhere or not is_of_plan(name), name
        linked = any(name in link[:2] for link in whole.links)
        assert linked != (whole.nodes[name]["hangs"] == "1"), name


# -- the chain -------------------------------------------------------------------------------------


def test_one_target_is_followed_from_money_to_result() -> None:
    """60 per cent by 2020 (F0536), 54 in 2019 (F0659) and 63 in 2021 (F0714)."""
    prepared = shown("outcomes-chain")
    kinds = prepared.rows["node_kind"].tolist()
    assert kinds == ["plan", "decision", "goal", "target", "indicator"]
    known = {row["fact_id"]: float(row["value"]) for row in source("published_figures")
             if row["fact_id"] in ("F0536", "F0659", "F0714")}
    assert prepared.rows.loc[3, ["target", "latest", "later"]].tolist() == [
        known[one] for one in ("F0536", "F0659", "F0714")]
    assert value(prepared, "latest") == pytest.approx(known["F0659"] / 100)
    assert prepared.rows["is_linked"].tolist()[1:] == [False, True, True, True]
    assert "not found in our sources" in str(prepared.figure)


# -- the flow --------------------------------------------------------------------------------------

@EVERY_PLAN
def test_the_flow_has_every_link_and_every_end_with_its_amount(plan: str) -> None:
    whole, rows = model(), shown("outcomes-flow", plan_period=plan).rows
    wanted = {(before, after): amount for before, after, _, amount in whole.onward()
              if whole.nodes[before]["plan_period"] == plan and is_of_plan(before)}
    found = {(row.node_id, row.leads_to): row.amount_chf
             for row in rows[rows["leads_to"].notna()].itertuples()}
    assert set(found) == set(wanted)
    for pair, amount in wanted.items():
        assert found[pair] == pytest.approx(amount, rel=1e-9, nan_ok=True) if amount else (
            found[pair] != found[pair]), pair
    for row in rows[rows["leads_to"].isna()].itertuples():
        left = whole.remainders.get(row.node_id)
        assert row.amount_chf == pytest.approx(left) if left else row.amount_chf != row.amount_chf


@EVERY_PLAN
def test_planned_and_received_money_are_told_apart(plan: str) -> None:
    """Plans by figures of the Union's financial plans, receipts by the audited statistics."""
    whole, prepared = model(), shown("outcomes-flow", plan_period=plan)
    planned, received = 0.0, 0.0
    for name in whole.of(plan, "plan"):
        said = whole.nodes[name]["amount_from"]
        if said.startswith("revenue_by_source"):
            received += whole.amounts[name]
        elif said.startswith("F") and facts()[said]["topic"] == "financial_plan":
            planned += whole.amounts[name]
        straight = [after for before, after, _, _ in whole.onward() if before == name]
        traced = [one for one in straight if whole.nodes[one]["node_kind"] in RESULTS]
        assert not traced or not said.startswith(("revenue", "F02")), (name, traced)
    for amount, name in ((planned, "planned"), (received, "received")):
        assert (name in prepared.finding.values) == bool(amount)
        if amount:
            assert value(prepared, name) == pytest.approx(amount)
            assert value(prepared, f"{name}_traced") == 0
            assert written(amount) in prepared.title
    assert ("planned for the regular budget" in prepared.title) == bool(planned)
    assert ("all revenue received" in prepared.title) == bool(received)
    assert ("not in our sources" in prepared.title) == (not planned)


def test_planned_budgets_are_those_of_the_documents() -> None:
    for plan, total in (("2008-2011", 655_242_000), ("2012-2015", 632_007_000),
                        ("2016-2019", 635_700_000)):
        assert value(shown("outcomes-flow", plan_period=plan), "planned") == pytest.approx(total)
    middle = shown("outcomes-flow", plan_period="2016-2019")
    assert value(middle, "received") == pytest.approx(718.09e6, rel=1e-4)
    assert "forecast" in middle.title


def test_money_that_leads_on_is_followed_within_its_scope() -> None:
    """On made-up rows: what is received is not told as what was planned, nor added to it."""
    columns = ("plan_period", "period", "node_kind", "name", "money_scope", "leads_to_kind",
               "amount_chf")
    rows = pd.DataFrame([
        ("2028-2031", "2028-2031", "plan", "Plan", "regular-budget-planned", "goal", 30.0),
        ("2028-2031", "2028-2031", "plan", "Plan", "regular-budget-planned", "cost-line", 70.0),
        ("2028-2031", "2028", "plan", "Revenue", "revenue-received", None, 150.0),
        ("2028-2031", "2028", "plan", "Sector", "part-planned", "objective", 9.0),
    ], columns=columns)
    found = findings.flow(rows, DEFAULT)
    assert found.message == "outcomes-flow-both-finding"
    told = {name: one.value for name, one in found.values.items() if hasattr(one, "value")}
    assert told == {"planned": 100, "planned_traced": 30, "received": 150, "received_traced": 0}


@EVERY_PLAN
def test_the_text_alternative_carries_every_number_of_the_chart(plan: str) -> None:
    prepared = shown("outcomes-flow", plan_period=plan)
    for row in prepared.rows.itertuples():
        assert row.name in prepared.alt
        if row.amount_chf == row.amount_chf:
            assert written(row.amount_chf) in prepared.alt
        if isinstance(row.leads_to, str):
            assert row.leads_to_name in prepared.alt
    drawn = " ".join(note["text"] for note in prepared.figure["layout"]["annotations"])
    amounts = re.compile(r"CHF [0-9.,]+(?: \w+illion)?")
    drawn, said = drawn.replace("\u00a0", " "), prepared.alt.replace("\u00a0", " ")
    assert amounts.findall(drawn)
    assert set(amounts.findall(drawn)) <= set(amounts.findall(said))


@EVERY_PLAN
def test_the_table_view_is_the_tree(plan: str) -> None:
    prepared = shown("outcomes-flow", plan_period=plan)
    assert len(prepared.table) == len(prepared.rows)
    for shown_name, row in zip(prepared.table.iloc[:, 0], prepared.rows.itertuples(), strict=True):
        assert shown_name == "› " * row.level + row.name


# -- drawings --------------------------------------------------------------------------------------

@EVERY_PLAN
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("card_id", ["outcomes-flow", "outcomes-back", "outcomes-missing",
                                     "outcomes-gaps", "outcomes-thread"])
def test_figures_are_plain_and_fit(card_id: str, plan: str, theme: str) -> None:
    whole = model()
    for node in (None, whole.of(plan, "plan")[0], whole.of(plan, "revenue-source")[0]):
        figure = shown(card_id, theme=theme, plan_period=plan, node=node).figure
        json.dumps(figure)
        go.Figure(figure)
        assert figure["layout"]["height"] <= 900
        assert figure["data"]


@EVERY_PLAN
def test_no_name_is_cut_on_a_phone(plan: str) -> None:
    """Widths are measured with the letters that are drawn; a phone leaves 326 pixels."""
    figure = shown("outcomes-flow", plan_period=plan).figure
    named = [note for note in figure["layout"]["annotations"] if note["xanchor"] == "left"]
    assert len(named) > 4
    for note in named:
        for line in note["text"].split("<br>"):
            words = re.sub(r"</?b>", "", line)
            face = "strong" if "<b>" in line else "text"
            end = note["x"] * 326 + note.get("xshift", 0) + width(words, 11, face)
            assert end <= 326, (end, line)


@EVERY_PLAN
def test_no_name_runs_into_the_next_column_on_a_phone(plan: str) -> None:
    drawn = drawing(shown("outcomes-flow", plan_period=plan).rows, written)
    for node in drawn.nodes.values():
        further = [one.x for one in drawn.nodes.values()
                   if one.thread == node.thread and one.x > node.x]
        for line in node.label if further else ():
            bold = "<b>" in line
            words = re.sub(r"</?b>", "", line)
            mark = 0 if bold or not node.standing else 11
            end = (node.x + BAR) * 326 + 4 + mark + width(words, 11, "strong" if bold else "text")
            assert end <= min(further) * 326 + 1, (node.id, line)


@EVERY_PLAN
def test_no_two_names_of_a_column_touch(plan: str) -> None:
    """Labels stand in lines of 13 pixels; those that begin at the same place must not overlap."""
    figure = shown("outcomes-flow", plan_period=plan).figure
    columns: dict[float, list[tuple[float, float]]] = {}
    for note in figure["layout"]["annotations"]:
        if note["yanchor"] == "middle" and note["xanchor"] == "left":
            half = 6.5 * (note["text"].count("<br>") + 1)
            columns.setdefault(note["x"], []).append((note["y"] - half, note["y"] + half))
    for spans in columns.values():
        spans.sort()
        for (_, low), (high, _) in itertools.pairwise(spans):
            assert high >= low - 1


# -- one thread ------------------------------------------------------------------------------------

def test_a_thread_holds_what_leads_to_a_node_and_what_follows() -> None:
    whole = model()
    for node in sampled(list(whole.nodes), 5):
        prepared = shown("outcomes-thread", node=node)
        ways = prepared.rows.groupby("way")["node_id"].agg(set).to_dict()
        up = whole.reach(node, forward=False)
        mandates = {after for before, after, kind, _ in whole.links
                    if kind == "mandated-by" and before in up}
        mandated = {before for before, after, kind, _ in whole.links
                    if kind == "mandated-by" and after == node}
        assert ways["here"] == {node}
        assert ways.get("up", set()) == up - {node}
        assert ways.get("down", set()) == (whole.reach(node, forward=True) - {node}) | mandated
        assert ways.get("mandate", set()) == mandates
        assert prepared.finding is not None


def test_a_thread_shows_money_and_what_was_spent() -> None:
    rows = shown("outcomes-thread", node="b13-2").rows.set_index("node_id")
    assert rows.loc["b13-2", "amount_chf"] == 1_598_000
    assert rows.loc["b13-2", "spent_chf"] == 741_000
    assert rows.loc["b13-2", "spent_dated"] == "2013-09"
    assert rows.loc["p13-d", "amount_chf"] == 6_337_000


def test_no_node_no_thread() -> None:
    prepared = shown("outcomes-thread")
    assert prepared.finding is None
    assert prepared.rows.empty


# -- back ------------------------------------------------------------------------------------------

@EVERY_PLAN
def test_ends_of_threads_lead_back_as_far_as_the_links_do(plan: str) -> None:
    whole, prepared = model(), shown("outcomes-back", plan_period=plan)
    leading = [link for link in whole.onward()
               if whole.nodes[link[0]]["plan_period"] == plan and is_of_plan(link[0])]
    begins, reached = {link[0] for link in leading}, {link[1] for link in leading}
    other = {after for _, after, _, _ in whole.onward()} - reached
    kinds = ("output", "objective", "outcome", "goal", "target", "indicator", "sdg")
    ends = {name for name, node in whole.nodes.items() if node["node_kind"] in kinds
            and is_of_plan(name) and name not in begins and (name in reached or (
                node["plan_period"] == plan and name not in other))}
    assert set(prepared.rows["node_id"]) == ends
    money = decision = 0
    for end in ends:
        back = whole.reach(end, forward=False, within=plan)
        money += any(whole.nodes[n]["node_kind"] in ("revenue-source", "plan") for n in back)
        decision += any(before in back and kind == "mandated-by"
                        for before, _, kind, _ in whole.links)
    assert value(prepared, "ends") == len(ends)
    assert value(prepared, "money") == money
    assert value(prepared, "decision") == decision


# -- what is missing -------------------------------------------------------------------------------

def lacking(plan: str) -> dict[str, tuple[int, int]]:
    """Expectation: how many nodes lack it, and how many should have it."""
    whole = model()
    kind = {name: node["node_kind"] for name, node in whole.nodes.items()}
    up = {after for before, after, link, _ in whole.links if link == "measured-by"} | {
        before for before, after, link, _ in whole.links
        if link == "contributes-to" and kind[after] in (*RESULTS, "indicator")}
    down = {before for before, _, link, _ in whole.links if link == "measured-by"}
    mandated = {before for before, _, link, _ in whole.links if link == "mandated-by"}
    to_results = {before for before, after, link, _ in whole.links
                  if link == "funds" and kind[after] in RESULTS}
    rules = {
        "cost": (RESULTS, set(whole.amounts)),
        "mandate": (("goal", "target"), mandated),
        "measured": (("objective", "outcome", "goal", "target"), down),
        "serves": (("output", "objective", "outcome", "target", "indicator"), up),
        "to-results": (("plan", "cost-line"), to_results),
    }
    found = {}
    for rule, (kinds, has) in rules.items():
        own = [name for name in whole.of(plan, *kinds) if is_of_plan(name)]
        if own:
            found[rule] = (sum(name not in has for name in own), len(own))
    return found


def test_missing_links_are_counted_plan_by_plan() -> None:
    prepared = shown("outcomes-gaps")
    rows = prepared.rows
    found = {(plan, rule): (missing, count) for plan, rule, missing, count in zip(
        rows["plan_period"], rows["expectation"], rows["missing"], rows["count"], strict=True)}
    wanted = {(plan, rule): counts for plan in PLANS for rule, counts in lacking(plan).items()}
    assert found == wanted
    for name, rule, place in (("missing", "cost", 0), ("results", "cost", 1),
                              ("stranded", "to-results", 0), ("lines", "to-results", 1)):
        assert value(prepared, name) == sum(
            counts[place] for (_, one), counts in wanted.items() if one == rule)


def test_plans_and_cost_lines_are_counted_without_goals_of_the_world() -> None:
    """28 plans and cost lines, of which two lead to a result; 17 Sustainable Development Goals,
    which are what money served, are none of them."""
    whole, prepared = model(), shown("outcomes-gaps")
    kinds = [node["node_kind"] for node in whole.nodes.values()]
    assert (kinds.count("plan") + kinds.count("cost-line"), kinds.count("sdg")) == (28, 17)
    assert (value(prepared, "stranded"), value(prepared, "lines")) == (26, 28)


@EVERY_PLAN
def test_missing_links_are_listed_one_by_one(plan: str) -> None:
    prepared, wanted = shown("outcomes-missing", plan_period=plan), lacking(plan)
    rows = prepared.rows
    assert value(prepared, "missing") == sum(missing for missing, _ in wanted.values())
    assert value(prepared, "expected") == sum(count for _, count in wanted.values())
    for rule, (missing, count) in wanted.items():
        own = rows[rows["expectation"] == rule]
        assert (len(own), int((~own["found"]).sum())) == (count, missing)
    assert len(prepared.table) == len(rows)


# -- the page --------------------------------------------------------------------------------------

def opened(**address: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "casebook/ui/main.py"), default_timeout=90)
    for name, said in address.items():
        app.query_params[name] = said
    return app.switch_page(str(ROOT / "pages/outcomes.py")).run()


def headings(app: AppTest) -> str:
    return " | ".join(titles(app))


def test_a_node_in_the_address_opens_its_thread() -> None:
    app = opened(plan="2012-2015", node="b13-2")
    assert not app.exception
    assert "Infrastructure: one item leads to this objective" in headings(app)
    assert app.selectbox(key="pick_node").value == "b13-2"


def test_a_thread_is_walked_by_picker_and_by_buttons() -> None:
    app = opened(plan="2016-2019")
    assert "leads to this" not in headings(app)
    app.selectbox(key="pick_node").set_value("t16-1.2").run()
    assert "People online, world: one item leads to this target" in headings(app)
    assert app.query_params["node"] in ("t16-1.2", ["t16-1.2"])
    app.button(key="follow_g16-1").click().run()
    assert "Growth: nothing leads to this goal, 5 follow from it" in headings(app)
    assert not app.exception


def test_unknown_plans_and_nodes_are_named() -> None:
    app = opened(plan="1999-2002", node="nowhere")
    told = " ".join(one.value for one in app.warning)
    assert "1999-2002" in told
    assert "nowhere" in told
    assert not app.exception
