"""`/data/index.json`: every question that can be asked, and every file that can be had."""

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from casebook import urls
from casebook.analysis.parameter_schema import Shape, shape
from casebook.caches import cached
from casebook.exports import sdmx
from casebook.exports.links import data_link, table_link
from casebook.server.api.parameters import single
from casebook.server.api.queries import ROW_LIMITS
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan
from casebook.warehouse import Release, catalogue, live, run
from casebook.warehouse.codebook import codebook
from casebook.warehouse.named_queries import NamedQuery


def plan(request: Request) -> Plan:
    """The plan for the index, which takes no parameter."""
    single(request, ())
    release = live()
    return Plan(stamp(release, "index"), lambda: Response(
        _written(release), media_type="application/json"))


@cached("index")
def _written(release: Release) -> bytes:
    return json.dumps(index(release), ensure_ascii=False, indent=1).encode()


def index(release: Release) -> dict[str, Any]:
    """The index as plain values."""
    return {
        "release": {"id": release.id, "date": release.date.isoformat(), "sha256": release.hash},
        "openapi": urls.OPENAPI,
        "datapackage": urls.PACKAGE,
        "dcat": urls.CATALOGUE,
        "sdmx": {
            "structure": f"{urls.SDMX}/structure.json",
            "data": [f"{urls.SDMX}/{name}.{form}" for name in sdmx.dataflow_names(release)
                     for form in sdmx.FORMS],
        },
        "changes": urls.FEED,
        "whole_release": {"duckdb": urls.DATABASE, "zip": urls.ARCHIVE},
        "tables": [
            {
                "name": name, "title": codebook().tables[name].title, "rows": file.rows,
                "address": table_link(name, "parquet"), "sha256": file.sha256,
                "csv": table_link(name, "csv"),
            }
            for name, file in release.tables
        ],
        "row_limits": ROW_LIMITS,
        "questions": [_question(query, release) for query in catalogue().values()],
    }


def _question(query: NamedQuery, release: Release) -> dict[str, Any]:
    return {
        "name": query.name,
        "question": query.question,
        "grain": query.grain,
        "notes": query.notes or None,
        "grade": grade(query, release),
        "parameters": [parameter(shape(name, release)) for name in query.parameters],
        "columns": [column(name) for name in query.columns],
        "row_limits": ROW_LIMITS,
        "addresses": {suffix: data_link(query.name, {}, suffix) for suffix in ROW_LIMITS},
    }


def grade(query: NamedQuery, release: Release) -> str:
    """The weakest grade among the rows that come when nothing is restricted."""
    usual = {name: shape(name, release).default for name in query.parameters}
    return run(query.name, usual, release).provenance.grade


def parameter(one: Shape) -> dict[str, Any]:
    """One parameter of the address: its type, what it may be, and what it is when left out."""
    entry = {
        "name": one.word, "words": one.words, "type": one.type, "allowed": list(one.allowed),
        "minimum": one.least, "maximum": one.greatest, "pattern": one.pattern,
    }
    return {key: value for key, value in entry.items() if value not in (None, [])} | {
        "default": one.default}


def column(name: str) -> dict[str, Any]:
    """What the codebook says of a column."""
    entry = codebook().columns[name]
    return {"name": name, "words": entry.words, "type": entry.type, "unit": entry.unit}
