"""Tables of the desk. What they mean is declared with the values in `casebook.desk.workflow`.

Moments are texts (`times`), change sets and sources canonical JSON (`casebook.desk.changes`).
"""

from sqlalchemy import ForeignKey, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# Names of constraints, so that a migration can name what it changes.
_NAMES = {
    "ix": "ix_%(column_0_label)s", "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s", "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {str: Text}  # noqa: RUF012 - SQLAlchemy reads it


class HeadRow(Base):
    """The one row that every writer locks: the end of the record, and what is live."""

    __tablename__ = "head"

    id: Mapped[int] = mapped_column(primary_key=True)
    entries: Mapped[int]
    entry_hash: Mapped[str]
    entry_at: Mapped[str]
    # The live release with the snapshot it is made of; empty before `init`.
    release: Mapped[str]
    snapshot: Mapped[str]
    # The snapshot with the highest number ever published: its notes and ledgers are carried on.
    newest_snapshot: Mapped[str]
    # Of the pointer in the store: it grows with each change.
    sequence: Mapped[int]
    # The publication whose pointer is being written, 0 for none.
    publishing: Mapped[int]


class EntryRow(Base):
    """One entry of the record. Triggers refuse to change or delete it."""

    __tablename__ = "entries"

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str]
    subject: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    action: Mapped[str]
    target: Mapped[str] = mapped_column(index=True)
    why: Mapped[str]
    file_sha256: Mapped[str]
    details: Mapped[str]
    previous: Mapped[str]
    hash: Mapped[str]


class DraftRow(Base):
    """What an editor works at. Every version of its changes is kept in `draft_versions`."""

    __tablename__ = "drafts"

    id: Mapped[int] = mapped_column(primary_key=True)
    stem: Mapped[str] = mapped_column(index=True)
    subject: Mapped[str]
    name: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    version: Mapped[int]
    created_at: Mapped[str]


class DraftVersionRow(Base):
    __tablename__ = "draft_versions"

    draft_id: Mapped[int] = mapped_column(ForeignKey("drafts.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    changes: Mapped[str]
    source: Mapped[str]
    subject: Mapped[str]
    name: Mapped[str]
    at: Mapped[str]


class RequestRow(Base):
    __tablename__ = "requests"
    __table_args__ = (UniqueConstraint("draft_id", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    draft_id: Mapped[int] = mapped_column(ForeignKey("drafts.id"))
    version: Mapped[int]
    stem: Mapped[str]
    changes: Mapped[str]
    source: Mapped[str]
    reason: Mapped[str]
    subject: Mapped[str]
    name: Mapped[str]
    at: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)


class CommentRow(Base):
    __tablename__ = "comments"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    subject: Mapped[str]
    name: Mapped[str]
    at: Mapped[str]
    text: Mapped[str]


class PublicationRow(Base):
    __tablename__ = "publications"

    id: Mapped[int] = mapped_column(primary_key=True)
    # None for a publication that puts the release before back.
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    takes_back: Mapped[int | None] = mapped_column(ForeignKey("publications.id"))
    state: Mapped[str] = mapped_column(index=True)
    subject: Mapped[str]
    name: Mapped[str]
    at: Mapped[str]
    why: Mapped[str]
    due: Mapped[str]
    # Why it has not been published yet; empty where nothing stands in its way.
    problem: Mapped[str]
    release: Mapped[str]
    snapshot: Mapped[str]
    sequence: Mapped[int]
    published_at: Mapped[str]
    # What was live before, to which it can be taken back.
    before_release: Mapped[str]
    before_snapshot: Mapped[str]


class SignInRow(Base):
    """A session of somebody who has signed in; `key` is a digest of what their cookie proves."""

    __tablename__ = "sign_ins"

    key: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(index=True)
    ends: Mapped[str]
    seen: Mapped[str]
    ended: Mapped[int]


class CutoffRow(Base):
    """Sign-ins of a person from before `at` open no session; of an empty subject, those of all."""

    __tablename__ = "cutoffs"

    subject: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[str]


class PreparationRow(Base):
    """A release made of a request on what is live as change `base`, dated `day`."""

    __tablename__ = "preparations"
    __table_args__ = (UniqueConstraint("request_id", "base", "day"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    base: Mapped[int]
    day: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    # Whoever works at it has it until then; after that, anybody may.
    worker: Mapped[str]
    until: Mapped[str]
    attempts: Mapped[int]
    release: Mapped[str]
    snapshot: Mapped[str]
    problem: Mapped[str]
