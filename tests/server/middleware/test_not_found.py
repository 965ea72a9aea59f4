"""A mistyped address leads to the page meant, or to one that says that there is none."""

from datetime import UTC, datetime, timedelta

import pytest
from starlette.testclient import TestClient

from casebook import urls
from casebook.selection import MAX_VALUE_LENGTH
from casebook.server.routes import routes
from casebook.ui.site import site


@pytest.mark.parametrize(("asked", "leads_to"), [
    ("/next-unit?country=KEN", "./next_unit?country=KEN"),
    ("/Revenue", "./revenue"),
    ("/revenue/?region=Africa&from=2014", "../revenue?region=Africa&from=2014"),
    ("/case", "./"),
])
def test_what_is_almost_a_page_leads_there(client: TestClient, asked: str, leads_to: str) -> None:
    answer = client.get(asked)
    assert (answer.status_code, answer.headers["location"]) == (303, leads_to)


@pytest.mark.parametrize("path", ["/nosuch", "/no/such", "/nosuch/", "/a b", "/caf\u00e9"])
def test_what_is_no_page_is_said_so_with_404(client: TestClient, path: str) -> None:
    answer = client.get(f"{path}?country=KEN")
    assert answer.status_code == 404
    assert "Page not found" in answer.text
    assert path.strip("/") in answer.text
    assert 'href="./revenue"' in answer.text
    assert "<script" not in answer.text
    depth = path.count("/") - 1
    assert f'<base href="{"../" * depth or "./"}">' in answer.text


def test_that_there_is_no_page_is_said_in_the_language_asked_for(client: TestClient) -> None:
    answer = client.get("/nosuch?lang=ru")
    assert "<h1>Страница не найдена</h1>" in answer.text
    assert 'href="./revenue?lang=ru"' in answer.text
    assert "<h1>Page not found</h1>" in client.get("/nosuch?lang=xx").text


@pytest.mark.parametrize("path", [
    "/.env", "/.git/config", "/app.py", "/wp-login.php", "/index.php", "/.well-known/none",
    "/backup.zip", "/units.php",
])
def test_no_file_is_a_page(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_the_files_that_there_are(client: TestClient) -> None:
    assert client.get("/favicon.png").headers["content-type"] == "image/png"


def test_where_to_write_about_a_weakness(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CASEBOOK_CONTACT", raising=False)
    assert client.get(urls.SECURITY).status_code == 404
    monkeypatch.setenv("CASEBOOK_CONTACT", "security@case.example")
    monkeypatch.setenv("CASEBOOK_BASE_URL", "https://case.example")
    answer = client.get(urls.SECURITY)
    assert answer.headers["content-type"].startswith("text/plain")
    told = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert told["Contact"] == "mailto:security@case.example"
    assert told["Canonical"] == "https://case.example/.well-known/security.txt"
    ahead = datetime.fromisoformat(told["Expires"]) - datetime.now(UTC)
    assert timedelta(days=30) < ahead < timedelta(days=365)


def test_nothing_leads_out_of_the_site_or_into_a_header(client: TestClient) -> None:
    for path in ("//evil.example", "/%2F%2Fevil.example", "/x%0d%0aSet-Cookie:%20a=b",
                 "/%3Cscript%3Ealert(1)%3C/script%3E"):
        answer = client.get(path)
        assert "location" not in answer.headers
        assert "set-cookie" not in answer.headers
        assert "<script>alert" not in answer.text
    assert "a" * (MAX_VALUE_LENGTH + 1) not in client.get("/" + "a" * 200).text


def test_everything_else_goes_on(client: TestClient) -> None:
    paths = ["/", "/health/live", "/present", "/robots.txt", "/_stcore/health", "/data/nosuch.csv",
             "/figures/a/b/c/d", "/static/nosuch", *(f"/{one.name}" for one in site()[1:])]
    paths += [route.path for route in routes() if "{" not in getattr(route, "path", "{")]
    for path in paths:
        assert client.get(path).status_code != 303, path
    assert client.post("/nosuch").status_code != 303
