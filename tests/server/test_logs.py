"""The log: what is in a line, and what never is."""

import io
import json
import logging
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from casebook.error_log import logged
from casebook.errors import ReleaseDamaged, UnknownCard, UnknownRelease
from casebook.server import logs
from casebook.server.logs import LINE_BYTES, JsonLines, PlainLines, without_addresses
from casebook.server.middleware import problem_details
from casebook.server.middleware.access_log import Journal


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What the handler of the process writes, as JSON, while a test runs."""
    written = io.StringIO()
    logs.write_logs("json")
    # Not sys.stderr itself, which pytest exchanges between a fixture and its test.
    monkeypatch.setattr(logs, "sys", SimpleNamespace(stderr=written))
    return written


def records(written: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written.getvalue().splitlines()]


def test_one_line_for_a_request_and_nothing_of_who_asked(
    client: TestClient, lines: io.StringIO
) -> None:
    client.get("/data/units_total_by_year.csv?region=Africa",
               headers={"User-Agent": "Secretive/7", "X-Forwarded-For": "198.51.100.7"})
    [told] = [one for one in records(lines) if one["source"] == "casebook.requests"]
    assert set(told) == {"time", "level", "source", "message", "route", "status", "ms", "bytes",
                         "release"}
    assert (told["route"], told["status"]) == ("/data/{file}", 200)
    assert told["bytes"] > 100
    assert told["ms"] > 0
    for secret in ("Africa", "units_total", "Secretive", "198.51.100.7", "testclient"):
        assert secret not in lines.getvalue()


def test_probes_that_are_answered_leave_no_line(client: TestClient, lines: io.StringIO) -> None:
    client.get("/health/live")
    client.get("/health/ready")
    assert not [one for one in records(lines) if one["source"] == "casebook.requests"]


def test_pages_leave_no_line_and_unknown_addresses_no_name(
    client: TestClient, lines: io.StringIO
) -> None:
    client.get("/units?country=KEN")
    client.get("/data/tables/my-own-name.parquet")
    client.get("/figures/deep/er")
    told = [one["route"] for one in records(lines) if one["source"] == "casebook.requests"]
    assert told == ["/data/tables/{table}.parquet", "/figures/{rest:path}"]
    assert "my-own-name" not in lines.getvalue()


def test_a_card_that_is_not_there_is_not_named(client: TestClient, lines: io.StringIO) -> None:
    assert client.get("/units?embed=true&card=my-own-name").status_code == 200
    told = [one["message"] for one in records(lines) if one["source"] == "casebook.server"]
    assert told == ["no first screen: unknown-card"]
    assert "my-own-name" not in lines.getvalue()


def test_what_a_reader_typed_is_not_logged() -> None:
    typed = UnknownRelease(release="my-own-name", folder="/data/tables", known="2026-11-21")
    assert logged(typed) == "unknown-release"
    assert logged(UnknownCard(card="my-own-name", nearest="units-total")) == "unknown-card"
    damage = ReleaseDamaged(release="2026-11-21", file="contributions", damage="cut short")
    assert logged(damage) == f"release-damaged: {damage}"


def broken(request: object) -> PlainTextResponse:
    raise RuntimeError("a secret from 203.0.113.7")


@pytest.mark.parametrize("path", ["/data/broken", "/broken"])
def test_what_nobody_foresaw_is_an_apology_with_a_reference(
    path: str, lines: io.StringIO
) -> None:
    route = Route(path, broken)
    app = Journal(ExceptionMiddleware(route, problem_details.HANDLERS), [route])
    answer = TestClient(app).get(path)
    assert answer.status_code == 500
    assert "secret" not in answer.text
    reference = answer.headers["casebook-reference"]
    assert reference in answer.text
    fault, request = records(lines)
    assert fault["reference"] == request["reference"] == reference
    assert "a secret" in fault["traceback"]
    assert len(lines.getvalue().splitlines()) == 2


def test_lines_for_a_person() -> None:
    record = logging.makeLogRecord({
        "name": "casebook.requests", "levelname": "INFO", "msg": "request from 10.1.2.3:99",
        "route": "/data/{file}", "status": 200, "reference": None})
    line = PlainLines("%(levelname)s %(name)s: %(message)s").format(record)
    assert line == (
        "INFO casebook.requests: request from (address) route=/data/{file} status=200")
    told = json.loads(JsonLines().format(record))
    assert told["message"] == "request from (address)"
    assert "reference" not in told


@pytest.mark.parametrize("letter", ["x", "é", "\x00", "\ud800", "\U0001f600"])
def test_a_line_stays_short_and_keeps_both_ends_of_a_traceback(letter: str) -> None:
    try:
        raise RuntimeError(letter * 100_000 + " at the end, from 203.0.113.7")
    except RuntimeError as error:
        record = logging.makeLogRecord({
            "name": "casebook", "levelname": "ERROR", "msg": letter * 100_000,
            "exc_info": (RuntimeError, error, error.__traceback__), "color_message": "theirs"})
    line = JsonLines().format(record)
    assert len(line.encode(errors="replace")) <= LINE_BYTES
    told = json.loads(line)
    assert set(told) == {"time", "level", "source", "message", "traceback"}
    if letter == "x":
        assert told["traceback"].startswith("Traceback (most recent call last)")
        assert told["traceback"].endswith(" at the end, from (address)")


@pytest.mark.parametrize(("text", "expected"), [
    ("('2001:db8::1', 400) - accepted", "('(address)', 400) - accepted"),
    ("from ::1 now", "from (address) now"),
    ("::ffff:203.0.113.9 left", "(address) left"),
    ("client:203.0.113.9. Then 203.0.113.9:80: no", "client(address). Then (address): no"),
    ("f" * 3000 + "." * 3000, "f" * 3000 + "." * 3000),
    ("at 12:45:07 the release 2026-11-21-ff4b3da5", "at 12:45:07 the release 2026-11-21-ff4b3da5"),
    ("casebook.errors: BadSource: x", "casebook.errors: BadSource: x"),
])
def test_addresses_are_taken_out_and_nothing_else(text: str, expected: str) -> None:
    assert without_addresses(text) == expected


def test_a_lost_error_stream_stops_nobody(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    logs.write_logs("json")
    monkeypatch.setattr(logs, "sys", SimpleNamespace(stderr=Full()))
    assert client.get("/data/units_total_by_year.csv").status_code == 200


def test_half_a_message_of_a_browser_that_died_is_one_line(lines: io.StringIO) -> None:
    try:
        json.loads('{"id":')
    except ValueError:
        logging.getLogger("choreographer.channels.pipe").exception("JSONError decoding message.")
    (told,) = records(lines)
    assert told["message"] == "JSONError decoding message."
    assert "traceback" not in told
