"""Addresses of SDMX, of the catalogue in DCAT, and what the page on data tells search engines."""

import json
import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from casebook.urls import CATALOGUE, SDMX
from casebook.warehouse import Release


@pytest.mark.parametrize(("file", "kind"), [
    ("structure.json", "structure+json"), ("contributions.csv", "data+csv"),
    ("contributions.json", "data+json")])
def test_messages_have_the_media_types_of_sdmx(file: str, kind: str, client: TestClient) -> None:
    answer = client.get(f"{SDMX}/{file}")
    assert answer.headers["content-type"].startswith(f"application/vnd.sdmx.{kind};version=2.0.0")
    assert client.get(f"{SDMX}/{file}", headers={
        "If-None-Match": answer.headers["etag"]}).status_code == 304


@pytest.mark.parametrize(("file", "words"), [
    ("contribution.csv", "contributions"), ("glossary.csv", "nearest"), ("structure.csv", "json"),
    ("contributions.xml", "csv, json")])
def test_what_is_no_dataflow_is_refused(file: str, words: str, client: TestClient) -> None:
    answer = client.get(f"{SDMX}/{file}")
    assert answer.status_code == 404
    assert words in answer.json()["detail"] or answer.json()["kind"] == "unknown-table"


def test_the_index_lists_them(client: TestClient) -> None:
    told = client.get("/data/index.json").json()
    assert told["dcat"] == CATALOGUE
    assert f"{SDMX}/contributions.csv" in told["sdmx"]["data"]
    assert client.get(told["sdmx"]["structure"]).status_code == 200


def ids(node: Any, name: str) -> list[str]:
    """Every address under `name`, at any depth."""
    if isinstance(node, list):
        return [found for one in node for found in ids(one, name)]
    if not isinstance(node, dict):
        return []
    own = [node[name]["@id"]] if name in node else []
    return own + [found for one in node.values() for found in ids(one, name)]


def test_the_catalogue_leads_to_every_table(client: TestClient, release: Release) -> None:
    answer = client.get(CATALOGUE)
    assert answer.headers["content-type"].startswith("application/ld+json")
    told = answer.json()
    datasets = {one["dct:identifier"]: one for one in told["dcat:dataset"]}
    assert set(datasets) == {name for name, _ in release.tables}
    # What DCAT-AP asks of a catalogue, a dataset and a distribution.
    assert {"dct:title", "dct:description", "dct:publisher", "dcat:dataset"} <= set(told)
    for one in datasets.values():
        assert {text["@language"] for text in one["dct:title"]} == {
            "en", "fr", "es", "ru", "zh", "ar"}
        assert one["dct:description"]
        assert len(one["dcat:distribution"]) >= 2
    period = datasets["contributions"]["dct:temporal"]
    assert int(period["dcat:startDate"]["@value"]) < int(period["dcat:endDate"]["@value"])
    addresses = ids(told, "dcat:downloadURL")
    assert len(addresses) == len(set(addresses)) > 100
    for address in addresses[::15]:
        assert client.head(address).status_code == 200, address
    # Every short name stands for an address.
    prefixes = set(re.findall(r'"@?([a-z]+):[A-Za-z]', json.dumps(told))) - {"http", "https"}
    assert prefixes <= set(told["@context"])


def test_the_page_on_data_describes_the_dataset(client: TestClient, release: Release) -> None:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>',
                       client.get("/data?lang=fr").text)
    told, = map(json.loads, found)
    assert (told["@context"], told["@type"]) == ("https://schema.org", "Dataset")
    assert told["version"] == release.id
    assert told["inLanguage"] == "fr"
    assert 50 <= len(told["description"]) <= 5_000  # what search engines take
    assert re.fullmatch(r"\d{4}/\d{4}", told["temporalCoverage"])
    for one in told["distribution"]:
        assert client.head(one["contentUrl"]).status_code == 200
    assert "ld+json" not in client.get("/units").text
