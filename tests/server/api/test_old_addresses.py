"""Addresses as release 2026-11-21 gave them out, in mails and documents since: they still open.

`tests/data/addresses.csv` lists what there was then; ids of figures are in `figure_ids.csv` and
tried in tests/cards/test_verify.py, texts of baskets in tests/brief/test_basket.py.
"""

import csv
from typing import Any
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient

from casebook.exports.picture import renderer
from casebook.paths import ROOT
from casebook.warehouse import catalogue
from tests.sampling import drawn


def kept(name: str) -> list[dict[str, str]]:
    with (ROOT / "tests" / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


THEN = kept("addresses")
FIGURES = [one for one in kept("figure_ids") if one["release_number"] == "1"]
# Parameters as they were called in addresses, with a value for what each stands for today.
GIVEN = {"country": ("country", "KEN"), "from": ("from_year", "2015"), "to": ("to_year", "2020"),
         "prices": ("price_basis", "usd"), "region": ("region", "Africa"),
         "group": ("grouping", "ldc"), "peers": ("peers", "own"), "list": ("peer_list", "EGY-UGA"),
         "plan": ("plan_period", "2020-2023"), "node": ("node", "r16-ms")}
VIEW = {"country": "KEN", "from": "2015", "to": "2020", "prices": "chf-constant", "peers": "gdp"}
# Two cards, one of them for Africa and with a note.
BASKET = ("1AABRnQm6iQ3LMQqAMAwF0KvIn1PQ1a3nKB1KjVqUFpJ0EPHudn8vBPRaTJ0"
          "1SzfohfBRWsUKv0vJCR_B6zXZyZMJJ-3ygOZIATkpu8q86XiDgZYYfw")
SCENARIO = "1~KEN-2~UGA-0.5~unit-330000~usd-0.85~own-KES-146.1~add-3"


def names(kind: str) -> list[str]:
    return [one["name"] for one in THEN if one["kind"] == kind]


def opened(client: TestClient, path: str, **query: str) -> Any:
    address = f"{path}?{urlencode(query)}" if query else path
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.text[:300])
    return answer


def test_every_page_opens_with_its_view(client: TestClient) -> None:
    for name in drawn(names("page"), 3, "old pages"):
        path = "/" if name == "case" else f"/{name}"
        assert 'id="first-screen"' in opened(client, path, **VIEW).text, name
    assert 'id="first-screen"' in opened(client, "/simulator", scenario=SCENARIO).text


def test_every_card_opens_in_its_frame_and_with_what_is_behind_it(client: TestClient) -> None:
    cards = [one for one in THEN if one["kind"] == "card"]
    assert len(cards) == 82
    for one in drawn(cards, 8, "old cards"):
        card, path = one["name"], f"/{'' if one['page'] == 'case' else one['page']}"
        frame = opened(client, path, **VIEW, embed="true", card=card)
        assert f'id="{card}"' in frame.text, card
        assert "<table" in opened(client, f"/cards/{card}/table", **VIEW).text
        assert "<" in opened(client, f"/cards/{card}/about", **VIEW).text


def test_every_question_gives_a_file_of_each_kind(client: TestClient) -> None:
    questions = names("question")
    assert len(questions) == 80
    for place, name in enumerate(drawn(questions, 25, "old questions")):
        taken = catalogue()[name].parameters
        query = {one: value for one, (field, value) in GIVEN.items() if field in taken}
        kinds = ("csv", "json", "parquet", "xlsx")
        for kind in drawn(kinds, 1, f"old file of {name}") if place else kinds:
            answer = opened(client, f"/data/{name}.{kind}", **query)
            assert answer.headers["casebook-figure"]
            assert answer.content


def test_every_table_and_file_of_a_release_is_there(client: TestClient) -> None:
    for name in names("table"):
        assert opened(client, f"/data/tables/{name}.parquet").content.startswith(b"PAR1")
    for name in drawn(names("table"), 6, "old tables"):
        assert b"," in opened(client, f"/data/tables/{name}.csv").content
    for path in names("file"):
        assert opened(client, path).content


def test_a_briefing_opens_and_is_presented(client: TestClient) -> None:
    for query in ({"basket": BASKET}, {"country": "KEN", "audience": "finance"}):
        assert 'id="first-screen"' in opened(client, "/briefing", **query).text
        assert "<html" in opened(client, "/present", **query).text
        assert opened(client, "/present/slides.json", **query).json()["html"]


@pytest.mark.skipif(not renderer.available(), reason="no Chromium")
def test_the_picture_of_a_figure_is_drawn_or_said_to_be_revised(client: TestClient) -> None:
    for one in drawn(FIGURES, 2, "old pictures"):
        # There were these two kinds, sizes and colours; briefings had no addresses of files yet.
        for kind, query in (("svg", "size=tall&theme=dark"), ("png", "size=wide&theme=light")):
            answer = client.get(f"/figures/{one['figure_id']}.{kind}?{query}")
            if answer.status_code == 410:
                assert f"verify?figure={one['figure_id']}" in answer.text
            else:
                assert answer.status_code == 200, one
                assert answer.content.startswith(b"<svg" if kind == "svg" else b"\x89PNG")
