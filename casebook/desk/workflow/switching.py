"""The change of what is live, in steps that can each be done again after a crash.

1. `begin`: in one transaction a publication becomes `publishing` and gets the next number of the
   pointer. Only one publication is in that state, whoever else is at work.
2. The pointer in the store is written; the same twice is once, and an earlier number never wins.
3. `finish` enters in one transaction that it is live.

A desk that is killed anywhere leaves a state from which any desk goes on.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.desk.database import Database
from casebook.desk.database.models import HeadRow, PreparationRow, PublicationRow, RequestRow
from casebook.desk.database.times import Clock, as_text
from casebook.desk.workflow.actor import SYSTEM
from casebook.desk.workflow.service import Work
from casebook.errors import CasebookError, PointerMoved
from casebook.store import Store, point


def prepared(session: Session, head: HeadRow, one: PublicationRow) -> PreparationRow | None:
    """The release made for a publication on what is live now, in whatever state that is."""
    return session.scalars(
        select(PreparationRow).where(PreparationRow.request_id == one.request_id)
        .where(PreparationRow.base == head.sequence)
        .where(PreparationRow.day == one.due[:10])).first()


def begin(session: Session, head: HeadRow, one: PublicationRow) -> bool:
    """Whether the publication is now the one whose pointer is written: when its release is ready
    and no other is."""
    made = prepared(session, head, one)
    if head.publishing or made is None or made.state != "done":
        return False
    one.release, one.snapshot = made.release, made.snapshot
    begin_with(session, head, one)
    return True


def begin_with(session: Session, head: HeadRow, one: PublicationRow) -> None:
    """The same for a publication whose release is known."""
    one.state, one.sequence, one.problem = "publishing", head.sequence + 1, ""
    one.before_release, one.before_snapshot = head.release, head.snapshot
    session.flush()
    head.publishing = one.id


def begin_due(database: Database, clock: Clock) -> bool:
    """Begins the publication that has been due longest; whether one is being published now."""
    with database.writing() as (session, head):
        if head.publishing:
            return True
        one = session.scalars(
            select(PublicationRow).where(PublicationRow.state == "waiting")
            .where(PublicationRow.due <= as_text(clock()))
            .order_by(PublicationRow.due, PublicationRow.id).limit(1)).first()
        return one is not None and begin(session, head, one)


def finish(database: Database, store: Store, clock: Clock) -> bool:
    """Writes the pointer of the publication that has begun; whether none is left to be written.

    While the store is away the publication stays as it is, with the reason as its `problem`.
    """
    with database.reading() as session:
        number = session.scalars(select(HeadRow.publishing)).one()
        one = session.get(PublicationRow, number) if number else None
        if one is None:
            return True
        release, sequence = one.release, one.sequence
    problem = ""
    moved = False
    try:
        point(store, release, sequence)
    except PointerMoved as error:
        problem, moved = str(error), True
    except CasebookError as error:
        problem = str(error)
    with database.writing() as (session, head):
        one = session.get(PublicationRow, number)
        # Another desk may have done the same meanwhile, and have gone on to the next one.
        if one is not None and head.publishing == number:
            work = Work(session, head, SYSTEM, clock())
            if not problem:
                _complete(work, one)
            elif moved:
                head.publishing = 0
                fail(work, one, problem)
            elif one.problem != problem:
                one.problem = problem
        return head.publishing == 0


def fail(work: Work, one: PublicationRow, problem: str) -> None:
    """Enters that a publication has come to nothing; its request is open again."""
    one.state, one.problem = "failed", problem
    request = work.session.get(RequestRow, one.request_id) if one.request_id else None
    if request is not None:
        request.state = "open"
    work.enter("not_published", f"publication {one.id}", why=problem)


def _complete(work: Work, one: PublicationRow) -> None:
    session, head = work.session, work.head
    for live in session.scalars(
            select(PublicationRow).where(PublicationRow.state == "live")).all():
        live.state = "taken-back" if live.id == one.takes_back else "replaced"
    head.release, head.snapshot, head.sequence = one.release, one.snapshot, one.sequence
    head.publishing = 0
    one.published_at, one.problem = work.at, ""
    if one.takes_back is None:
        one.state, head.newest_snapshot = "live", one.snapshot
        request = session.get(RequestRow, one.request_id)
        if request is not None:
            request.state = "published"
    else:
        one.state = "done"
        again = session.scalars(
            select(PublicationRow).where(PublicationRow.release == one.release)
            .where(PublicationRow.takes_back.is_(None), PublicationRow.state == "replaced")
            .order_by(PublicationRow.sequence.desc()).limit(1)).first()
        if again is not None:
            again.state = "live"
    work.enter("published" if one.takes_back is None else "taken_back", f"publication {one.id}",
               details={"release": one.release, "snapshot": one.snapshot,
                        "sequence": one.sequence, "before": one.before_release})
