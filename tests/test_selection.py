"""The selection in the address: round trip, defaults left out, bad values told and dropped."""

from dataclasses import replace
from urllib.parse import parse_qs, urlencode

from hypothesis import given
from hypothesis import strategies as st

from casebook.selection import (
    ADDRESS,
    DEFAULT,
    GROUPINGS,
    MEASURES,
    PEER_RULES,
    PRICE_BASES,
    YARDSTICKS,
    Domain,
    Notice,
    Selection,
    codes,
    peer_list,
    read,
    write,
)

DOMAIN = Domain(
    countries=frozenset({"KEN", "PLW", "USA"}),
    regions=("Africa", "Arab States", "Europe"),
    first_year=2011,
    last_year=2024,
    languages=("en", "fr"),
    plans=("2016-2019", "2024-2027"),
    nodes=frozenset({"g24-1", "t16-2.1a"}),
)
YEARS = st.none() | st.integers(DOMAIN.first_year, DOMAIN.last_year)


@st.composite
def selections(draw: st.DrawFn) -> Selection:
    first, last = draw(YEARS), draw(YEARS)
    if first is not None and last is not None and first > last:
        first, last = last, first
    return Selection(
        language=draw(st.sampled_from(DOMAIN.languages)),
        country=draw(st.none() | st.sampled_from(sorted(DOMAIN.countries))),
        peers=draw(st.sampled_from(PEER_RULES)),
        from_year=first,
        to_year=last,
        price_basis=draw(st.sampled_from(PRICE_BASES)),
        region=draw(st.none() | st.sampled_from(DOMAIN.regions)),
        grouping=draw(st.none() | st.sampled_from(GROUPINGS)),
        peer_list=peer_list(draw(st.sets(st.sampled_from(sorted(DOMAIN.countries))))),
        yardstick=draw(st.none() | st.sampled_from(YARDSTICKS)),
        compared=peer_list(draw(st.sets(st.sampled_from(sorted(DOMAIN.countries)), max_size=6))),
        measure=draw(st.sampled_from(MEASURES)),
        plan_period=draw(st.sampled_from(DOMAIN.plans)),
        node=draw(st.none() | st.sampled_from(sorted(DOMAIN.nodes))),
        scenario=draw(st.sampled_from([None, "1~KEN-2", "1~cost-5-Städte & Dörfer, +~add-2"])),
    )


@given(selections())
def test_round_trip_through_an_address(selection: Selection) -> None:
    address = parse_qs(urlencode(write(selection)))
    assert read(address, DOMAIN) == (selection, ())


@given(selections())
def test_only_differences_are_written(selection: Selection) -> None:
    said = {ADDRESS[name] for name in write(selection)}
    differs = {name for name in ADDRESS.values()
               if getattr(selection, name) != getattr(DEFAULT, name)}
    assert said == differs


def test_default_is_an_empty_address() -> None:
    assert write(DEFAULT) == {}
    assert read({}, DOMAIN) == (DEFAULT, ())


@given(st.dictionaries(st.sampled_from(sorted(ADDRESS)), st.text() | st.lists(st.text())))
def test_any_address_gives_a_lawful_selection(address: dict[str, str | list[str]]) -> None:
    selection, notices = read(address, DOMAIN)
    # What comes back can itself be written and read again, and every odd value is named.
    assert read(write(selection), DOMAIN) == (selection, ())
    for notice in notices:
        assert notice.parameter in ADDRESS
        assert len(notice.value) <= 100


def test_notices_name_the_value() -> None:
    selection, notices = read(
        {"country": "XXX", "from": "1900", "prices": "gold", "region": "Mars", "peers": "class"},
        DOMAIN,
    )
    assert selection == Selection(peers="class")
    assert {(n.parameter, n.value, n.rule) for n in notices} == {
        ("country", "XXX", "country"), ("from", "1900", "year"),
        ("prices", "gold", "choice"), ("region", "Mars", "region"),
    }


def test_reversed_years_fall_back_together() -> None:
    selection, notices = read({"from": "2020", "to": "2015"}, DOMAIN)
    assert (selection.from_year, selection.to_year) == (None, None)
    assert [(n.rule, n.value) for n in notices] == [("years-reversed", "2020-2015")]


def test_last_of_repeated_values_counts_and_case_does_not() -> None:
    assert read({"country": ["USA", "ken"]}, DOMAIN)[0].country == "KEN"


def test_digits_of_other_scripts_are_no_year() -> None:
    assert read({"from": "٢٠٢٠"}, DOMAIN)[1][0].rule == "year"


def test_a_list_of_peers_is_read_as_people_write_it() -> None:
    for raw in ("USA-KEN", "ken, usa", "KEN;USA;KEN", " usa ken "):
        assert read({"list": raw}, DOMAIN) == (Selection(peer_list="KEN-USA"), ())
    assert read({"list": ""}, DOMAIN) == (Selection(), ())


def test_six_member_states_are_compared_at_most() -> None:
    many = Domain(frozenset(f"AA{a}" for a in "ABCDEFGH"), (), 2011, 2024, ())
    selection, notices = read({"compare": "-".join(sorted(many.countries))}, many)
    assert codes(selection.compared) == ("AAA", "AAB", "AAC", "AAD", "AAE", "AAF")
    assert [(one.parameter, one.value, one.rule) for one in notices] == [
        ("compare", "8", "peers-many")]
    assert read({"measure": "wealth"}, many)[1][0].rule == "choice"


def test_a_list_of_peers_keeps_what_it_can() -> None:
    selection, notices = read({"list": "KEN-XXX-YYY-USA"}, DOMAIN)
    assert codes(selection.peer_list) == ("KEN", "USA")
    assert [(n.value, n.rule) for n in notices] == [("XXX", "peer")]
    many = Domain(frozenset(f"{a}{b}A" for a in "ABCDEF" for b in "ABCDEFGH"), (), 2011, 2024, ())
    selection, notices = read({"list": "-".join(many.countries)}, many)
    assert len(codes(selection.peer_list)) == 30
    assert [(n.value, n.rule) for n in notices] == [("48", "peers-many")]


def test_a_list_of_peers_counts_under_its_own_rule_only() -> None:
    assert Selection(peers="own", peer_list="KEN").parameters()["peer_list"] == "KEN"
    assert Selection(peers="gdp", peer_list="KEN").parameters()["peer_list"] is None


def test_a_name_in_an_address_is_taken_where_it_is_clear() -> None:
    named = {"kenya": ("KEN",), "ke": ("KEN",), "congo": ("COG", "COD")}
    domain = replace(DOMAIN, member_state=lambda text: named.get(text.casefold(), ()))
    assert read({"country": "Kenya"}, domain) == (Selection(country="KEN"), ())
    assert read({"country": "ke"}, domain) == (Selection(country="KEN"), ())
    assert read({"country": "congo"}, domain) == (
        Selection(), (Notice("country", "congo", "country-several", ("COG", "COD")),))
    assert read({"country": "taiwan"}, domain) == (
        Selection(), (Notice("country", "taiwan", "country"),))
