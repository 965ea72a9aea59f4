"""Who asks too often is told when to come again; nobody else is."""

import asyncio
from typing import Any

import pytest
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from casebook import metrics
from casebook.caches import SIZES, Size
from casebook.errors import BadSettings
from casebook.server import endpoint
from casebook.server.client_address import trusted_hosts
from casebook.server.endpoint import Endpoint, Plan
from casebook.server.live import connection
from casebook.server.middleware import problem_details
from casebook.server.middleware.rate_limit import Buckets, Rates
from casebook.server.policy import Policy
from casebook.server.routes import POLICIES
from casebook.settings import RATES
from tests.environment import configured
from tests.server.metric_values import value


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_holds_a_minute_and_fills_up() -> None:
    clock = Clock()
    buckets = Buckets({"data": 60}, clock=clock)
    assert [buckets.take("a", "data") for _ in range(60)] == [0.0] * 60
    assert buckets.take("a", "data") == pytest.approx(1.0)
    assert buckets.take("b", "data") == 0.0
    clock.now += 0.5
    assert buckets.take("a", "data") == pytest.approx(0.5)
    clock.now += 0.5
    assert buckets.take("a", "data") == 0.0
    clock.now += 3600
    assert sum(buckets.take("a", "data") == 0.0 for _ in range(100)) == 60


def test_kinds_are_counted_apart_and_what_is_not_named_not_at_all() -> None:
    buckets = Buckets({"figures": 1}, clock=Clock())
    assert buckets.take("a", "figures") == 0.0
    assert buckets.take("a", "figures") > 0
    assert all(buckets.take("a", "data") == 0.0 for _ in range(1000))


def test_the_table_of_clients_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SIZES, "clients", Size(100, 200, "a hundred clients"))
    buckets = Buckets({"data": 5}, clock=Clock())
    for number in range(10_000):
        buckets.take(f"10.0.{number >> 8}.{number & 255}", "data")
    assert len(buckets.clients) == 100


def limited(**environment: str) -> TestClient:
    chosen = configured({"CASEBOOK_RATE": "data=5 figures=2", **environment})
    counted = Rates(PlainTextResponse("here"), chosen)
    handled = ExceptionMiddleware(counted, problem_details.HANDLERS)
    behind = ProxyHeadersMiddleware(handled, trusted_hosts(chosen.trusted_proxies))
    return TestClient(behind, client=("203.0.113.9", 4000))


def test_the_answer_says_when_to_come_again() -> None:
    before = value(metrics.RATE_LIMITED.labels("data"))
    client = limited()
    answers = [client.get("/data/units_total_by_year.csv") for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    told = answers[-1]
    assert told.headers["content-type"] == "application/problem+json"
    assert 1 <= int(told.headers["retry-after"]) <= 12
    assert told.json()["kind"] == "too-many-requests"
    assert "5 requests a minute" in told.json()["detail"]
    assert f"again in {told.headers['retry-after']} seconds" in told.json()["detail"]
    assert value(metrics.RATE_LIMITED.labels("data")) == before + 1
    assert client.get("/figures/x.png").status_code == 200  # a bucket of its own
    free = ("/", "/units", "/health/ready", "/static/x.js", "/files/x.js")
    assert all(client.get(path).status_code == 200 for path in free for _ in range(20))


def test_a_claimed_address_is_no_way_round() -> None:
    client = limited()
    codes = [client.get("/data/x.csv", headers={"X-Forwarded-For": f"198.51.100.{number}"})
             .status_code for number in range(6)]
    assert codes[-1] == 429


def test_behind_a_named_proxy_each_reader_counts() -> None:
    client = limited(CASEBOOK_TRUSTED_PROXIES="203.0.113.0/24")
    codes = [client.get("/data/x.csv", headers={"X-Forwarded-For": f"198.51.100.{number}"})
             .status_code for number in range(20)]
    assert set(codes) == {200}


def test_every_kind_has_a_rate() -> None:
    counted = {one.rate for one in POLICIES.values() if one.rate}
    assert counted | set(connection.RATES.values()) == set(RATES)


def test_turns_are_given_ahead_of_time() -> None:
    buckets = Buckets({"runs": 60}, clock=lambda: 0.0)
    assert [buckets.turn("a", "runs", 3) for _ in range(60)] == [0.0] * 60
    assert [buckets.turn("a", "runs", 3) for _ in range(5)] == [1.0, 2.0, 3.0, None, None]
    assert buckets.turn("b", "runs", 0) == 0.0
    assert buckets.turn("a", "other", 0) == 0.0


@pytest.mark.parametrize(("name", "value"), [
    ("CASEBOOK_RATE", "data=0"), ("CASEBOOK_RATE", "clicks=5"), ("CASEBOOK_RATE", "600"),
    ("CASEBOOK_RATE", "data=fast"), ("CASEBOOK_RATE", "data=1e3"),
    ("CASEBOOK_TRUSTED_PROXIES", "proxy.example"), ("CASEBOOK_TRUSTED_PROXIES", "10.0.0.1/8"),
    ("CASEBOOK_METRICS", "yes"), ("CASEBOOK_LOG", "xml"),
    ("CASEBOOK_SESSIONS", "0"), ("CASEBOOK_SESSIONS", "many"),
])
def test_what_could_not_be_meant_is_named(name: str, value: str) -> None:
    with pytest.raises(BadSettings, match=name):
        configured({name: value})


def test_what_can_be_chosen() -> None:
    assert configured({"CASEBOOK_RATE": "off"}).rates == {}
    assert configured({"CASEBOOK_RATE": "figures=7"}).rates == {**RATES, "figures": 7}
    assert configured({}).rates == RATES
    two = configured({"CASEBOOK_TRUSTED_PROXIES": "10.0.0.0/8, ::1"}).trusted_proxies
    assert [str(one) for one in two] == ["10.0.0.0/8", "::1/128"]


def test_a_full_queue_of_files_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """While as many wait as may, the next is told at once and the others get theirs."""
    monkeypatch.setattr(endpoint, "AT_ONCE", 1)
    monkeypatch.setattr(endpoint, "WAITING", 2)

    async def ask() -> list[int]:
        import threading

        going = threading.Event()

        def make() -> Any:
            going.wait(5)
            return PlainTextResponse("made")

        address = Endpoint("/x", lambda request: Plan(None, make), Policy())
        app = ExceptionMiddleware(address, problem_details.HANDLERS)
        codes: list[int] = []

        async def one() -> None:
            async def send(message: Any) -> None:
                if message["type"] == "http.response.start":
                    codes.append(message["status"])
                    headers.update(message["headers"])

            async def receive() -> Any:
                await asyncio.sleep(60)

            await app({"type": "http", "method": "GET", "path": "/", "headers": [],
                           "query_string": b""}, receive, send)

        headers: dict[bytes, bytes] = {}
        first = [asyncio.create_task(one()) for _ in range(3)]
        await asyncio.sleep(0.3)
        await one()
        assert headers[b"retry-after"] == b"30"
        going.set()
        await asyncio.gather(*first)
        return codes

    assert asyncio.run(ask()) == [503, 200, 200, 200]
