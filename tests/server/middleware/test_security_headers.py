"""Security headers on every kind of response; who may frame what."""

import base64
import hashlib
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from app import SHELL
from casebook.errors import BadSettings
from casebook.server.middleware.security_headers import inline_scripts, is_embedded, pages_policy
from tests.environment import configured

EVERY_KIND = (
    "/", "/units?country=KEN", "/data", "/no-such-page", "/static/css/none.css", "/favicon.png",
    "/app/static/icon.svg", "/app/static/none", "/_stcore/health", "/_stcore/host-config",
    "/data/index.json", "/data/units_total_by_year.csv", "/data/none.csv", "/data/tables/none",
    "/data/release.zip", "/figures/none.png", "/health/live", "/health/ready",
    "/?x=" + "y" * 20_000, "/data/?" + "y" * 3_000, "/data/%2e%2e/x",
)


def policy(headers: dict[str, str]) -> dict[str, list[str]]:
    parts = (part.split() for part in headers["content-security-policy"].split(";"))
    return {name: sources for name, *sources in parts}


@pytest.mark.parametrize("address", EVERY_KIND, ids=lambda address: address[:30])
def test_every_route(address: str, client: TestClient) -> None:
    headers = client.get(address).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert "camera=()" in headers["permissions-policy"]
    told = policy(dict(headers))
    assert told["frame-ancestors"] in (["'self'"], ["'none'"])
    sources = {source for given in told.values() for source in given}
    assert not {source for source in sources if "//" in source or source == "*"}
    assert "'unsafe-eval'" not in sources
    assert "'unsafe-inline'" not in told.get("script-src", told["default-src"])


@pytest.mark.parametrize("address", [
    "/robots.txt", "/sitemap.xml", "/changes.atom", "/data/units_total_by_year.csv",
    "/cards/units-total/cite", "/present?story=council", "/present/slides.json?story=council",
    "/proposals/workbook.xlsx"])
def test_no_cache_hands_a_host_or_a_talk_to_others(
    address: str, client: TestClient, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CASEBOOK_BASE_URL", raising=False)
    assert client.get(address).headers["cache-control"] == "private, max-age=60"
    monkeypatch.setenv("CASEBOOK_BASE_URL", "https://case.example")
    who = "private" if address.startswith(("/present", "/proposals")) else "public"
    assert client.get(address).headers["cache-control"] == f"{who}, max-age=60"


def test_only_our_own_description_is_named(client: TestClient) -> None:
    page = client.get("/units").text
    assert '<link rel="service-desc" href="./data/openapi.json">' in page
    assert "_stcore/agent" not in page


def test_assets_are_told_in_short(client: TestClient) -> None:
    headers = client.get("/static/css/none.css").headers
    assert len(headers["content-security-policy"]) < 100


def test_the_inline_script_of_the_shell_may_run(client: TestClient) -> None:
    page = client.get("/").text
    script = page.partition("<script>")[2].partition("</script>")[0]
    assert "prerenderReady" in script
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in policy(dict(client.get("/units").headers))["script-src"]


def test_scripts_that_stand_in_files(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<script>\na = 1\n</script><script src='x.js'></script><p>")
    digest = base64.b64encode(hashlib.sha256(b"\na = 1\n").digest()).decode()
    assert inline_scripts([page]) == (f"'sha256-{digest}'",)
    assert len(inline_scripts([SHELL])) == 1


def test_embeds_only_where_allowed() -> None:
    chosen = configured({"CASEBOOK_FRAME_ANCESTORS": "'self' https://*.itu.int"})
    told = pages_policy((), chosen.frame_ancestors)
    assert told.endswith("frame-ancestors 'self' https://*.itu.int")
    assert configured({"CASEBOOK_FRAME_ANCESTORS": ""}).frame_ancestors == ("*",)
    assert configured({"CASEBOOK_FRAME_ANCESTORS": "'none'"}).frame_ancestors == ("'none'",)


def test_only_embed_views_may_be_framed(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, embedded = client.get("/units?embed=true"), client.get("/units?embed=true&card=x")
    assert policy(dict(page.headers))["frame-ancestors"] == ["'self'"]
    assert policy(dict(embedded.headers))["frame-ancestors"] == ["*"]
    assert page.headers["x-frame-options"] == "SAMEORIGIN"
    assert "x-frame-options" not in embedded.headers
    for query, expected in ((b"embed=true", False), (b"card=x&embed=true", True), (b"", False),
                            (b"embed=true&card=", False), (b"card=x", False),
                            (b"embed=false", False), (b"embed=true&embed=0", False),
                            (b"\xff\xfe=%ff", False)):
        assert is_embedded({"query_string": query}) is expected


@pytest.mark.parametrize("ancestors", [
    "https://a.org; script-src *", "javascript:alert(1)", "https://a.org\r\nX: y", "a.org",
])
def test_ancestors_that_could_not_be_meant(ancestors: str) -> None:
    with pytest.raises(BadSettings, match="CASEBOOK_FRAME_ANCESTORS"):
        configured({"CASEBOOK_FRAME_ANCESTORS": ancestors})


def test_settings(tmp_path: Path) -> None:
    chosen = configured({"CASEBOOK_BASE_URL": "https://figures.example/", "HOME": str(tmp_path),
                       "CASEBOOK_CACHE": str(tmp_path / "cache")})
    assert chosen.base_url == "https://figures.example"
    assert chosen.cache == tmp_path / "cache"
    with pytest.raises(BadSettings, match="CASEBOOK_BASE_URL"):
        configured({"CASEBOOK_BASE_URL": "figures.example"})
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert configured({"CASEBOOK_CACHE": str(blocked / "x")}).cache.is_dir()


def test_other_sites_may_read_files_not_pages(client: TestClient) -> None:
    for address in ("/data/index.json", "/figures/none.png"):
        assert client.get(address).headers["access-control-allow-origin"] == "*"
    for address in ("/", "/data", "/health/live"):
        assert "access-control-allow-origin" not in client.get(address).headers


@pytest.mark.parametrize(("address", "kind"), [
    ("/units?x=" + "y" * 20_000, "text/html; charset=utf-8"),
    ("/" + "y" * 600, "text/html; charset=utf-8"),
    ("/data/index.json?x=" + "y" * 3_000, "application/problem+json"),
])
def test_addresses_too_long(address: str, kind: str, client: TestClient) -> None:
    answer = client.get(address, headers={"Accept": "text/html,*/*;q=0.8"})
    assert (answer.status_code, answer.headers["content-type"]) == (414, kind)
    assert "Please shorten it" in answer.text
    assert str(len(address.partition("?")[2] or address)) in answer.text


def test_a_long_scenario_still_opens(client: TestClient) -> None:
    assert client.get("/units?scenario=" + "%C3%A9" * 2_000).status_code == 200
