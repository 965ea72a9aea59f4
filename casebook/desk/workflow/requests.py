"""Requests: changes that somebody wants published, with a reason and a source."""

from dataclasses import replace

from sqlalchemy import select

from casebook.desk.changes import Source, set_from_json, to_json
from casebook.desk.changes.model import source_from_json
from casebook.desk.database.models import CommentRow, DraftRow, RequestRow
from casebook.desk.workflow.actor import Actor
from casebook.desk.workflow.drafts import add_version, of_changes, still_open
from casebook.desk.workflow.rows import request_of, row, version_of
from casebook.desk.workflow.service import Service, Work, text_of
from casebook.desk.workflow.values import Request
from casebook.errors import IncompleteRequest, WrongState

MOST_REASON, MOST_COMMENT, MOST_DOCUMENT = 2_000, 5_000, 1_000


class Requests(Service):
    """Actions on requests."""

    def ask(
        self, actor: Actor, draft_id: int, reason: str, document: str | Source = "",
        version: int | None = None,
    ) -> Request:
        """A request to publish the draft as it is now; asked twice, the same one.

        `document` is the source document, where the draft does not name it yet; `version` is the
        one that the actor has seen. Raises NotPermitted, NoSuchItem, IncompleteRequest without
        reason, document or changes, or WrongState for a draft that was dropped, or that somebody
        else has saved since `version`.
        """
        with self.acting(actor, "ask", f"draft {draft_id}") as work:
            draft = row(work.session, DraftRow, draft_id)
            known = work.session.scalars(
                select(RequestRow).where(RequestRow.draft_id == draft.id)
                .where(RequestRow.version == draft.version)).first()
            if known is not None:
                return request_of(work.session, known, work.head)
            still_open(draft)
            newest = version_of(work.session, draft, draft.version)
            if version not in (None, draft.version):
                raise WrongState(
                    what="draft", id=draft.id, state=f"saved by {newest.name} meanwhile",
                    remedy=f"Look at version {draft.version}, then ask for it")
            changes = set_from_json(newest.changes)
            if changes.is_empty:
                raise IncompleteRequest(what=f"Draft {draft.id}", reason="it changes nothing")
            source = _with_document(source_from_json(newest.source), document)
            one = RequestRow(
                draft_id=draft.id, version=draft.version, stem=draft.stem, changes=newest.changes,
                source=to_json(source), reason=text_of("The reason", reason, MOST_REASON),
                subject=actor.subject, name=actor.name, at=work.at, state="open")
            draft.state = "asked"
            work.session.add(one)
            work.session.flush()
            work.enter("ask", f"request {one.id}", why=one.reason, file_sha256=source.file_sha256,
                       details={**of_changes(changes), "draft": draft.id,
                                "version": draft.version, "document": source.document})
            return request_of(work.session, one, work.head)

    def comment(self, actor: Actor, request_id: int, text: str) -> Request:
        """The request with one more comment; raises NotPermitted, NoSuchItem, IncompleteRequest."""
        with self.acting(actor, "comment", f"request {request_id}") as work:
            one = row(work.session, RequestRow, request_id)
            comment_text = text_of("The comment", text, MOST_COMMENT)
            work.session.add(CommentRow(request_id=one.id, subject=actor.subject, name=actor.name,
                                        at=work.at, text=comment_text))
            work.session.flush()
            work.enter("comment", f"request {one.id}", why=comment_text)
            return request_of(work.session, one, work.head)

    def withdraw(self, actor: Actor, request_id: int, why: str = "") -> Request:
        """The request, taken out of the way; its draft can be worked at again.

        Raises NotPermitted, NoSuchItem, or WrongState for one that is decided.
        """
        with self.acting(actor, "withdraw", f"request {request_id}") as work:
            return _closed(work, request_id, "withdraw", "withdrawn",
                           text_of("The reason", why, MOST_REASON, needed=False))

    def refuse(self, actor: Actor, request_id: int, why: str) -> Request:
        """The request, refused; raises what `withdraw` raises, and IncompleteRequest."""
        with self.acting(actor, "refuse", f"request {request_id}") as work:
            return _closed(work, request_id, "refuse", "refused",
                           text_of("The reason", why, MOST_REASON))


def _with_document(source: Source, document: str | Source) -> Source:
    if isinstance(document, Source):
        source = document
    elif document.strip():
        source = replace(source, document=document)
    named = text_of("The source document", source.document, MOST_DOCUMENT)
    # Checked as whatever is read back is.
    return source_from_json(to_json(replace(source, document=named)))


def _closed(work: Work, request_id: int, action: str, state: str, why: str) -> Request:
    one = row(work.session, RequestRow, request_id)
    if one.state != state:
        if one.state != "open":
            raise WrongState(what="request", id=one.id, state=one.state,
                             remedy="Stop its publication first" if one.state == "approved"
                             else "Start a new draft where something is to be changed")
        one.state = state
        work.enter(action, f"request {one.id}", why=why)
        draft = row(work.session, DraftRow, one.draft_id)
        draft.state = "open"
        # As a version of its own: a request is made of each version once.
        newest = version_of(work.session, draft, draft.version)
        add_version(work, draft, set_from_json(newest.changes), source_from_json(one.source))
    return request_of(work.session, one, work.head)
