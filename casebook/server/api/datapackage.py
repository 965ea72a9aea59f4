"""`/data/datapackage.json`: the release's tables described in the Frictionless Data Package form.

Paths in it are relative, so that the same description holds at the address and in the archive.
"""

import json
import re
from datetime import UTC, datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from casebook.caches import cached
from casebook.server.api.parameters import single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan
from casebook.warehouse import Release, live
from casebook.warehouse.codebook import Column, Table, codebook, source
from casebook.warehouse.release_folder import table_path
from casebook.wording import ENGLISH

PARQUET = "application/vnd.apache.parquet"
# The Open Definition's names. Most sources state no licence, and we state none in their place.
_OPEN = re.compile(r"CC BY 4\.0")
_ADDRESS = re.compile(r"https?://\S+")


def plan(request: Request) -> Plan:
    """The plan for the description, which takes no parameter."""
    single(request, ())
    release = live()
    return Plan(stamp(release, "datapackage"), lambda: Response(
        written(release), media_type="application/json"))


@cached("datapackage")
def written(release: Release) -> bytes:
    """The description as JSON."""
    return json.dumps(package(release), ensure_ascii=False, indent=1).encode()


def package(release: Release) -> dict[str, Any]:
    """The description as plain values."""
    book = codebook()
    stems = dict.fromkeys(stem for name, _ in release.tables for stem in book.tables[name].sources)
    return {
        "profile": "data-package",
        "name": "casebook",
        "id": release.id,
        "title": ENGLISH.say("site-title"),
        "description": ENGLISH.say("server-package", release=release.id),
        "version": release.id,
        "created": datetime.combine(release.date, datetime.min.time(), UTC).isoformat(),
        "sources": [entry for stem in stems for entry in _sources(stem)],
        "licenses": _licences(list(stems)),
        "resources": [
            _resource(release, name, rows=file.rows, sha256=file.sha256)
            for name, file in release.tables
        ],
    }


def _resource(release: Release, name: str, rows: int, sha256: str) -> dict[str, Any]:
    table = codebook().tables[name]
    resource: dict[str, Any] = {
        "name": name.replace("_", "-"),
        "type": "table",
        "profile": "data-resource",
        "title": table.title,
        "description": ENGLISH.say("server-grain", grain=table.grain),
        "path": f"tables/{name}.parquet",
        "format": "parquet",
        "mediatype": PARQUET,
        "bytes": table_path(release, name).stat().st_size,
        "hash": f"sha256:{sha256}",
        "rows": rows,
        "grade": table.grade,
        "warnings": [codebook().warnings[warning].words for warning in table.warnings],
        "schema": schema(table),
    }
    if table.sources:
        resource |= {
            "sources": [entry for stem in table.sources for entry in _sources(stem)],
            "licenses": _licences(table.sources),
        }
    return resource


def schema(table: Table) -> dict[str, Any]:
    """The Frictionless Table Schema of a release table, from the codebook."""
    return {
        "fields": [_field(name, table) for name in table.columns],
        "primaryKey": table.key,
    }


def _field(name: str, table: Table) -> dict[str, Any]:
    column: Column = codebook().columns[name]
    limits = {
        "required": True if name not in table.nullable else None,
        "pattern": column.pattern, "minimum": column.minimum, "maximum": column.maximum,
        "enum": column.allowed,
    }
    if column.type == "integer":
        limits = {key: int(value) if isinstance(value, float) else value
                  for key, value in limits.items()}
    constraints = {key: value for key, value in limits.items() if value is not None}
    field: dict[str, Any] = {"name": name, "type": column.type, "description": column.words}
    if column.unit:
        field["unit"] = column.unit
    return {**field, "constraints": constraints} if constraints else field


def _sources(stem: str) -> list[dict[str, str]]:
    """One entry for each web address of a source; one without where there is none."""
    entry = source(stem)
    title = {"title": f"{entry.producer}, {entry.title}"}
    return [{**title, "path": address} for address in _ADDRESS.findall(entry.address)] or [title]


def _licences(stems: list[str]) -> list[dict[str, str]]:
    """Each licence once, under the name that the Open Definition has for its kind."""
    words = dict.fromkeys(source(stem).licence for stem in stems)
    return [{"name": _licence_name(text), "title": text} for text in words]


def _licence_name(text: str) -> str:
    return "CC-BY-4.0" if _OPEN.search(text) else "notspecified"
