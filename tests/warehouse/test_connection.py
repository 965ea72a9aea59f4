"""The locked warehouse, tried by trying."""

import duckdb
import pytest

from casebook.warehouse import live
from casebook.warehouse.connection import cursor, view_tables


@pytest.mark.parametrize("statement", [
    "select * from read_csv('/etc/passwd')",
    "select * from read_text('/etc/hostname')",
    "select * from glob('/etc/*')",
    "copy (select 1) to '/tmp/casebook-should-not-exist.csv'",
    "attach '/tmp/casebook-should-not-exist.db'",
    "install httpfs",
    "load httpfs",
    "set enable_external_access = true",
    "set memory_limit = '100GB'",
    "set allowed_directories = ['/']",
    "pragma threads = 64",
    "select * from 'https://example.org/x.parquet'",
    "export database '/tmp/casebook-should-not-exist'",
])
def test_nothing_outside_the_release_can_be_reached(statement: str) -> None:
    with cursor(live()) as asking, pytest.raises(duckdb.Error):
        asking.execute(statement).fetchall()


def test_views_know_the_tables_below_them() -> None:
    drawn_on = view_tables(live())
    assert drawn_on["class_changes"] == {"contributions", "member_states"}
    assert drawn_on["series_points"] == {"figure_series", "published_figures"}
    assert drawn_on["contributions"] == {"contributions"}
    assert all(drawn_on.values()), "a view whose tables are not found has no sources"
