"""`/data/<question>.<format>`: right rows in each format, a sentence for each wrong address."""

import csv
import io
import json
import shutil
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path

import fastexcel
import pyarrow.parquet as pq
import pytest
from starlette.testclient import TestClient

from casebook import paths
from casebook.analysis.parameter_schema import shape
from casebook.server.api import queries
from casebook.warehouse import Release, catalogue, run
from tests.releases import relabel
from tests.sampling import sampled

UNITS = "/data/units_total_by_year"


def cells(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


@pytest.mark.parametrize("name", sampled(list(catalogue()), 4))
def test_every_question_in_every_format(name: str, client: TestClient, release: Release) -> None:
    query = catalogue()[name]
    usual = {parameter: shape(parameter, release).default for parameter in query.parameters}
    expected = len(run(name, usual, release).rows)
    files = {kind: client.get(f"/data/{name}.{kind}") for kind in queries.QUERY_FORMATS}
    assert {answer.status_code for answer in files.values()} == {200}
    assert len(cells(files["csv"].content)) == expected
    told = files["json"].json()
    assert len(told["rows"]) == expected
    assert told["provenance"]["release"] == release.id
    table = pq.read_table(io.BytesIO(files["parquet"].content))
    assert table.num_rows == expected
    assert tuple(table.column_names)[:len(query.columns)] == query.columns
    assert fastexcel.read_excel(files["xlsx"].content).load_sheet("data").height == expected
    for kind, answer in files.items():
        assert f".{kind}" in answer.headers["content-disposition"]
        assert answer.headers["casebook-figure"] == told["provenance"]["figure_id"]


def test_parameters_are_those_of_the_page(client: TestClient) -> None:
    rows = cells(client.get(f"{UNITS}.csv?from=2020&to=2022&region=Africa").content)
    assert [row["year"] for row in rows] == ["2020", "2021", "2022"]
    whole = cells(client.get(f"{UNITS}.csv?from=2020&to=2022").content)
    assert float(rows[0]["units"]) < float(whole[0]["units"])


def test_the_price_basis_counts(client: TestClient) -> None:
    amounts = {
        basis: client.get(f"/data/revenue_by_source_year.json?prices={basis}").json()["rows"]
        for basis in ("chf", "chf-constant", "usd")
    }
    assert len({json.dumps(rows) for rows in amounts.values()}) == 3
    assert client.get("/data/revenue_by_source_year.json").json()["rows"] == amounts["chf"]


@pytest.mark.parametrize(("address", "status", "kind", "words"), [
    (f"{UNITS}.csv?from=1900", 400, "bad-address-value", "“1900” is not a valid value of from"),
    (f"{UNITS}.csv?from=20x", 400, "bad-address-value", "“20x”"),
    (f"{UNITS}.csv?from=%D9%A2%D9%A0%D9%A2%D9%A0", 400, "bad-address-value", "from"),
    (f"{UNITS}.csv?from=2020&to=2015", 400, "bad-address-value", "2020–2015"),
    (f"{UNITS}.csv?from=2020&from=2021", 400, "bad-address-value", "twice"),
    (f"{UNITS}.csv?region=africa", 400, "bad-address-value", "one of: Africa, Americas"),
    (f"{UNITS}.csv?country=KEN", 400, "unknown-parameter", "from, to, region, group, lang"),
    (f"{UNITS}.csv?lang=xx", 400, "bad-address-value", "lang"),
    (f"{UNITS}.csv?region=%00%3Cscript%3E", 400, "bad-address-value", "region"),
    (f"{UNITS}.csv?region=a%0d%0aSet-Cookie:x=1", 400, "bad-address-value", "region"),
    ("/data/peers_class_by_year.csv?country=KXN", 400, "bad-address-value", "such as KEN"),
    ("/data/peers_class_by_year.csv?country=KEN&peers=own&list=KEN-XXX", 400,
     "bad-address-value", "EGY-KEN"),
    (f"{UNITS}.pdf", 404, "unknown-format", "csv, json, parquet, xlsx"),
    (UNITS, 404, "unknown-format", "csv, json, parquet, xlsx"),
    (f"{UNITS}.csv.gz", 404, "unknown-format", "csv.gz"),
    ("/data/units_totl_by_year.csv", 404, "unknown-query", "units_total_by_year"),
    ("/data/views.sql", 404, "unknown-query", "views"),
    ("/data/..%2f..%2fetc%2fpasswd", 404, "unknown-address", "/data/index.json"),
    ("/data/tables/..%5crelease.parquet", 404, "unknown-address", "/data/index.json"),
    ("/data/no/such/place", 404, "unknown-address", "/data/no/such/place"),
    ("/data/index.json?from=2020", 400, "unknown-parameter", "none"),
    ("/data/tables/contribution.parquet", 404, "unknown-table", "contributions"),
    ("/data/tables/contribution.csv", 404, "unknown-table", "contributions"),
    (f"{UNITS}.csv?" + "x" * 2100, 414, "address-too-long", "2100"),
    ("/data/" + "x" * 600, 414, "address-too-long", "606"),
])
def test_wrong_addresses(
    address: str, status: int, kind: str, words: str, client: TestClient
) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert (told["status"], told["kind"]) == (status, kind)
    assert words in told["detail"]
    assert len(answer.headers.get("set-cookie", "")) == 0


def test_a_conditional_request_is_short(client: TestClient) -> None:
    first = client.get(f"{UNITS}.json?from=2020")
    tag, modified = first.headers["etag"], first.headers["last-modified"]
    for headers in (
        {"If-None-Match": tag}, {"If-None-Match": f'"x", W/{tag}'}, {"If-None-Match": "*"},
        {"If-Modified-Since": modified},
    ):
        again = client.get(f"{UNITS}.json?from=2020", headers=headers)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == tag
    earlier = format_datetime(parsedate_to_datetime(modified) - timedelta(seconds=1), usegmt=True)
    for headers in (
        {"If-None-Match": '"x"'}, {"If-None-Match": '"x"', "If-Modified-Since": modified},
        {"If-Modified-Since": earlier}, {"If-Modified-Since": "yesterday"},
    ):
        assert client.get(f"{UNITS}.json?from=2020", headers=headers).status_code == 200
    others = (f"{UNITS}.json?from=2021", f"{UNITS}.csv?from=2020", f"{UNITS}.json")
    assert tag not in {client.head(address).headers["etag"] for address in others}
    assert client.get(f"{UNITS}.json?from=2020&lang=en").headers["etag"] == tag


def test_a_new_release_has_new_tags(
    client: TestClient, release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = client.head(f"{UNITS}.csv").headers
    other = tmp_path / "other"
    shutil.copytree(release.folder, other)
    relabel(other, id="other", hash="0" * 64)
    (tmp_path / "current").write_text("other")
    monkeypatch.setattr(paths, "TABLES", tmp_path)
    after = client.get(f"{UNITS}.csv", headers={"If-None-Match": before["etag"]})
    assert after.status_code == 200
    assert after.headers["casebook-release"] == "other"
    assert after.headers["etag"] != before["etag"]


def test_only_reading(client: TestClient) -> None:
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        answer = client.request(method, f"{UNITS}.csv")
        assert answer.status_code == 405
        assert answer.headers["allow"] == "GET, HEAD, OPTIONS"
        assert method in answer.json()["detail"]
    head, get = client.head(f"{UNITS}.csv"), client.get(f"{UNITS}.csv")
    assert head.content == b""
    assert {**head.headers} == {**get.headers}
    options = client.options(f"{UNITS}.csv")
    assert (options.status_code, options.headers["access-control-allow-origin"]) == (204, "*")


def test_without_a_release(
    client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "TABLES", tmp_path)
    for address in (f"{UNITS}.csv", "/data/index.json", "/data/release.zip", "/health/ready"):
        answer = client.get(address)
        assert answer.status_code == 503
        assert int(answer.headers["retry-after"]) > 0
        assert str(tmp_path) not in answer.text
    assert client.get("/health/live").status_code == 200


def test_a_fault_of_ours_shows_nothing_of_its_inside(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret at /etc/shadow")

    monkeypatch.setattr(queries, "of_query", broken)
    answer = client.get(f"{UNITS}.csv")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text
    reference = answer.json()["detail"].partition("reference ")[2][:8]
    assert reference in caplog.text
    assert "secret at /etc/shadow" in caplog.text


def test_more_rows_than_a_format_takes(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(queries.ROW_LIMITS, "json", 3)
    answer = client.get(f"{UNITS}.json")
    assert (answer.status_code, answer.json()["kind"]) == (400, "too-many-rows")
    assert "Parquet" in answer.json()["detail"]


def test_the_page_on_data_is_no_address_for_programs(client: TestClient) -> None:
    assert client.get("/data").headers["content-type"].startswith("text/html")
    assert client.get("/data/").headers["location"] == "../data"


def test_health_names_the_release(client: TestClient, release: Release) -> None:
    ready = client.get("/health/ready")
    assert ready.json()["release"] == release.id
    assert ready.headers["cache-control"] == "no-store"
    assert client.get("/health/live").json() == {"status": "live"}


def test_a_csv_comes_in_the_form_that_its_reader_takes(client: TestClient) -> None:
    usual = client.get(f"{UNITS}.csv").content
    assert usual.startswith(b"\xef\xbb\xbfyear,")
    assert client.get(f"{UNITS}.csv?bom=no").content == usual[3:]
    semicolon = client.get(f"{UNITS}.csv?separator=semicolon").content
    assert client.get(f"{UNITS}.csv?separator=%3B").content == semicolon
    rows = list(csv.DictReader(io.StringIO(semicolon.decode("utf-8-sig")), delimiter=";"))
    assert [{name: value.replace(",", ".") if name.startswith("units") else value
             for name, value in row.items()} for row in rows] == cells(usual)
    assert any("," in row["units"] for row in rows)
    expected = {"en": usual, "zh": usual, "fr": semicolon, "ru": semicolon}
    for language, content in expected.items():
        header = content.partition(b"\r\n")[0]
        local = client.get(f"{UNITS}.csv?separator=local&lang={language}").content
        assert local.partition(b"\r\n")[0] == header
    tags = {client.head(f"{UNITS}.csv{asked}").headers["etag"]
            for asked in ("", "?bom=no", "?separator=semicolon", "?separator=semicolon&bom=no")}
    assert len(tags) == 4


def test_a_whole_table_comes_in_these_forms_too(client: TestClient) -> None:
    address = "/data/tables/contributions.csv"
    usual = client.get(address).content.decode()
    semicolon = client.get(f"{address}?separator=local&lang=fr&bom=no").content.decode()
    assert semicolon.partition("\r\n")[0] == usual.lstrip("\ufeff").partition("\r\n")[0].replace(
        ",", ";")


@pytest.mark.parametrize(("address", "kind"), [
    (f"{UNITS}.csv?separator=tab", "bad-address-value"),
    (f"{UNITS}.csv?bom=1", "bad-address-value"),
    ("/data/tables/contributions.csv?separator=|", "bad-address-value"),
    ("/data/tables/contributions.csv?delimiter=;", "unknown-parameter")])
def test_a_form_that_there_is_not_is_refused(address: str, kind: str, client: TestClient) -> None:
    answer = client.get(address)
    assert (answer.status_code, answer.json()["kind"]) == (400, kind)
