"""Sessions of the desk's database. Whoever writes is alone: writers lock the one row of `head`."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, make_url, select, text
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    NoSuchModuleError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm import Session

from casebook.desk.database.models import HeadRow
from casebook.errors import BadDatabaseUrl, DatabaseAway

MIGRATIONS = Path(__file__).parent / "migrations"
# Seconds that a connection, a lock or a statement is waited for.
TIMEOUT = 10
_POSTGRES = (f"-c lock_timeout={TIMEOUT}s -c statement_timeout={TIMEOUT}s "
             f"-c idle_in_transaction_session_timeout={6 * TIMEOUT}s")
# Of PostgreSQL's advisory lock under which migrations run.
_MIGRATING = 0x6361_7365


class Database:
    """Sessions on one engine; raises DatabaseAway wherever the database does not answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writers = engine.execution_options(writes=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the database."""
        with self._answering(), Session(self._engine) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[tuple[Session, HeadRow]]:
        """A session of which everything is kept, or nothing, and the row that it has locked."""
        with (self._answering(),
              Session(self._writers, expire_on_commit=False) as session, session.begin()):
            yield session, session.execute(select(HeadRow).with_for_update()).scalar_one()

    @contextmanager
    def changing(self) -> Iterator[Session]:
        """The same without the head's lock: for what is no action, and in no order with actions."""
        with (self._answering(),
              Session(self._writers, expire_on_commit=False) as session, session.begin()):
            yield session

    def migrate(self) -> None:
        """Brings the tables to the form that this version of the desk needs."""
        with self._answering(), self._writers.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("select pg_advisory_xact_lock(:key)"),
                                   {"key": _MIGRATING})
            command.upgrade(migrations(connection), "head")

    def close(self) -> None:
        """Closes the connections that nobody uses."""
        self._engine.dispose()

    @contextmanager
    def _answering(self) -> Iterator[None]:
        try:
            yield
        except (IntegrityError, ProgrammingError, DataError):
            raise  # a fault of the desk
        except (DBAPIError, NoConnectionFree) as error:
            reason = str(error.orig) if isinstance(error, DBAPIError) else str(error)
            raise DatabaseAway(database=self._engine.url.render_as_string(hide_password=True),
                               reason=(reason.strip().splitlines() or ["?"])[0][:200]) from error


def open_database(url: str) -> Database:
    """The database at `url`, with its tables in the form that this version needs.

    Raises BadDatabaseUrl for one that is neither SQLite nor PostgreSQL, DatabaseAway for one that
    cannot be reached.
    """
    database = Database(_engine(url))
    database.migrate()
    return database


@cache
def shared(url: str) -> Database:
    """The one database at `url` of this process; raises what `open_database` raises."""
    return open_database(url)


def migrations(connection: Connection) -> Config:
    """Alembic's configuration for migrations on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise BadDatabaseUrl(reason="it is no URL of a database") from None
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        return _sqlite(url)
    if backend != "postgresql":
        raise BadDatabaseUrl(reason=f"the desk knows sqlite and postgresql, not {backend[:20]}")
    try:
        return create_engine(
            parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True, pool_size=10,
            max_overflow=10, pool_timeout=TIMEOUT, hide_parameters=True,
            connect_args={"connect_timeout": TIMEOUT, "options": _POSTGRES})
    except NoSuchModuleError:
        raise BadDatabaseUrl(reason="psycopg is not installed") from None


def _sqlite(url: str) -> Engine:
    file = make_url(url).database
    if not file or file == ":memory:":
        raise BadDatabaseUrl(reason="a database in memory would be lost: name a file")
    try:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadDatabaseUrl(reason=f"{Path(file).parent}: {error.strerror}") from None
    engine = create_engine(url, hide_parameters=True,
                           connect_args={"timeout": TIMEOUT, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _configure(connection: object, _: object) -> None:
        # The driver begins transactions late, and so sees a state that is old by then.
        connection.isolation_level = None  # type: ignore[attr-defined]
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
