"""One card for all selections that agree in what it draws on, and never another's."""

import json
from dataclasses import replace

import pytest

from casebook.analysis.findings import Finding
from casebook.cards import card_view, cards, prepare
from casebook.cards.answers import draw
from casebook.cards.prepare import notes, prepare_relevant
from casebook.selection import DEFAULT, Selection, narrowed
from casebook.warehouse import live
from casebook.wording import ENGLISH
from tests.exports.extracts import NARROW
from tests.oracle.sample import views
from tests.sampling import sampled

VIEWS = (
    Selection(), NARROW, Selection(country="PLW", peers="class"),
    Selection(country="PLW", price_basis="usd"), Selection(grouping="sids", from_year=2018),
    Selection(country="KEN", peers="own", peer_list="EGY-ETH"), Selection(node="r16-ms"),
    Selection(country="CAN", yardstick="un-scale", measure="internet", compared="CAN-KEN"),
    Selection(region="Africa", country="BRA"),
)


def said(finding: Finding | None) -> str:
    return finding.sentence(ENGLISH) if finding else ""


@pytest.mark.parametrize("card_id", sampled(tuple(cards()), 4))
def test_a_card_declares_all_that_it_reads(card_id: str) -> None:
    """What is not declared changes neither rows nor sentence nor chart."""
    card = cards()[card_id]
    drawn = [Selection(**view._asdict()) for view in views(card_id)]
    for view in (*VIEWS, *drawn):
        full = draw(card, view, live(), "light")
        kept = draw(card, card.relevant(view), live(), "light")
        assert kept.answer.provenance == full.answer.provenance
        assert said(kept.finding) == said(full.finding)
        assert kept.description == full.description
        assert json.dumps(kept.figure) == json.dumps(full.figure)


@pytest.mark.parametrize("card_id", sampled(tuple(cards()), 4))
def test_what_is_kept_is_what_would_be_made(card_id: str) -> None:
    """Each view after the others from one cache, and each made alone."""
    card = cards()[card_id]
    for view in VIEWS:
        kept, shown = (prepare(card, view, live(), "light"),
                       card_view.compressed_view(card, view, live(), "light", "card"))
        made = prepare_relevant.__wrapped__(
            card, view, live(), "light", notes(card, view, live()))
        assert (kept.title, kept.subtitle, kept.method, kept.alt, kept.grade) == (
            made.title, made.subtitle, made.method, made.alt, made.grade)
        assert kept.table.equals(made.table)
        assert shown == card_view.compress_view(made, "card")


def test_a_card_that_never_looks_at_a_member_state_is_made_once() -> None:
    world, map_ = cards()["revenue-by-source"], cards()["units-map"]
    kenya, brazil = Selection(country="KEN"), Selection(country="BRA")
    assert prepare(world, kenya, live(), "dark") is prepare(world, brazil, live(), "dark")
    assert prepare(map_, kenya, live(), "dark") is not prepare(map_, brazil, live(), "dark")


def test_what_is_left_of_a_selection() -> None:
    view = replace(NARROW, language="en", peer_list="EGY-ETH")
    assert narrowed(view, ()) == Selection(language="en")
    assert narrowed(view, ("country",)) == Selection(country=view.country)
    assert narrowed(view, ("peers", "peer_list")) == Selection(peers=view.peers)
    own = replace(view, peers="own")
    assert narrowed(own, ("peers", "peer_list")) == Selection(peers="own", peer_list="EGY-ETH")
    assert narrowed(DEFAULT, vars(DEFAULT)) == DEFAULT
