"""`/proposals`: annex and workbook from the link of an estimate, for its reader alone."""

from io import BytesIO

import pytest
from docx import Document
from starlette.testclient import TestClient

from casebook.analysis.proposal_cost.codec import write_proposal
from casebook.brief.annex.files import FILES, proposal_file_link, take
from casebook.exports.proposal_cost.read_back import read_workbook
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language, languages
from tests.exports.proposal_cost.samples import USUAL, in_language

STARTS = {"annex.docx": b"PK", "annex.pdf": b"%PDF", "workbook.xlsx": b"PK"}
TEXT = write_proposal(USUAL)


@pytest.mark.parametrize("name", FILES)
def test_files_come_with_names_and_tags(name: str, client: TestClient) -> None:
    address = proposal_file_link(name, TEXT, Language("ar"))
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.content.startswith(STARTS[name])
    assert answer.headers["content-type"] == FILES[name].mime
    stem, _, suffix = name.partition(".")
    assert answer.headers["content-disposition"] == (
        f'attachment; filename="ITU-proposal-{stem}-{live().id}.{suffix}"')
    assert answer.headers["cache-control"].startswith("private")
    known = {"If-None-Match": answer.headers["etag"]}
    assert client.get(address, headers=known).status_code == 304
    assert client.post(address).status_code == 405


def test_the_workbook_has_the_estimate_of_its_link(client: TestClient) -> None:
    book = client.get(proposal_file_link("workbook.xlsx", TEXT, ENGLISH)).content
    found = read_workbook(book, in_language(ENGLISH).prices)
    assert (found.proposal, found.differences) == (USUAL, ())


def test_the_annex_leads_back_to_its_page(client: TestClient) -> None:
    document = Document(
        BytesIO(client.get(proposal_file_link("annex.docx", TEXT, Language("fr"))).content)
    )
    addresses = [one.target_ref for one in document.part.rels.values() if one.is_external]
    assert addresses == [f"http://testserver/cost?estimate={TEXT}&lang=fr"]


@pytest.mark.parametrize(("address", "status", "said"), [
    ("/proposals/annex.exe", 404, "annex.exe"), ("/proposals/", 404, ""),
    ("/proposals/a/annex.pdf", 404, ""), ("/proposals/annex.pdf?estimate=1.xx", 400, "estimate"),
    ("/proposals/annex.pdf?estimate=9.abc", 400, "link to an estimate"),
    ("/proposals/annex.pdf?lang=xx", 400, "lang"), ("/proposals/annex.pdf?country=KEN", 400, ""),
    (f"/proposals/annex.pdf?estimate={TEXT}&estimate={TEXT}", 400, "twice"),
    ("/proposals/annex.pdf?estimate=" + "x" * 17_000, 414, ""),
    ("/proposals/annex.pdf?estimate=%00%0d%0aSet-Cookie:x", 400, "estimate"),
])
def test_what_cannot_be_answered_is_said(
    address: str, status: int, said: str, client: TestClient
) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert said in answer.text
    assert "set-cookie" not in answer.headers


def test_pages_link_every_file_without_a_script() -> None:
    for language in languages():
        html = take(TEXT, language)
        assert html.count("<a ") == len(FILES)
        for name in FILES:
            assert f"/proposals/{name}?" in html
