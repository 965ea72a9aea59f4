"""Previews of change sets, computed in the background and kept as files: who approves reads what
who asked has seen."""

import hashlib
import logging
from collections.abc import Callable
from pathlib import Path
from threading import Lock, Thread

from pydantic import ValidationError

from casebook.atomic_files import write
from casebook.desk.changes import ChangeSet, set_to_json
from casebook.desk.preview import Effects, effects
from casebook.errors import CasebookError
from casebook.warehouse import Release

log = logging.getLogger("casebook.desk")
MOST = 40


class Previews:
    """What change sets would make of a snapshot, computed once each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._working: set[Path] = set()
        self._failed: dict[Path, CasebookError] = {}

    def known(self, snapshot: str, changes: ChangeSet) -> Effects | None:
        """The preview, if it has been computed."""
        try:
            return Effects.model_validate_json(self.path(snapshot, changes).read_bytes())
        except (OSError, ValidationError):  # none, or of another version of the desk
            return None

    def begin(
        self, snapshot: str, folder: Path, changes: ChangeSet,
        release: Callable[[], Release | None] = lambda: None,
    ) -> None:
        """Has the preview computed, unless it is known, being computed, or has failed.

        `release` gives that of the snapshot where it can be had: then it is not built once more.
        """
        file, known = self.path(snapshot, changes), self.known(snapshot, changes)
        with self._lock:
            if known is not None or file in self._working or file in self._failed:
                return
            self._working.add(file)
        Thread(target=self._compute, args=(file, folder, changes, release), daemon=True,
               name="desk-preview").start()

    def failure(self, snapshot: str, changes: ChangeSet) -> CasebookError | None:
        """Why the preview could not be computed, until somebody tries again."""
        return self._failed.get(self.path(snapshot, changes))

    def try_again(self, snapshot: str, changes: ChangeSet) -> None:
        """Forgets that it failed."""
        self._failed.pop(self.path(snapshot, changes), None)

    def _compute(
        self, file: Path, folder: Path, changes: ChangeSet, release: Callable[[], Release | None],
    ) -> None:
        try:
            made = effects(folder, changes, release=release())
            self._folder.mkdir(parents=True, exist_ok=True)
            write(file, made.model_dump_json().encode())
            kept = sorted(self._folder.glob("*.json"), key=lambda one: -one.stat().st_mtime)
            for old in kept[MOST:]:
                old.unlink(missing_ok=True)
        except CasebookError as error:
            self._failed[file] = error
        except OSError:
            log.exception("A preview could not be kept")
        finally:
            with self._lock:
                self._working.discard(file)

    def path(self, snapshot: str, changes: ChangeSet) -> Path:
        """The file of a preview."""
        digest = hashlib.sha256(f"{snapshot}\n{set_to_json(changes)}".encode()).hexdigest()
        return self._folder / f"{digest}.json"
