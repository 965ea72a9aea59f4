"""Endpoint: methods, conditional requests, worker threads, cache headers.

What it raises becomes an answer in casebook/server/middleware/problem_details.py.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import anyio
from anyio.lowlevel import RunVar
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.types import Receive, Scope, Send

from casebook.errors import ExportsBusy, WrongMethod
from casebook.server.byte_range import with_range
from casebook.server.conditional import Stamp
from casebook.server.passed_over import ignored_of
from casebook.server.policy import Policy, cache_control
from casebook.settings import settings
from casebook.use_counts import COUNTS, Use
from casebook.warehouse import Release

ALLOWED = "GET, HEAD, OPTIONS"
# Making files shares the process with the pages: a queue of exports must not take the threads
# that hand out the pages' own files.
AT_ONCE = 8
# Who comes when this many wait already is asked to come again: the wait would be a minute.
WAITING = 64
_HOST = re.compile(r"[A-Za-z0-9.-]+(:[0-9]+)?|\[[0-9a-fA-F:]+\](:[0-9]+)?")
_limiter: RunVar[anyio.CapacityLimiter] = RunVar("casebook-making")


@dataclass(frozen=True)
class Plan:
    """What an address will answer: `stamp` is known at once, `make` may take its time. An answer
    counts as `use`."""

    stamp: Stamp | None
    make: Callable[[], Response]
    use: Use | None = None


@dataclass(frozen=True)
class Endpoint:
    """A path, in the form of Starlette's routes, and all that the server knows of it.

    `plan` reads the request and raises a named error when it cannot be answered; the middleware
    goes by `policy`; `operations` are its part of the OpenAPI description, by path.
    It is an ASGI application and no function, so that Starlette hands it every method: else a
    POST would go on to the pages, which answer everything.
    """

    path: str
    plan: Callable[[Request], Plan]
    policy: Policy
    operations: Callable[[Release], Mapping[str, Mapping[str, Any]]] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = await self._answer(Request(scope, receive))
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers={"Allow": ALLOWED})
        if request.method not in ("GET", "HEAD"):
            raise WrongMethod(method=request.method[:20], allowed=ALLOWED)
        plan = await run_in_threadpool(self.plan, request)
        headers = self._headers(plan.stamp) | ignored_of(request)
        if plan.stamp and plan.stamp.is_known(request.headers):
            return Response(status_code=304, headers=headers)
        making = _making()
        if making.statistics().tasks_waiting >= WAITING:
            raise ExportsBusy(waiting=WAITING)
        answer = await anyio.to_thread.run_sync(plan.make, limiter=making)
        if plan.use and request.method == "GET":
            COUNTS.count(plan.use)
        answer.headers.update(headers)
        # What is sent from a file has its own ranges.
        return answer if isinstance(answer, FileResponse) else with_range(answer, request.headers)

    def _headers(self, stamp: Stamp | None) -> dict[str, str]:
        """Those of caches. Where to go instead, without a stamp, is for no cache to keep."""
        headers = stamp.headers() if stamp else {}
        if stamp or self.policy.cache in ("never", "hour"):
            headers["Cache-Control"] = cache_control(self.policy.cache)
        return headers


def attachment(name: str, how: Literal["attachment", "inline"] = "attachment") -> dict[str, str]:
    """The header that names a file; `name` is made by us and plain ASCII."""
    return {"Content-Disposition": f'{how}; filename="{name}"'}


def base_of(request: Request) -> str:
    """The site as its readers know it: as set, else as `request` has it; nothing where the header
    is no host name."""
    host = request.headers.get("host", "")
    return settings().base_url or (
        f"{request.url.scheme}://{host}" if _HOST.fullmatch(host) else "")


def _making() -> anyio.CapacityLimiter:
    try:
        return _limiter.get()
    except LookupError:
        limiter = anyio.CapacityLimiter(AT_ONCE)
        _limiter.set(limiter)
        return limiter
