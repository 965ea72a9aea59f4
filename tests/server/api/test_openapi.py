"""The description is true: every address answers as it says, whatever is asked."""

import os
from typing import Any

import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig
from starlette.applications import Starlette
from starlette.testclient import TestClient

from app import SHELL
from casebook import server
from casebook.analysis.parameter_schema import shape
from casebook.ui import messages
from casebook.warehouse import Release, catalogue

# Some 200 cases in all. CASEBOOK_API_CASES=1000 asks more, and some 2 000 more from a list of
# values that often break things.
CASES = int(os.environ.get("CASEBOOK_API_CASES", "200"))
config = SchemathesisConfig.from_dict({
    # An address beyond the limit is refused as such.
    "checks": {"negative_data_rejection": {"expected-statuses": [400, 404, 405, 414]}},
    "phases": {"examples": {"enabled": False}, "coverage": {"enabled": CASES >= 1000}},
})
# Our routes behind our middleware: Streamlit's own are no part of the description, and its runtime
# need not start anew for every case.
described = Starlette(routes=server.routes(), middleware=server.middleware_stack(SHELL, messages))
schema = schemathesis.openapi.from_asgi("/data/openapi.json", described, config=config)
OPERATIONS = sum(1 for _ in schema.get_all_operations())


@schema.parametrize()
@settings(
    max_examples=max(2, CASES // OPERATIONS), deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_every_address_keeps_the_description(case: Any) -> None:
    first, last = (str(case.query.get(name, "")) for name in ("from", "to"))
    if first.isdecimal() and last.isdecimal() and int(first) > int(last):
        # Said in words only: OpenAPI cannot say that one parameter bounds another.
        case.query["from"], case.query["to"] = case.query["to"], case.query["from"]
    # An empty value is none, whatever the parameter: OpenAPI has no word for that any more.
    for name in [name for name, value in case.query.items() if value == ""]:
        del case.query[name]
    case.call_and_validate()


def test_everything_is_described(client: TestClient, release: Release) -> None:
    told = client.get("/data/openapi.json").json()
    assert told["openapi"] == "3.1.0"
    for name, query in catalogue().items():
        operation = told["paths"][f"/data/{name}.{{format}}"]["get"]
        assert operation["summary"] == query.question
        named = {entry.get("name") or entry["$ref"].removeprefix("#/components/parameters/")
                 for entry in operation["parameters"]}
        assert named == {*(shape(parameter, release).word for parameter in query.parameters),
                         "format", "lang", *told["components"]["parameters"]}
        answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
        assert tuple(answer["properties"]["rows"]["items"]["properties"]) == query.columns
    feed = told["paths"]["/changes.atom"]["get"]["responses"]["200"]["content"]
    assert set(feed) == {"application/atom+xml"}
    assert client.get("/data/index.json").json()["changes"] == "/changes.atom"
    tables = told["paths"]["/data/tables/{table}.{format}"]["get"]["parameters"][0]["schema"]
    assert tables["enum"] == [name for name, _ in release.tables]


def test_the_index_says_what_can_be_asked(client: TestClient, release: Release) -> None:
    told = client.get("/data/index.json").json()
    assert told["release"]["id"] == release.id
    by_name = {entry["name"]: entry for entry in told["questions"]}
    assert set(by_name) == set(catalogue())
    units = by_name["units_total_by_year"]
    assert [entry["name"] for entry in units["parameters"]] == ["from", "to", "region", "group"]
    assert units["parameters"][0]["minimum"] == 2011
    assert "ldc" in units["parameters"][3]["allowed"]
    assert units["columns"][1]["unit"] == "units"
    assert units["grade"] == "derived"
    assert units["row_limits"]["xlsx"] == 100_000
    for address in units["addresses"].values():
        assert client.get(address).status_code == 200
    for table in told["tables"]:
        assert client.head(table["address"]).status_code == 200
