"""Publications: approved, stopped, taken back."""

from datetime import datetime, timedelta

from sqlalchemy import select

from casebook.desk.database.models import PreparationRow, PublicationRow, RequestRow
from casebook.desk.database.times import as_text
from casebook.desk.workflow.actor import Actor
from casebook.desk.workflow.requests import MOST_REASON
from casebook.desk.workflow.rows import last_publication, publication_of, row
from casebook.desk.workflow.service import Service, Work, text_of
from casebook.desk.workflow.switching import begin, begin_with, finish
from casebook.desk.workflow.values import Publication
from casebook.errors import BadTime, NothingLive, SecondPersonNeeded, WrongState

FURTHEST = timedelta(days=366)


class Publications(Service):
    """Actions on what is published."""

    def approve(
        self, actor: Actor, request_id: int, at: datetime | None = None,
    ) -> Publication:
        """The publication of a request: now, or at the moment `at`; approved twice, the same one.

        It is live at once where its release is ready. Raises NotPermitted, SecondPersonNeeded,
        NoSuchItem, BadTime, NothingLive, or WrongState for a request that is closed or of which no
        release can be made.
        """
        with self.acting(actor, "approve", f"request {request_id}") as work:
            request = row(work.session, RequestRow, request_id)
            if self.rules.two_people and request.subject == actor.subject:
                raise SecondPersonNeeded(request=request.id, name=request.name)
            known = last_publication(work.session, request.id)
            if known is not None and request.state in ("approved", "published"):
                return publication_of(known)
            _check_approvable(work, request)
            one = _publication(work, at)
            one.request_id = request.id
            request.state = "approved"
            work.session.add(one)
            work.session.flush()
            work.enter("approve", f"request {request.id}",
                       details={"publication": one.id, "due": one.due})
            if at is None:
                begin(work.session, work.head, one)
        return self._finished(one.id)

    def stop(self, actor: Actor, publication_id: int, why: str = "") -> Publication:
        """The publication, which will not come about; its request is open again.

        Raises NotPermitted, NoSuchItem, or WrongState for one that is published already.
        """
        with self.acting(actor, "stop", f"publication {publication_id}") as work:
            one = row(work.session, PublicationRow, publication_id)
            if one.state != "stopped":
                if one.state != "waiting":
                    raise WrongState(what="publication", id=one.id, state=one.state,
                                     remedy="Take it back where it is live")
                one.state = "stopped"
                if one.request_id is not None:
                    row(work.session, RequestRow, one.request_id).state = "open"
                work.enter("stop", f"publication {one.id}",
                           why=text_of("The reason", why, MOST_REASON, needed=False))
            return publication_of(one)

    def take_back(self, actor: Actor, publication_id: int, why: str) -> Publication:
        """A publication that makes the release before live again; asked twice, the same one.

        Raises NotPermitted, NoSuchItem, IncompleteRequest without a reason, or WrongState for one
        that is not live, or while another is being published.
        """
        with self.acting(actor, "take_back", f"publication {publication_id}") as work:
            back = row(work.session, PublicationRow, publication_id)
            known = work.session.scalars(
                select(PublicationRow).where(PublicationRow.takes_back == back.id)
                .where(PublicationRow.state != "failed").limit(1)).first()
            if known is not None:
                return publication_of(known)
            if back.state != "live":
                raise WrongState(what="publication", id=back.id, state=back.state,
                                 remedy="Only what is live can be taken back")
            if not back.before_release:
                raise WrongState(what="publication", id=back.id, state="as far back as can be gone",
                                 remedy="The release before it is not kept any more")
            if work.head.publishing:
                raise WrongState(what="publication", id=work.head.publishing,
                                 state="being published", remedy="Wait until it is live")
            one = _publication(work, None)
            one.takes_back, one.why = back.id, text_of("The reason", why, MOST_REASON)
            one.release, one.snapshot = back.before_release, back.before_snapshot
            work.session.add(one)
            begin_with(work.session, work.head, one)
            work.enter("take_back", f"publication {back.id}", why=one.why,
                       details={"publication": one.id, "release": one.release})
        return self._finished(one.id)

    def _finished(self, publication_id: int) -> Publication:
        finish(self.database, self.store, self.clock)
        with self.database.reading() as session:
            return publication_of(row(session, PublicationRow, publication_id))


def _check_approvable(work: Work, request: RequestRow) -> None:
    if not work.head.release:
        raise NothingLive
    if request.state != "open":
        raise WrongState(what="request", id=request.id, state=request.state,
                         remedy="Ask for it anew where it is still wanted")
    made = work.session.scalars(
        select(PreparationRow).where(PreparationRow.request_id == request.id)
        .where(PreparationRow.base == work.head.sequence)
        .order_by(PreparationRow.day.desc()).limit(1)).first()
    if made is not None and made.state == "failed":
        raise WrongState(what="request", id=request.id, state="one of which no release can be made",
                         remedy=made.problem.rstrip("."))


def _publication(work: Work, at: datetime | None) -> PublicationRow:
    if at is not None:
        if at.tzinfo is None:
            raise BadTime(at=at.isoformat(), reason="its zone is not known")
        if at <= work.now:
            raise BadTime(at=at.isoformat(), reason=f"it is {work.now.isoformat()} already")
        if at > work.now + FURTHEST:
            raise BadTime(at=at.isoformat(), reason="it is more than a year away")
    return PublicationRow(
        state="waiting", subject=work.actor.subject, name=work.actor.name, at=work.at, why="",
        due=as_text(at or work.now), problem="", release="", snapshot="", sequence=0,
        published_at="", before_release="", before_snapshot="")
