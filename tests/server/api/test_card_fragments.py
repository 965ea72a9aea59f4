"""Card fragments (table, about, cite), requested as the script of the card does."""

import json
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from casebook.cards import card, card_view, details, prepare
from casebook.paths import PLOTLY, WEB
from casebook.selection import Selection
from casebook.urls import FILES
from casebook.warehouse import Release

SCRIPT = f"/_stcore/bidi-components/{card_view.COMPONENT}/card.js"


@pytest.mark.parametrize(("part", "written"), [("table", details.table), ("about", details.about)])
def test_a_part_is_that_of_the_view(part, written, client: TestClient, release: Release) -> None:
    answer = client.get(f"/cards/units-by-class/{part}?region=Africa&release={release.id}")
    prepared = prepare(card("units-by-class"), Selection(region="Africa"), release, "light")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.text == written(prepared)
    assert "sandbox" in answer.headers["content-security-policy"]


def test_a_sentence_comes_with_its_citation(client: TestClient, release: Release) -> None:
    answer = client.get("/cards/units-total/cite?region=Africa")
    prepared = prepare(card("units-total"), Selection(region="Africa"), release, "light")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    for words in (prepared.title, prepared.source_line, prepared.provenance.figure_id,
                  "http://testserver/units?region=Africa#units-total"):
        assert words in answer.text


def test_a_scenario_is_reckoned(client: TestClient, release: Release) -> None:
    scenario = "1~see-KEN-5-"
    answer = client.get(f"/cards/simulator-choices/table?country=KEN&scenario={quote(scenario)}")
    prepared = prepare(card("simulator-choices"),
                       Selection(country="KEN", scenario=scenario), release, "light")
    assert answer.text == details.table(prepared)
    assert answer.headers["etag"] != client.get(
        "/cards/simulator-choices/table?country=KEN").headers["etag"]


def test_a_second_look_is_short(client: TestClient) -> None:
    first = client.get("/cards/units-total/table?country=KEN")
    again = client.get("/cards/units-total/table?country=KEN",
                       headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(("address", "status", "said"), [
    ("/cards/units-total/none", 404, "index.json"),
    ("/cards/none/table", 404, "Did you mean"),
    ("/cards/units-total/table?release=2020-01-01-none", 404, "not kept on this server"),
    ("/cards/units-total/table?release=%00", 404, "not kept on this server"),
    ("/cards/units-total", 404, "index.json"),
    ("/cards/", 404, "index.json"),
])
def test_what_is_not_there(address: str, status: int, said: str, client: TestClient) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert said in answer.json()["detail"]
    assert "/work" not in answer.text


def test_a_value_that_cannot_be_used_counts_as_not_said(client: TestClient) -> None:
    usual = client.get("/cards/units-total/table").text
    assert client.get("/cards/units-total/table?country=XXX&region=%3Cb%3E&basket=x").text == usual


def test_other_methods_are_refused(client: TestClient) -> None:
    assert client.post("/cards/units-total/table").status_code == 405


def test_the_script_is_asked_about_and_sent_small(client: TestClient) -> None:
    answer = client.get(SCRIPT, headers={"Accept-Encoding": "br"})
    assert answer.status_code == 200
    assert answer.text == (WEB / "card" / "card.js").read_text(encoding="utf-8")
    assert answer.headers["content-encoding"] == "br"
    assert answer.headers["cache-control"] == "no-cache"
    again = client.get(
        SCRIPT, headers={"Accept-Encoding": "br", "If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    for other in ("../templates/card.html", "..%2f..%2f..%2fapp.py", "none.js", ""):
        assert client.get(SCRIPT.replace("card.js", other)).status_code in (400, 404)


def test_plotly_is_asked_for_once(client: TestClient) -> None:
    answer = client.get(f"{FILES}/{PLOTLY.name}", headers={"Accept-Encoding": "br"})
    assert answer.text == PLOTLY.read_text(encoding="utf-8")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert int(answer.headers["content-length"]) < 500_000


def test_the_card_as_a_live_connection_brings_it(client: TestClient, release: Release) -> None:
    answer = client.get("/cards/units-total/card-dark?region=Africa")
    own, _, packed = answer.content.partition(b"\n")
    assert packed == card_view.compressed_view(
        card("units-total"), Selection(region="Africa"), release, "dark", "card")
    files = json.loads(own)["files"]
    assert client.get(files["data"]).headers["content-type"].startswith("text/csv")
    assert "region=Africa" in files["data"]
    assert answer.headers["casebook-release"] == release.id
