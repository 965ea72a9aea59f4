"""The parts that the description of every address is put together from."""

from collections.abc import Callable, Sequence
from typing import Any

from casebook.exports.tables.comma_separated import SEPARATORS
from casebook.server.api.parameters import CSV_PARAMETERS, LANGUAGE, MARK, MARKS, SEPARATOR
from casebook.warehouse import Release, catalogue
from casebook.wording import ENGLISH, languages

Json = dict[str, Any]
JSON = "application/json"
PROBLEM = "application/problem+json"
_PROBLEMS = {
    "BadRequest": 400, "NotFound": 404, "Gone": 410, "TooLong": 414, "TooOften": 429,
    "Fault": 500, "Unavailable": 503,
}
_PROBLEM: Json = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "kind"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "kind": {"type": "string"},
    },
}


def components() -> Json:
    """What the operations refer to: the problem and the answers that tell one, and the parameters
    of every CSV."""
    responses: Json = {
        name: {"description": ENGLISH.say(f"server-status-{status}"),
               "content": {PROBLEM: {"schema": _ref("schemas", "Problem")}}}
        for name, status in _PROBLEMS.items()
    }
    responses["NotModified"] = {"description": ENGLISH.say("server-status-304")}
    of_csv = {SEPARATOR: SEPARATORS, MARK: MARKS}
    parameters = {
        name: in_query(name, choice(of_csv[name]), ENGLISH.say(f"server-parameter-{name}"))
        for name in CSV_PARAMETERS}
    return {"schemas": {"Problem": _PROBLEM}, "responses": responses, "parameters": parameters}


def operation(
    name: str, parameters: list[Json], contents: dict[str, Json], missing: bool = False,
    gone: bool = False,
) -> Json:
    """A GET: its parameters, its contents by media type, and what may go wrong."""
    answers = {"400": "BadRequest", "414": "TooLong", "429": "TooOften", "500": "Fault",
               "503": "Unavailable"}
    answers |= {"404": "NotFound"} if missing else {}
    answers |= {"410": "Gone"} if gone else {}
    message = f"server-address-{name}".replace("_", "-")
    summary = {} if name in catalogue() else {"summary": ENGLISH.say(message), "tags": ["files"]}
    return {
        "operationId": name,
        **summary,
        "parameters": parameters,
        "responses": {
            "200": {
                "description": ENGLISH.say("server-status-200"),
                "content": {
                    mime: {"schema": shape} if shape else {} for mime, shape in contents.items()
                },
                "headers": {
                    header: {"schema": {"type": "string"}} for header in ("ETag", "Last-Modified")
                },
            },
            "304": _ref("responses", "NotModified"),
            **{status: _ref("responses", name) for status, name in sorted(answers.items())},
        },
    }


def fixed(path: str, name: str, mime: str = JSON) -> Callable[[Release], dict[str, Json]]:
    """The description of a file without parameters."""
    shape = {"type": "object"} if mime == JSON else {}
    return lambda release: {path: operation(name, [], {mime: shape})}


def health_operation(path: str, name: str) -> Callable[[Release], dict[str, Json]]:
    """The description of a health check."""
    return lambda release: {path: {
        "operationId": f"health_{name}",
        "summary": ENGLISH.say(f"server-address-{name}"),
        "tags": ["health"],
        "responses": {
            "200": {
                "description": ENGLISH.say("server-status-200"),
                "content": {JSON: {"schema": {"type": "object", "required": ["status"]}}},
            },
            "500": _ref("responses", "Fault"),
            "503": _ref("responses", "Unavailable"),
        },
    }}


def in_language() -> Json:
    """The parameter that chooses the language of titles and sentences."""
    return in_query(LANGUAGE, choice(languages()), ENGLISH.say("server-parameter-language"))


def in_csv() -> list[Json]:
    """The parameters that choose the form of a CSV."""
    return [_ref("parameters", name) for name in CSV_PARAMETERS]


def choice(values: Sequence[str]) -> Json:
    """One of `values`, the first where none is given, as JSON Schema."""
    return {"type": "string", "enum": list(values), "default": values[0]}


def in_path(name: str, shape: Json) -> Json:
    """A parameter in the path."""
    return {"name": name, "in": "path", "required": True, "schema": shape}


def in_query(name: str, shape: Json, words: str = "") -> Json:
    """A parameter behind the question mark."""
    parameter = {"name": name, "in": "query", "schema": shape}
    return {**parameter, "description": words} if words else parameter


def _ref(kind: str, name: str) -> Json:
    return {"$ref": f"#/components/{kind}/{name}"}
