"""`/figures/<id>`: an id leads back to its own card and rows, and to nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from casebook import cards
from casebook.cards.answers import answer_of
from casebook.exports.picture import renderer
from casebook.selection import Selection
from casebook.server.api.figures import cards_of_figure
from casebook.warehouse import Release
from casebook.warehouse.figure_ids import figure_id

VIEWS = (
    Selection(),
    Selection(country="KEN", region="Africa", from_year=2015, price_basis="usd"),
    Selection(country="KEN", peers="gdp", grouping="ldc", to_year=2020),
)
DRAWN = [card for card in cards.cards().values() if card.compute is None]
needs_chromium = pytest.mark.skipif(not renderer.available(), reason="no Chromium")


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("card", DRAWN, ids=lambda card: card.id)
def test_every_id_leads_back(card: cards.Card, view: Selection, release: Release) -> None:
    given = answer_of(card, view, release).provenance
    same, selection = cards_of_figure(given.figure_id, release)
    assert card.id in {one.id for one in same}
    again = answer_of(same[0], selection, release).provenance
    assert (again.figure_id, again.rows_hash) == (given.figure_id, given.rows_hash)


def an_id(release: Release, card: str = "units-total") -> str:
    return answer_of(cards.card(card), Selection(), release).provenance.figure_id


@needs_chromium
def test_the_picture_of_an_id(client: TestClient, release: Release) -> None:
    name = an_id(release)
    answer = client.get(f"/figures/{name}.svg?theme=dark")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.headers["casebook-figure"] == name
    assert name in answer.text
    wide, tall = (client.get(f"/figures/{name.lower()}.png?size={size}").content
                  for size in ("wide", "tall"))
    assert wide.startswith(b"\x89PNG")
    assert wide != tall
    known = {"If-None-Match": answer.headers["etag"]}
    assert client.get(f"/figures/{name}.svg?theme=dark", headers=known).status_code == 304
    assert client.get(f"/figures/{name}.svg", headers=known).status_code == 200


@needs_chromium
def test_cards_of_the_same_rows_are_told_apart(client: TestClient, release: Release) -> None:
    name = an_id(release, "revenue-shares")
    one, other = (client.get(f"/figures/{name}.svg?card={card}")
                  for card in ("revenue-by-source", "revenue-shares"))
    assert one.headers["content-disposition"] != other.headers["content-disposition"]
    refused = client.get(f"/figures/{name}.svg?card=units-total")
    assert (refused.status_code, refused.json()["kind"]) == (400, "bad-address-value")


@pytest.mark.parametrize(("file", "status", "kind"), [
    ("9B2M7-QK3D4.png", 404, "bad-figure-id"),
    ("x.png", 404, "bad-figure-id"),
    ("x.gif", 404, "unknown-format"),
    ("..%2fx.png", 404, "unknown-address"),
])
def test_what_is_no_id(file: str, status: int, kind: str, client: TestClient) -> None:
    answer = client.get(f"/figures/{file}")
    assert (answer.status_code, answer.json()["kind"]) == (status, kind)


def test_an_id_that_was_never_given_out(client: TestClient, release: Release) -> None:
    asked = dict(answer_of(cards.card("units-total"), Selection(), release).provenance.parameters)
    nowhere = figure_id("no_such_question", {}, release.number, "0" * 64)
    never = figure_id("units_total_by_year", asked, release.number, "0" * 64)
    later = figure_id("units_total_by_year", asked, release.number + 1, "0" * 64)
    for name in (nowhere, never, later):
        answer = client.get(f"/figures/{name}.png")
        assert (answer.status_code, answer.json()["kind"]) == (404, "unknown-figure")


def test_a_revised_figure_is_not_shown(
    client: TestClient, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An id of an earlier release whose rows were others: no picture, the way to what changed."""
    asked = dict(answer_of(cards.card("units-total"), Selection(), release).provenance.parameters)
    old = figure_id("units_total_by_year", asked, release.number, "0" * 64)
    monkeypatch.setattr(
        "casebook.server.api.figures.live", lambda: replace(release, number=release.number + 1)
    )
    answer = client.get(f"/figures/{old}.png")
    assert (answer.status_code, answer.json()["kind"]) == (410, "figure-revised")
    assert f"/verify?figure={old}" in answer.json()["detail"]


def test_size_and_theme_are_checked(client: TestClient, release: Release) -> None:
    for asked in ("size=huge", "theme=pink", "width=1"):
        answer = client.get(f"/figures/{an_id(release)}.png?{asked}")
        assert answer.status_code == 400


def test_without_chromium_it_says_so(
    client: TestClient, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    from casebook.errors import NoBrowser

    def no_browser(*_: object) -> bytes:
        raise NoBrowser

    monkeypatch.setattr("casebook.server.api.figures.picture", no_browser)
    answer = client.get(f"/figures/{an_id(release)}.png")
    assert (answer.status_code, answer.json()["kind"]) == (503, "no-browser")
    assert Path("/").as_posix() not in answer.json()["kind"]
