"""Every card, whatever the selection: words, figure, table and provenance are there."""

import json
from copy import deepcopy

import plotly.graph_objects as go
import pytest

from casebook.cards import card, cards, cards_of, prepare
from casebook.cards.registry import cards_of_query
from casebook.errors import UnknownCard
from casebook.selection import Selection
from casebook.ui.site import site
from casebook.warehouse import live
from casebook.warehouse.figure_id_fields import FIELDS
from casebook.warehouse.figure_ids import card_bits
from casebook.wording import Language, languages
from tests.sampling import sampled

SELECTIONS = {
    "default": Selection(),
    "one Member State": Selection(country="KEN", peers="gdp"),
    "smallest": Selection(country="PLW", peers="population", region="Asia-Pacific"),
    "no Internet figure": Selection(country="VAT", peers="class", region="Europe"),
    "one year": Selection(from_year=2016, to_year=2016, price_basis="usd"),
    "before the units": Selection(from_year=2011, to_year=2012, price_basis="chf-constant"),
    "an empty group": Selection(region="CIS", grouping="sids"),
}
CASES = [(card_id, name, theme)
         for card_id in sorted(cards()) for name in SELECTIONS for theme in ("light", "dark")]


@pytest.mark.parametrize(("card_id", "name", "theme"), sampled(CASES, 5))
def test_a_card_is_whole(card_id: str, name: str, theme: str) -> None:
    prepared = prepare(card(card_id), SELECTIONS[name], live(), theme)
    assert prepared.title
    assert prepared.subtitle
    assert len(prepared.alt) > len(prepared.title)
    assert prepared.source_line
    assert prepared.grade
    # What a user's own values made has no id: it travels by its link.
    illustrative = prepared.provenance.grade == "illustrative"
    assert bool(prepared.provenance.figure_id) != illustrative
    json.dumps(prepared.figure)  # no numpy, no timestamps: plain lists and numbers
    # plotly's own validation, which the app does not repeat; of a copy, because it changes its own.
    go.Figure(deepcopy(prepared.figure))
    assert prepared.figure["layout"]["height"] <= 950
    assert len(prepared.table) == len(prepared.rows)
    for words in (prepared.title, prepared.subtitle, prepared.method, *prepared.warnings):
        assert "{" not in words
        assert not {"nan", "None", "NaT"} & set(words.split())


@pytest.mark.parametrize("language", languages())
def test_the_text_for_a_chart_ends_each_sentence_once(language: Language) -> None:
    shown = prepare(card("units-total"), Selection(language=language), live(), "light")
    alt, stop = shown.alt, "。" if language == "zh" else "."
    for part in (shown.title, shown.subtitle):
        after = alt[alt.index(part) + len(part):].lstrip("\u2069")
        assert part.endswith(stop) or after.startswith(stop)
    assert stop * 2 not in alt


@pytest.mark.parametrize("card_id", sorted(cards()))
def test_a_card_has_its_words_in_every_language(card_id: str) -> None:
    for language in languages():
        for message in (card_id, f"{card_id}.subtitle", f"{card_id}.method"):
            assert language.has(message)


@pytest.mark.parametrize("card_id", sorted(cards()))
def test_the_default_view_draws_and_finds_something(card_id: str) -> None:
    prepared = prepare(card(card_id), Selection(country="KEN"), live(), "light")
    assert prepared.figure["data"]
    assert prepared.finding is not None or prepared.title == prepared.name


def test_every_card_stands_on_a_page_of_the_site() -> None:
    pages = {page.name for page in site()}
    assert {one.page for one in cards().values()} <= pages
    assert all(one.leads_to in pages for one in cards().values() if one.leads_to)
    assert cards_of("units")


def test_chosen_parameters_have_a_code_in_figure_ids() -> None:
    coded = {field.name for field in FIELDS}
    assert set(Selection().parameters()) <= coded


def test_cards_of_one_question_are_told_apart_in_figure_ids() -> None:
    for one in cards().values():
        if one.compute is None:
            asking = cards_of_query(one.query)
            assert one in asking
            assert len({card_bits(other.id) for other in asking}) == len(asking), one.query


def test_an_unknown_card_gets_the_nearest() -> None:
    with pytest.raises(UnknownCard, match="units-total"):
        card("units-totl")


def test_a_card_says_what_has_been_decided_since_on_its_subjects() -> None:
    closed = "The Plenipotentiary Conference closed in Doha on 27 November 2026"
    for card_id in ("simulator-choices", "next-unit-needs", "units-total", "country-class"):
        prepared = prepare(card(card_id), Selection(country="KEN"), live(), "light")
        assert [one for one in prepared.warnings if closed in one], card_id
    apart = prepare(card("needs-offline-world"), Selection(), live(), "light")
    assert not [one for one in apart.warnings if closed in one]


def test_cards_of_financial_plans_name_the_decisions_that_are_not_held() -> None:
    # The latest total found is that of 2016-2019; Dubai and Bucharest adopted plans since.
    for card_id in ("efficiency-four-year", "revenue-plans", "needs-plan-gaps"):
        known = " ".join(prepare(card(card_id), Selection(), live(), "light").warnings)
        for document in ("Decision 5 (Rev. Dubai, 2018)", "Decision 5 (Rev. Bucharest, 2022)"):
            assert document in known, card_id
