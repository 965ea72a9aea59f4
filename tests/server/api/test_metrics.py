"""/metrics: true to the form, bounded in its labels, shown to whom the setting says."""

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from app import app
from casebook.warehouse import catalogue


@pytest.fixture
def local(client: TestClient) -> TestClient:
    return TestClient(app, client=("127.0.0.1", 4000))


def samples(client: TestClient) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    answer = client.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/openmetrics-text")
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(answer.text) for sample in family.samples
    }


def test_what_is_asked_is_counted(local: TestClient) -> None:
    def told(name: str, **labels: str) -> float:
        return counts.get((name, tuple(sorted(labels.items()))), 0.0)

    counts = samples(local)
    exported, refused = told("casebook_exports_total", kind="csv"), told(
        "casebook_errors_total", kind="unknown-query")
    hits = told("casebook_cache_total", cache="answers", result="hit")
    answered = told("casebook_request_seconds_count", route="/data/{file}", status="200")
    for _ in range(3):
        assert local.get("/data/units_total_by_year.csv?from=2014").status_code == 200
    local.get("/data/no_such_thing.csv")
    counts = samples(local)
    assert told("casebook_exports_total", kind="csv") == exported + 3
    assert told("casebook_errors_total", kind="unknown-query") == refused + 1
    assert told("casebook_cache_total", cache="answers", result="hit") >= hits + 2
    assert told("casebook_request_seconds_count", route="/data/{file}",
                status="200") == answered + 3
    assert told("casebook_query_seconds_count", query="units_total_by_year") >= 1


def test_nobody_can_make_new_labels(local: TestClient) -> None:
    for number in range(50):
        local.get(f"/data/invented_{number}.csv")
        local.get(f"/figures/invented-{number}.png")
        local.get(f"/data/tables/invented_{number}.parquet")
        local.get(f"/data/{number}/{number}")
    text = local.get("/metrics").text
    assert "invented" not in text
    names = {dict(labels)["query"] for name, labels in samples(local)
             if name == "casebook_query_seconds_count"}
    assert names <= set(catalogue())


@pytest.mark.parametrize("path", ["/metrics", "/_stcore/metrics"])
@pytest.mark.parametrize(("setting", "peer", "headers", "status"), [
    ("local", "127.0.0.1", {}, 200), ("local", "::1", {}, 200),
    ("local", "203.0.113.9", {}, 403),
    ("local", "127.0.0.1", {"X-Forwarded-For": "127.0.0.1"}, 403),
    ("open", "203.0.113.9", {}, 200), ("off", "127.0.0.1", {}, 403),
])
def test_who_may_read_it(
    path: str, setting: str, peer: str, headers: dict[str, str], status: int,
    client: TestClient, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CASEBOOK_METRICS", setting)
    answer = TestClient(app, client=(peer, 4000)).get(path, headers=headers)
    assert answer.status_code == status
    assert "access-control-allow-origin" not in answer.headers
    if status == 403:
        assert "is not available on this site" in answer.text
