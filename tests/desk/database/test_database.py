"""The database: SQLite and PostgreSQL with the same tables, refusals, and sentences when away."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from casebook.desk import record
from casebook.desk.database import open_database
from casebook.desk.database.models import Base
from casebook.errors import BadDatabaseUrl, DatabaseAway
from tests.desk.database.postgres import Server, postgres
from tests.desk.offices import EDITOR, PUBLISHER, READER, Office, asked, head_of, open_office


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with postgres() as one:
        yield one


@pytest.fixture(params=["sqlite", "postgresql"])
def office(
    request: pytest.FixtureRequest, tmp_path: Path,
) -> Iterator[Office]:
    url = request.getfixturevalue("server").url if request.param == "postgresql" else ""
    one = open_office(tmp_path, url)
    yield one
    with one.database.reading() as session:
        assert record.verify(record.lines(session))[0] == head_of(one).entries
    if url:
        with one.database.writing() as (session, _):
            session.execute(text("drop schema public cascade"))
            session.execute(text("create schema public"))
    one.database.close()


def test_migrations_make_the_tables_that_the_models_name(office: Office) -> None:
    with office.database.reading() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Base.metadata) == []
    office.again().database.close()  # a second time: nothing is done


def test_an_entry_cannot_be_changed_in_either(office: Office) -> None:
    asked(office)
    for statement in ("update entries set why = 'x'", "delete from entries"):
        with (pytest.raises(Exception, match="stay as they are"),
              office.database.writing() as (session, _)):
            session.execute(text(statement))


def test_many_at_once_lose_nothing(office: Office) -> None:
    second = office.again()

    def work(number: int) -> int:
        return asked((office, second)[number % 2], y2013=str(number))

    with ThreadPoolExecutor(4) as pool:
        numbers = list(pool.map(work, range(12)))
    assert len(set(numbers)) == 12
    assert len(office.desk.requests(READER)) == 12
    assert office.desk.record_length(READER)[0] == 24
    second.database.close()


def test_two_who_approve_at_once_make_one_publication(office: Office) -> None:
    number, second = asked(office), office.again()
    office.make_ready(number, "second")
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda one: one.desk.approve(PUBLISHER, number), (office, second)))
    assert {one.id for one in made} == {1}
    assert office.desk.publication(READER, 1).state == "live"
    assert [one.action for one in office.desk.record(READER)].count("published") == 1
    second.database.close()


def test_with_postgresql_stopped_actions_say_so_and_work_again_after_it(
    server: Server, tmp_path: Path,
) -> None:
    office = open_office(tmp_path, server.url)
    number = asked(office)
    server.stop()
    try:
        for action in (lambda: office.desk.comment(EDITOR, number, "words"),
                       lambda: office.desk.requests(READER), lambda: open_database(server.url)):
            began = time.monotonic()
            with pytest.raises(DatabaseAway) as raised:
                action()
            assert "does not answer" in str(raised.value)
            assert "secret" not in str(raised.value)
            assert time.monotonic() - began < 20
    finally:
        server.start()
    office.desk.comment(EDITOR, number, "It is back")
    assert [one.text for one in office.desk.request(READER, number).comments] == ["It is back"]
    with office.database.reading() as session:
        assert record.verify(record.lines(session))[0] == 3
    office.database.close()


@pytest.mark.parametrize(("url", "reason"), [
    ("mysql://nobody@nowhere/none", "not mysql"), ("no url", "no URL"), ("", "no URL"),
    ("sqlite://", "in memory"), ("sqlite:///:memory:", "in memory"),
    ("sqlite:////proc/none/desk.sqlite", "/proc/none"),
])
def test_what_is_no_database_is_refused(url: str, reason: str) -> None:
    with pytest.raises(BadDatabaseUrl, match=reason):
        open_database(url)


def test_a_file_that_is_none_and_a_server_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "desk.sqlite").write_text("something else " * 100, encoding="utf-8")
    for url in (f"sqlite:///{tmp_path / 'desk.sqlite'}",
                f"postgresql://desk:secret@/x?host={tmp_path}"):
        with pytest.raises(DatabaseAway) as raised:
            open_database(url)
        assert "secret" not in str(raised.value)
    with suppress(DatabaseAway):
        open_database(f"sqlite:///{tmp_path}")
