"""The page on efficiency against a reckoning of its own, straight from the CSVs."""

import json
from dataclasses import replace
from functools import cache
from statistics import mean

import pytest

from casebook.analysis.findings import efficiency as findings
from casebook.cards import cards_of, prepare
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH
from tests.cards.reckoning import PRICES, source
from tests.cards.shown import prepared
from tests.cards.shown import values as said

CHF, CONSTANT, USD = (Selection(price_basis=basis) for basis in ("chf", "chf-constant", "usd"))
SELECTIONS = (
    CHF, CONSTANT, USD, Selection(country="KEN"), Selection(region="Africa"),
    Selection(from_year=2015, to_year=2020),
)
IN_FRANCS = {"CHF": 1, "CHF thousand": 1e3, "CHF million": 1e6, "CHF/year": 1}


@cache
def series(name: str) -> dict[str, dict[str, str]]:
    """The published figures of a series by label."""
    figures = {row["fact_id"]: row for row in source("published_figures")}
    return {row["label"]: figures[row["fact_id"]]
            for row in source("figure_series") if row["series"] == name}


def francs(name: str, label: str) -> float:
    figure = series(name)[label]
    return float(figure["value"]) * IN_FRANCS[figure["unit"]]


@cache
def francs_per_dollar() -> dict[int, float]:
    """The unit's own rate where the units are known, the annual average elsewhere."""
    rates = {int(row["year"]): float(row["chf_per_usd"])
             for row in source("swiss_francs_per_dollar")}
    return rates | {int(row["year"]): 318_000 / float(row["usd_per_unit"])
                    for row in source("member_state_contributions")}


def in_basis(amount: float, year: int, basis: str) -> float:
    return {"chf": amount, "chf-constant": amount / PRICES[year],
            "usd": amount / francs_per_dollar()[year]}[basis]


def test_four_year_budgets() -> None:
    labels = list(series("plan-four-year"))
    nominal = {label: francs("plan-four-year", label) for label in labels}
    years = {label: range(int(label[:4]), int(label[:4]) + 4) for label in labels}
    constant = {label: nominal[label] / mean(PRICES[year] for year in years[label])
                for label in labels}
    first, last = labels[0], labels[-1]
    values = said("efficiency-four-year")
    assert (values["first"], values["last"]) == ("2000-2003", "2016-2019")
    assert (values["first_stage"].message, values["stage"].message) == (
        "stage-budget", "stage-forecast")
    assert series("plan-four-year")["2016-19"]["status"] == "forecast"
    assert values["later"] == 2
    assert values["nominal"] == pytest.approx(1 - 635.7 / 674.6)
    assert values["nominal"] == pytest.approx(1 - nominal[last] / nominal[first])
    assert values["real"] == pytest.approx(1 - constant[last] / constant[first])
    # The document states the difference itself.
    assert nominal[last] - nominal[first] == pytest.approx(
        francs("plan-four-year-change", "2000-03-to-2016-19"))
    rows = prepared("efficiency-four-year").rows
    assert rows["amount_constant"].dropna().tolist() == pytest.approx(list(constant.values()))
    assert rows.loc[rows["amount_nominal"].isna(), "period"].tolist() == ["2020-2023", "2024-2027"]


def test_planned_changes() -> None:
    changes = {label: francs("plan-expense-change-2012-15", label)
               for label in series("plan-expense-change-2012-15")}
    total = changes.pop("total")
    assert sum(changes.values()) == pytest.approx(total)
    values = said("efficiency-plan-changes")
    assert values["change"] == pytest.approx(-total)
    assert values["staff"] == pytest.approx(-changes["staff-costs"])
    assert values["percent"] * 100 == pytest.approx(
        -float(series("plan-expense-change-percent-2012-15")["total"]["value"]))
    rows = prepared("efficiency-plan-changes").rows.set_index("label")
    for label in series("plan-expenses-2012-15"):
        before = francs("plan-expenses-2008-11", label)
        after = francs("plan-expenses-2012-15", label)
        assert rows.loc[f"expense-{label}", "change"] == pytest.approx(after - before)


def test_plan_gaps() -> None:
    values = said("efficiency-plan-gaps")
    drafts = {label for label, row in series("plan-gap").items() if row["status"] == "draft"}
    assert drafts == {"2008-11", "2016-19", "2024-27"}
    assert float(series("plan-gap-closed")["2024-27"]["value"]) == 0
    assert (values["gaps"], values["closed"]) == (len(drafts), 1)
    assert values["number"] == francs("plan-gap", "2024-27") == 65e6
    assert (values["period"], values["standing"]) == ("2024-2027", "draft")
    # The speech names no currency, and the sentence gives none.
    assert series("plan-gap")["2024-27"]["qualifier"] == "currency implied"
    assert values["currency"] == "not-stated"
    assert "CHF" not in prepared("efficiency-plan-gaps").title
    shown = json.dumps(prepared("efficiency-plan-gaps").figure)
    assert "Cuts asked for" not in shown
    # Revenue of a plan beside earlier budgets is no gap of the plan.
    assert "2012-2015" not in set(prepared("efficiency-plan-gaps").rows["period"])


@pytest.mark.parametrize("selection", [CHF, CONSTANT, USD], ids=lambda one: one.price_basis)
def test_languages(selection: Selection) -> None:
    basis = selection.price_basis
    spent = {label: francs("language-actual", label) for label in series("language-actual")}
    spent_total = sum(in_basis(amount, int(label), basis) for label, amount in spent.items())
    budget = sum(in_basis(francs("language-budget", label), int(label), basis) for label in spent)
    values = said("efficiency-languages", selection)
    assert (values["from"], values["to"]) == (2010, 2014)
    assert values["spent"] == pytest.approx(spent_total)
    assert values["below"] == pytest.approx(budget - spent_total)
    assert values["share"] == pytest.approx(1 - spent_total / budget)
    rows = prepared("efficiency-languages", selection).rows
    assert (rows["translation"] + rows["interpretation"]).tolist() == pytest.approx(
        rows["budgeted"].tolist(), rel=1e-6)
    assert ("USD" in prepared("efficiency-languages", selection).title) == (basis == "usd")


def test_remote_participation_and_emissions() -> None:
    remote, figures = said("efficiency-remote"), series("remote-participation")
    assert remote["savings"] == float(figures["savings"]["value"]) * 1e6
    assert figures["savings"]["unit"] == "USD million"
    assert remote["kilometres"] == float(figures["travel-avoided"]["value"]) * 1e6
    assert figures["travel-avoided"]["unit"] == "million km"
    assert {row["period_start"] for row in figures.values()} == {"undated"}
    assert "2011" not in prepared("efficiency-remote").title
    assert "2013" not in prepared("efficiency-remote").subtitle
    emissions, figures = said("efficiency-emissions"), series("emissions")
    assert emissions["tonnes"] == float(figures["total"]["value"])
    assert emissions["change"] * 100 == -float(figures["change-on-2019"]["value"])
    assert (emissions["year"], emissions["before"]) == (2020, 2019)
    assert prepared("efficiency-emissions").provenance.grade == "estimate"


def test_staff() -> None:
    by_year = {int(year): int(float(row["value"]))
               for year, row in series("staff-headcount").items()}
    values = said("efficiency-staff")
    assert (values["from"], values["to"]) == (min(by_year), max(by_year)) == (2014, 2019)
    assert (values["first"], values["last"]) == (by_year[2014], by_year[2019])
    assert (values["least"], by_year[int(values["in"])]) == (min(by_year.values()),) * 2
    places = {label: int(float(row["value"]))
              for label, row in series("staff-duty-stations").items()}
    there = said("efficiency-duty-stations")
    assert there["all"] == sum(places.values()) == by_year[2019]
    assert there["here"] == places["geneva"]
    assert there["elsewhere"] == sum(places.values()) - places["geneva"]
    assert there["stations"] == len(places) - 1
    assert there["share"] == pytest.approx(places["geneva"] / sum(places.values()))


def test_unit_value() -> None:
    values = said("efficiency-unit-value")
    assert values["amount"] == francs("unit-amount", "2023-27") == 318_000
    assert (values["from"], values["to"]) == (2006, 2024)
    assert values["loss"] == pytest.approx(1 - PRICES[2006] / PRICES[2024])
    rows = prepared("efficiency-unit-value").rows
    assert rows["year"].tolist() == list(range(2006, 2025))
    assert rows["real_unit_chf"].tolist() == pytest.approx(
        [318_000 / PRICES[year] for year in range(2006, 2025)])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("one", cards_of("efficiency"), ids=lambda one: one.id)
def test_every_figure_is_drawn(one, theme) -> None:
    for selection in SELECTIONS:
        made = prepare(one, selection, live(), theme)
        assert json.dumps(made.figure)  # plain types only
        assert made.figure["data"]
        assert all(trace["x"] and trace["y"] for trace in made.figure["data"])
        assert all((made.title, made.alt, made.source_line, made.method))


@pytest.mark.parametrize("one", cards_of("efficiency"), ids=lambda one: one.id)
def test_no_rows_no_finding(one) -> None:
    rows = prepare(one, CHF, live(), "light").rows
    assert one.finding(rows.iloc[:0], CHF) is None


def test_a_finding_goes_when_its_condition_does() -> None:
    def rows(card_id: str):
        return prepared(card_id).rows.copy()

    dearer = rows("efficiency-plan-changes")
    dearer["change"] = -dearer["change"]
    assert findings.plan_changes(dearer, CHF) is None
    overspent = rows("efficiency-languages")
    overspent["spent"] = overspent["budgeted"] + 1
    assert findings.languages(overspent, CHF) is None
    gaps = rows("efficiency-plan-gaps")
    assert findings.plan_gaps(gaps[gaps["plan_stage"] != "left"], CHF) is None
    in_francs = gaps.assign(scope="gap-of-draft")
    one = findings.plan_gaps(in_francs, CHF)
    assert one is not None
    closed = "one is documented as closed: that of the draft plan for 2024–2027, closed by a later"
    assert closed in one.sentence(ENGLISH)
    # A draft's gap is not closed by the balance of something else.
    other = gaps.assign(scope=gaps["scope"].where(gaps["plan_stage"] != "left", "gap-of-plan"))
    assert findings.plan_gaps(other, CHF) is None
    grown = rows("efficiency-four-year").iloc[::-1]
    assert findings.four_year(grown, CHF) is None
    assert findings.unit_value(rows("efficiency-unit-value").iloc[::-1], CHF) is None
    assert findings.staff(rows("efficiency-staff").iloc[:1], CHF) is None
    emissions = rows("efficiency-emissions")
    emissions["value"] = emissions["value"].abs()
    assert findings.emissions(emissions, CHF) is None


def test_years_chosen_are_the_years_told() -> None:
    assert (said("efficiency-unit-value", from_year=2015, to_year=2019)["from"],
            said("efficiency-unit-value", from_year=2015, to_year=2019)["to"]) == (2015, 2019)
    assert said("efficiency-staff", from_year=2015)["from"] == 2015
    assert said("efficiency-languages", to_year=2012)["to"] == 2012
    assert said("efficiency-four-year", to_year=2013)["last"] == "2012-2015"


def test_only_languages_depend_on_the_price_basis() -> None:
    for one in cards_of("efficiency"):
        titles = {prepare(one, replace(CHF, price_basis=basis), live(), "light").title
                  for basis in ("chf", "chf-constant", "usd")}
        assert (len(titles) > 1) == (one.id == "efficiency-languages")
