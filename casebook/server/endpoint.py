"""How every address for programs answers: methods, conditional requests, threads, trouble."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import anyio
from anyio.lowlevel import RunVar
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from casebook.errors import CasebookError, ExportsBusy
from casebook.server import problems
from casebook.server.asked import language_of
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
        request = Request(scope, receive)
        answer = await self._answer(request)
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        language = language_of(request)
        if request.method == "OPTIONS":
            return Response(status_code=204, headers={"Allow": ALLOWED})
        if request.method not in ("GET", "HEAD"):
            return problems.wrong_method(request.method, ALLOWED, language)
        try:
            plan = await run_in_threadpool(self.plan, request)
            if plan.stamp and plan.stamp.is_known(request.headers):
                return Response(status_code=304, headers=plan.stamp.headers())
            making = _making()
            if making.statistics().tasks_waiting >= WAITING:
                raise ExportsBusy(waiting=WAITING)
            answer = await anyio.to_thread.run_sync(plan.make, limiter=making)
        except CasebookError as error:
            return problems.problem(error, language)
        except Exception as error:  # noqa: BLE001 - a program gets a sentence, the log the traceback
            return problems.unexpected(error, language)
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
