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
    propose,
    read_upload,
    recognise,
)

_LOADING = "_loading"
# A cell of the grid: its row in the file, its column.
Place = tuple[int, str]


@dataclass
class Loading:
    """`edits` are the cells that were mended: what stood there, and what does now."""

    name: str
    content: bytes
    sha256: str
    upload: Upload
    base: str
    found: list[Recognised]
    chosen: int = 0
    mapping: TableMapping | None = None
    edits: dict[Place, tuple[str, str]] = field(default_factory=dict)
    generation: int = 0

    @property
    def recognised(self) -> Recognised:
        """The table that the file is taken for."""
        return self.found[self.chosen]

    @property
    def used(self) -> TableMapping:
        """The mapping as the person has changed it."""
        return self.mapping or self.recognised.mapping

    def choose(self, place: int) -> None:
        """Takes the file for another table: what was mended in the first one's grid is not its."""
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
        """What the file would change, with what was mended."""
        first = propose(self.upload, self.recognised, folder, mapping=self.mapping)
        if not self.edits:
            return first
        return propose(self.upload, self.recognised, folder, mapping=self.mapping,
                       grid=mended(first.grid, self.edits))


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
    made = Loading(upload.name, content, digest, upload, base, recognise(upload, folder))
    if before and before.found and made.found:
        places = [place for place, one in enumerate(made.found)
                  if one.mapping == before.recognised.mapping]
        if places:
            made.chosen, made.mapping = places[0], before.mapping
            made.edits, made.generation = dict(before.edits), before.generation + 1
    st.session_state[_LOADING] = made
    return made


def forget() -> None:
    """Forgets what was loaded."""
    st.session_state.pop(_LOADING, None)
