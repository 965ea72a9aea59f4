"""The whole release: as one DuckDB file and as a ZIP of Parquet.

Both files are made once per release into the cache folder and sent from there piece by piece.
"""

import atexit
import logging
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from threading import Lock

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from casebook import metrics
from casebook.atomic_files import temporary_path
from casebook.errors import StorageFull
from casebook.periods import spanned
from casebook.server.api import datapackage
from casebook.server.api.parameters import single
from casebook.server.conditional import software, stamp
from casebook.server.endpoint import Plan, attachment
from casebook.settings import settings
from casebook.use_counts import Use
from casebook.warehouse import Release, live
from casebook.warehouse.codebook import codebook, source
from casebook.warehouse.regular_files import sha256_of
from casebook.warehouse.release_folder import checked_table
from casebook.warehouse.whole_release import write_database
from casebook.wording import ENGLISH, Language

# The live release, and the one before it for whoever is still reading it.
KEPT = 2
DUCKDB, ZIP = "application/vnd.duckdb", "application/zip"
log = logging.getLogger("casebook.server")
_making = Lock()


def database(request: Request) -> Plan:
    """The plan for the release as one DuckDB file."""
    return _whole(request, "duckdb", DUCKDB, write_database)


def archive(request: Request) -> Plan:
    """The plan for the release as a ZIP of Parquet."""
    return _whole(request, "zip", ZIP, write_archive)


def _whole(
    request: Request, suffix: str, mime: str, write: Callable[[Release, Path], None]
) -> Plan:
    single(request, ())
    release = live()
    known = stamp(release, "whole", suffix)
    return Plan(known, partial(_send, release, suffix, mime, write),
                Use("file", f"release.{suffix}"))


def _send(
    release: Release, suffix: str, mime: str, write: Callable[[Release, Path], None]
) -> Response:
    path = release_file(release, suffix, write)
    return FileResponse(
        path, media_type=mime, headers=attachment(f"casebook-{release.id}.{suffix}")
    )


def release_file(release: Release, suffix: str, write: Callable[[Release, Path], None]) -> Path:
    """The file of this release and this software, made now if there is none yet.

    Its name holds its checksum, with which it is compared each time: one that is not whole is made
    anew. Where the cache folder has no room, the system's own folder for temporary files may.
    Raises StorageFull when neither has.
    """
    for place in (_usual, other_folder):
        folder = place() / "releases" / f"{release.id}-{software()}"
        with _making:
            try:
                for path in folder.glob(f"*.{suffix}"):
                    if path.stem == sha256_of(path):
                        return path
                    log.warning("%s is not what was written: it is made anew", path.name)
                    path.unlink()
                folder.mkdir(parents=True, exist_ok=True)
                working = folder / f"casebook.{suffix}"
                write(release, working)
                path = working.rename(working.with_stem(sha256_of(working)))
                metrics.EXPORTS.labels(suffix).inc()
                _forget(folder)
                return path
            except (OSError, StorageFull) as reason:
                log.warning("casebook.%s could not be written: %s", suffix, reason)
    raise StorageFull(file=f"casebook.{suffix}")


def _usual() -> Path:
    return settings().cache


@cache
def other_folder() -> Path:
    """A folder of this process alone, removed at its end."""
    folder = tempfile.gettempdir()
    with suppress(OSError):
        folder = tempfile.mkdtemp(prefix="casebook-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _forget(current: Path) -> None:
    """Removes the files of all but the latest releases."""
    folders = sorted(current.parent.iterdir(), key=lambda path: path.stat().st_mtime)
    for folder in folders[:-KEPT]:
        if folder != current:
            shutil.rmtree(folder, ignore_errors=True)


def write_archive(release: Release, path: Path) -> None:
    """Writes the ZIP: tables, datapackage.json, README. It appears whole or not at all.

    Raises ReleaseDamaged for a table that is not what was published, OSError for want of room.
    Parquet is compressed already: it is stored as it is. Equal releases make equal files.
    """
    day = (release.date.year, release.date.month, release.date.day, 0, 0, 0)
    with temporary_path(path) as working, zipfile.ZipFile(working, "w") as whole:
        for name, text in (
            ("README.md", readme(release).encode()),
            ("datapackage.json", datapackage.written(release)),
        ):
            whole.writestr(zipfile.ZipInfo(name, day), text, zipfile.ZIP_DEFLATED)
        for name, _ in release.tables:
            entry = zipfile.ZipInfo(f"tables/{name}.parquet", day)
            checked = checked_table(release, name)
            with whole.open(entry, "w") as inside, checked.open("rb") as read:
                shutil.copyfileobj(read, inside, 1 << 20)


def readme(release: Release) -> str:
    """What the archive holds, how to read it, on what terms."""
    # In parts, not as one message: Fluent takes values of up to a thousand characters.
    tables = (
        f"- `{one['path']}`: {one['title']} ({one['rows']} rows, {one['grade']})"
        for one in datapackage.package(release)["resources"]
    )
    stems = dict.fromkeys(
        stem for name, _ in release.tables for stem in codebook().tables[name].sources
    )
    sources = (
        f"- {entry.producer}, {entry.title}, {spanned(entry.period)}. {entry.licence}"
        for entry in map(source, stems)
    )
    day = release.date.isoformat()
    return "\n".join((
        f"# {Language('en').say('site-title')}", "",
        ENGLISH.say("server-readme", release=release.id, date=day), "",
        f"## {Language('en').say('server-readme-tables')}", "", *tables, "",
        f"## {Language('en').say('server-readme-sources')}", "", *sources, "",
        ENGLISH.say("disclaimer"), "",
        ENGLISH.say("footer", release=release.id, date=day), "",
    ))
