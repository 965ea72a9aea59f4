"""Many briefings as files: two processes at most, each file whole or not there, none made twice.

They lie in a folder named after the release, so that a run that was stopped goes on where it was
and a new release starts anew.
"""

import signal
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock, Thread

from casebook import __version__, atomic_files, build, paths
from casebook.brief.query import requested_brief
from casebook.brief.write import FORMATS, write
from casebook.errors import CasebookError, OtherVersion, UnknownRelease
from casebook.settings import settings
from casebook.warehouse import Release
from casebook.warehouse.release import named
from casebook.wording.error_sentences import operator_sentence

MOST_WORKERS = 2
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True)
class Job:
    """One Member State for one audience, in some formats; `folder` is that of the release."""

    iso3: str
    audience: str
    formats: tuple[str, ...]
    folder: Path
    release_id: str
    base_url: str
    version: str = __version__

    def path(self, format: str) -> Path:
        """Where the file of a format lies."""
        return self.folder / f"briefing-{self.iso3}-{self.audience}{FORMATS[format].suffix}"

    def rest(self) -> "Job":
        """The same for the formats that are not there yet."""
        return replace(self, formats=tuple(
            one for one in self.formats if not self.path(one).exists()))


@dataclass(frozen=True)
class Made:
    """What a job came to: the content of files by format, and what went wrong."""

    job: Job
    contents: Mapping[str, bytes]
    failed: tuple[str, ...] = ()


@dataclass(frozen=True)
class JobResult:
    """How many files a job made, how many were there, and what went wrong, one sentence each."""

    job: Job
    made: int
    there: int
    failed: tuple[str, ...] = ()

    def of(self, job: Job) -> "JobResult":
        """The same for the whole of `job`, of which this is what was missing."""
        return replace(self, job=job, there=len(job.formats) - len(self.job.formats))


def jobs(
    members: Sequence[str], audiences: Sequence[str], formats: Sequence[str], out: Path,
    release_id: str, base_url: str,
) -> list[Job]:
    """A job for each Member State and audience."""
    return [Job(iso3, audience, tuple(formats), out / release_id, release_id, base_url)
            for iso3 in members for audience in audiences]


def make(job: Job) -> Made:
    """The files of a job that are not to be skipped, in memory; one job at a time in a process.

    Raises UnknownRelease where this machine has not the release and cannot get it, OtherVersion
    where the program is another one.
    """
    if job.version != __version__:
        raise OtherVersion(theirs=__version__, ours=job.version)
    contents: dict[str, bytes] = {}
    failed = []
    with _ONE_AT_A_TIME:
        brief, _ = requested_brief({"country": job.iso3, "audience": job.audience},
                                   _release(job.release_id), job.base_url)
        for format in job.formats:
            try:
                contents[format] = write(brief, format)
            except CasebookError as error:
                failed.append(f"{job.path(format).name}: {operator_sentence(error)}")
    return Made(job, contents, tuple(failed))


def keep(made: Made) -> JobResult:
    """Writes the files of a job, each whole; raises OSError where they cannot be kept."""
    for format, content in made.contents.items():
        path = made.job.path(format)
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_files.write(path, content)
    return JobResult(made.job, len(made.contents), 0, made.failed)


def run(job: Job) -> JobResult:
    """Makes the files of a job that are not there; raises OSError where they cannot be kept."""
    rest = job.rest()
    done = keep(make(rest)) if rest.formats else JobResult(rest, 0, 0)
    return done.of(job)


def run_all(wanted: Sequence[Job], workers: int) -> Iterator[JobResult]:
    """Every job's outcome as it is done; with one worker in this process."""
    if workers == 1 or len(wanted) == 1:
        yield from map(run, wanted)
        return
    with pool_of(min(workers, MOST_WORKERS)) as pool:
        try:
            for future in as_completed([pool.submit(run, job) for job in wanted]):
                yield future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def pool_of(workers: int) -> ProcessPoolExecutor:
    """So many processes, which end when this one does, however it does."""
    # Spawned, because a fork would take over threads and an open database.
    return ProcessPoolExecutor(workers, get_context("spawn"), _end_with_parent)


def _end_with_parent() -> None:
    """Ends this process once its parent has: by itself it would wait for work without end."""
    if (parent := parent_process()) is not None:
        Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    signal.raise_signal(signal.SIGTERM)


def _release(release_id: str) -> Release:
    """The release of this id: on disk, from the store, or built from the same sources."""
    try:
        return named(release_id)
    except UnknownRelease:
        if settings().releases:
            from casebook.store import fetch_release, open_store

            return fetch_release(open_store(settings().releases), release_id, paths.TABLES)
        build.ensure()
        return named(release_id)
