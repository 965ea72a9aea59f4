"""Numbers of the brochure: those of the cards, and right when reckoned from the sources."""

import re

import pandas as pd
import pytest

from casebook.analysis.member_names import names
from casebook.brochure import assemble, numbers
from casebook.brochure.assemble import brochure
from casebook.brochure.document import Brochure, Number, Statement
from casebook.brochure.numbers import view
from casebook.cards import card, prepare
from casebook.cards.verify import verify
from casebook.errors import QueryFailed
from casebook.paths import SOURCES
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH, Count, Day, Factor, Quantity
from tests.sampling import drawn

BASE = "https://casebook.example"
STATES = (None, "KEN", "TUV", "USA", "VAT", "GBR", "PRK")


def made(iso3: str | None) -> Brochure:
    return brochure(Selection(country=iso3), live(), BASE)


def everything(whole: Brochure) -> list[Number | Statement]:
    found: list[Number | Statement] = [whole.promise]
    for page in whole.pages:
        found += [*page.numbers, *page.statements]
        found += [said for question in page.questions for said in question.answer]
    return found


def numbers_of(page: str, whole: Brochure) -> list[str]:
    return [one.value for each in whole.pages if each.id == page for one in each.numbers]


def test_kenya_pays_what_the_sources_say() -> None:
    assessed = pd.read_csv(SOURCES / "member_state_contributions.csv").set_index(["iso3", "year"])
    people = pd.read_csv(SOURCES / "country_context.csv").set_index(["iso3", "year"])
    system = pd.read_csv(SOURCES / "un_system_contributions.csv").set_index(["iso3", "year"])
    kenya = ("KEN", 2024)
    francs = float(assessed.at[kenya, "class_of_contribution"]) * 318_000
    centimes = francs / float(people.at[kenya, "population"]) * 100
    share = float(assessed.at[kenya, "assessed_usd"]) / float(system.at[kenya, "assessed_usd"])
    whole = made("KEN")
    assert whole.promise.value == f"{centimes:.2f} centimes" == "0.56 centimes"
    assert numbers_of("cost", whole)[:2] == [f"{centimes:.2f} centimes", f"{share * 100:.0f}%"]
    offline = float(people.at[kenya, "population"]) * (
        1 - float(people.at[kenya, "internet_users_pct"]) / 100)
    assert numbers_of("gets", whole)[2] == f"{offline / 1e6:.1f}\u00a0million"


def test_networks_are_counted_from_the_list() -> None:
    listed = pd.read_csv(SOURCES / "satellite_networks.csv", keep_default_na=False)
    own = listed[(listed["iso3"] != "") & (listed["filed_through"] == "")
                 & ~listed["administration_symbol"].str.contains("/")]
    states = set(own.loc[own["networks"] > 0, "iso3"]) & set(names(live(), ENGLISH))
    whole = made(None)
    assert numbers_of("does", whole)[0] == str(len(states))
    brazil = own.set_index("iso3")["networks"]["BRA"]
    assert numbers_of("gets", made("BRA"))[0] == str(brazil)
    dots = next(page.chart for page in whole.pages if page.id == "spectrum")
    assert dots is not None
    assert sum(one.value for one in dots.marks) == len(states)


def test_standards_by_year_are_those_of_the_index() -> None:
    listed = pd.read_csv(SOURCES / "itu_t_texts_by_year.csv").set_index("year")["recommendations"]
    chart = next(page.chart for page in made("FRA").pages if page.id == "standards")
    assert chart is not None
    assert {int(one.name): one.value for one in chart.marks} == {
        year: float(listed[year]) for year in range(2000, 2026)}


@pytest.mark.parametrize("iso3", STATES)
def test_every_number_is_in_its_card(iso3: str | None) -> None:
    """Each group of digits stands in the finding's values or in the card's published figures."""
    whole = made(iso3)
    for one in everything(whole):
        own = verify(one.proof.figure_id, live()).selection
        prepared = prepare(card(one.proof.card), own, live(), "light")
        assert prepared.provenance.figure_id == one.proof.figure_id
        assert prepared.grade == one.proof.grade
        assert prepared.finding is not None
        told = [prepared.title, *(
            value.written("en") if isinstance(value, (Quantity, Day)) else str(value)
            for value in prepared.finding.values.values())]
        told += _facts(prepared.rows) if "fact_id" in prepared.rows else []
        known = " ".join(told)
        text = f"{one.value} {one.label}" if isinstance(one, Number) else one.text
        # Names that bear a digit are no numbers.
        text = re.sub(r"\b(5G|WRC-\d+|Partner2Connect)\b", "", text)
        assert set(re.findall(r"\d[\d.,]*\d|\d", text)) <= set(
            re.findall(r"\d[\d.,]*\d|\d", known)), text


def _facts(rows: pd.DataFrame) -> list[str]:
    told = []
    for row in rows.to_dict("records"):
        message, whole = f"case-fact-{row['fact_id'].lower()}", float(row["whole_value"])
        value = Count(whole) if whole.is_integer() else Factor(whole)
        told += [ENGLISH.say(f"{message}.number", value=value),
                 ENGLISH.say(message, year=str(row["last_year"]))]
    return told


@pytest.mark.parametrize("iso3", STATES)
def test_pages_come_in_their_order_and_none_is_empty(iso3: str | None) -> None:
    whole = made(iso3)
    assert [page.id for page in whole.pages] == [
        "does", "spectrum", "standards", "connecting", "gets", "cost", "run", "now", "others",
        "decide"]
    for page in whole.pages:
        assert page.heading
        assert page.lead
        assert page.spoken
        assert page.numbers or page.questions
    assert [page.id for page in whole.pages if page.own] == (
        ["gets", "cost", "decide"] if iso3 else [])
    figures = [proof.figure_id for proof, _ in whole.sources]
    assert len(figures) == len(set(figures))
    assert {one.proof.figure_id for one in everything(whole)} <= set(figures)
    assert all(prepared.provenance.figure_id == proof.figure_id
               for proof, prepared in whole.sources)


def test_what_is_not_known_yet_is_said_and_a_lowest_class_has_two_options() -> None:
    decide = made("KEN").pages[-1]
    assert any("Doha" in notice for notice in decide.notices)
    assert [one.value.split("\u00a0")[-1] for one in decide.options] == [
        "477\u202f000", "318\u202f000", "159\u202f000"]
    assert [one.unchanged for one in decide.options] == [False, True, False]
    assert len(made("TUV").pages[-1].options) == 2
    assert made(None).pages[-1].options == ()


def test_a_member_state_without_inhabitants_known_has_the_promise_of_all() -> None:
    assert made("VAT").promise == made(None).promise


def test_figures_that_cannot_be_had_are_a_named_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(*_: object) -> None:
        raise QueryFailed(query="case_cost_per_person", release="x", reason="damaged")

    monkeypatch.setattr(numbers, "prepare", damaged)
    monkeypatch.setattr(assemble, "prepare", damaged)
    with pytest.raises(QueryFailed):
        made("KEN")


def test_a_choice_of_other_pages_leaves_the_brochure_as_it_is() -> None:
    chosen = Selection(country="KEN", from_year=2018, price_basis="usd", region="Africa",
                       peers="own", peer_list="EGY-KEN")
    assert brochure(chosen, live(), BASE) == made("KEN")
    assert view(chosen, own=False) == Selection()


@pytest.mark.parametrize("iso3", drawn(sorted(names(live(), ENGLISH)), 6, "brochures"))
def test_any_member_state_has_one(iso3: str) -> None:
    whole = made(iso3)
    assert len(whole.pages) == 10
    assert whole.country
