"""The desk's database: SQLite in a file as it comes, PostgreSQL by URL."""

from casebook.desk.database.engine import Database, open_database

__all__ = ["Database", "open_database"]
