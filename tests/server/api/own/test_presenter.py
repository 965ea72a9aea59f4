"""The presenter's addresses: pages, slides as JSON, files; trouble in one sentence."""

import json
import re
from html.parser import HTMLParser

import pytest
from starlette.testclient import TestClient

from casebook.brief.basket import Basket, item, write_basket
from casebook.brief.presenter import selection as talk_choice
from casebook.brief.presenter import templates as talk_web
from casebook.brief.presenter.talk import slides
from casebook.brief.query import requested_brief
from casebook.selection import Selection
from casebook.warehouse import Release

BOTH_STORIES = pytest.mark.parametrize("address", [
    "/present?story=council", "/present?story=ministry&country=KEN&audience=foreign"])
HOSTILE = "</script><script>alert(1)</script> =1+1 <img src=x onerror=alert(2)> \u2028 &amp;"


class Seen(HTMLParser):
    """What a parser makes of a page: elements with attributes, and data scripts by id."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.data: dict[str, str] = {}
        self._open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = str(dict(attrs).get("id", "")) if tag == "script" else ""

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open:
            self.data[self._open] = self.data.get(self._open, "") + data
        else:
            self.text.append(data)


@BOTH_STORIES
def test_page_holds_every_finding_without_scripts(
    address: str, client: TestClient, release: Release
) -> None:
    answer = client.get(address)
    seen = Seen(answer.text)
    parameters = dict(pair.split("=") for pair in address.partition("?")[2].split("&"))
    brief, _ = requested_brief(parameters, release)
    text = re.sub(r"\s+", " ", " ".join(seen.text))
    for part in brief.parts:
        assert re.sub(r"\s+", " ", part.point.split(":")[0].split(";")[0]) in text
        assert part.figure_id in text
    tables = sum(tag == "table" for tag, _ in seen.elements)
    assert tables == sum(not part.sentence_only for part in brief.parts) >= 5
    told = json.loads(seen.data["casebook-talk"])
    assert len(told["slides"]) == len(slides(brief)) == sum(
        tag == "section" and "slide" in (found.get("class") or "").split()
        for tag, found in seen.elements)


@BOTH_STORIES
def test_scripts_and_styles_are_files_of_our_own(address: str, client: TestClient) -> None:
    answer = client.get(address)
    assert "'unsafe-inline'" not in answer.headers["content-security-policy"].split("style-src")[0]
    for tag, found in Seen(answer.text).elements:
        if tag == "script" and found.get("type") != "application/json":
            assert str(found["src"]).startswith("./files/")
        assert not any(name.startswith("on") for name in found)
        for name in ("src", "href"):
            if found.get(name) and tag != "a":
                assert str(found[name]).startswith("./")


def test_files_are_kept_for_good_and_sent_small(client: TestClient) -> None:
    page = client.get("/present?story=council").text
    addresses = set(re.findall(r'"\.(/files/[^"]+)"', page))
    assert len(addresses) == 3
    for address in addresses:
        answer = client.get(address, headers={"Accept-Encoding": "br"})
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["content-encoding"] == "br"
        again = client.get(address, headers={"If-None-Match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
    plotly = next(address for address in addresses if "plotly" in address)
    assert client.get(plotly).text == talk_web.plotly()


@pytest.mark.parametrize("name", ["SourceSerif4-Semibold.ttf", "SourceSans3-Regular.ttf"])
def test_letters_are_there(name: str, client: TestClient) -> None:
    assert client.get(f"/files/{name}").content[:4] == b"\x00\x01\x00\x00"
    assert name in client.get(re.search(
        r'"\.(/files/talk-\w+\.css)"', client.get("/present").text)[1]).text


@pytest.mark.parametrize("address", ["/present?story=council", "/present/slides.json?for=KEN"])
def test_conditional_and_head(address: str, client: TestClient) -> None:
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.head(address).status_code == 200
    other = client.get(f"{address}&within=Africa")
    assert other.headers["etag"] != first.headers["etag"]
    refused = client.post(address)
    assert (refused.status_code, "GET" in refused.headers["allow"]) == (405, True)


def test_same_slides_for_another_member_state(client: TestClient, release: Release) -> None:
    kenya = client.get("/present/slides.json?country=KEN").json()
    uganda = client.get("/present/slides.json?country=KEN&for=UGA").json()
    assert len(kenya["data"]["slides"]) >= 5
    titles = [slide["notes"]["title"] for slide in uganda["data"]["slides"]]
    assert any("Uganda" in title for title in titles)
    assert not any("Kenya" in title for title in titles)
    assert "Uganda" in uganda["data"]["shown"]
    found = talk_choice.chosen({"country": "KEN", "for": "UGA"}, release).brief
    plain, _ = requested_brief({"country": "KEN"}, release)
    assert [part.prepared.card.id for part in found.parts] == [
        part.prepared.card.id for part in plain.parts]
    for part in found.parts:
        given = dict(part.prepared.provenance.parameters)
        assert given.get("country", "UGA") == "UGA"


def test_region_of_a_basket(client: TestClient, release: Release) -> None:
    basket = write_basket(Basket((item("units-total", Selection()),)))
    brief = talk_choice.chosen({"basket": basket, "within": "Africa"}, release).brief
    assert dict(brief.parts[0].prepared.provenance.parameters)["region"] == "Africa"


@pytest.mark.parametrize(("query", "said"), [
    ("basket=1broken", "cannot be read"), ("country=ZZZ", "ZZZ"), ("for=QQQ", "QQQ"),
    ("within=Mars", "Mars"), ("audience=king", "king"), ("story=fable", "fable"),
    ("country=%3Cscript%3Ealert(1)%3C/script%3E", "<script>alert(1)</script>"),
    ("for=%F0%9F%98%80%00%E2%80%AE", "😀"),
])
def test_what_cannot_be_used_is_said(query: str, said: str, client: TestClient) -> None:
    answer = client.get(f"/present?{query}")
    assert answer.status_code == 200
    seen = Seen(answer.text)
    notices = json.loads(seen.data["casebook-talk"])["notices"]
    assert any(said in notice for notice in notices)
    assert any(said in text for text in seen.text)
    assert not any(tag == "script" and not found for tag, found in seen.elements)
    assert "Traceback" not in answer.text
    assert client.get(f"/present/slides.json?{query}").status_code == 200


@pytest.mark.parametrize(("address", "status"), [
    ("/present/none", 404), ("/files/none.js", 404), ("/files/x/y", 404),
    ("/present?basket=" + "x" * 20_000, 414),
])
def test_trouble_is_one_sentence(address: str, status: int, client: TestClient) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert "Traceback" not in answer.text
    assert len(answer.text) < 2_000


def test_a_fault_is_a_page_with_a_reference(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a secret folder")

    monkeypatch.setattr(talk_choice, "chosen", fail)
    answer = client.get("/present?country=KEN&audience=parliament",
                        headers={"Accept": "text/html"})
    assert answer.status_code == 500
    assert answer.headers["content-type"].startswith("text/html")
    assert "secret" not in answer.text
    assert "reference" in answer.text


def test_hostile_notes_are_text(client: TestClient) -> None:
    basket = Basket((item("units-total", Selection()),)).changed(0, note=HOSTILE)
    answer = client.get(f"/present?basket={write_basket(basket)}")
    seen = Seen(answer.text)
    assert not [tag for tag, found in seen.elements if tag == "img" or "onerror" in found]
    scripts = [found for tag, found in seen.elements if tag == "script"]
    assert all("src" in found or found.get("type") == "application/json" for found in scripts)
    told = json.loads(seen.data["casebook-talk"])["slides"]
    assert any("<script>alert(1)</script>" in slide["notes"]["note"] for slide in told)
    assert "\u2028" not in answer.text


def test_a_full_basket_fits_the_address(client: TestClient) -> None:
    cards = ("units-total", "units-by-region", "units-map", "needs-offline-world", "case-units")
    view = Selection(country="GBR", peers="gdp", from_year=2014, price_basis="chf-constant")
    basket = Basket(tuple(item(card, view) for card in cards))
    for place in range(len(cards)):
        note = "".join(chr(0x4E00 + (place * 7919 + at * 104_729) % 20_000) for at in range(280))
        basket = basket.changed(place, note=note)
    address = f"/present?basket={write_basket(basket)}&country=GBR&audience=foreign"
    assert len(address) > 4_000
    assert client.get(address).status_code == 200
