"""Many briefings on a cluster: the jobs of casebook.brief.bulk, made by the workers of a Dask
scheduler and written here.

A worker that dies costs the time of its job: the scheduler gives it to another. Workers need the
same version of casebook, and the release: on their disks, from the store, or built there.
"""

import socket
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from casebook.brief.bulk import Job, JobResult, Made, keep, make
from casebook.errors import NoCluster

if TYPE_CHECKING:
    from distributed import Client, Future

# Seconds for the scheduler to answer, and for a first worker to be there.
TIMEOUT = 30.0
# Seconds without a finished job after which the cluster counts as hung, and between two looks at
# whether it has workers at all. A job takes some seconds.
SILENT, LOOK = 600.0, 10.0
# Jobs that the cluster has at a time: their files are held in memory until they are written.
AT_ONCE = 100


def on_cluster(wanted: Sequence[Job], scheduler: str) -> Iterator[JobResult]:
    """Every job's outcome as it is done.

    Raises NoCluster where the scheduler or all workers are away, OtherVersion or UnknownRelease of
    a worker, or OSError where files cannot be kept.
    """
    try:
        from distributed import Client
    except ImportError:
        raise NoCluster(scheduler=scheduler, reason=(
            "Dask is not installed here (pip install -r requirements-cluster.txt)")) from None
    check(scheduler)
    with Client(scheduler, timeout=TIMEOUT) as client:
        try:
            client.wait_for_workers(1, timeout=TIMEOUT)
        except TimeoutError:
            raise _unusable(scheduler, "it has no worker") from None
        yield from _all_made(client, wanted, scheduler)


def check(scheduler: str) -> None:
    """Raises NoCluster unless something listens there: Dask itself waits, and then says much."""
    try:
        place = urlsplit(scheduler)
        if place.scheme not in ("tcp", "tls") or not place.hostname or not place.port:
            raise ValueError
        socket.create_connection((place.hostname, place.port), TIMEOUT).close()
    except ValueError:
        raise _unusable(scheduler, "its address has the form tcp://host:8786") from None
    except OSError as error:
        raise _unusable(scheduler, error.strerror or str(error)) from None


def _all_made(client: "Client", wanted: Sequence[Job], scheduler: str) -> Iterator[JobResult]:
    waiting = deque(wanted)
    under_way: dict[Future[Made], Job] = {}
    while waiting or under_way:
        while waiting and len(under_way) < AT_ONCE:
            job = waiting.popleft()
            rest = job.rest()
            if rest.formats:
                under_way[client.submit(make, rest, pure=False)] = job
            else:
                yield JobResult(rest, 0, 0).of(job)
        for future in _done(client, under_way, scheduler):
            job = under_way.pop(future)
            yield keep(_result(future, job, scheduler)).of(job)


def _done(
    client: "Client", under_way: "Mapping[Future[Made], Job]", scheduler: str
) -> "Sequence[Future[Made]]":
    """Those that are done, at least one where there are any; raises NoCluster."""
    from distributed import wait

    until = time.monotonic() + SILENT
    while under_way:
        try:
            return list(wait(list(under_way), timeout=LOOK, return_when="FIRST_COMPLETED").done)
        except TimeoutError:
            if client.status != "running" or not client.ncores():
                raise _unusable(scheduler, "it has no worker any more") from None
            if time.monotonic() > until:
                raise _unusable(scheduler, "nothing has come from it for ten minutes") from None
        except CancelledError:
            raise _unusable(scheduler, "its scheduler has ended") from None
    return []


def _result(future: "Future[Made]", job: Job, scheduler: str) -> Made:
    from distributed import KilledWorker

    try:
        made: Made = future.result(timeout=TIMEOUT)
    except KilledWorker:
        raise _unusable(
            scheduler, f"each worker that made the briefing of {job.iso3} ended") from None
    except (CancelledError, TimeoutError):
        raise _unusable(scheduler, "its scheduler has ended") from None
    return made


def _unusable(scheduler: str, reason: str) -> NoCluster:
    return NoCluster(scheduler=scheduler[:200], reason=reason)
