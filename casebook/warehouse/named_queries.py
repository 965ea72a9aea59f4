"""The questions that can be asked: one `.sql` file each, checked when loaded, run by name."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

import duckdb
import pandas as pd

from casebook import metrics
from casebook.caches import cached
from casebook.errors import (
    BadParameters,
    BadParameterValue,
    BadQueryFile,
    QueryFailed,
    UnknownQuery,
)
from casebook.paths import QUERIES
from casebook.warehouse.codebook import Grade, codebook
from casebook.warehouse.connection import VIEWS, cursor, read_from, view_tables
from casebook.warehouse.provenance import Provenance, provenance, rows_hash
from casebook.warehouse.release import live
from casebook.warehouse.release_folder import Release

Value = str | int | None
Parameters = Mapping[str, Value]
# Longer than any that a link has room for.
TEXT_LENGTH = 16_384


@dataclass(frozen=True)
class NamedQuery:
    """One question: its words, what it takes, what comes back, and the SQL that answers it."""

    name: str
    question: str
    parameters: tuple[str, ...]
    grain: str
    columns: tuple[str, ...]
    grade: Grade | None
    notes: str
    sql: str


@dataclass(frozen=True)
class Answer:
    """Rows with their provenance. The rows are shared between readers: never change them."""

    rows: pd.DataFrame
    provenance: Provenance


@cache
def catalogue(folder: Path = QUERIES) -> dict[str, NamedQuery]:
    """Every question by name. Raises BadQueryFile for a header or parameter that does not fit."""
    files = sorted(path for path in folder.glob("*.sql") if path.name != VIEWS)
    return {path.stem: _load(path) for path in files}


def run(name: str, parameters: Parameters | None = None, release: Release | None = None) -> Answer:
    """The answer to the question `name` from `release` (the live one by default).

    Every parameter must be given, null included, so that nothing is restricted by accident.
    Raises UnknownQuery, BadParameters, BadParameterValue, QueryFailed, ReleaseMissing or
    ReleaseDamaged, each with a sentence.
    """
    query = named_query(name)
    given = dict(parameters or {})
    missing = sorted(set(query.parameters) - set(given))
    surplus = sorted(set(given) - set(query.parameters))
    if missing or surplus:
        raise BadParameters(
            query=name,
            missing=", ".join(missing) or "none",
            surplus=", ".join(surplus) or "none",
            takes=", ".join(query.parameters) or "none",
        )
    for parameter, value in given.items():
        _check(parameter, value)
    return _answer(query, tuple(sorted(given.items())), release or live())


def named_query(name: str) -> NamedQuery:
    """The question called `name`; raises UnknownQuery with the nearest name."""
    known = catalogue()
    if name not in known:
        nearest = difflib.get_close_matches(name.casefold(), known, n=1, cutoff=0)
        raise UnknownQuery(query=name[:100], nearest=nearest[0] if nearest else "none")
    return known[name]


def _bytes(answer: Answer) -> int:
    """Bytes, about: 40 a cell and 8 000 beside them. To ask pandas takes a tenth of the query."""
    return 8_000 + 40 * int(answer.rows.size)


@cached("answers", getsizeof=_bytes)
def _answer(
    query: NamedQuery, parameters: tuple[tuple[str, Value], ...], release: Release
) -> Answer:
    try:
        with cursor(release) as asking, metrics.QUERIES.labels(query.name).time():
            rows = asking.execute(_parsed(query.sql), dict(parameters)).df()
    except duckdb.Error as reason:
        raise QueryFailed(query=query.name, release=release.id, reason=reason) from reason
    drawn_on = view_tables(release)
    read = (drawn_on.get(name, frozenset()) for name in read_from(query.sql))
    tables: frozenset[str] = frozenset().union(*read)
    return Answer(
        rows,
        provenance(
            query.name, query.question, dict(parameters), release, tables, query.grade, rows,
            rows_hash(rows),
        ),
    )


@cache
def _parsed(sql: str) -> duckdb.Statement:
    """The question as DuckDB reads it, which takes it a tenth of the time of an answer.

    Raises duckdb.InvalidInputException for anything but one question: nothing else is carried out.
    """
    first, *more = duckdb.extract_statements(sql)
    if more or first.type is not duckdb.StatementType.SELECT:
        raise duckdb.InvalidInputException("it is not one SELECT statement")
    return first


def _check(parameter: str, value: Value) -> None:
    entry = codebook().parameters[parameter]
    if value is None:
        return
    if entry.type == "integer" and (isinstance(value, bool) or not isinstance(value, int)):
        raise BadParameterValue(parameter=parameter, value=value, rule="a whole number is needed")
    if entry.type == "string" and not isinstance(value, str):
        raise BadParameterValue(parameter=parameter, value=value, rule="a text is needed")
    if isinstance(value, str) and len(value) > TEXT_LENGTH:
        raise BadParameterValue(parameter=parameter, value=f"{value[:60]}...",
                                rule=f"a text has at most {TEXT_LENGTH} characters")
    if entry.allowed is not None and value not in entry.allowed:
        raise BadParameterValue(
            parameter=parameter, value=value, rule=f"it is one of {entry.allowed}"
        )


def _load(path: Path) -> NamedQuery:
    text = path.read_text(encoding="utf-8")
    header = _header(path, text)
    body = "\n".join(line for line in text.splitlines() if not line.startswith("--")).strip()
    parameters = () if header["parameters"] == "none" else _names(header["parameters"])
    used = set(re.findall(r"\$([a-z_]+)", body))
    if used != set(parameters):
        reason = f"it declares the parameters {sorted(parameters)} but uses {sorted(used)}"
        raise BadQueryFile(file=path, reason=reason)
    unknown = sorted(used - set(codebook().parameters))
    if unknown:
        raise BadQueryFile(file=path, reason=f"the codebook has no parameter {unknown}")
    given, grades = header.get("grade"), get_args(Grade)
    grade: Grade | None = next((one for one in grades if one == given), None)
    if given is not None and grade is None:
        raise BadQueryFile(file=path, reason=f"{given} is no grade")
    return NamedQuery(
        name=path.stem,
        question=header["question"],
        parameters=parameters,
        grain=header["grain"],
        columns=_names(header["columns"]),
        grade=grade,
        notes=header.get("notes", ""),
        sql=body,
    )


def _header(path: Path, text: str) -> dict[str, str]:
    """The `-- key: words` lines at the top; a line without a key goes on with the last one."""
    header: dict[str, str] = {}
    key = ""
    for line in text.splitlines():
        if not line.startswith("--"):
            break
        entry = re.match(r"--\s?([a-z]+):\s*(.*)", line)
        if entry:
            key, words = entry[1], entry[2]
        else:
            words = f"{header.get(key, '')} {line.lstrip('-').strip()}"
        header[key] = words.strip()
    missing = [key for key in ("question", "parameters", "grain", "columns") if not header.get(key)]
    if missing:
        raise BadQueryFile(file=path, reason=f"its header lacks {', '.join(missing)}")
    return header


def _names(words: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in words.split(",") if name.strip())
