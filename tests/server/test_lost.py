"""A mistyped address of a page leads somewhere that says what happened."""

from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from casebook.selection import MAX_VALUE_LENGTH
from casebook.server.routes import routes
from casebook.ui.site import SITE


@pytest.mark.parametrize(("asked", "leads_to"), [
    ("/next-unit?country=KEN", "/next_unit?country=KEN"),
    ("/Revenue", "/revenue"),
    ("/revenue/?region=Africa&from=2014", "/revenue?region=Africa&from=2014"),
    ("/case", "/"),
])
def test_what_is_almost_a_page_leads_there(client: TestClient, asked: str, leads_to: str) -> None:
    answer = client.get(asked)
    assert (answer.status_code, answer.headers["location"]) == (303, leads_to)


@pytest.mark.parametrize("path", ["/nosuch", "/no/such", "/nosuch/", "/a b", "/caf\u00e9"])
def test_what_is_no_page_leads_to_the_first(client: TestClient, path: str) -> None:
    answer = client.get(f"{path}?country=KEN")
    assert answer.status_code == 303
    found = urlsplit(answer.headers["location"])
    assert (found.scheme, found.netloc, found.path) == ("", "", "/")
    assert parse_qs(found.query) == {"lost": [path.strip("/")]}


def test_nothing_leads_out_of_the_site_or_into_a_header(client: TestClient) -> None:
    for path in ("//evil.example", "/%2F%2Fevil.example", "/x%0d%0aSet-Cookie:%20a=b"):
        answer = client.get(path)
        assert answer.status_code != 303 or answer.headers["location"].startswith("/?lost=")
        assert "set-cookie" not in answer.headers
    long = parse_qs(urlsplit(client.get("/" + "a" * 200).headers["location"]).query)["lost"][0]
    assert len(long) == MAX_VALUE_LENGTH


def test_everything_else_goes_on(client: TestClient) -> None:
    paths = ["/", "/health/live", "/present", "/robots.txt", "/_stcore/health", "/data/nosuch.csv",
             "/figures/a/b/c/d", "/static/nosuch", *(f"/{one.name}" for one in SITE[1:])]
    paths += [route.path for route in routes() if "{" not in getattr(route, "path", "{")]
    for path in paths:
        assert client.get(path).status_code != 303, path
    assert client.post("/nosuch").status_code != 303
