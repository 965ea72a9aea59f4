"""Addresses as other programs decorate them, and scripts of other sites."""

import pytest
from starlette.testclient import TestClient

ROWS = "/data/class_by_member_state.csv"


@pytest.mark.parametrize("added", [
    "1", "_=1", "utm_source=x", "fbclid=x", "nocache=1", "v=2", "", "&", "1700000000",
    "srsltid=x", "mtm_source=x", "__hstc=1", "random=0.5"])
def test_what_others_add_is_passed_over_and_named(client: TestClient, added: str) -> None:
    answer = client.get(f"{ROWS}?{added}")
    assert answer.status_code == 200
    assert answer.content == client.get(ROWS).content
    name = added.partition("=")[0]
    named = answer.headers.get("casebook-ignored-parameters", "")
    assert named == (name if name not in ("", "&") else "")


def test_a_misspelt_parameter_of_ours_is_refused_with_the_right_one(client: TestClient) -> None:
    told = client.get("/data/units_total_by_year.csv?reqion=Africa").json()
    assert told["status"] == 400
    assert "“region”" in told["detail"]


def test_a_link_copied_out_of_html_means_what_it_says(client: TestClient) -> None:
    path = "/data/units_total_by_year.csv?from=2018"
    assert client.get(f"{path}&amp;to=2020").content == client.get(f"{path}&to=2020").content
    twice = client.get(f"{path}&amp;from=2019").json()
    assert (twice["status"], "twice" in twice["detail"]) == (400, True)


def test_an_empty_value_is_none(client: TestClient) -> None:
    path = "/data/units_total_by_year.csv"
    assert client.get(f"{path}?region=").content == client.get(path).content


@pytest.mark.parametrize("code", ["ken", "KE", "ke"])
def test_codes_in_small_letters_and_of_two_letters(client: TestClient, code: str) -> None:
    path = "/data/class_history_of_member_state.json?country="
    assert client.get(path + code).json() == client.get(f"{path}KEN").json()


@pytest.mark.parametrize("path", [
    ROWS, "/data/tables/member_states.csv", "/data/index.json", "/data/sdmx/structure.json",
    "/briefings/KEN.pdf"])
def test_a_slash_at_the_end_is_taken_off(client: TestClient, path: str) -> None:
    answer = client.get(f"{path}/?lang=fr", headers={"Origin": "https://notebook.example"})
    assert answer.status_code == 308
    assert answer.headers["location"] == f"../{path.rpartition('/')[2]}?lang=fr"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert client.get("/data//").status_code == 404
    assert client.get("/data//evil.example/").headers["location"] == "../evil.example"


def test_a_name_in_capitals_is_told_as_it_is_written_here(client: TestClient) -> None:
    for path in (ROWS, "/data/tables/member_states.csv"):
        name = path.rpartition("/")[2].removesuffix(".csv")
        told = client.get(path.replace(name, name.upper())).json()
        assert (told["status"], f" {name}?" in told["detail"]) == (404, True), told


@pytest.mark.parametrize("path", [ROWS, "/data/nothing.csv", f"{ROWS}?reqion=x", "/data/none"])
def test_scripts_of_other_sites_read_errors_too(client: TestClient, path: str) -> None:
    headers = client.get(path, headers={"Origin": "https://notebook.example"}).headers
    assert headers["access-control-allow-origin"] == "*"
    exposed = headers["access-control-expose-headers"]
    for name in ("Content-Range", "Accept-Ranges", "Retry-After", "Casebook-Reference",
                 "Casebook-Rows"):
        assert name in exposed


def test_a_preflight_lets_harmless_headers_pass(client: TestClient) -> None:
    answer = client.options(ROWS, headers={
        "Origin": "https://notebook.example", "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "content-type,x-requested-with,cache-control,range"})
    assert answer.status_code == 204
    allowed = answer.headers["access-control-allow-headers"].casefold()
    for name in ("content-type", "x-requested-with", "cache-control", "range"):
        assert name in allowed
    assert int(answer.headers["access-control-max-age"]) > 0
