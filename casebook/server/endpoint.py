"""How every address for programs answers: methods, conditional requests, threads.

What it raises becomes an answer in casebook/server/problems.py.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import anyio
from anyio.lowlevel import RunVar
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from casebook.errors import ExportsBusy, WrongMethod
from casebook.server.freshness import Stamp

ALLOWED = "GET, HEAD, OPTIONS"
# Making files shares the process with the pages: a queue of exports must not take the threads
# that hand out the pages' own files.
AT_ONCE = 8
# Who comes when this many wait already is asked to come again: the wait would be a minute.
WAITING = 64
_limiter: RunVar[anyio.CapacityLimiter] = RunVar("casebook-making")


@dataclass(frozen=True)
class Plan:
    """What an address will answer: `stamp` is known at once, `make` may take its time."""

    stamp: Stamp | None
    make: Callable[[], Response]


@dataclass(frozen=True)
class Endpoint:
    """An address. `plan` reads the request and raises a named error when it cannot be answered.

    It is an ASGI application and no function, so that Starlette hands it every method: else a
    POST would go on to the pages, which answer everything.
    """

    plan: Callable[[Request], Plan]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = await self._answer(Request(scope, receive))
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers={"Allow": ALLOWED})
        if request.method not in ("GET", "HEAD"):
            raise WrongMethod(method=request.method[:20], allowed=ALLOWED)
        plan = await run_in_threadpool(self.plan, request)
        if plan.stamp and plan.stamp.is_known(request.headers):
            return Response(status_code=304, headers=plan.stamp.headers())
        making = _making()
        if making.statistics().tasks_waiting >= WAITING:
            raise ExportsBusy(waiting=WAITING)
        answer = await anyio.to_thread.run_sync(plan.make, limiter=making)
        if plan.stamp:
            answer.headers.update(plan.stamp.headers())
        return answer


def attachment(name: str, how: Literal["attachment", "inline"] = "attachment") -> dict[str, str]:
    """The header that names a file; `name` is made by us and plain ASCII."""
    return {"Content-Disposition": f'{how}; filename="{name}"'}


def _making() -> anyio.CapacityLimiter:
    try:
        return _limiter.get()
    except LookupError:
        limiter = anyio.CapacityLimiter(AT_ONCE)
        _limiter.set(limiter)
        return limiter
