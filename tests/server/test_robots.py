"""robots.txt and the sitemap: where crawlers may read, and every page there is."""

from urllib.parse import urlsplit
from xml.etree import ElementTree

from starlette.testclient import TestClient

from casebook.analysis.member_names import names
from casebook.ui.site import site
from casebook.warehouse import Release

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def test_the_sitemap_has_every_page_and_every_member_state(
    client: TestClient, release: Release
) -> None:
    answer = client.get("/sitemap.xml")
    assert answer.headers["content-type"].startswith("application/xml")
    root = ElementTree.fromstring(answer.content)
    found = [str(one.text) for one in root.iter(f"{{{NAMESPACE}}}loc")]
    pages = {f"http://testserver/{one.path}" for one in site()}
    members = {f"http://testserver/country?country={iso3}" for iso3 in names(release, "en")}
    assert len(members) == 194
    assert set(found) == pages | members
    assert len(found) == len(set(found))
    days = {str(one.text) for one in root.iter(f"{{{NAMESPACE}}}lastmod")}
    assert days == {release.date.isoformat()}


def test_every_address_of_the_sitemap_is_a_page(client: TestClient) -> None:
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)
    for one in list(root.iter(f"{{{NAMESPACE}}}loc"))[::20]:
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
