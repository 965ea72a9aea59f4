"""The first tables, and an entry of the record that nobody can change."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, Text, UniqueConstraint, text

revision = "0001"
down_revision = None

_SQLITE = """
create trigger entries_{event} before {event} on entries
begin select raise(abort, 'entries of the record stay as they are'); end
"""
_POSTGRES = """
create function entries_stay() returns trigger language plpgsql as
$$ begin raise exception 'entries of the record stay as they are'; end $$;
create trigger entries_stay before update or delete or truncate on entries
for each statement execute function entries_stay()
"""


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _numbers(*names: str) -> list[Column[int]]:
    return [Column(name, Integer, nullable=False) for name in names]


def _id(name: str = "id", *, given: bool = False) -> "Column[int]":
    return Column(name, Integer, primary_key=True, autoincrement=False if given else "auto")


def _of(name: str, place: str, *, optional: bool = False) -> "Column[int]":
    return Column(name, Integer, ForeignKey(place), nullable=optional)


def upgrade() -> None:
    """Makes the tables, and the one row of `head`."""
    op.create_table("head", _id(), *_numbers("entries"), *_texts(
        "entry_hash", "entry_at", "release", "snapshot", "newest_snapshot"),
        *_numbers("sequence", "publishing"))
    op.execute(text("insert into head values (1, 0, '', '', '', '', '', 0, 0)"))
    op.create_table("entries", _id("sequence", given=True), *_texts(
        "at", "subject", "name", "action", "target", "why", "file_sha256", "details", "previous",
        "hash"))
    op.create_table("drafts", _id(), *_texts("stem", "subject", "name", "state"),
                    *_numbers("version"), *_texts("created_at"))
    op.create_table(
        "draft_versions",
        Column("draft_id", Integer, ForeignKey("drafts.id"), primary_key=True),
        Column("version", Integer, primary_key=True),
        *_texts("changes", "source", "subject", "name", "at"))
    op.create_table(
        "requests", _id(), _of("draft_id", "drafts.id"), *_numbers("version"),
        *_texts("stem", "changes", "source", "reason", "subject", "name", "at", "state"),
        UniqueConstraint("draft_id", "version"))
    op.create_table("comments", _id(), _of("request_id", "requests.id"),
                    *_texts("subject", "name", "at", "text"))
    op.create_table(
        "publications", _id(), _of("request_id", "requests.id", optional=True),
        _of("takes_back", "publications.id", optional=True),
        *_texts("state", "subject", "name", "at", "why", "due", "problem", "release", "snapshot"),
        *_numbers("sequence"), *_texts("published_at", "before_release", "before_snapshot"))
    op.create_table(
        "preparations", _id(), _of("request_id", "requests.id"), *_numbers("base"),
        *_texts("day", "state", "worker", "until"), *_numbers("attempts"),
        *_texts("release", "snapshot", "problem"), UniqueConstraint("request_id", "base", "day"))
    for table, columns in {"entries": ["subject", "target"], "drafts": ["stem", "state"],
                           "requests": ["state"], "comments": ["request_id"],
                           "publications": ["request_id", "state"],
                           "preparations": ["request_id", "state"]}.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(text(_POSTGRES))
    else:
        for event in ("update", "delete"):
            op.execute(text(_SQLITE.format(event=event)))


def downgrade() -> None:
    """Refuses: what the record holds is not to be lost."""
    raise NotImplementedError("the first form has none before it: restore a backup")
