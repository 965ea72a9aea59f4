"""`/health/live` and `/health/ready`: for whoever runs the server, never cached."""

import json
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import __version__
from casebook.server.endpoint import Plan
from casebook.warehouse import live, run

_HEADERS = {"Cache-Control": "no-store"}


def alive(request: Request) -> Plan:
    """The process answers."""
    return Plan(None, partial(_told, {"status": "live"}))


def ready(request: Request) -> Plan:
    """It can answer readers: a release is live, whole, and gives rows. Says which."""
    release = live()
    run("coverage", {}, release)
    said = {
        "status": "ready", "release": release.id, "release_date": release.date.isoformat(),
        "release_sha256": release.hash, "version": __version__,
    }
    return Plan(None, partial(_told, said))


def _told(said: dict[str, str]) -> Response:
    return Response(json.dumps(said), media_type="application/json", headers=_HEADERS)
