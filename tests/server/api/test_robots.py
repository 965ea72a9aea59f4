"""robots.txt and the sitemap: where crawlers may read, and every page there is."""

from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from starlette.testclient import TestClient

from casebook.analysis.member_names import names
from casebook.ui.site import site
from casebook.warehouse import Release
from casebook.wording import ENGLISH, languages
from tests.sampling import drawn

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def test_the_sitemap_has_every_page_and_every_member_state(
    client: TestClient, release: Release
) -> None:
    answer = client.get("/sitemap.xml")
    assert answer.headers["content-type"].startswith("application/xml")
    root = ElementTree.fromstring(answer.content)
    found = [str(one.text) for one in root.iter(f"{{{NAMESPACE}}}loc")]
    pages = {f"http://testserver/{one.path}" for one in site()}
    members = {f"http://testserver/country?country={iso3}" for iso3 in names(release, ENGLISH)}
    assert len(members) == 194
    english = {one for one in found if "lang=" not in one}
    assert english == pages | members
    assert len(found) == len(set(found)) == len(english) * len(languages())


def test_each_entry_of_the_sitemap_names_the_page_in_every_language(client: TestClient) -> None:
    if len(languages()) == 1:
        pytest.skip("one language has no others")
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)
    link = "{http://www.w3.org/1999/xhtml}link"
    for entry in list(root)[::50]:
        others = {one.get("hreflang"): one.get("href") for one in entry.iter(link)}
        assert set(others) == {*languages(), "x-default"}
        assert entry.findtext(f"{{{NAMESPACE}}}loc") in others.values()
        assert others["x-default"] == others["en"]


def test_the_days_of_the_sitemap(client: TestClient, release: Release) -> None:
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)
    days = {str(one.text) for one in root.iter(f"{{{NAMESPACE}}}lastmod")}
    assert days == {release.date.isoformat()}


def test_every_address_of_the_sitemap_is_a_page(client: TestClient) -> None:
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)
    for one in drawn(list(root.iter(f"{{{NAMESPACE}}}loc")), 7, "sitemap"):
        parts = urlsplit(str(one.text))
        answer = client.get(f"{parts.path}?{parts.query}")
        assert 'id="first-screen"' in answer.text


def test_robots(client: TestClient) -> None:
    text = client.get("/robots.txt").text
    assert "User-agent: *" in text
    assert "Disallow: /_stcore/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text
    told = client.get("/robots.txt", headers={"Host": 'a"><b>'}).text
    assert "Sitemap" not in told
    assert client.get("/robots.txt?x=1").status_code == 400
