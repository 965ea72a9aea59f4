"""The locked warehouse, tried by trying."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from casebook.analysis.parameter_schema import shape
from casebook.errors import BadParameterValue, QueryFailed, ReleaseDamaged
from casebook.warehouse import Release, catalogue, connection, live, named_queries, run
from casebook.warehouse.connection import close, cursor, view_tables
from casebook.warehouse.provenance import rows_hash
from casebook.warehouse.release_folder import opened

OUTSIDE = [
    "select * from read_csv('/etc/passwd')",
    "select * from read_text('/etc/hostname')",
    "select * from read_blob('/proc/self/environ')",
    "select * from read_json('/etc/os-release')",
    "select * from read_csv('{folder}/../../../sources/contributions.csv')",
    "select * from '/etc/passwd'",
    "select * from glob('/etc/*')",
    "select * from glob('{folder}/../*')",
    "copy (select 1) to '/tmp/casebook-should-not-exist.csv'",
    "copy contributions to '{folder}/../casebook-should-not-exist.parquet'",
    "copy (select 1) to '{folder}/events.parquet'",
    "copy (select 1) to '{folder}/ledger.parquet'",
    "copy (select 1) to '{folder}/added.parquet'",
    "attach '{folder}/added.db'",
    "export database '{folder}/added'",
    "copy (select 1) to '{here}/casebook-should-not-exist.csv'",
    "select * from '{here}/README.md'",
    "copy (select 1) to '/dev/stdout'",
    "attach '/tmp/casebook-should-not-exist.db'",
    "attach 'https://example.org/x.db'",
    "install httpfs",
    "install spatial from community",
    "load httpfs",
    "load '/tmp/casebook-should-not-exist.duckdb_extension'",
    "set enable_external_access = true",
    "set memory_limit = '100GB'",
    "set allowed_directories = ['/']",
    "set allowed_paths = ['/etc/passwd']",
    "set lock_configuration = false",
    "set temp_directory = '/tmp'",
    "set home_directory = '/root'",
    "set global threads = 64",
    "reset memory_limit",
    "reset enable_external_access",
    "reset lock_configuration",
    "pragma threads = 64",
    "pragma enable_profiling",
    "pragma database_list; set threads = 1",
    "call enable_logging(storage = 'file', storage_path = '/tmp/casebook-should-not-exist')",
    "select * from 'https://example.org/x.parquet'",
    "select * from 's3://bucket/x.parquet'",
    "select * from read_parquet('http://169.254.169.254/latest/meta-data')",
    "export database '/tmp/casebook-should-not-exist'",
    "import database '/etc'",
    "create secret s (type s3, key_id 'x', secret 'y')",
    "select getenv('PATH')",
    "select * from sqlite_scan('/etc/passwd', 'x')",
]


@pytest.mark.parametrize("statement", OUTSIDE)
def test_nothing_outside_the_release_can_be_reached(statement: str) -> None:
    folder = live().folder
    held = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    with cursor(live()) as asking, pytest.raises(duckdb.Error):
        asking.execute(statement.format(folder=folder, here=Path.cwd())).fetchall()
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == held
    for place in (Path("/tmp"), Path.cwd()):
        assert not list(place.glob("casebook-should-not-exist*"))


@pytest.fixture
def spare(tmp_path: Path) -> Iterator[Release]:
    """A copy of the release with a database of its own, which a test may spoil."""
    folder = tmp_path / live().id
    shutil.copytree(live().folder, folder)
    yield replace(live(), folder=folder)
    close()


# What DuckDB lets pass although it is locked. None of it outlives the process, nor reaches a file:
# small tables lie in memory. The file of a large one may be read, and DuckDB knows no right to read
# without that to write it over in place; its checksum would tell. Readers' text never becomes SQL.
INSIDE = [
    "create table mine as select 1",
    "create or replace temp table contributions as select 1",
    "create temp macro sum(x) as 0",
    "create schema other",
    "attach ':memory:' as other",
    "begin transaction",
    "checkpoint",
    "pragma show_tables",
]


def answers(release: Release) -> dict[str, str]:
    """Every question with its usual parameters -> the hash of its rows, asked of DuckDB itself."""
    told = {}
    for name, query in catalogue().items():
        usual = {parameter: shape(parameter, live()).default for parameter in query.parameters}
        with cursor(release) as asking:
            told[name] = rows_hash(asking.execute(query.sql, usual).df())
    return told


def test_what_is_let_pass_changes_no_answer(spare: Release) -> None:
    before = answers(spare)
    assert len(before) > 40
    for statement in INSIDE:
        with cursor(spare) as asking, suppress(duckdb.Error):
            asking.execute(statement.format(folder=spare.folder)).fetchall()
    assert answers(spare) == before
    assert opened(spare.folder, afresh=True).hash == spare.hash


@pytest.mark.parametrize("text", [
    "drop table contributions", "select 1; drop table contributions", "copy (select 1) to 'x.csv'"])
def test_a_question_file_is_one_select_statement(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = {"coverage": replace(catalogue()["coverage"], sql=text)}
    monkeypatch.setattr(named_queries, "catalogue", lambda: asked)
    with pytest.raises(QueryFailed, match="not one SELECT"):
        run("coverage")


def test_no_text_longer_than_a_link_is_asked_for() -> None:
    with pytest.raises(BadParameterValue, match="at most"):
        run("country_cost", {"country": "K" * 20_000})


def test_a_dropped_table_is_an_error_and_no_wrong_answer(spare: Release) -> None:
    """DuckDB lets a table in memory be dropped: it is then missed, not made up."""
    with cursor(spare) as asking, suppress(duckdb.Error):
        asking.execute("drop table contributions cascade")
    for query in catalogue().values():
        usual = {parameter: shape(parameter, live()).default for parameter in query.parameters}
        with cursor(spare) as asking:
            try:
                rows = asking.execute(query.sql, usual).df()
            except duckdb.Error:
                continue
        assert rows_hash(rows) == rows_hash(run(query.name, usual).rows), query.name


def test_values_are_never_read_as_sql() -> None:
    """Whatever a parameter holds, it is compared and nothing else."""
    sql = catalogue()["country_class_by_year"].sql

    def rows(value: str) -> int:
        with cursor(live()) as asking:
            return len(asking.execute(sql, {
                "country": value, "from_year": None, "to_year": None}).fetchall())

    assert rows("KEN") > 5
    for value in ("'; drop table contributions; --", "KEN' or 1=1 --", "$country", "\x00"):
        assert rows(value) == 0
    assert len(run("member_states", {}).rows) > 190


def test_views_know_the_tables_below_them() -> None:
    drawn_on = view_tables(live())
    assert drawn_on["units_held"] == {"contributions", "groups_by_year", "member_states"}
    assert drawn_on["series_points"] == {
        "figure_series", "published_figures", "series_scopes"}
    assert drawn_on["contributions"] == {"contributions"}
    assert all(drawn_on.values()), "a view whose tables are not found has no sources"


def test_a_database_is_followed_by_another(spare: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "QUESTIONS", 3)
    with cursor(spare) as first:
        first.execute("create table mine as select 1")
        for _ in range(2):
            with cursor(spare) as asking:
                assert asking.execute("from mine").fetchall() == [(1,)]
        with cursor(spare) as asking, pytest.raises(duckdb.CatalogException, match="mine"):
            asking.execute("from mine")
        assert first.execute("from mine").fetchall() == [(1,)], "who is asking is not cut off"


def test_the_old_one_goes_on_when_no_other_can_be_opened(
    spare: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    with cursor(spare) as asking:
        before = asking.execute("select count(*) from contributions").fetchall()
    monkeypatch.setattr(connection, "QUESTIONS", 1)
    (spare.folder / "contributions.parquet").write_bytes(b"cut")
    for _ in range(3):
        with cursor(spare) as asking:
            assert asking.execute("select count(*) from contributions").fetchall() == before
    close()
    with pytest.raises(ReleaseDamaged):
        cursor(spare)
