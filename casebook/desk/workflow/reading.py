"""Drafts, requests, publications and the record, for whoever may read them."""

from sqlalchemy import select

from casebook.desk import record
from casebook.desk.changes import conflicts_of_sets
from casebook.desk.database.models import DraftRow, PublicationRow, RequestRow
from casebook.desk.workflow.actor import Actor
from casebook.desk.workflow.rows import draft_of, publication_of, request_of, row, stems_of
from casebook.desk.workflow.service import Service
from casebook.desk.workflow.values import (
    Alongside,
    Draft,
    DraftState,
    Live,
    Publication,
    PublicationState,
    Request,
    RequestState,
)

# Of a list, newest first: an office that has more looks at the older ones by number.
MOST_LISTED = 200


class Reading(Service):
    """What is there. Each raises NotPermitted, DatabaseAway and, for one thing, NoSuchItem."""

    def live(self, actor: Actor) -> Live:
        """What readers see; its texts are empty before `init`."""
        with self.looking(actor, "live") as (_, head):
            return Live(head.release, head.snapshot, head.sequence)

    def drafts(self, actor: Actor, state: DraftState | None = "open") -> tuple[Draft, ...]:
        """Drafts, newest first; None for those of every state."""
        with self.looking(actor, "drafts") as (session, _):
            rows = select(DraftRow).order_by(DraftRow.id.desc()).limit(MOST_LISTED)
            if state is not None:
                rows = rows.where(DraftRow.state == state)
            return tuple(draft_of(session, one) for one in session.scalars(rows))

    def draft(self, actor: Actor, draft_id: int) -> Draft:
        """One draft, as it was saved last."""
        with self.looking(actor, f"draft {draft_id}") as (session, _):
            return draft_of(session, row(session, DraftRow, draft_id))

    def alongside(self, actor: Actor, draft_id: int) -> tuple[Alongside, ...]:
        """Other drafts of the same tables that are not published or closed yet, newest first."""
        with self.looking(actor, f"draft {draft_id}") as (session, _):
            own = draft_of(session, row(session, DraftRow, draft_id))
            requested = select(RequestRow.draft_id).where(
                RequestRow.state.in_(("open", "approved")))
            rows = session.scalars(
                select(DraftRow).where(DraftRow.id != own.id)
                .where((DraftRow.state == "open") | DraftRow.id.in_(requested))
                .order_by(DraftRow.id.desc()).limit(MOST_LISTED))
            others = [draft_of(session, one) for one in rows
                      if not set(stems_of(one)).isdisjoint(own.stems)]
        return tuple(Alongside(one, conflicts_of_sets(one.changes, own.changes)) for one in others)

    def requests(self, actor: Actor, state: RequestState | None = None) -> tuple[Request, ...]:
        """Requests, newest first; None for those of every state."""
        with self.looking(actor, "requests") as (session, head):
            rows = select(RequestRow).order_by(RequestRow.id.desc()).limit(MOST_LISTED)
            if state is not None:
                rows = rows.where(RequestRow.state == state)
            return tuple(request_of(session, one, head) for one in session.scalars(rows))

    def request(self, actor: Actor, request_id: int) -> Request:
        """One request."""
        with self.looking(actor, f"request {request_id}") as (session, head):
            return request_of(session, row(session, RequestRow, request_id), head)

    def publications(
        self, actor: Actor, state: PublicationState | None = None,
    ) -> tuple[Publication, ...]:
        """Publications, newest first; None for those of every state."""
        with self.looking(actor, "publications") as (session, _):
            rows = select(PublicationRow).order_by(PublicationRow.id.desc()).limit(MOST_LISTED)
            if state is not None:
                rows = rows.where(PublicationRow.state == state)
            return tuple(publication_of(one) for one in session.scalars(rows))

    def publication(self, actor: Actor, publication_id: int) -> Publication:
        """One publication."""
        with self.looking(actor, f"publication {publication_id}") as (session, _):
            return publication_of(row(session, PublicationRow, publication_id))

    def record(
        self, actor: Actor, *, after: int = 0, limit: int = MOST_LISTED,
    ) -> tuple[record.Entry, ...]:
        """Entries of the record that follow number `after`, oldest first, at most 500."""
        with self.looking(actor, "record") as (session, _):
            return tuple(record.entries(session, after=after, limit=min(max(limit, 0), 500)))

    def record_length(self, actor: Actor) -> tuple[int, str]:
        """How many entries the record has, and the hash of the last one."""
        with self.looking(actor, "record") as (_, head):
            return head.entries, head.entry_hash

    def export_record(self, actor: Actor) -> str:
        """The whole record as lines of JSON, with the entry that it was taken."""
        with self.acting(actor, "export_record", "record") as work:
            work.enter("export_record", "record")
        with self.database.reading() as session:
            return "".join(record.lines(session))
