"""Recipe to reproduce rows without this app: SQL, parameters and the published Parquet.

The scripts read the Parquet files of the release from the folder they run in, and hold every view
and macro that the question needs.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from casebook.errors import BadQueryFile
from casebook.exports.extract import Extract
from casebook.paths import QUERIES
from casebook.warehouse.connection import VIEWS, read_from
from casebook.warehouse.named_queries import named_query
from casebook.wording import Count

Value = str | int | None


@dataclass(frozen=True)
class Recipe:
    """The question as it is asked here, what it needs, and scripts that ask it elsewhere.

    `sql` is the named query with its header, `views` the definitions it needs, `rows` how many
    rows come back; `duckdb`, `python` and `r` each run by themselves.
    """

    sql: str
    parameters: Mapping[str, Value]
    rows: int
    views: str
    duckdb: str
    python: str
    r: str


def recipe(extract: Extract) -> Recipe:
    """The recipe of `extract`'s rows."""
    source = extract.answer.provenance
    parameters = dict(source.parameters)
    query = named_query(source.query)
    views = needed(query.sql)
    script = _script(views, query.sql, parameters)
    parts = _header(extract)
    return Recipe(
        sql=(QUERIES / f"{source.query}.sql").read_text(encoding="utf-8"),
        parameters=MappingProxyType(parameters),
        rows=len(extract.answer.rows),
        views=views,
        duckdb=f"{_commented(parts, '--')}\n{script}",
        python=f"{_commented(parts, '#')}\n{_python(views, query.sql, parameters)}",
        r=f"{_commented(parts, '#')}\n{_r(script)}",
    )


def needed(sql: str) -> str:
    """The definitions of queries/views.sql that `sql` draws on, seen through views upon views.

    They read the Parquet files of the working folder, and live only as long as the session.
    """
    known = definitions()
    wanted: set[str] = set()
    waiting = [sql]
    while waiting:
        found = (_drawn_on(waiting.pop()) & set(known)) - wanted
        wanted |= found
        waiting += [known[name] for name in found]
    return "\n".join(known[name] for name in known if name in wanted)


@cache
def definitions() -> dict[str, str]:
    """Every view and macro by name, in the order of the file, its comment before it."""
    text = (QUERIES / VIEWS).read_text(encoding="utf-8").replace("'release:/", "'")
    # Only the end of a line ends a definition: a semicolon may stand in a comment.
    parts = re.findall(r"((?:^--[^\n]*\n)*)^(create .*?;)[ \t]*$", text, re.MULTILINE | re.DOTALL)
    found = {}
    for comment, statement in parts:
        # What the file says above its plain tables is about the file.
        kept = "" if "read_parquet" in statement else comment
        found[_name(statement)] = kept + statement.replace("create", "create or replace temp", 1)
    return found


def _name(statement: str) -> str:
    """The name of the view or macro that `statement` makes; raises BadQueryFile for others."""
    made = re.match(r"create (?:or replace temp )?(?:view|macro) ([a-z_0-9]+)", statement)
    if made is None:
        reason = f"it may only make views and macros, but has: {statement[:60]}"
        raise BadQueryFile(file=QUERIES / VIEWS, reason=reason)
    return made[1]


def _drawn_on(sql: str) -> frozenset[str]:
    """The names that stand after FROM or JOIN in `sql`, and those that it calls."""
    code = re.sub(r"--[^\n]*", "", sql.lower())
    return read_from(code) | frozenset(re.findall(r"\b([a-z_0-9]+)\s*\(", code))


def _script(views: str, sql: str, parameters: Mapping[str, Value]) -> str:
    """Everything as one DuckDB script, the last statement of which gives the rows."""
    body = sql.rstrip().rstrip(";")
    if not parameters:
        return f"{views}\n\n{body};\n"
    # Quoted, because `grouping` is a word of SQL's own.
    values = ", ".join(f'"{name}" := {_literal(value)}' for name, value in parameters.items())
    return f"{views}\n\nprepare answer as\n{body};\n\nexecute answer({values});\n"


def _literal(value: Value) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "null" if value is None else str(value)


def _python(views: str, sql: str, parameters: Mapping[str, Value]) -> str:
    lines = "".join(f"    {name!r}: {value!r},\n" for name, value in parameters.items())
    return (
        "# pip install duckdb pandas\n"
        "import duckdb\n\n"
        "release = duckdb.connect()\n"
        f'release.execute(r"""\n{views}\n""")\n'
        f"parameters = {{\n{lines}}}\n"
        f'rows = release.execute(r"""\n{sql}\n""", parameters).df()\n'
        "print(rows)\n"
    )


def _r(script: str) -> str:
    return (
        '# install.packages("duckdb")\n'
        "library(duckdb)\n\n"
        "release <- dbConnect(duckdb())\n"
        f'rows <- dbGetQuery(release, r"---(\n{script})---")\n'
        "print(rows)\n"
        "dbDisconnect(release, shutdown = TRUE)\n"
    )


def _header(extract: Extract) -> str:
    source = extract.answer.provenance
    return extract.language.say(
        "export-recipe-note" if source.figure_id else "export-recipe-note-own-values",
        query=source.query, question=extract.language.data_words(source.question),
        figure=source.figure_id, release=source.release_id, rows=Count(len(extract.answer.rows)),
    )


def _commented(text: str, sign: str) -> str:
    return "\n".join(f"{sign} {line}".rstrip() for line in text.splitlines())
