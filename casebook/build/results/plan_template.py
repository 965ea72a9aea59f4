"""A plan that somebody wants to add to the results model, checked before it touches the sources."""

from functools import cache
from pathlib import Path

import pandas as pd

from casebook.build.checks.codebook_rules import check_tables
from casebook.build.corrections.apply import apply_corrections, read_corrections
from casebook.build.derived_tables import derive
from casebook.build.results.rules import RULES
from casebook.build.results.tables import results
from casebook.build.results.target_status import results_status
from casebook.build.sources.read import read_sources, read_unsealed
from casebook.build.sources.release_notes import newest
from casebook.build.violations import Violation, refuse
from casebook.warehouse.codebook import codebook

TABLES = ("results_nodes", "results_links", "results_values")
# Rows that the model holds already keep clear of the line numbers of the plan's own files.
_HELD = 1_000_000


def check_plan(folder: Path, data: Path) -> dict[str, int]:
    """How many nodes, links and values the plan in `folder` adds; the model itself stays as it is.

    Raises BadSource with every fault, each with file, line and column.
    """
    book, frames = codebook(data / "codebook.yml"), dict(_with_derived_tables(data))
    shapes = book.shapes()
    added, violations = {}, []
    for stem in TABLES:
        frame, found = read_unsealed(stem, shapes[stem], book, folder)
        violations += found
        if frame is not None:
            added[stem] = frame
    refuse(violations)
    for stem in TABLES:
        held = frames[stem]
        frames[stem] = pd.concat([held.set_index(held.index + _HELD), added[stem]])
    three = {stem: frames[stem] for stem in TABLES}
    others = {"published_figures": frames["published_figures"]}
    violations = check_tables(
        {**three, **others}, {**shapes, "published_figures": book.tables["published_figures"]},
        book)
    # What follows computes with the tables: it would only repeat, less clearly, what is listed.
    refuse(_at_own_lines(violations))
    frames |= results(frames)
    frames["results_status"] = results_status(frames, newest(data)[1])
    refuse(_at_own_lines([fault for rule in RULES for fault in rule(frames)]))
    return {stem.removeprefix("results_"): len(frame) for stem, frame in added.items()}


def _at_own_lines(violations: list[Violation]) -> list[Violation]:
    """Faults of rows that the model held before say so, with the line of their own file."""
    return [
        fault if fault.line is None or fault.line < _HELD else Violation(
            f"{fault.file} of the model", fault.line - _HELD, fault.column, fault.value,
            fault.rule, fault.remedy)
        for fault in violations if not fault.file.startswith("published_figures")
    ]


@cache
def _with_derived_tables(data: Path) -> dict[str, pd.DataFrame]:
    """The sources with their derived tables; the three tables of the model as they are kept."""
    book = codebook(data / "codebook.yml")
    frames, violations = read_sources(book, data / "sources")
    refuse(violations)
    refuse(apply_corrections(frames, read_corrections(data / "corrections.yml"), book))
    return {**frames, **{name: frame for name, frame in derive(frames, newest(data)[1]).items()
                         if name not in TABLES}}
