"""Structure message: dataflows, data structures, concepts and codelists, as SDMX-JSON 2.0."""

import json
from typing import Any

import pyarrow.compute as pc

from casebook.analysis.member_names import name
from casebook.exports.sdmx.dataflow import (
    AGENCY,
    Component,
    Dataflow,
    dataflow,
    dataflow_names,
    distinct,
    in_languages,
    message,
    reference,
    version,
)
from casebook.warehouse import Release
from casebook.warehouse.whole_tables import typed_table
from casebook.wording import ENGLISH, Language, languages

CONCEPTS = "CS_CASEBOOK"
_CONCEPT = "conceptscheme.Concept"


def structure(release: Release) -> bytes:
    """The message on every dataflow of `release`, names in every language, as JSON."""
    flows = [dataflow(one) for one in dataflow_names(release)]
    components = distinct(one for flow in flows for one in flow.components)
    artefacts = {
        "meta": message("structure", "structure", release),
        "data": {
            "dataflows": [_dataflow(flow, release) for flow in flows],
            "dataStructures": [_data_structure(flow, release) for flow in flows],
            "conceptSchemes": [_concepts(components, release)],
            "codelists": [_codelist(one, flows, release) for one in components if one.codelist],
        },
    }
    return json.dumps(artefacts, ensure_ascii=False).encode()


def _artefact(id: str, names: dict[Language, str], release: Release) -> dict[str, Any]:
    return {"id": id, "agencyID": AGENCY, "version": version(release), "name": names[ENGLISH],
            "names": names}


def _dataflow(flow: Dataflow, release: Release) -> dict[str, Any]:
    grain = in_languages(flow.table.grain)
    return {
        **_artefact(flow.id, in_languages(flow.table.title), release),
        "description": grain[ENGLISH], "descriptions": grain,
        "structure": reference("datastructure.DataStructure", f"DSD_{flow.id}", release),
    }


def _data_structure(flow: Dataflow, release: Release) -> dict[str, Any]:
    def described(one: Component) -> dict[str, Any]:
        return {"id": one.id,
                "conceptIdentity": reference(_CONCEPT, CONCEPTS, release, one.id),
                "localRepresentation": _representation(one, release)}

    def usage(one: Component) -> dict[str, str]:
        return {"usage": "optional" if one.column in flow.table.nullable else "mandatory"}

    (time,) = flow.of("time")
    dimensions = [{**described(one), "position": at}
                  for at, one in enumerate(flow.of("dimension"))]
    attributes = [{**described(one), **usage(one), "attributeRelationship": {"observation": {}}}
                  for one in flow.of("attribute")]
    return {
        **_artefact(f"DSD_{flow.id}", in_languages(flow.table.title), release),
        "dataStructureComponents": {
            "dimensionList": {
                "id": "DimensionDescriptor",
                **({"dimensions": dimensions} if dimensions else {}),
                "timeDimension": described(time),
            },
            "measureList": {"id": "MeasureDescriptor", "measures": [
                {**described(one), **usage(one)} for one in flow.of("measure")]},
            **({"attributeList": {"id": "AttributeDescriptor", "attributes": attributes}}
               if attributes else {}),
        },
    }


def _representation(one: Component, release: Release) -> dict[str, Any]:
    if one.codelist:
        return {"enumeration": reference("codelist.Codelist", one.codelist, release)}
    return {"format": {"dataType": one.data_type}}


def _concepts(components: tuple[Component, ...], release: Release) -> dict[str, Any]:
    """Each column of the codebook once, its unit as an annotation."""
    items = []
    for one in components:
        names = in_languages(one.entry.words)
        unit = {"annotations": [{"id": "UNIT_MEASURE", "title": one.entry.unit}]}
        items.append({"id": one.id, "name": names[ENGLISH], "names": names,
                      **(unit if one.entry.unit else {})})
    title = {language: language.say("site-title") for language in languages()}
    return {**_artefact(CONCEPTS, title, release), "concepts": items}


def _codelist(one: Component, flows: list[Dataflow], release: Release) -> dict[str, Any]:
    codes = ([str(value) for value in one.entry.allowed or []] if one.column != "iso3"
             else _areas(flows, release))
    items = []
    for code in codes:
        names = ({language: name(release, language, code) for language in languages()}
                 if one.column == "iso3" else in_languages(code))
        items.append({"id": code, "name": names[ENGLISH], "names": names})
    return {**_artefact(one.codelist, in_languages(one.entry.words), release), "codes": items}


def _areas(flows: list[Dataflow], release: Release) -> list[str]:
    """Every State and territory that a dataflow has a row of; those that are no Member States are
    named by their code alone."""
    found: set[str] = set()
    for flow in flows:
        if "iso3" in flow.table.columns:
            found |= set(pc.unique(typed_table(flow.name, release).column("iso3")).to_pylist())
    return sorted(found)
