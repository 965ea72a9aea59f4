"""Rate limit: a token bucket for each client and class of path (429).

Own code, because the libraries at hand count in windows, and keep as many clients as come: here a
bucket holds a minute's worth and fills up steadily, and the least recent client is forgotten.
"""

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cachetools import LRUCache
from starlette.types import ASGIApp, Receive, Scope, Send

from casebook import metrics
from casebook.caches import bounded
from casebook.errors import TooManyRequests
from casebook.server.client_address import client
from casebook.server.routes import policy_of
from casebook.settings import Settings


@dataclass
class Bucket:
    tokens: float
    seen: float


class Buckets:
    """Buckets by client and kind. Used on the event loop only, so nothing has to be locked."""

    def __init__(
        self, rates: Mapping[str, int], clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._rates, self._clock = rates, clock
        self.clients: LRUCache[tuple[str, str], Bucket] = bounded("clients")

    def take(self, who: str, kind: str) -> float:
        """Takes one token: 0.0 when there was one, else the seconds until there is."""
        bucket = self._filled(who, kind)
        if bucket is None or bucket.tokens >= 1:
            self._spend(bucket)
            return 0.0
        return self._missing(bucket, kind)

    def turn(self, who: str, kind: str, timeout: float) -> float | None:
        """Takes one token, ahead of time if need be: the seconds until its turn comes, after those
        of the same client that were taken before. None, and nothing is taken, beyond `timeout`."""
        bucket = self._filled(who, kind)
        wait = 0.0 if bucket is None else self._missing(bucket, kind)
        if wait > timeout:
            return None
        self._spend(bucket)
        return wait

    def _filled(self, who: str, kind: str) -> Bucket | None:
        """The client's bucket as it is now; None for what has no limit."""
        if kind not in self._rates:
            return None
        size, now = self._rates[kind], self._clock()
        bucket = self.clients.get((who, kind)) or Bucket(size, now)
        bucket.tokens = min(size, bucket.tokens + (now - bucket.seen) * size / 60)
        bucket.seen = now
        self.clients[who, kind] = bucket
        return bucket

    def _missing(self, bucket: Bucket, kind: str) -> float:
        """Seconds until the bucket holds a token."""
        return max(0.0, (1 - bucket.tokens) * 60 / self._rates[kind])

    def _spend(self, bucket: Bucket | None) -> None:
        if bucket is not None:
            bucket.tokens -= 1


class Rates:
    """Middleware: refuses a client that asks too often (429)."""

    def __init__(self, app: ASGIApp, chosen: Settings) -> None:
        self.app = app
        self._rates = chosen.rates
        self._buckets = Buckets(chosen.rates)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        kind = policy_of(scope["path"]).rate if scope["type"] == "http" else None
        if kind and (wait := self._buckets.take(client(scope), kind)):
            metrics.RATE_LIMITED.labels(kind).inc()
            raise TooManyRequests(most=self._rates[kind], seconds=math.ceil(wait))
        await self.app(scope, receive, send)
