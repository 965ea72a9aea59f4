"""`/data/<question>.<format>`: the rows of a question."""

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook.errors import TooManyRows, UnknownFormat
from casebook.exports.extract import of_query
from casebook.exports.tables.files import FORMATS, MAX_WORKBOOK_ROWS, file_name
from casebook.server.asked import Asked, asked_of
from casebook.server.endpoint import Plan, attachment
from casebook.server.freshness import stamp
from casebook.settings import settings
from casebook.warehouse import Release, live
from casebook.warehouse.named_queries import NamedQuery, named_query

# Answers are for charts, some hundred rows; whole tables have addresses of their own.
ROW_LIMITS = {"csv": 1_000_000, "json": 1_000_000, "parquet": 1_000_000, "xlsx": MAX_WORKBOOK_ROWS}
QUERY_FORMATS = tuple(ROW_LIMITS)


def plan(request: Request) -> Plan:
    """The plan for one address; raises UnknownQuery, UnknownFormat or what `asked_of` raises."""
    name, _, suffix = request.path_params["file"].partition(".")
    query = named_query(name)
    if suffix not in QUERY_FORMATS:
        raise UnknownFormat(name=name, format=suffix[:20], formats=", ".join(QUERY_FORMATS))
    release = live()
    asked = asked_of(query, request, release)
    said = tuple(sorted(asked.parameters.items()))
    return Plan(
        stamp(release, "data", name, suffix, said, asked.language),
        partial(rows_file, query, suffix, asked, release),
    )


def rows_file(query: NamedQuery, suffix: str, asked: Asked, release: Release) -> Response:
    """The file; raises TooManyRows beyond the format's limit, or what `run` raises."""
    extract = of_query(
        query.name, asked.parameters, release, asked.language, settings().base_url
    )
    rows, limit = len(extract.answer.rows), ROW_LIMITS[suffix]
    if rows > limit:
        raise TooManyRows(rows=rows, limit=limit)
    kind = FORMATS[suffix]
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
