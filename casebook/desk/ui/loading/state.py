"""State of loading in a visit: the file, its mapping, the cells that were mended.

It is kept over pages, and where it fits when the file is loaded again.
"""

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import pandas as pd
import streamlit as st

from casebook.desk.loading import (
    Proposal,
    Recognised,
    TableMapping,
    Upload,
    by_sheet,
    propose,
    read_upload,
    recognise,
)

_LOADING = "_loading"
# A cell of the grid: its row in the file, its column.
Place = tuple[int, str]


@dataclass
class Part:
    """One sheet, the tables that it may be of, and how it is read.

    `edits` are the cells that were mended: what stood there, and what does now. `taken` is whether
    the draft has it. `key` names the part among those of all files.
    """

    upload: Upload
    key: str
    found: list[Recognised]
    taken: bool = True
    chosen: int = 0
    mapping: TableMapping | None = None
    edits: dict[Place, tuple[str, str]] = field(default_factory=dict)
    generation: int = 0

    @property
    def recognised(self) -> Recognised:
        """The table that the sheet is taken for."""
        return self.found[self.chosen]

    @property
    def used(self) -> TableMapping:
        """The mapping as the person has changed it."""
        return self.mapping or self.recognised.mapping

    def choose(self, place: int) -> None:
        """Takes the sheet for another table: what was mended in the first one's grid is not its."""
        if place != self.chosen:
            self.chosen, self.mapping, self.edits = place, None, {}
            self.generation += 1

    def map(self, mapping: TableMapping) -> None:
        """Changes how the sheet is read. Mended cells stay where their columns do."""
        if mapping != self.used:
            self.mapping = mapping
            self.generation += 1

    def accept(self, mark: str) -> None:
        """Confirms a problem that a person has looked at."""
        self.map(replace(self.used, accepted=self.used.accepted | {mark}))

    def leave_out(self, rows: set[int]) -> None:
        """Leaves rows of the file out."""
        self.map(replace(self.used, skipped=self.used.skipped | rows))

    def mend(self, place: Place, was: str, text: str) -> None:
        """Notes what a cell is to hold."""
        before = self.edits.get(place, (was, was))[0]
        self.edits[place] = (before, text)
        if before == text:
            del self.edits[place]

    def proposal(self, folder: Path) -> Proposal:
        """What the sheet would change, with what was mended."""
        first = propose(self.upload, self.recognised, folder, mapping=self.mapping)
        if not self.edits:
            return first
        return propose(self.upload, self.recognised, folder, mapping=self.mapping,
                       grid=mended(first.grid, self.edits))


@dataclass
class Loading:
    """A file, and its sheets of which something was recognised."""

    name: str
    content: bytes
    sha256: str
    upload: Upload
    base: str
    parts: list[Part]

    @property
    def taken(self) -> list[Part]:
        """The sheets that the draft has."""
        return [one for one in self.parts if one.taken]

    @property
    def unrecognised(self) -> list[str]:
        """The names of sheets with content in which no table was recognised."""
        known = {part.recognised.mapping.sheet for part in self.parts}
        return [sheet.name for sheet in self.upload.sheets
                if sheet.rows and sheet.name not in known]


def mended(grid: pd.DataFrame, edits: dict[Place, tuple[str, str]]) -> pd.DataFrame:
    """The grid with the cells that were mended, where they hold what they held then."""
    changed = grid.copy()
    for (row, column), (was, text) in edits.items():
        if row in changed.index and column in changed.columns and changed.at[row, column] == was:
            changed.at[row, column] = text
    return changed


def loading() -> Loading | None:
    """What this visit has loaded, if anything."""
    return cast("Loading | None", st.session_state.get(_LOADING))


def load(name: str, content: bytes, base: str, folder: Path) -> Loading:
    """Reads a file. The mapping and the mended cells of the one before stay where they fit.

    Raises UploadRefused.
    """
    before, digest = loading(), hashlib.sha256(content).hexdigest()
    if before and (before.sha256, before.base) == (digest, base):
        return before
    upload = read_upload(name, content)
    parts = [Part(upload, f"{digest}-{place}", some, taken)
             for place, (some, taken) in enumerate(by_sheet(recognise(upload, folder)))]
    for one in parts:
        _keep_work(one, before.parts if before else [])
    made = Loading(upload.name, content, digest, upload, base, parts)
    st.session_state[_LOADING] = made
    return made


def _keep_work(one: Part, before: list[Part]) -> None:
    """What was said of the same sheet of the file before, and mended in it."""
    for old in before:
        places = [place for place, each in enumerate(one.found)
                  if each.mapping == old.recognised.mapping]
        if places:
            one.chosen, one.mapping, one.taken = places[0], old.mapping, old.taken
            one.edits, one.generation = dict(old.edits), old.generation + 1


def forget() -> None:
    """Forgets what was loaded."""
    st.session_state.pop(_LOADING, None)
