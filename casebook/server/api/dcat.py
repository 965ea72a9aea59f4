"""`/data/catalog.jsonld`: the tables as a catalogue in DCAT, which other catalogues harvest."""

import json
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook.exports.dataset import dcat
from casebook.server.api.parameters import single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, base_of
from casebook.warehouse import Release, live

MIME = "application/ld+json"


def plan(request: Request) -> Plan:
    """The plan for the catalogue, which takes no parameter; its addresses are whole ones."""
    single(request, ())
    release, base = live(), base_of(request)
    return Plan(stamp(release, "dcat", base), partial(_answer, release, base))


def _answer(release: Release, base: str) -> Response:
    written = json.dumps(dcat(release, base), ensure_ascii=False, indent=1)
    return Response(written.encode(), media_type=MIME)
