"""Releases are made ahead, when they are asked for: to publish is then to move a pointer."""

import logging
import os
import socket
import subprocess
import sys
import uuid
from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.desk.database import Database
from casebook.desk.database.models import HeadRow, PreparationRow, PublicationRow, RequestRow
from casebook.desk.database.times import Clock, as_text
from casebook.desk.publishing.making import JOBS, MADE, Job, Made
from casebook.desk.workflow.actor import SYSTEM
from casebook.desk.workflow.service import Work
from casebook.desk.workflow.switching import fail
from casebook.paths import ROOT

log = logging.getLogger("casebook")
# A release takes some eight seconds; one that takes so long is given up.
MOST_SECONDS = 120
_LEASE = timedelta(seconds=MOST_SECONDS + 30)
_MOST_ATTEMPTS = 3
# After a problem that may pass, such as a store that is away.
_AGAIN = timedelta(seconds=5)
# Open requests whose releases are made ahead, the newest.
MOST_AHEAD = 20
TOO_LONG = (f"The release could not be made within {MOST_SECONDS} seconds, {_MOST_ATTEMPTS} times. "
            "Withdraw the request and split its changes, or ask whoever runs the desk to look at "
            "its log.")
Make = Callable[[Job], Made]


def make_apart(job: Job) -> Made:
    """Does the job in a process of its own, which is ended when it takes too long."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "casebook.desk.publishing"], cwd=ROOT, check=False,
            input=JOBS.dump_json(job), stdout=subprocess.PIPE, timeout=MOST_SECONDS)
    except subprocess.TimeoutExpired:
        return Made(problem=TOO_LONG, passing=True)
    if done.returncode:
        log.error("making a release ended with status %d", done.returncode)
        return Made(problem="The process that makes releases was ended from outside. Where that "
                            "comes again, the machine has too little memory.", passing=True)
    return MADE.validate_json(done.stdout)


def prepare_next(database: Database, store: str, clock: Clock, make: Make = make_apart) -> bool:
    """Makes the release that is needed first; whether there was one to make."""
    with database.reading() as session:
        head = session.scalars(select(HeadRow)).one()
        if not head.release or not _missing(session, head, clock):
            return False
    worker = f"{socket.gethostname()} {os.getpid()} {uuid.uuid4().hex[:8]}"
    with database.writing() as (session, head):
        claimed = _claimed(session, head, clock, worker)
        if claimed is None:
            return False
        number, job = claimed.id, _job(session, head, claimed, store)
    made = make(job)
    with database.writing() as (session, head):
        row = session.get(PreparationRow, number)
        # Somebody else has it where this machine slept longer than it was given.
        if row is not None and row.worker == worker:
            _enter(Work(session, head, SYSTEM, clock()), row, made)
    return True


def _needed(session: Session, head: HeadRow, clock: Clock) -> list[tuple[int, str]]:
    """Requests and days of which releases are needed, the most urgent first."""
    due = session.execute(
        select(PublicationRow.request_id, PublicationRow.due)
        .where(PublicationRow.state == "waiting").order_by(PublicationRow.due))
    opened = session.scalars(select(RequestRow.id).where(RequestRow.state == "open")
                             .order_by(RequestRow.id.desc()).limit(MOST_AHEAD))
    today = as_text(clock())[:10]
    return [*((number, when[:10]) for number, when in due if number is not None),
            *((number, today) for number in opened)]


def _missing(session: Session, head: HeadRow, clock: Clock) -> list[tuple[int, str]]:
    """Those that nobody has made or is making."""
    moment = clock()
    rows = {(row.request_id, row.day): row for row in session.scalars(
        select(PreparationRow).where(PreparationRow.base == head.sequence))}
    return [one for one in _needed(session, head, clock)
            if one not in rows or (rows[one].state in ("wanted", "working") and not
                                   # A lease that is longer than any: a clock was put back.
                                   as_text(moment) < rows[one].until <= as_text(moment + _LEASE))]


def _claimed(
    session: Session, head: HeadRow, clock: Clock, worker: str,
) -> PreparationRow | None:
    missing = _missing(session, head, clock)
    if not missing or head.publishing:
        return None
    request_id, day = missing[0]
    row = session.scalars(
        select(PreparationRow).where(PreparationRow.request_id == request_id)
        .where(PreparationRow.base == head.sequence, PreparationRow.day == day)).first()
    if row is None:
        row = PreparationRow(request_id=request_id, base=head.sequence, day=day, attempts=0,
                             release="", snapshot="", problem="")
        session.add(row)
    row.state, row.worker, row.until = "working", worker, as_text(clock() + _LEASE)
    session.flush()
    return row


def _job(session: Session, head: HeadRow, row: PreparationRow, store: str) -> Job:
    request = session.get_one(RequestRow, row.request_id)
    backs = session.scalars(select(PublicationRow).where(PublicationRow.takes_back.is_not(None))
                            .where(PublicationRow.state == "done")).all()
    taken_back = {}
    for back in backs:
        one = session.get_one(PublicationRow, back.takes_back)
        if one.state == "taken-back":
            taken_back[one.release] = (back.published_at[:10], back.why)
    return Job(store, head.snapshot, head.newest_snapshot, request.changes, request.source,
               request.reason, date.fromisoformat(row.day), taken_back)


def _enter(work: Work, row: PreparationRow, made: Made) -> None:
    """Enters what came of a job; publications that wait for a release that cannot be made fail."""
    row.problem = made.problem
    if made.passing:
        row.attempts += made.problem == TOO_LONG
        row.state, row.until = "wanted", as_text(work.now + _AGAIN)
        if row.attempts < _MOST_ATTEMPTS:
            return
    row.release, row.snapshot = made.release, made.snapshot
    row.state = "failed" if made.problem else "done"
    if row.state == "failed" and row.base == work.head.sequence:
        for one in work.session.scalars(
                select(PublicationRow).where(PublicationRow.request_id == row.request_id)
                .where(PublicationRow.state == "waiting")).all():
            if one.due[:10] == row.day:
                fail(work, one, made.problem)
