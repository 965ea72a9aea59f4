"""Validate codes of Member States and territories, and that no Member State drops out unseen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, cast

import pandas as pd
from pydantic import BaseModel, ConfigDict, Field

from casebook.build.checks.codebook_rules import HINTS
from casebook.build.sources.frames import Frames
from casebook.build.violations import Violation
from casebook.warehouse.faults import nearest
from casebook.warehouse.yaml_files import read_with_lines

FILE = "places.yml"
Code = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Year = Annotated[int, Field(ge=1960, le=2035)]
# Columns of codes. In the last, what is no government has a name.
COLUMNS = ("iso3", "filed_through", "iso3_list", "contributor")


class Absence(BaseModel):
    """Years in which a table has no row for a Member State, and why."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)
    table: str
    iso3: Code
    years: Annotated[list[Year], Field(min_length=2, max_length=2)]
    why: str


class Places(BaseModel):
    """Territories by code, the sources that may name them, the tables without gaps, their gaps."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)
    territories: dict[Code, str]
    tables: list[str]
    complete: list[str]
    absent: list[Absence]


def absences(path: Path) -> tuple[Places, pd.DataFrame]:
    """What the file says, and its absences as a table; raises BadConfiguration."""
    kept = read_with_lines(path, Places)
    places = cast(Places, kept.content)
    lines = pd.Index([kept.line("absent", n) for n in range(len(places.absent))], name=path.name)
    return places, pd.DataFrame([one.model_dump() for one in places.absent], index=lines,
                                columns=["table", "iso3", "years", "why"])


def unknown_codes(frames: Frames, places: Places) -> list[Violation]:
    """One violation for each code in a source that neither a Member State nor a territory has."""
    names = dict(zip(frames["member_states"]["iso3"], frames["member_states"]["name_en"],
                     strict=True))
    violations = [
        Violation(FILE, None, f"territories.{code}", code, "it is the code of a Member State",
                  "Remove it from the territories")
        for code in sorted(set(names) & set(places.territories))]
    violations += [
        Violation(FILE, None, "tables", one, f"there is no such source, {nearest(one, frames)}",
                  "Correct the name") for one in places.tables if one not in frames]
    for stem, frame in frames.items():
        allowed = names | (places.territories if stem in places.tables else {})
        for column in COLUMNS:
            if column in frame:
                violations += _unknown(frame, column, allowed)
    return violations


def _unknown(
    frame: pd.DataFrame, column: str, allowed: dict[str, str]
) -> Iterator[Violation]:
    cells = frame[column].dropna()
    if column == "contributor":
        cells = cells[frame["contributor_type"] == "Government"]
    stray = [(int(line), code) for line, cell in cells.items()
             for code in cell.split() if code not in allowed]
    near = {code: nearest(code, allowed) for _, code in stray[:HINTS]}
    for line, code in stray:
        hint = f"; {near[code]} ({allowed.get(near[code][-3:], '')})" if code in near else ""
        yield Violation(
            str(frame.index.name), line, column, code,
            f"no Member State has this code, nor a territory that may stand here{hint}",
            "Correct the code, or add it to data/places.yml with its name")


def nobody_is_left_out(frames: Frames) -> Iterator[Violation]:
    """Every Member State has a row in each year of the tables without gaps, or a reason."""
    held = frames["absences"]
    members = set(frames["member_states"]["iso3"])
    for name in frames["complete_tables"]["table"]:
        table = frames[name]
        file = str(table.index.name or f"{name}.csv")
        there = set(zip(table["iso3"], table["year"], strict=True))
        excused: dict[tuple[str, int], int] = {}
        for row in held[held["table"] == name].itertuples():
            excused |= {(row.iso3, year): int(row.Index)
                        for year in range(row.years[0], row.years[1] + 1)}
        for year in sorted(set(table["year"])):
            for iso3 in sorted(members):
                if (iso3, year) not in there and (iso3, year) not in excused:
                    yield Violation(file, None, "iso3", iso3, f"it has no row for {year}",
                                    "Add the row, or say in data/places.yml why there is none")
        for iso3, year in sorted(set(excused) & there):
            yield Violation(FILE, excused[iso3, year], "absent", f"{iso3} {year}",
                            f"{file} has a row for it", "Correct the years or remove the entry")
        for iso3, year in sorted(set(excused)):
            if iso3 not in members:
                yield Violation(FILE, excused[iso3, year], "absent", iso3,
                                f"it is no Member State, {nearest(iso3, members)}",
                                "Correct the code")
