"""A release written into a folder of its own: whole or not at all, whoever else writes it too."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet

from casebook.errors import ReleaseDamaged
from casebook.warehouse.release_folder import MANIFEST, Release, TableFile, opened


@dataclass(frozen=True)
class Heading:
    """What the manifest of a release says beside its tables."""

    id: str
    number: int
    date: date
    title: str
    hash: str
    checks: tuple[str, ...]


def write_release(heading: Heading, contents: Mapping[str, pa.Table], tables: Path) -> Release:
    """The release in its folder under `tables`, written there where it is not, or not whole."""
    folder = tables / heading.id
    if not is_whole(folder):
        tables.mkdir(parents=True, exist_ok=True)
        working = Path(tempfile.mkdtemp(prefix=".building-", dir=tables))
        try:
            files = {name: _write(table, working / f"{name}.parquet")
                     for name, table in contents.items()}
            manifest = {
                **asdict(heading), "date": heading.date.isoformat(),
                "tables": {name: asdict(file) for name, file in sorted(files.items())},
                "checks": list(heading.checks),
            }
            (working / MANIFEST).write_text(json.dumps(manifest, indent=1), encoding="utf-8")
            working.chmod(0o755)
            if folder.exists():
                # Damaged: the folder that is not whole makes room for the one that is.
                folder.rename(working.with_name(working.name.replace("building", "damaged")))
            working.rename(folder)
        except OSError:
            # Two processes that start together build the same release; the first one wins.
            if not is_whole(folder):
                raise
        finally:
            shutil.rmtree(working, ignore_errors=True)
            for damaged in tables.glob(".damaged-*"):
                shutil.rmtree(damaged, ignore_errors=True)
    return opened(folder, afresh=True)


def is_whole(folder: Path) -> bool:
    """Whether there is such a release and every file of it is as it was published."""
    if not folder.exists():  # nothing is damaged, so nothing belongs into the log
        return False
    try:
        opened(folder, afresh=True)
    except ReleaseDamaged:
        return False
    return True


def _write(table: pa.Table, path: Path) -> TableFile:
    pyarrow.parquet.write_table(table, path, compression="zstd", store_schema=False)
    return TableFile(table.num_rows, hashlib.sha256(path.read_bytes()).hexdigest())
