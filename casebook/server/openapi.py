"""`/data/openapi.json`: the addresses described in OpenAPI 3.1, from the catalogue and codebook.

Nothing is written twice: a new question, parameter or column is in here the moment it is in its
own file.
"""

import json
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import __version__, urls
from casebook.caches import cached
from casebook.cards import cards
from casebook.exports.links import TABLE_FORMS
from casebook.exports.tables.files import FORMATS
from casebook.selection.codec import ALPHABET
from casebook.server.asked import single
from casebook.server.data import QUERY_FORMATS, ROW_LIMITS
from casebook.server.datapackage import PARQUET
from casebook.server.endpoint import Plan
from casebook.server.feed import MIME as ATOM
from casebook.server.figures import MIMES, SIZES, THEMES
from casebook.server.freshness import stamp
from casebook.server.openapi_documents import documents
from casebook.server.openapi_parts import (
    JSON,
    Json,
    components,
    health,
    in_path,
    in_query,
    language,
    operation,
)
from casebook.server.shapes import LONGEST, Shape, shape
from casebook.warehouse import Release, catalogue, live
from casebook.warehouse.codebook import codebook
from casebook.warehouse.named_queries import NamedQuery
from casebook.wording import say

_TYPES = {"date": "string", "integer": "integer", "number": "number", "boolean": "boolean",
          "string": "string"}


def plan(request: Request) -> Plan:
    """The plan for the description, which takes no parameter."""
    single(request, ())
    release = live()
    return Plan(stamp(release, "openapi"), partial(_answer, release))


def _answer(release: Release) -> Response:
    return Response(_written(release), media_type=JSON)


@cached("openapi")
def _written(release: Release) -> bytes:
    return json.dumps(description(release), ensure_ascii=False, indent=1).encode()


def description(release: Release) -> Json:
    """The description as plain values."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": say("site-title", "en"),
            "description": say("server-api", "en", release=release.id),
            "version": __version__,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": {
            **{path: {"get": told} for path, told in _fixed(release).items()},
            **{
                f"{urls.DATA}/{query.name}.{{format}}": {"get": _question(query, release)}
                for query in catalogue().values()
            },
            urls.LIVE: {"get": health("live")},
            urls.READY: {"get": health("ready")},
        },
        "components": components(),
    }


def _fixed(release: Release) -> dict[str, Json]:
    """The addresses that are not one question's."""
    tables = {"type": "string", "enum": [name for name, _ in release.tables]}
    return {
        urls.INDEX: operation("index", [], {JSON: {"type": "object"}}),
        urls.PACKAGE: operation("datapackage", [], {JSON: {"type": "object"}}),
        urls.OPENAPI: operation("openapi", [], {JSON: {"type": "object"}}),
        urls.FEED: operation("changes", [language()], {ATOM: {}}),
        urls.DATABASE: operation("database", [], {"application/vnd.duckdb": {}}),
        urls.ARCHIVE: operation("archive", [], {"application/zip": {}}),
        f"{urls.TABLES}/{{table}}.{{format}}": operation(
            "table",
            [in_path("table", tables),
             in_path("format", {"type": "string", "enum": list(TABLE_FORMS)})],
            {FORMATS["csv"].mime: {}, PARQUET: {}}, missing=True),
        f"{urls.FIGURES}/{{figure}}.{{format}}": operation(
            "picture",
            [
                in_path("figure", {"type": "string", "pattern": f"^[{ALPHABET}-]{{10,60}}$"}),
                in_path("format", {"type": "string", "enum": list(MIMES)}),
                in_query("card", {"type": "string", "enum": list(cards())}),
                in_query("size", {"type": "string", "enum": list(SIZES), "default": SIZES[0]}),
                in_query("theme", {"type": "string", "enum": list(THEMES), "default": THEMES[0]}),
                language(),
            ],
            {mime: {} for mime in MIMES.values()}, missing=True, gone=True),
        **documents(release),
    }


def _question(query: NamedQuery, release: Release) -> Json:
    formats = {"type": "string", "enum": list(QUERY_FORMATS)}
    parameters = [in_path("format", formats)]
    for name in query.parameters:
        one = shape(name, release)
        parameters.append(in_query(one.word, _schema(one), one.words))
    contents: dict[str, Json] = {FORMATS[name].mime: {} for name in QUERY_FORMATS}
    contents[JSON] = _rows(query)
    told = operation(query.name, [*parameters, language()], contents, missing=True)
    return told | {
        "operationId": f"ask_{query.name}",
        "summary": query.question,
        "description": say(
            "server-question", "en", grain=query.grain, notes=query.notes or "-",
            columns=", ".join(query.columns), limit=str(ROW_LIMITS["json"]),
            xlsx=str(ROW_LIMITS["xlsx"])),
        "tags": ["questions"],
    }


def _schema(one: Shape) -> Json:
    """A parameter as JSON Schema."""
    told: Json = {
        "type": one.type, "enum": list(one.allowed), "default": one.default,
        "minimum": one.least, "maximum": one.greatest, "pattern": one.pattern,
    }
    if one.type == "string" and not one.allowed:
        told["maxLength"] = LONGEST
    return {key: value for key, value in told.items() if value not in (None, [])}


def _rows(query: NamedQuery) -> Json:
    """The shape of the JSON file: its rows have the question's columns, in the codebook's types."""
    cells: Json = {}
    for name in query.columns:
        entry = codebook().columns[name]
        cells[name] = {"type": [_TYPES[entry.type], "null"], "description": entry.words}
        if entry.type == "date":
            cells[name]["format"] = "date"
    row = {"type": "object", "properties": cells, "required": list(cells)}
    properties = {
        "name": {"const": query.name},
        "provenance": {"type": "object", "required": ["figure_id", "release", "grade", "sources"]},
        "columns": {"type": "array", "items": {"type": "object"}},
        "rows": {"type": "array", "items": row},
    }
    return {"type": "object", "properties": properties, "required": list(properties)}
