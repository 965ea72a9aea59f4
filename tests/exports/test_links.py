"""Links open the same view again; frames hold one card, live or as of one release."""

from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.cards import card, cards
from casebook.exports import embed_code, link, verify_link
from casebook.exports.links import EMBED_SCRIPT, data_link
from casebook.selection import (
    ADDRESS,
    DEFAULT,
    GROUPINGS,
    PEER_RULES,
    PRICE_BASES,
    Domain,
    Selection,
    read,
    write,
)
from casebook.ui.site import site
from casebook.urls import FIRST_PAGE
from casebook.wording import Language

REGIONS = ("Africa", "Americas", "Arab States", "Asia-Pacific", "CIS", "Europe")
DOMAIN = Domain(frozenset({"KEN", "EGY", "FRA"}), REGIONS, 2000, 2030, ("en", "fr"))
YEARS = st.none() | st.integers(2000, 2014), st.none() | st.integers(2015, 2030)
CHOSEN = st.builds(
    Selection,
    language=st.sampled_from(DOMAIN.languages),
    country=st.none() | st.sampled_from(sorted(DOMAIN.countries)),
    peers=st.sampled_from(PEER_RULES),
    from_year=YEARS[0],
    to_year=YEARS[1],
    price_basis=st.sampled_from(PRICE_BASES),
    region=st.none() | st.sampled_from(REGIONS),
    grouping=st.none() | st.sampled_from(GROUPINGS),
)
ANY_CARD = st.sampled_from(sorted(cards()))


class Frame(HTMLParser):
    """The attributes of the one iframe in a text, and what else stands there."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.attributes: dict[str, str | None] = {}
        self.others: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "iframe" and not self.attributes:
            self.attributes = dict(attrs)
        else:
            self.others.append(tag)

    def handle_data(self, data: str) -> None:
        self.others.append(data)


def asked(address: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(address).query)


@given(CHOSEN, ANY_CARD)
def test_a_link_leads_back_to_its_selection(selection: Selection, card_id: str) -> None:
    address = link(card(card_id), selection, "https://x.example")
    found, notices = read(asked(address), DOMAIN)
    assert found == selection
    assert notices == ()
    assert urlsplit(address).fragment == card_id


@given(CHOSEN, ANY_CARD)
def test_only_differences_are_written(selection: Selection, card_id: str) -> None:
    written = {name: values[0] for name, values in asked(link(card(card_id), selection)).items()}
    assert written == write(selection) | card(card_id).page_query


def test_a_card_of_the_data_page_is_opened_in_its_part() -> None:
    assert link(card("revenue-lines"), DEFAULT) == "/data?part=aside#revenue-lines"


def test_default_view_has_no_parameters() -> None:
    assert link(card("units-total"), DEFAULT) == "/units#units-total"
    assert link(card("units-total"), DEFAULT, "https://x.example/") == (
        "https://x.example/units#units-total")


def test_every_card_is_on_a_page_of_the_site() -> None:
    paths = {"/" if page.default else f"/{page.name}" for page in site()}
    assert {urlsplit(link(one, DEFAULT)).path for one in cards().values()} <= paths


def test_first_page_is_the_sites_default() -> None:
    assert [page.name for page in site() if page.default] == [FIRST_PAGE]


@given(CHOSEN, ANY_CARD, st.none() | st.just("2026-11-21-4b5acc3b"))
def test_frame_holds_the_card_and_its_selection(
    selection: Selection, card_id: str, release: str | None
) -> None:
    frame = Frame(embed_code(card(card_id), selection, "https://x.example", release))
    address = frame.attributes["src"]
    assert address is not None
    found = asked(address)
    assert read(found, DOMAIN) == (selection, ())
    assert found["embed"] == ["true"]
    assert found["card"] == [card_id]
    assert found.get("release") == (None if release is None else [release])
    assert frame.attributes["title"]
    assert frame.others == ["\n", "script", EMBED_SCRIPT.removeprefix("<script>").removesuffix(
        "</script>")]


@pytest.mark.parametrize("release", ['"><script>alert(1)</script>', "a&b=c", "x#y"])
def test_nothing_breaks_out_of_the_frame(
    release: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Language, "say", lambda *_: '"><b onclick=')
    frame = Frame(embed_code(card("units-total"), DEFAULT, "https://x.example", release))
    assert frame.others[1:2] == ["script"]
    assert len(frame.others) == 3
    assert frame.attributes["title"] == '"><b onclick='
    assert asked(frame.attributes["src"] or "")["release"] == [release]


def test_address_of_rows_uses_the_pages_parameters() -> None:
    parameters = {"from_year": 2015, "price_basis": "usd", "region": "Arab States", "to_year": None}
    address = data_link("revenue_by_source", parameters, "json", "https://x.example/")
    parts = urlsplit(address)
    assert (parts.netloc, parts.path) == ("x.example", "/data/revenue_by_source.json")
    assert set(asked(address)) == {"from", "prices", "region"} <= set(ADDRESS)
    assert asked(address)["region"] == ["Arab States"]


def test_address_that_verifies() -> None:
    assert verify_link("9B2M7-QK3D4") == "/verify?figure=9B2M7-QK3D4"
