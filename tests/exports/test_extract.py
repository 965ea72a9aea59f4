"""Extracts: the rows that the reader saw, or everything that answers the question."""

from urllib.parse import parse_qs, urlsplit

import pytest

from casebook.cards import card, cards, prepare
from casebook.errors import BadParameters, UnknownQuery
from casebook.exports import of_card, of_query
from casebook.selection import DEFAULT, Selection, write
from casebook.warehouse import catalogue, live
from tests.exports.extracts import BASE, CARDS, NARROW, NEEDS_SUBJECT, SELECTIONS, typed

AFRICA = Selection(region="Africa", from_year=2016, to_year=2018)


@pytest.mark.parametrize("card_id", CARDS)
def test_seen_is_what_the_card_shows(card_id: str) -> None:
    for selection in SELECTIONS:
        shown = prepare(card(card_id), selection, live(), "light")
        extract = of_card(card(card_id), selection, live(), "seen", BASE)
        assert extract.answer.rows.equals(shown.rows)
        assert extract.answer.provenance == shown.provenance
        # What is said of a chart's axis is no matter of rows.
        assert shown.subtitle.startswith(extract.subtitle.rstrip("."))
        assert (extract.title, extract.method, extract.grade) == (
            shown.title, shown.method, shown.grade)
        assert (extract.warnings, extract.source_line) == (shown.warnings, shown.source_line)
        assert extract.name == card_id


@pytest.mark.parametrize("card_id", CARDS)
def test_everything_asks_without_the_readers_restrictions(card_id: str) -> None:
    fixed = cards()[card_id].fixed
    for selection in SELECTIONS:
        seen = of_card(card(card_id), selection, live(), "seen")
        whole = of_card(card(card_id), selection, live(), "everything")
        assert len(whole.answer.rows) >= len(seen.answer.rows)
        if typed(whole):
            assert whole.answer.rows.equals(seen.answer.rows)
            continue
        kept = {"price_basis", *fixed}
        if card_id in NEEDS_SUBJECT:
            kept |= {"country", "peers", "node"}
        before = dict(seen.answer.provenance.parameters)
        after = dict(whole.answer.provenance.parameters)
        assert set(before) == set(after)
        assert all(after[name] == (before[name] if name in kept else None) for name in after)


def test_everything_is_more_than_what_is_seen() -> None:
    seen = of_card(card("units-total"), AFRICA, live(), "seen")
    whole = of_card(card("units-total"), AFRICA, live(), "everything")
    assert seen.answer.rows["year"].tolist() == [2016, 2017, 2018]
    assert whole.answer.rows["year"].tolist() == list(range(2013, 2025))
    assert seen.scope_words == "What the chart shows: Africa; 2016 to 2018"
    assert whole.scope_words == "All rows of the query: no restriction"
    assert seen.answer.provenance.figure_id != whole.answer.provenance.figure_id
    assert seen.title != whole.title


@pytest.mark.parametrize("card_id", CARDS)
def test_links_open_the_view_of_the_file(card_id: str) -> None:
    for scope, chosen in (("seen", NARROW), ("everything", Selection(price_basis="usd"))):
        extract = of_card(card(card_id), NARROW, live(), scope, BASE)
        parts = urlsplit(extract.link)
        asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        if card_id in NEEDS_SUBJECT:
            assert asked["country"] == "KEN"
        else:
            assert asked == write(NARROW if typed(extract) else chosen) | card(card_id).page_query
        assert parts.fragment == card_id
        figure = extract.answer.provenance.figure_id
        assert extract.verify == (f"{BASE}/verify?figure={figure}" if figure else "")


def test_links_are_relative_without_a_base() -> None:
    extract = of_card(card("units-total"), DEFAULT, live(), "seen")
    assert extract.link == "/units#units-total"
    assert extract.verify.startswith("/verify?figure=")


@pytest.mark.parametrize(("chosen", "words"), [
    ({}, "no restriction"),
    ({"from_year": 2015}, "from 2015"),
    ({"to_year": 2015}, "up to 2015"),
    ({"from_year": 2014, "to_year": 2015}, "2014 to 2015"),
    ({"grouping": "ldc"}, "Least developed countries"),
    ({"region": "Arab States", "grouping": "sids"},
     "Arab States; Small island developing States"),
])
def test_scope_in_words(chosen: dict[str, str | int], words: str) -> None:
    extract = of_card(card("units-total"), Selection(**chosen), live(), "seen")
    assert extract.scope_words == f"What the chart shows: {words}"


def test_scope_names_country_peers_and_prices() -> None:
    peers = of_card(card("units-peers"), Selection(country="KEN", peers="gdp"), live(), "seen")
    assert "Kenya; compared with the five Member States nearest by gross" in peers.scope_words
    money = of_card(card("revenue-by-source"), Selection(price_basis="usd"), live(), "everything")
    assert money.scope_words.endswith(": US dollars at current prices")


def test_every_question_makes_an_extract() -> None:
    for name, query in catalogue().items():
        asked = dict.fromkeys(query.parameters)
        extract = of_query(name, asked, live(), base_url=BASE)
        assert (extract.name, extract.title, extract.subtitle) == (
            name, query.question, query.grain)
        assert extract.scope == "everything"
        assert extract.link == f"{BASE}/data/{name}.csv"


def test_question_with_parameters_is_what_was_asked() -> None:
    asked = {"from_year": 2015, "to_year": None, "region": "Arab States", "grouping": None}
    extract = of_query("units_total_by_year", asked, live())
    assert extract.scope == "seen"
    assert extract.link == "/data/units_total_by_year.csv?region=Arab%20States&from=2015"
    assert extract.answer.rows["year"].min() == 2015


def test_errors_of_the_warehouse_come_through() -> None:
    with pytest.raises(UnknownQuery):
        of_query("units_total_by_yeer", {}, live())
    with pytest.raises(BadParameters):
        of_query("units_total_by_year", {}, live())
