"""Prometheus metrics, by name, never by reader.

Every label takes its values from a list that the project itself holds (questions, pages, formats,
kinds of error), so that nobody can fill the memory by asking for what does not exist.
"""

from collections.abc import Callable, Iterable
from typing import Protocol

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.core import CounterMetricFamily
from prometheus_client.registry import Collector

REGISTRY = CollectorRegistry()
# Seconds. A question on the shipped release takes 1 to 5 ms, a rerun 20 to 60, a picture 200.
_QUICK = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
_SLOW = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0)



class CacheLookups(Protocol):
    """How often a cache was asked for what it had and for what it had not."""

    @property
    def hits(self) -> int: ...

    @property
    def misses(self) -> int: ...


RERUNS = Histogram(
    "casebook_rerun_seconds", "Runs of a page's script, until its last card is placed",
    ["page"], buckets=_SLOW, registry=REGISTRY)
QUERIES = Histogram(
    "casebook_query_seconds", "Questions that DuckDB answered; answers from the cache are not here",
    ["query"], buckets=_QUICK, registry=REGISTRY)
EXPORTS = Counter(
    "casebook_exports", "Files made for readers and programs", ["kind"], registry=REGISTRY)
ERRORS = Counter(
    "casebook_errors", "Errors returned, by kind; `fault` is an unhandled exception,"
    " `widget-state` one over what no page sends",
    ["kind"], registry=REGISTRY)
RATE_LIMITED = Counter(
    "casebook_rate_limited", "Requests answered with 429", ["kind"], registry=REGISTRY)
REQUESTS = Histogram(
    "casebook_request_seconds", "Requests of programs, until the last byte was handed over",
    ["route", "status"], buckets=_SLOW, registry=REGISTRY)
SESSIONS = Gauge(
    "casebook_sessions", "Pages that are open now, one live connection each", registry=REGISTRY)
SESSIONS_OPENED = Counter(
    "casebook_sessions_opened", "Live connections accepted, or why they were refused", ["result"],
    registry=REGISTRY)
LIVE_ENDED = Counter(
    "casebook_live_ended", "Live connections that the server ended, by what they did", ["reason"],
    registry=REGISTRY)
RELEASE = Gauge(
    "casebook_release_degraded", "1 while an earlier release stands in for a damaged one",
    registry=REGISTRY)
STORE_DEGRADED = Gauge(
    "casebook_store_degraded", "1 while the store of releases cannot be followed",
    registry=REGISTRY)
STORE_SEQUENCE = Gauge(
    "casebook_store_sequence", "The latest change of the store's pointer that was seen here",
    registry=REGISTRY)


class _Caches(Collector):
    """Hits and misses, read from the caches themselves when somebody asks."""

    def __init__(self) -> None:
        self._watched: dict[str, Callable[[], CacheLookups]] = {}

    def watch(self, name: str, looks: Callable[[], CacheLookups]) -> None:
        """Counts the looks into the cache called `name` from now on."""
        self._watched[name] = looks

    def collect(self) -> Iterable[CounterMetricFamily]:
        family = CounterMetricFamily(
            "casebook_cache", "What was found ready made, and what had to be made",
            labels=["cache", "result"])
        for name, looks in self._watched.items():
            seen = looks()
            family.add_metric([name, "hit"], seen.hits)
            family.add_metric([name, "miss"], seen.misses)
        yield family


CACHES = _Caches()
REGISTRY.register(CACHES)
