"""Cards made with typed values, and the receipt, against a reckoning from the sources alone."""

import json
import random
from fractions import Fraction
from functools import cache

import pytest

from casebook.analysis.scenario.model import UNIT_CHF
from casebook.cards import card, prepare
from casebook.cards.prepare import Prepared
from casebook.exports import of_card
from casebook.exports.links import link
from casebook.selection import Selection
from casebook.warehouse import live
from tests.cards.reckoning import assessed, classes, source
from tests.cards.shown import values_of as values

DICE = random.Random(20261121)
FOUR = 4


@cache
def held(year: int = 2024) -> dict[str, Fraction]:
    """Classes of a year, corrections applied by hand."""
    return {iso3: Fraction(units) for (iso3, one), units in classes().items() if one == year}


TWENTY = DICE.sample(sorted(held()), 20)
CHF_PER_USD = float(source("swiss_francs_per_dollar")[-1]["chf_per_usd"])


def fact(fact_id: str) -> float:
    """A published amount in francs or dollars."""
    row = next(row for row in source("published_figures") if row["fact_id"] == fact_id)
    scale = {"CHF": 1, "USD": 1, "CHF thousand": 1e3, "CHF million": 1e6, "CHF/year": 1,
             "USD million": 1e6}
    return float(row["value"]) * scale[row["unit"]]


def prepared(card_id: str, scenario: str | None = None, country: str | None = None) -> Prepared:
    return prepare(card(card_id), Selection(country=country, scenario=scenario), live(), "light")


@pytest.mark.parametrize("iso3", TWENTY)
@pytest.mark.parametrize("scenario", [None, "1~unit-330000~usd-0.9~own-KES-146.25~exceptional"])
def test_three_alternatives_of_twenty_member_states(iso3: str, scenario: str | None) -> None:
    shown = prepared("simulator-choices", scenario, iso3)
    unit = 330_000 if scenario else UNIT_CHF
    before = held()[iso3]
    assert shown.rows["direction"].tolist() == ["up", "same", "down"]
    for row in shown.rows.to_dict("records"):
        if row["units_after"] != row["units_after"]:
            assert row["direction"] == "down"
            continue
        units = Fraction(row["units_after"])
        union = held() | {iso3: units}
        total = sum(union.values())
        assert row["units_before"] == before
        assert row["units_change"] == units - before
        assert row["chf_a_year"] == float(units) * unit
        assert row["chf_four_years"] == float(units) * unit * FOUR
        assert row["usd_a_year"] == pytest.approx(float(units) * unit / CHF_PER_USD)
        assert row["share_after"] == pytest.approx(float(units / total))
        assert row["rank_after"] == 1 + sum(other > units for other in union.values())
        assert row["union_units"] == total
        assert row["union_chf_a_year"] == float(total) * unit
        assert row["change_chf_four_years"] == float(units - before) * unit * FOUR
        assert row["change_of_plan"] == pytest.approx(
            float(units - before) * unit * FOUR / fact("F0273"))
        if scenario:
            assert row["usd_a_year_chosen"] == pytest.approx(float(units) * unit / 0.9)
            assert row["own_a_year"] == pytest.approx(float(units) * unit * 146.25)
            assert row["own_currency"] == "KES"
    told = values(shown)
    rows = shown.rows.set_index("direction")
    assert (told["up"], told["same"]) == (rows["chf_a_year"]["up"], rows["chf_a_year"]["same"])
    if "down" in told:
        assert told["down"] == rows["chf_a_year"]["down"]
        assert told["down_units"] == rows["units_after"]["down"]


def test_no_member_state_no_finding() -> None:
    shown = prepared("simulator-choices", "1~KEN-2")
    assert shown.finding is None
    assert shown.rows.empty
    json.dumps(shown.figure)


def test_an_unlawful_class_in_the_link_is_replaced_by_the_nearest() -> None:
    rows = prepared("simulator-choices", "1~JPN-24", "JPN").rows.set_index("direction")
    assert rows["units_after"].to_dict() == {"up": 31, "same": 30, "down": 25}
    assert rows["refusal"]["down"] == "reduction"
    assert rows["asked_units"]["down"] == 24
    exceptional = prepared("simulator-choices", "1~JPN-24~exceptional", "JPN").rows
    assert exceptional["units_after"].tolist() == [31, 30, 24]
    assert "refusal" not in exceptional


@pytest.mark.parametrize("count", [1, 5, 40, 194])
def test_moves_together(count: int) -> None:
    moving = DICE.sample(sorted(held()), count)
    after = {iso3: float(held()[iso3] + 1 if held()[iso3] >= 1 else held()[iso3] * 2)
             for iso3 in moving}
    after = {iso3: units for iso3, units in after.items() if units != 2.5}
    scenario = "~".join(["1", "unit-320000", *(f"{iso3}-{units:g}"
                                               for iso3, units in after.items())])
    shown = prepared("simulator-coalition", scenario)
    net = sum(Fraction(units) - held()[iso3] for iso3, units in after.items())
    total = shown.rows.iloc[-1]
    assert total["is_total"]
    assert (total["units_before"], total["units_change"]) == (sum(held().values()), net)
    assert total["change_chf_four_years"] == float(net) * 320_000 * FOUR
    moves = shown.rows[~shown.rows["is_total"]]
    assert moves["iso3"].tolist() == list(after)
    assert moves["units_after"].tolist() == list(after.values())
    assert moves["units_change"].sum() == net
    told = values(shown)
    assert told["states"] == len(after)
    assert told["units"] == net
    assert told["a_year"] == float(net) * 320_000
    assert shown.figure["layout"]["height"] <= 900
    json.dumps(shown.figure)
    union = prepared("simulator-total", scenario)
    assert union.rows.iloc[-1]["units"] == sum(held().values()) + net
    assert values(union)["units"] == sum(held().values()) + net
    for year in (2013, 2019, 2024):
        row = union.rows[union.rows["from_year"] == year].iloc[0]
        assert row["units"] == sum(held(year).values())


def test_refused_moves_change_nothing_and_say_why() -> None:
    shown = prepared("simulator-coalition", "1~JPN-24~FRA-2.5~CHE-0.0625~KEN-2~XXX-1")
    rows = shown.rows.set_index("iso3")
    assert rows["refusal"].dropna().to_dict() == {
        "JPN": "reduction", "FRA": "no-class", "CHE": "lowest-class"}
    assert rows["nearest_class"]["JPN"] == 25
    assert rows["units_change"].tolist() == [0, 0, 0, 1, 1]
    assert "XXX" not in rows.index


def test_no_moves_no_findings() -> None:
    for card_id in ("simulator-coalition", "simulator-total"):
        assert prepared(card_id).finding is None
        assert prepared(card_id, "1~KEN-1").finding is None


# Of the tasks of WRC-19, of the decisions of WRC-12, of the draft plan and of the world's policy.
MANDATES = {"wrc-19-tasks": fact("F0963"), "wrc-12-decisions": fact("F0815")}
LARGE = {"2024-27": fact("F0275"), "policy": fact("F0388") * CHF_PER_USD}


def lacking() -> dict[str, float]:
    """What projects that were running when PP-26 closed lack, in francs, by workspace."""
    found: dict[str, float] = {}
    for row in source("itu_country_projects"):
        gap = float(row["required_usd"]) - float(row["available_usd"])
        if gap > 0 and row["end"] >= "2026-11-27":
            found[row["iso3_list"]] = found.get(row["iso3_list"], 0) + gap * CHF_PER_USD
    return found


@pytest.mark.parametrize("added", [0, 1, 2, 7])
@pytest.mark.parametrize("costs", [(), (("Radio masts", 500_000), ("Schools", 90_000_000))])
def test_needs_fill_in_order(added: int, costs: tuple[tuple[str, int], ...]) -> None:
    typed = [f"cost-{chf}-{title}" for title, chf in costs]
    shown = prepared("next-unit-needs", "~".join(["1", f"add-{added}", *typed]))
    wanted = [*MANDATES.values(), *sorted(lacking().values()),
              *(float(chf) for _, chf in costs), *LARGE.values()]
    assert shown.rows["cost_chf"].tolist() == pytest.approx(wanted)
    money, whole = added * UNIT_CHF * FOUR, 0
    for cost, paid in zip(wanted, shown.rows["paid_chf"], strict=True):
        assert paid == pytest.approx(min(cost, money), abs=1e-6)
        whole += paid >= cost - 1e-6
        money -= paid
    json.dumps(shown.figure)
    if added == 0:
        assert shown.finding is None
        assert shown.rows["paid_chf"].sum() == 0
        return
    told = values(shown)
    assert told["money"] == added * UNIT_CHF * FOUR
    assert (told["whole"], told["costs"]) == (whole, len(wanted))
    if whole == len(wanted):
        assert told["left"] == pytest.approx(money)


def test_needs_in_the_readers_order() -> None:
    shown = prepared("next-unit-needs",
                     "1~add-5~unit-300000~buy-interpretation~buy-wsis~buy-none~cost-7-mine")
    keys = shown.rows["cost_key"].tolist()
    assert keys == ["interpretation", "wsis", "typed-1"]
    assert shown.rows["cost_chf"].tolist() == pytest.approx(
        [fact("F0326") * FOUR, fact("F0503"), 7])
    assert shown.rows["paid_chf"].tolist() == pytest.approx([5 * 300_000 * FOUR, 0, 0])


def test_one_unit_beside_cost_lines() -> None:
    shown = prepared("next-unit-lines")
    rows = shown.rows.set_index("label")
    assert len(rows) == 16
    for label, fact_id, years in (
        ("itu-d-assistance", "F0474", 1), ("space-notices", "F0512", 4), ("council", "F0501", 4),
        ("translation", "F0318", 1), ("itu-d-cooperation", "F0459", 1),
    ):
        assert rows["share"][label] == pytest.approx(UNIT_CHF / (fact(fact_id) / years))
    told = values(shown)
    assert told["most"] == rows["share"].max()
    assert told["least"] == rows["share"].min()
    assert shown.provenance.grade == "derived"
    assert shown.provenance.figure_id


def receipt(kind: str) -> dict[str, float]:
    """Expenses by line from the sources."""
    if kind == "object":
        series = [row for row in source("figure_series")
                  if row["series"] == "plan-expenses-2012-15"]
        return {f"expense-{row['label']}": fact(row["fact_id"]) for row in series
                if row["label"] != "total"}
    if kind == "sdg":
        return {row["sdg"]: float(row["amount_usd"]) for row in source("itu_expenses_by_sdg")
                if row["year"] == "2023"}
    return {row["function"]: float(row["amount_usd"]) for row in source("un_expenses_by_function")
            if row["entity"] == "ITU" and row["year"] == "2024"}


@pytest.mark.parametrize("iso3", [None, "PLW", "JPN", *TWENTY[:5]])
@pytest.mark.parametrize(("kind", "column"), [
    ("object", "label"), ("sdg", "sdg"), ("function", "function")])
def test_receipts(kind: str, column: str, iso3: str | None) -> None:
    shown = prepared(f"receipt-{kind}", None, iso3)
    # Of a year assessed in part only that part is spent.
    own = assessed(iso3, 2024) / UNIT_CHF if iso3 else 1.0
    spent = receipt(kind)
    parts = dict(zip(shown.rows[column].astype(str), shown.rows["part_chf"], strict=True))
    assert parts.keys() == spent.keys()
    for line, amount in spent.items():
        assert parts[line] == pytest.approx(own * UNIT_CHF * amount / sum(spent.values()))
    assert sum(parts.values()) == pytest.approx(own * UNIT_CHF)
    told = values(shown)
    assert told["part"] == max(parts.values())
    assert told["contribution"] == own * UNIT_CHF
    assert "otional" in shown.title
    assert shown.provenance.figure_id


TYPED = ("simulator-choices", "simulator-coalition", "simulator-total", "next-unit-needs")


@pytest.mark.parametrize("card_id", TYPED)
def test_typed_values_make_it_illustrative(card_id: str) -> None:
    for scenario in (None, "1~KEN-2~add-3"):
        source = prepared(card_id, scenario, "KEN").provenance
        assert (source.grade, source.figure_id, source.scenario) == ("illustrative", "", scenario)
    extract = of_card(card(card_id), Selection(country="KEN", scenario="1~KEN-2"), live(), "seen")
    assert extract.verify == ""
    assert "scenario=1~KEN-2" in extract.link


def test_a_scenario_leaves_other_cards_alone() -> None:
    plain, with_it = Selection(country="KEN"), Selection(country="KEN", scenario="1~KEN-2")
    for card_id in ("units-total", "receipt-object"):
        one, other = (prepare(card(card_id), selection, live(), "light")
                      for selection in (plain, with_it))
        assert one is other
        assert "scenario" not in link(card(card_id), with_it)


HOSTILE = [
    "<script>alert(1)</script>", "<b>x</b>", "=HYPERLINK(\"http://x\")", "[x](javascript:alert(1))",
    "![](https://example.org/a.png)", "`rm -rf`", "{$x}", "\u202eevil", "a~b", "x" * 500,
    "<a href='https://example.org'>x</a>",
]


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_title_is_only_text(title: str) -> None:
    shown = prepared("next-unit-needs", f"1~cost-5-{title}")
    drawn = json.dumps(shown.figure)
    assert "<script" not in drawn
    assert "<a href" not in drawn
    for words in (shown.title, shown.subtitle, shown.alt, shown.method, *shown.warnings):
        assert title[:20] not in words
