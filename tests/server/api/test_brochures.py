"""`/brochure`, `/infographics` and `/story`: what they answer, and what they refuse."""

import pytest
from starlette.testclient import TestClient

from casebook.brochure.links import brochure_link, infographic_link
from casebook.selection import Selection
from casebook.story.pictures import picture_link
from casebook.wording import ENGLISH

STARTS = {"pdf": b"%PDF", "pptx": b"PK", "png": b"\x89PNG", "svg": b"<svg"}


@pytest.mark.parametrize(
    "address",
    [
        brochure_link("KEN", "pdf", ENGLISH),
        brochure_link(None, "pptx", ENGLISH),
        infographic_link("KEN", "pdf", "page", ENGLISH),
        infographic_link(None, "png", "post", ENGLISH),
        picture_link("cost", "link", Selection(country="KEN")),
        picture_link("decide", "post", Selection()),
        infographic_link("FRA", "png", "link", ENGLISH),
        infographic_link("TUV", "svg", "post", ENGLISH),
    ],
)
def test_files_come_with_names_and_tags(address: str, client: TestClient) -> None:
    answer = client.get(address)
    suffix = address.split("?", maxsplit=1)[0].rpartition(".")[2]
    assert answer.status_code == 200
    assert answer.content.startswith(STARTS[suffix])
    assert f'.{suffix}"' in answer.headers["content-disposition"]
    known = {"If-None-Match": answer.headers["etag"]}
    assert client.get(address, headers=known).status_code == 304
    assert client.head(address).status_code == 200
    assert client.post(address).status_code == 405


@pytest.mark.parametrize(("address", "status"), [
    ("/brochure.exe", 404), ("/brochure.pdf?country=KXN", 400), ("/brochure.pdf?country=XXX", 400),
    ("/brochure.pdf?lang=xx", 400), ("/brochure.pdf?x=1", 400),
    ("/brochure.pdf?country=KEN&country=FRA", 400), ("/infographics/XXX.pdf", 404),
    ("/infographics/KEN.gif", 404), ("/infographics/KEN", 404), ("/infographics/ken.png", 404),
    ("/infographics/KEN.png?size=page", 400), ("/infographics/KEN.pdf?size=link", 400),
    ("/infographics/a/b.pdf", 404), ("/infographics/%2e%2e/KEN.pdf", 404),
    ("/infographics/%3Cscript%3E.png", 404), ("/story/none.png", 404), ("/story/cost.gif", 404),
    ("/story/cost", 404), ("/story/cost.png?country=KXN", 400), ("/story/cost.png?size=page", 400),
    ("/story/cost.png?x=1", 400), ("/story/a/cost.png", 404),
])
def test_the_rest_is_refused(address: str, status: int, client: TestClient) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def test_they_are_described_and_left_to_readers(client: TestClient) -> None:
    paths = client.get("/data/openapi.json").json()["paths"]
    assert {"/brochure.{format}", "/infographics/{member_state}.pdf",
            "/infographics/{member_state}.png", "/infographics/{member_state}.svg",
            "/story/{screen}.png"} <= set(paths)
    robots = client.get("/robots.txt").text
    assert "Disallow: /brochure." in robots
    assert "/infographics" not in robots  # who unfolds links asks first
