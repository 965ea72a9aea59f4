"""Many briefings as files: two processes at most, each file whole or not there, none made twice.

They lie in a folder named after the release, so that a run that was stopped goes on where it was
and a new release starts anew.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from casebook import atomic_files
from casebook.brief.query import requested_brief
from casebook.brief.write import FORMATS, write
from casebook.errors import CasebookError
from casebook.warehouse.release import named
from casebook.wording.error_sentences import operator_sentence

MOST_WORKERS = 2


@dataclass(frozen=True)
class Job:
    """One Member State for one audience, in some formats; `folder` is that of the release."""

    iso3: str
    audience: str
    formats: tuple[str, ...]
    folder: Path
    release_id: str
    base_url: str

    def path(self, format: str) -> Path:
        """Where the file of a format lies."""
        return self.folder / f"briefing-{self.iso3}-{self.audience}{FORMATS[format].suffix}"

    def left(self) -> tuple[str, ...]:
        """The formats that are not there yet."""
        return tuple(one for one in self.formats if not self.path(one).exists())


@dataclass(frozen=True)
class JobResult:
    """How many files a job made, how many were there, and what went wrong, one sentence each."""

    job: Job
    made: int
    there: int
    failed: tuple[str, ...] = ()


def jobs(
    members: Sequence[str], audiences: Sequence[str], formats: Sequence[str], out: Path,
    release_id: str, base_url: str,
) -> list[Job]:
    """A job for each Member State and audience."""
    return [Job(iso3, audience, tuple(formats), out / release_id, release_id, base_url)
            for iso3 in members for audience in audiences]


def run(job: Job) -> JobResult:
    """Makes the files of a job that are not there; raises OSError where they cannot be kept."""
    left = job.left()
    there, made, failed = len(job.formats) - len(left), 0, []
    if left:
        brief, _ = requested_brief({"country": job.iso3, "audience": job.audience},
                                   named(job.release_id), job.base_url)
        for format in left:
            try:
                content, path = write(brief, format), job.path(format)
                path.parent.mkdir(parents=True, exist_ok=True)
                atomic_files.write(path, content)
                made += 1
            except CasebookError as error:
                failed.append(f"{job.path(format).name}: {operator_sentence(error)}")
    return JobResult(job, made, there, tuple(failed))


def run_all(wanted: Sequence[Job], workers: int) -> Iterator[JobResult]:
    """Every job's outcome as it is done; with one worker in this process."""
    if workers == 1 or len(wanted) == 1:
        yield from map(run, wanted)
        return
    # Spawned, because a fork would take over threads and an open database.
    with ProcessPoolExecutor(min(workers, MOST_WORKERS), get_context("spawn")) as pool:
        try:
            for future in as_completed([pool.submit(run, job) for job in wanted]):
                yield future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
