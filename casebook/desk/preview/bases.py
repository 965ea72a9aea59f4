"""The release that a preview was compared with, kept for the next: to build it takes a third."""

import shutil
import tempfile
from pathlib import Path

from casebook.warehouse import Release
from casebook.warehouse.release import listed

_FOLDER = tempfile.TemporaryDirectory(prefix="casebook-preview-bases-")


def kept(snapshot: str, given: Release | None, tables: Path) -> str:
    """Copies the release of a snapshot into `tables`: its id, or "" where there is none at hand."""
    found = [given] if given else listed(Path(_FOLDER.name) / snapshot)
    if not found:
        return ""
    shutil.copytree(found[0].folder, tables / found[0].id)
    return found[0].id


def keep(snapshot: str, release: Path) -> None:
    """Keeps the release in that folder for the next preview, and no other."""
    place = Path(_FOLDER.name)
    if not (place / snapshot).exists():
        for old in place.iterdir():
            shutil.rmtree(old, ignore_errors=True)
        shutil.copytree(release, place / snapshot / release.name)
