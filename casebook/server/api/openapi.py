"""`/data/openapi.json`: the endpoints described in OpenAPI 3.1.

Nothing is written twice: a new question, parameter or column is in here the moment it is in its
own file, an endpoint as soon as it is in the list.
"""

import json
from collections.abc import Iterable

from starlette.requests import Request
from starlette.responses import Response

from casebook import __version__
from casebook.caches import cached
from casebook.server.api.openapi_builders import JSON, Json, components
from casebook.server.api.parameters import single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Endpoint, Plan
from casebook.warehouse import Release, live
from casebook.wording import ENGLISH


def plan(request: Request, endpoints: tuple[Endpoint, ...]) -> Plan:
    """The plan for the description, which takes no parameter."""
    single(request, ())
    release = live()
    return Plan(stamp(release, "openapi"), lambda: Response(
        _written(release, endpoints), media_type=JSON))


@cached("openapi")
def _written(release: Release, endpoints: tuple[Endpoint, ...]) -> bytes:
    return json.dumps(description(release, endpoints), ensure_ascii=False, indent=1).encode()


def description(release: Release, endpoints: Iterable[Endpoint]) -> Json:
    """The description as plain values."""
    described = (one.operations(release) for one in endpoints if one.operations)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": ENGLISH.say("site-title"),
            "description": ENGLISH.say("server-api", release=release.id),
            "version": __version__,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": {path: {"get": operation}
                  for operations in described for path, operation in operations.items()},
        "components": components(),
    }
