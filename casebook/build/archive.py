"""A closed release kept in version control, so that any view of it can be asked again later.

`data/ledgers/<number>.zip` holds its tables but the ledger, which is made again from the ledgers
before it. A build puts those that the machine lacks beside the new release: there they are kept
releases like any other, which `casebook.cards.verify` compares with, and to which one can go back.
"""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet

from casebook.atomic_files import being_made
from casebook.build.folder import Heading
from casebook.errors import BadConfiguration
from casebook.warehouse.release_folder import MANIFEST, Release

LEDGER = "ledger"
# The same file for the same tables, whenever it is written.
_DAY = (2000, 1, 1, 0, 0, 0)


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
        except (OSError, zipfile.BadZipFile, pa.ArrowInvalid) as reason:
            raise BadConfiguration(file=self.path, reason=reason) from None


def archive(release: Release, data: Path) -> Path:
    """Writes the tables of `release` into `data` and returns the file."""
    path = data / "ledgers" / f"{release.number:03d}.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    names = [MANIFEST, *(f"{name}.parquet" for name, _ in release.tables if name != LEDGER)]
    with being_made(path) as working, zipfile.ZipFile(working, "w") as packed:
        for name in names:
            packed.writestr(zipfile.ZipInfo(name, _DAY), (release.folder / name).read_bytes(),
                            zipfile.ZIP_DEFLATED)
    return path


def archived(data: Path, before: int) -> Iterator[Archived]:
    """The archives of releases before number `before`; raises BadConfiguration for a bad one."""
    for path in sorted((data / "ledgers").glob("*.zip")):
        try:
            with zipfile.ZipFile(path) as packed:
                told = json.loads(packed.read(MANIFEST))
            heading = Heading(told["id"], told["number"], date.fromisoformat(told["date"]),
                              told["title"], told["hash"], tuple(told["checks"]))
        except (OSError, zipfile.BadZipFile, ValueError, KeyError) as reason:
            raise BadConfiguration(file=path, reason=reason) from None
        if heading.number < before:
            yield Archived(heading, path)
