"""A closed release kept in version control, so that any view of it can be asked again later.

`data/ledgers/<number>.zip` holds its tables but the ledger, which is made again from the ledgers
before it. A build puts those that the machine lacks beside the new release: there they are kept
releases like any other, which `casebook.cards.verify` compares with, and to which one can go back.
"""

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet

from casebook.atomic_files import temporary_path
from casebook.build.release_writer import Heading
from casebook.errors import BadConfiguration
from casebook.warehouse.manifest import MANIFEST, Manifest, read_manifest
from casebook.warehouse.release_folder import Release, checked_table

LEDGER = "ledger"
# The same file for the same tables, whenever it is written.
_DAY = (2000, 1, 1, 0, 0, 0)
_DAMAGED = (OSError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError,
            ValueError, KeyError, pa.ArrowException)


@dataclass(frozen=True)
class Archived:
    """A release in its archive; its tables are read when asked for."""

    heading: Heading
    path: Path

    def tables(self) -> dict[str, pa.Table]:
        """Every table by name, but the ledger; raises BadConfiguration for a damaged file."""
        try:
            with zipfile.ZipFile(self.path) as packed:
                return {name.removesuffix(".parquet"): pyarrow.parquet.read_table(
                    pa.BufferReader(packed.read(name)))
                    for name in packed.namelist() if name.endswith(".parquet")}
        except _DAMAGED:
            raise _unusable(self.path) from None


def archive(release: Release, data: Path) -> Path:
    """Writes the tables of `release` into `data` and returns the file."""
    path = data / "ledgers" / f"{release.number:03d}.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    # When it was published here is nothing that another machine would say as well.
    manifest = read_manifest(release.folder).model_copy(update={"published": None}).sealed()
    with temporary_path(path, lasting=True) as working, zipfile.ZipFile(working, "w") as packed:
        contents = {MANIFEST: manifest.text().encode()} | {
            f"{name}.parquet": checked_table(release, name).read_bytes()
            for name, _ in release.tables if name != LEDGER}
        for name, content in contents.items():
            packed.writestr(zipfile.ZipInfo(name, _DAY), content, zipfile.ZIP_DEFLATED)
    return path


def archived(data: Path, before: int) -> Iterator[Archived]:
    """The archives of releases before number `before`; raises BadConfiguration for a bad one."""
    for path in sorted((data / "ledgers").glob("*.zip")):
        try:
            with zipfile.ZipFile(path) as packed:
                manifest = Manifest.model_validate_json(packed.read(MANIFEST))
        except _DAMAGED:
            raise _unusable(path) from None
        if not manifest.is_whole():
            raise _unusable(path)
        if manifest.number < before:
            yield Archived(Heading(
                manifest.id, manifest.number, manifest.date, manifest.title, manifest.hash,
                manifest.checks, manifest.notes), path)


def _unusable(path: Path) -> BadConfiguration:
    return BadConfiguration(
        file=path, reason="it is damaged; take it again from the repository, or remove it")
