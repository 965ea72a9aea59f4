"""`/data/release-day.txt`: the day of the live release, for scripts that ask whether it is new."""

from functools import partial

from starlette.requests import Request
from starlette.responses import PlainTextResponse

from casebook.server.api.parameters import single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan
from casebook.warehouse import live

PATH = "/data/release-day.txt"


def plan(request: Request) -> Plan:
    """The plan for the day as YYYY-MM-DD, one line of text."""
    single(request, ())
    release = live()
    return Plan(stamp(release, PATH),
                partial(PlainTextResponse, f"{release.date.isoformat()}\n"))
