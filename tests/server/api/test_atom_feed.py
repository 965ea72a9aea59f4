"""The feed of changes: Atom as RFC 4287 has it, by parsing."""

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlparse
from xml.etree import ElementTree

import pytest
from starlette.testclient import TestClient

from casebook.server.api.atom_feed import feed
from casebook.urls import FEED
from casebook.warehouse import Release
from casebook.wording import ENGLISH
from tests.releases import two_releases

ATOM = "{http://www.w3.org/2005/Atom}"


def text(element: ElementTree.Element, name: str) -> str:
    found = element.findall(f"{ATOM}{name}")
    assert len(found) == 1, name
    return found[0].text or ""


def valid(content: bytes) -> ElementTree.Element:
    """The feed, after every rule of RFC 4287 that bears on it."""
    root = ElementTree.fromstring(content)
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    assert entries
    for one in (root, *entries):
        assert text(one, "title").strip()
        assert urlparse(text(one, "id")).scheme == "urn"
        assert datetime.fromisoformat(text(one, "updated")).tzinfo is not None
        assert one.find(f"{ATOM}link[@rel='alternate']") is not None
        for link in one.findall(f"{ATOM}link"):
            assert urlparse(link.attrib["href"]).scheme in ("http", "https")
    assert root.find(f"{ATOM}author/{ATOM}name").text
    assert root.find(f"{ATOM}link[@rel='self']").attrib["type"] == "application/atom+xml"
    ids = [text(one, "id") for one in (root, *entries)]
    assert len(set(ids)) == len(ids)
    updated = [text(one, "updated") for one in entries]
    assert updated == sorted(updated, reverse=True)
    assert text(root, "updated") == updated[0]
    assert all(one.find(f"{ATOM}content").text for one in entries)
    return root


def test_the_feed_is_valid_and_cached(client: TestClient, release: Release) -> None:
    answer = client.get(FEED)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/atom+xml")
    assert answer.headers["access-control-allow-origin"] == "*"
    root = valid(answer.content)
    assert len(root.findall(f"{ATOM}entry")) == release.number
    again = client.get(FEED, headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304
    assert client.head(FEED).status_code == 200
    assert client.post(FEED).status_code == 405


@pytest.mark.parametrize("query", ["?x=1", "?lang=en&lang=en", "?card=<script>"])
def test_what_is_not_taken_is_refused(client: TestClient, query: str) -> None:
    answer = client.get(FEED + query)
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("application/problem+json")


def test_ids_do_not_depend_on_the_address(release: Release) -> None:
    here, there = (valid(feed(release, ENGLISH, base)) for base in
                   ("http://one.example", "https://two.example/itu"))
    assert [one.text for one in here.iter(f"{ATOM}id")] == [
        one.text for one in there.iter(f"{ATOM}id")]


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Release, Release]]:
    """For the last tests of this module: the second is live from then on."""
    with two_releases(tmp_path_factory.mktemp("two"), ledger=False) as both:
        yield both


@pytest.mark.slow
def test_two_releases_make_two_entries(releases: tuple[Release, Release]) -> None:
    root = valid(feed(releases[1], ENGLISH, "http://one.example"))
    newest, oldest = root.findall(f"{ATOM}entry")
    assert "A trial <of> & releases" in text(newest, "title")
    content = newest.find(f"{ATOM}content").text
    assert "Algeria was given another class." in content
    assert "First release" in oldest.find(f"{ATOM}content").text


def test_a_new_release_leaves_the_earlier_entries_as_they_were(
    releases: tuple[Release, Release],
) -> None:
    before, after = (valid(feed(one, ENGLISH, "http://one.example")) for one in releases)
    earlier = {text(one, "id"): ElementTree.tostring(one) for one in before.iter(f"{ATOM}entry")}
    later = {text(one, "id"): ElementTree.tostring(one) for one in after.iter(f"{ATOM}entry")}
    assert len(later) == len(earlier) + 1
    assert {id: later[id] for id in earlier} == earlier
