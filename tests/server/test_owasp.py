"""Malicious requests on every route."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient

from casebook import server
from casebook.paths import ROOT
from casebook.server.routes import policy_of
from casebook.ui.site import site
from casebook.warehouse import Release
from tests.server.middleware.test_security_headers import policy

GIVEN = {
    "/data/{file}": "/data/units_total_by_year.json",
    "/data/tables/{table}.csv": "/data/tables/member_states.csv",
    "/data/tables/{table}.parquet": "/data/tables/member_states.parquet",
    "/figures/{file}": "/figures/none.png",
    "/brochure.{format}": "/brochure.exe",
    "/infographics/{file}": "/infographics/none.png",
    "/story/{file}": "/story/none.png",
    "/files/{file}": "/files/none.js",
    "/cards/{card}/{part}": "/cards/units-total/table",
}
PATTERNS = [route.path for route in server.routes() if isinstance(route, Route)]
ROUTES = [GIVEN.get(pattern, pattern.replace("{rest:path}", "no/such")) for pattern in PATTERNS]
PAGES = [f"/{one.path}" for one in site()]
FILES = ["/static/css/none.css", "/favicon.png", "/app/static/icon.svg", "/app/static/none",
         "/media/none.png", "/component/none/x", "/_stcore/health", "/_stcore/host-config",
         "/_stcore/bidi-components/none/x.js", "/no-such-page", "/no/such/page"]
TROUBLE = ["/data/none.csv", "/" + "n" * 300, "/app/static/" + "n" * 300, "/static/" + "n" * 300,
           "/figures/none.gif", "/data/?" + "y" * 3_000, "/" + "y" * 600,
           "/_stcore/upload_file/a/b", "/_stcore/agent/interact", "/auth/login", "/oauth2callback",
           "/_stcore/metrics", "/metrics"]
EVERYWHERE = [*ROUTES, *PAGES, *FILES, *TROUBLE]
# What would tell of the inside: folders, modules, versions, values.
SECRETS = ("Traceback", 'File "', str(ROOT), "site-packages", "casebook/", "casebook.server",
           "/etc/", "root:x", "uvicorn", "starlette", "duckdb.Error", ".py", "Python/")


def safe(text: str) -> bool:
    return not [secret for secret in SECRETS if secret in text]


def guarded(answer: object) -> None:
    """Asserts the headers that every answer bears."""
    headers = answer.headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"]
    assert headers["permissions-policy"]
    told = policy(dict(headers))
    assert told["frame-ancestors"] in (["'self'"], ["'none'"])
    assert "'unsafe-inline'" not in told.get("script-src", told["default-src"])
    assert not {"server", "x-powered-by"} & set(headers)
    assert all(safe(value) for value in headers.values())


@pytest.mark.parametrize("address", EVERYWHERE, ids=lambda address: address[:40])
def test_every_answer_is_guarded(address: str, client: TestClient) -> None:
    answer = client.get(address)
    guarded(answer)
    assert answer.status_code < 500 or "retry-after" in answer.headers
    if answer.status_code >= 400:
        assert safe(answer.text)
        # What is no page is answered with a whole one: the menu, and a sentence.
        page = answer.status_code == 404 and answer.headers["content-type"].startswith("text/html")
        assert len(answer.text) < (50_000 if page else 2_000)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "X"])
def test_no_address_takes_another_method(method: str, client: TestClient) -> None:
    for address in [*ROUTES, *PAGES, "/static/index.html", "/app/static/icon.svg"]:
        answer = client.request(method, address)
        assert answer.status_code in (403, 404, 405, 308), (address, answer.status_code)
        guarded(answer)
    for header in ("X-HTTP-Method-Override", "X-Method-Override"):
        assert client.get("/data/index.json", headers={header: method}).status_code == 200


def traversals() -> Iterator[str]:
    steps = ["../", "..\\", "..%2f", "%2e%2e/", "%2e%2e%2f", "..%5c", "%252e%252e%252f",
             "..%c0%af", "..%ef%bc%8f", "....//", "..;/", "%2e%2e%00/"]
    for start in ("/data/", "/data/tables/", "/figures/", "/files/", "/cards/", "/health/",
                  "/static/", "/app/static/", "/media/", "/component/", "/"):
        for step in steps:
            for target in ("etc/passwd", "app.py", "data/tables/current", ".streamlit/config.toml"):
                yield start + step * 6 + target
        yield f"{start}%00"
        yield f"{start}app.py%00.csv"
        yield f"{start}//etc/passwd"
        yield f"{start}file:///etc/passwd"
        yield f"{start}C:%5cWindows%5cwin.ini"
        yield f"{start}%5c%5cevil.example%5cshare"


def test_no_path_leads_out(client: TestClient) -> None:
    tried = list(traversals())
    assert len(tried) > 500
    for address in tried:
        answer = client.get(address)
        assert answer.status_code < 500, address
        # An unknown page is the shell in which all pages start; a file is never given.
        assert answer.status_code != 200 or answer.text == client.get("/").text or (
            b"root:" not in answer.content and b"enableStaticServing" not in answer.content
            and b"import streamlit" not in answer.content), address
        guarded(answer)


INJECTED = ("x\r\nX-Injected: yes", "x\nSet-Cookie: a=b", "x%0d%0aX-Injected:%20yes",
            '"; filename="evil.exe', "x\x00y", "é\u2028ü", "x" * 400)


@pytest.mark.parametrize("value", INJECTED, ids=[f"value-{n}" for n in range(len(INJECTED))])
def test_no_value_makes_a_header(value: str, client: TestClient, release: Release) -> None:
    told = quote(value, safe="%")
    for address in (f"/data/units_total_by_year.csv?region={told}", f"/data/{told}.csv",
                    f"/figures/{told}.png", f"/data/tables/{told}.parquet",
                    f"/data/index.json?lang={told}", f"/units?country={told}",
                    f"/present?cards={told}", f"/changes.atom?lang={told}",
                    f"/data/units_total_by_year.csv?{told}=1", f"/data/{told}/"):
        answer = client.get(address)
        assert answer.status_code < 500
        assert not {"x-injected", "set-cookie"} & set(answer.headers) or (
            "a=b" not in answer.headers.get("set-cookie", ""))
        assert "evil.exe" not in answer.headers.get("content-disposition", "")
        assert "evil.exe" not in answer.headers.get("location", "")


@pytest.mark.parametrize("host", [
    "evil.example", "evil.example:80", 'x"><script>alert(1)</script>', "a@evil.example",
])
@pytest.mark.parametrize("header", ["Host", "X-Forwarded-Host", "X-Original-URL", "X-Rewrite-URL"])
def test_a_poisoned_host_reaches_no_link(host: str, header: str, client: TestClient) -> None:
    usual = client.get("/data/index.json").content
    answer = client.get("/data/index.json", headers={header: host})
    assert answer.content == usual
    for address in ("/data/openapi.json", "/data/datapackage.json",
                    "/data/units_total_by_year.json"):
        assert "evil" not in client.get(address, headers={header: host}).text
    for address in ("/data/", "/units", "/"):
        answer = client.get(address, headers={header: host})
        assert "<script>alert" not in answer.text
        assert "evil" not in answer.headers.get("location", "")


def test_with_a_set_address_no_host_counts(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASEBOOK_BASE_URL", "https://figures.example")
    for address in ("/changes.atom", "/present?cards=units-total"):
        assert "evil.example" not in client.get(address, headers={"Host": "evil.example"}).text


def test_oversized_parameters_are_told_so(client: TestClient) -> None:
    for address in ("/data/units_total_by_year.csv", "/figures/x.png", "/present",
                    "/changes.atom"):
        for query in ("from=" + "9" * 1_900, "x" * 1_900 + "=1", "&".join(["from=2014"] * 150)):
            answer = client.get(f"{address}?{query}")
            assert answer.status_code < 500
            assert len(answer.text) < 2_000 or answer.status_code == 200
    many = {f"X-{number}": "y" for number in range(120)}
    assert client.get("/data/index.json", headers=many).status_code == 431
    assert client.get("/", headers={"Cookie": "c" * 40_000}).status_code == 431


@pytest.mark.parametrize("path", ["/data/index.json", "/units", "/", "/health/live",
                                  "/present", "/_stcore/health", "/static/x.js"])
def test_no_route_takes_a_large_body(path: str, client: TestClient) -> None:
    large = client.request("GET", path, content=b"x" * 20_000)
    assert large.status_code == 413
    assert "16384 bytes" in large.text

    def endless() -> Iterator[bytes]:
        for _ in range(10_000):
            yield b"y" * 1_000

    chunked = client.request("POST", path, content=endless())
    assert chunked.status_code == 413
    assert client.request("GET", path, content=b"small").status_code != 413


def test_uploads_are_refused(client: TestClient) -> None:
    assert "_streamlit_xsrf" in client.get("/_stcore/health").headers["set-cookie"]
    for method in ("PUT", "POST", "DELETE", "OPTIONS", "GET"):
        answer = client.request(method, "/_stcore/upload_file/session/file")
        assert answer.status_code == 403
        assert "/_stcore/upload_file/session/file is not available" in answer.text


def test_cross_site_protection_is_on(client: TestClient) -> None:
    from streamlit import config

    assert config.get_option("server.enableXsrfProtection") is True
    assert config.get_option("server.enableCORS") is True
    assert config.get_option("server.enableAgentApi") is False
    assert config.get_option("server.enableWebsocketCompression") is False
    assert config.get_option("server.maxWidgetStateSize") == 1
    assert config.get_option("client.showErrorDetails") == "none"
    cookie = client.get("/_stcore/health").headers["set-cookie"]
    assert "SameSite=Lax" in cookie
    for address in ("/", "/units", "/_stcore/health", "/_stcore/host-config", "/health/ready",
                    "/metrics"):
        answer = client.get(address, headers={"Origin": "https://evil.example"})
        assert "access-control-allow-origin" not in answer.headers
        assert "access-control-allow-credentials" not in answer.headers
    preflight = {"Origin": "https://evil.example", "Access-Control-Request-Method": "PUT"}
    answer = client.options("/data/index.json", headers=preflight)
    assert "PUT" not in answer.headers["access-control-allow-methods"]
    assert "access-control-allow-credentials" not in answer.headers


def test_what_takes_work_is_limited() -> None:
    """A new address for programs is given a rate, or named here as one that needs none."""
    free = {"/metrics", "/health/live", "/health/ready", "/files/{file}"}
    for pattern in PATTERNS:
        if "rest:path" not in pattern and pattern not in free:
            assert policy_of(pattern).rate, f"{pattern} has no rate: see casebook/server/routes.py"
