"""One card for all selections that agree in what it draws on, and never another's."""

import json
from dataclasses import replace
from importlib import import_module

import pytest

from casebook.cards import cards, face, prepare
from casebook.cards.noted import Choices, Kept, noting
from casebook.selection import PARAMETERS, Selection
from casebook.warehouse import live
from tests.exports.extracts import NARROW
from tests.sampling import sampled

# The package gives its function the module's name.
preparing = import_module("casebook.cards.prepare")
VIEWS = (
    Selection(), NARROW, Selection(country="PLW", peers="class"),
    Selection(country="PLW", price_basis="usd"), Selection(grouping="sids", from_year=2018),
    Selection(country="KEN", peers="own", peer_list="EGY-ETH"), Selection(node="r16-ms"),
    Selection(country="CAN", yardstick="un-scale"), Selection(plan_period="2024-2027"),
)


@pytest.mark.parametrize("card_id", sampled(tuple(cards()), 4))
def test_what_is_kept_is_what_would_be_made(card_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each view after the others from one cache, and each from a cache of its own."""
    card, shared = cards()[card_id], Kept(1000)
    monkeypatch.setattr(face, "_SHOWN", Kept(1000))
    for view in VIEWS:
        monkeypatch.setattr(preparing, "_KEPT", shared)
        kept = prepare(card, view, live(), "light")
        monkeypatch.setattr(preparing, "_KEPT", Kept(1))
        shown = face.shown(card, view, live(), "light", "card")
        monkeypatch.setattr(preparing, "_KEPT", Kept(1))
        made = prepare(card, view, live(), "light")
        assert json.dumps(kept.figure) == json.dumps(made.figure)
        assert (kept.title, kept.subtitle, kept.method, kept.alt, kept.grade) == (
            made.title, made.subtitle, made.method, made.alt, made.grade)
        assert kept.provenance == made.provenance
        assert kept.table.equals(made.table)
        assert shown == face.packed(made, "card")
    assert sum(shared.looks()) == sum(face._SHOWN.looks()) == len(VIEWS)


def test_a_card_that_never_looks_at_a_member_state_is_made_once() -> None:
    made = []

    def make(selection: Selection) -> str:
        made.append(selection.price_basis)
        return selection.price_basis

    kept: Kept[str] = Kept(10)
    for country in ("KEN", "CHE", None):
        assert kept.get("card", Selection(country=country), make) == "chf"
    assert kept.get("card", Selection(price_basis="usd"), make) == "usd"
    assert made == ["chf", "usd"]
    assert kept.looks() == (2, 2)


def test_branches_are_told_apart() -> None:
    def make(selection: Selection) -> str | None:
        return selection.region if selection.country is None else selection.country

    kept: Kept[str | None] = Kept(10)
    for view in (Selection(region="Africa"), Selection(country="KEN", region="Africa"),
                 Selection(region="Europe"), Selection(country="KEN", region="Europe")):
        assert kept.get("card", view, make) == (view.country or view.region)
    assert kept.looks().hits == 1


def test_what_is_made_of_something_kept_depends_on_what_that_had_read() -> None:
    inner: Kept[str | None] = Kept(10)
    outer: Kept[str | None] = Kept(10)

    def make(selection: Selection) -> str | None:
        return inner.get("rows", selection, lambda one: one.country)

    def seen(**chosen: str) -> str | None:
        return outer.get("card", Selection(**chosen), make)

    assert (seen(country="KEN"), seen(country="CHE")) == ("KEN", "CHE")
    assert seen(country="KEN", region="Africa") == "KEN"
    assert outer.looks() == (1, 2)
    outer.clear()
    # Now the inner one has it, and has to say the same of it.
    assert (seen(country="KEN"), seen(country="CHE")) == ("KEN", "CHE")
    assert seen(country="CHE", region="Africa") == "CHE"
    assert outer.looks() == (2, 4)
    assert inner.looks() == (2, 2)


def test_it_holds_no_more_than_it_may() -> None:
    kept: Kept[int] = Kept(5)
    for year in range(1990, 2030):
        kept.get(year, Selection(from_year=year), lambda one: one.from_year or 0)
    assert len(kept._made) == len(kept._read) == 5


def test_a_failure_is_raised_and_not_kept() -> None:
    kept: Kept[int] = Kept(5)
    with pytest.raises(ZeroDivisionError):
        kept.get("card", Selection(), lambda _: 1 // 0)
    assert kept.get("card", Selection(), lambda _: 1) == 1


def test_what_is_read_is_noted_whichever_way() -> None:
    noted = noting(NARROW)
    assert Choices(noted)["country"] == "KEN"
    assert noted.noted == {"country"}
    assert Choices(noted)["peer_list"] is None
    assert noted.noted == {"country", "peers"}
    assert dict(Choices(noted)) == NARROW.parameters()
    assert noted.noted == set(PARAMETERS) - {"peer_list"}
    copy = replace(noting(NARROW), country=None)
    assert (copy.country, copy.region) == (None, "Africa")
    with pytest.raises(KeyError):
        Choices(noted)["language"]
