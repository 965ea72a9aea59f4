"""`/data/<question>.<format>`: the rows of a question."""

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import urls
from casebook.analysis.parameter_schema import LONGEST, Shape, shape
from casebook.errors import TooManyRows, UnknownFormat
from casebook.exports.extract import of_query
from casebook.exports.tables.files import FORMATS, MAX_WORKBOOK_ROWS, csv_format, file_name
from casebook.server.api.openapi_builders import (
    JSON,
    Json,
    in_csv,
    in_language,
    in_path,
    in_query,
    operation,
)
from casebook.server.api.parameters import CSV_PARAMETERS, QueryArguments, query_arguments
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, attachment
from casebook.settings import settings
from casebook.use_counts import Use
from casebook.warehouse import Release, catalogue, live
from casebook.warehouse.codebook import codebook
from casebook.warehouse.named_queries import NamedQuery, named_query
from casebook.wording import ENGLISH

# Answers are for charts, some hundred rows; whole tables have addresses of their own.
ROW_LIMITS = {"csv": 1_000_000, "json": 1_000_000, "parquet": 1_000_000, "xlsx": MAX_WORKBOOK_ROWS}
QUERY_FORMATS = tuple(ROW_LIMITS)


def plan(request: Request) -> Plan:
    """The plan for one URL.

    Raises UnknownQuery, UnknownFormat, UnknownParameter or BadAddressValue.
    """
    name, _, suffix = request.path_params["file"].partition(".")
    query = named_query(name)
    if suffix not in QUERY_FORMATS:
        raise UnknownFormat(name=name, format=suffix[:20], formats=", ".join(QUERY_FORMATS))
    release = live()
    arguments = query_arguments(query, request, release, CSV_PARAMETERS)
    parameters = tuple(sorted(arguments.parameters.items()))
    return Plan(
        stamp(release, "data", name, suffix, parameters, arguments.language,
              arguments.csv if suffix == "csv" else None),
        partial(rows_file, query, suffix, arguments, release),
        Use("file", f"{name}.{suffix}", str(arguments.parameters.get("country") or "")),
    )


def rows_file(
    query: NamedQuery, suffix: str, arguments: QueryArguments, release: Release,
) -> Response:
    """The file; raises TooManyRows beyond the format's limit, or what `run` raises."""
    extract = of_query(
        query.name, arguments.parameters, release, arguments.language, settings().base_url
    )
    rows, limit = len(extract.answer.rows), ROW_LIMITS[suffix]
    if rows > limit:
        raise TooManyRows(rows=rows, limit=limit)
    kind = csv_format(arguments.csv) if suffix == "csv" else FORMATS[suffix]
    return Response(
        kind.write(extract),
        media_type=kind.mime,
        headers={
            **attachment(
                file_name(extract, kind.suffix), "inline" if suffix == "json" else "attachment"
            ),
            "Casebook-Figure": extract.answer.provenance.figure_id,
            "Casebook-Release": release.id,
        },
    )


def operations(release: Release) -> dict[str, Json]:
    """The part of the description on rows: one operation a question."""
    return {f"{urls.DATA}/{query.name}.{{format}}": _question(query, release)
            for query in catalogue().values()}


def _question(query: NamedQuery, release: Release) -> Json:
    formats = {"type": "string", "enum": list(QUERY_FORMATS)}
    parameters = [in_path("format", formats)]
    for name in query.parameters:
        one = shape(name, release)
        parameters.append(in_query(one.word, _schema(one), one.words))
    parameters += [in_language(), *in_csv()]
    contents: dict[str, Json] = {FORMATS[name].mime: {} for name in QUERY_FORMATS}
    contents[JSON] = _rows(query)
    described = operation(query.name, parameters, contents, missing=True)
    return described | {
        "operationId": f"ask_{query.name}",
        "summary": query.question,
        "description": ENGLISH.say(
            "server-question", grain=query.grain, notes=query.notes or "-",
            columns=", ".join(query.columns), limit=str(ROW_LIMITS["json"]),
            xlsx=str(ROW_LIMITS["xlsx"])),
        "tags": ["questions"],
    }


def _schema(one: Shape) -> Json:
    """A parameter as JSON Schema."""
    schema: Json = {
        "type": one.type, "enum": list(one.allowed), "default": one.default,
        "minimum": one.least, "maximum": one.greatest, "pattern": one.pattern,
    }
    if one.type == "string" and not one.allowed:
        schema["maxLength"] = LONGEST
    return {key: value for key, value in schema.items() if value not in (None, [])}


def _rows(query: NamedQuery) -> Json:
    """The shape of the JSON file: its rows have the question's columns, in the codebook's types."""
    cells: Json = {}
    for name in query.columns:
        entry = codebook().columns[name]
        kind = "string" if entry.type == "date" else entry.type
        cells[name] = {"type": [kind, "null"], "description": entry.words}
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
