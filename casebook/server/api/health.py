"""`/health/live` and `/health/ready`: for whoever runs the server, never cached."""

import json
from datetime import date
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import __version__
from casebook.server.endpoint import Plan
from casebook.server.following import standing
from casebook.warehouse import release_status, run


def alive(request: Request) -> Plan:
    """The process answers."""
    return Plan(None, partial(_json, {"status": "live"}))


def ready(request: Request) -> Plan:
    """It can answer readers: a release is live, whole, and gives rows. Says which.

    `degraded` answers readers too, from an earlier release: it is for whoever runs the server, and
    no reason to send readers elsewhere, where the files are likely the same.
    """
    shown = release_status()
    release = shown.release
    run("coverage", {}, release)
    status = {
        "status": "degraded" if shown.degraded else "ready",
        "release": release.id, "release_date": release.date.isoformat(),
        "release_sha256": release.hash, "version": __version__,
    }
    if shown.degraded:
        status |= {"wanted": shown.wanted, "reason": shown.reason}
    status |= _store()
    if release.date > date.today():
        status["notice"] = "release-dated-ahead"
    return Plan(None, partial(_json, status))


def _store() -> dict[str, str]:
    """How far a store of releases is followed; nothing where there is none."""
    follows = standing()
    if follows is None:
        return {}
    status = {"store": "followed", "store_sequence": str(follows.sequence)}
    if follows.reason:
        # What is shown here may be what all others show, or no longer.
        status |= {"status": "degraded", "store": "not-followed", "store_reason": follows.reason}
        if follows.wanted:
            status["store_wanted"] = follows.wanted
    return status


def _json(status: dict[str, str]) -> Response:
    return Response(json.dumps(status), media_type="application/json")
