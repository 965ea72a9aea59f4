"""Data of a dataflow as an SDMX-JSON 2.0 data message, flat: one observation a row."""

import json
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from casebook.analysis.member_names import name as name_of_state
from casebook.exports.sdmx.dataflow import (
    Component,
    Dataflow,
    dataflow,
    in_languages,
    message,
    reference,
)
from casebook.warehouse import Release
from casebook.warehouse.whole_tables import typed_table
from casebook.wording import ENGLISH, languages


def data_json(name: str, release: Release) -> bytes:
    """Every observation of the table `name`, by the places of its dimensions' values; measures
    come first in each, then attributes. A missing value is null."""
    flow, table = dataflow(name), typed_table(name, release)
    keys = flow.of("dimension", "time")
    places = {one.id: _places(table.column(one.column)) for one in keys}
    values = [table.column(one.column).to_pylist() for one in flow.of("measure", "attribute")]
    indexes = [places[one.id][1] for one in keys]
    observations = {":".join(map(str, at)): [_plain(value) for value in row] for at, row in zip(
        zip(*indexes, strict=True), zip(*values, strict=True), strict=True)}
    found = {id: listed for id, (listed, _) in places.items()}
    link = {"rel": "dataflow", "urn": reference("datastructure.Dataflow", flow.id, release)}
    structure = {
        "meta": message("data", flow.id, release),
        "data": {
            "structures": [_structure(flow, found, link, release)],
            "dataSets": [{"structure": 0, "action": "Information", "links": [link],
                          "observations": observations}],
        },
    }
    return json.dumps(structure, ensure_ascii=False, allow_nan=False).encode()


def _places(column: pa.ChunkedArray) -> tuple[list[Any], list[int]]:
    """The values of a column, sorted, and the place of each row's in them."""
    values = pc.unique(column).sort()
    return values.to_pylist(), pc.index_in(column, value_set=values).to_pylist()


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, str | int | float) else str(value)


def _structure(
    flow: Dataflow, found: dict[str, list[Any]], link: dict[str, str], release: Release,
) -> dict[str, Any]:
    names = in_languages(flow.table.title)
    at_observation = {"attributes": {"observation": [
        {**_described(one), "relationship": {"observation": {}}}
        for one in flow.of("attribute")]}} if flow.of("attribute") else {}
    return {
        "dataSets": [0], "name": names[ENGLISH], "names": names,
        "links": [link],
        "dimensions": {"observation": [
            {**_described(one), "keyPosition": at,
             "values": [_value(one, value, release) for value in found[one.id]]}
            for at, one in enumerate(flow.of("dimension", "time"))]},
        "measures": {"observation": [_described(one) for one in flow.of("measure")]},
        **at_observation,
    }


def _described(one: Component) -> dict[str, Any]:
    names = in_languages(one.entry.words)
    return {"id": one.id, "name": names[ENGLISH], "names": names,
            "roles": [one.id], "format": {"dataType": one.data_type}}


def _value(one: Component, value: Any, release: Release) -> dict[str, Any]:
    """A value of a dimension; one of a codelist by its code, with its names."""
    if one.role == "time":
        return {"value": str(value), "start": f"{value}-01-01T00:00:00Z",
                "end": f"{value}-12-31T23:59:59Z"}
    if not one.codelist:
        return {"value": str(value)}
    names = ({language: name_of_state(release, language, value) for language in languages()}
             if one.column == "iso3" else in_languages(str(value)))
    return {"id": str(value), "name": names[ENGLISH], "names": names}
