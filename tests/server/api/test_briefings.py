"""`/briefings`: the usual briefing as a file, from its address alone."""

import pytest
from starlette.testclient import TestClient

from casebook.brief.links import briefing_file_link
from casebook.warehouse import live
from casebook.wording import ENGLISH

STARTS = {"pdf": b"%PDF", "pptx": b"PK", "docx": b"PK", "zip": b"PK", "html": b"<!doctype html>"}


@pytest.mark.parametrize(("address", "name"), [
    (briefing_file_link("KEN", "finance", "pdf", ENGLISH), "KEN-finance"),
    (briefing_file_link("FRA", "parliament", "docx", ENGLISH), "FRA-parliament"),
    (briefing_file_link("TUV", "regulator", "pptx", ENGLISH), "TUV-regulator"),
    (briefing_file_link("BRA", "foreign", "html", ENGLISH), "BRA-foreign"),
    (briefing_file_link("KEN", "finance", "zip", ENGLISH), "KEN-finance"),
    (briefing_file_link("KEN", "finance", "slide", ENGLISH), "KEN-finance"),
    (briefing_file_link("KEN", "parliament", "page", ENGLISH), "KEN-parliament"),
    (briefing_file_link(None, "finance", "pdf", ENGLISH), "council"),
    (briefing_file_link(None, "finance", "slide", ENGLISH), "council"),
])
def test_files_come_with_names_and_tags(address: str, name: str, client: TestClient) -> None:
    answer = client.get(address)
    suffix = address.split("?", maxsplit=1)[0].rpartition(".")[2]
    assert answer.status_code == 200
    assert answer.content.startswith(STARTS[suffix])
    saved = answer.headers["content-disposition"]
    assert saved.startswith(f'attachment; filename="ITU-briefing-{name}')
    assert saved.endswith(f'.{suffix}"')
    assert live().id in saved
    assert ("-one-" in saved) == ("size=one" in address)
    known = {"If-None-Match": answer.headers["etag"]}
    assert client.get(address, headers=known).status_code == 304
    assert client.head(address).status_code == 200
    assert client.post(address).status_code == 405


@pytest.mark.parametrize(("asked", "at"), [
    ("ken.pdf", "KEN.pdf"), ("KE.pdf?audience=foreign", "KEN.pdf?audience=foreign"),
    ("ivory%20coast.docx", "CIV.docx"), ("Council.pdf", "council.pdf"), ("KEN.PDF", "KEN.pdf"),
])
def test_other_names_lead_to_the_code(asked: str, at: str, client: TestClient) -> None:
    answer = client.get(f"/briefings/{asked}", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, f"./{at}")


@pytest.mark.parametrize(("address", "status", "said"), [
    ("/briefings/KEM.pdf", 404, "ISO 3166-1 alpha-3 code"),
    ("/briefings/Kenia%20.exe", 404, "exe"),
    ("/briefings/Keny.pdf", 404, "KEN (Kenya)"),
    ("/briefings/congo.pdf", 404, "COD"),
    ("/briefings/KEN.exe", 404, "pptx, docx, pdf, html, zip"),
    ("/briefings/KEN", 404, "pptx"),
    ("/briefings/KEN.pdf?audience=kings", 400, "finance, foreign, regulator, parliament"),
    ("/briefings/council.pdf?audience=finance", 400, "audience"),
    ("/briefings/KEN.docx?size=one", 400, "whole"),
    ("/briefings/KEN.pdf?lang=xx", 400, "lang"),
    ("/briefings/KEN.pdf?audience=finance&audience=foreign", 400, "twice"),
    ("/briefings/a/b.pdf", 404, "/data/index.json"),
    ("/briefings/", 404, "/data/index.json"),
    ("/briefings/%3Cscript%3E.pdf", 404, "No Member State"),
])
def test_the_rest_is_refused_with_a_sentence(
    address: str, status: int, said: str, client: TestClient
) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert said in answer.json()["detail"]


def test_they_are_described_and_left_to_readers(client: TestClient) -> None:
    told = client.get("/data/openapi.json").json()["paths"]["/briefings/{member_state}.{format}"]
    assert {one["name"] for one in told["get"]["parameters"]} == {
        "member_state", "format", "audience", "size", "lang"}
    assert "Disallow: /briefings/" in client.get("/robots.txt").text
