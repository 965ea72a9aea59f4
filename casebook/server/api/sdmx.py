"""`/data/sdmx/<file>`: tables of the release in the forms of official statistics."""

import difflib
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import urls
from casebook.errors import UnknownFormat, UnknownTable
from casebook.exports import sdmx
from casebook.server.api.openapi_builders import Json, in_path, operation
from casebook.server.api.parameters import single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, attachment
from casebook.warehouse import Release, live

STRUCTURE = "structure"


def plan(request: Request) -> Plan:
    """The plan for the structure of all dataflows, or the data of one.

    Raises UnknownTable with the nearest name, or UnknownFormat.
    """
    single(request, ())
    release = live()
    name, _, suffix = request.path_params["file"].partition(".")
    known = sdmx.dataflow_names(release)
    if name not in (STRUCTURE, *known):
        nearest = difflib.get_close_matches(name.casefold(), known, n=1, cutoff=0)
        raise UnknownTable(table=name[:100], release=release.id, nearest=nearest[0])
    forms = ("json",) if name == STRUCTURE else tuple(sdmx.FORMS)
    if suffix not in forms:
        raise UnknownFormat(name=name, format=suffix[:20], formats=", ".join(forms))
    return Plan(stamp(release, "sdmx", name, suffix), partial(_send, release, name, suffix))


def _send(release: Release, name: str, suffix: str) -> Response:
    if name == STRUCTURE:
        return Response(sdmx.structure(release), media_type=sdmx.STRUCTURE_MIME)
    written = sdmx.FORMS[suffix](name, release)
    return Response(written, media_type=sdmx.MIMES[suffix],
                    headers=attachment(f"{name}_sdmx.{suffix}"))


def operations(release: Release) -> dict[str, Json]:
    """The part of the description on dataflows and their structure."""
    flows = {"type": "string", "enum": list(sdmx.dataflow_names(release))}
    forms = {"type": "string", "enum": list(sdmx.FORMS)}
    return {
        f"{urls.SDMX}/{STRUCTURE}.json": operation(
            "sdmx_structure", [], {sdmx.STRUCTURE_MIME: {"type": "object"}}),
        f"{urls.SDMX}/{{table}}.{{format}}": operation(
            "sdmx_data", [in_path("table", flows), in_path("format", forms)],
            {mime: {} for mime in sdmx.MIMES.values()}, missing=True),
    }
