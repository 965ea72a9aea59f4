"""Provenance of an answer: query, parameters, release, sources, grade, warnings, figure id."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from casebook.warehouse.codebook import Grade, Source, codebook, source, weakest
from casebook.warehouse.figure_ids import figure_id
from casebook.warehouse.release_folder import Release

# Between the documents of a row that was computed from several; no title holds it.
BETWEEN_DOCUMENTS = " · "


@dataclass(frozen=True)
class Provenance:
    """Everything needed to say where rows come from, and to get them again.

    `corrections` are the ids of corrections (data/corrections.yml) that the rows rest on.
    `figure_id` is empty where a reader's own values were reckoned with: they are `scenario`, as in
    the address.
    """

    query: str
    question: str
    parameters: tuple[tuple[str, str | int | None], ...]
    release_id: str
    release_date: str
    tables: tuple[str, ...]
    sources: tuple[tuple[str, Source], ...]
    documents: tuple[str, ...]
    grade: Grade
    warnings: tuple[str, ...]
    corrections: tuple[str, ...]
    rows_hash: str
    figure_id: str
    scenario: str | None = None


def rows_hash(rows: pd.DataFrame) -> str:
    """SHA-256 of the rows as CSV, numbers to ten significant digits.

    The last digits of a floating-point sum depend on the order of adding and on the processor: an
    id must not.
    """
    text = rows.to_csv(index=False, lineterminator="\n", float_format="%.10g")
    return hashlib.sha256(text.encode()).hexdigest()


def documents_of(rows: pd.DataFrame) -> tuple[str, ...]:
    """The documents that rows were read in, each once; a computed row may name several."""
    if "source_title" not in rows:
        return ()
    cells = rows["source_title"].dropna().unique()
    return tuple(dict.fromkeys(one for cell in cells for one in cell.split(BETWEEN_DOCUMENTS)))


def provenance(
    query: str,
    question: str,
    parameters: Mapping[str, str | int | None],
    release: Release,
    tables: frozenset[str],
    own_grade: Grade | None,
    rows: pd.DataFrame,
    digest: str,
) -> Provenance:
    """The provenance of `rows`: the weakest grade among the query, its tables and its rows.

    A result column `grade` stands for the published figures it came with; a result column
    `source_title` names their documents, and a result column `correction` the corrections that a
    row rests on, several with a space between them.
    """
    book = codebook()
    entries = [book.tables[name] for name in sorted(tables)]
    row_grades: list[Grade] = list(rows["grade"].dropna().unique()) if "grade" in rows else []
    grades = [entry.grade for entry, name in zip(entries, sorted(tables), strict=True)
              if not (row_grades and name == "published_figures")]
    documents = documents_of(rows)
    stems = list(dict.fromkeys(stem for entry in entries for stem in entry.sources))
    return Provenance(
        query=query,
        question=question,
        parameters=tuple(sorted(parameters.items())),
        release_id=release.id,
        release_date=release.date.isoformat(),
        tables=tuple(sorted(tables)),
        sources=tuple((stem, source(stem)) for stem in stems),
        documents=documents,
        grade=weakest([*grades, *row_grades, *([own_grade] if own_grade else [])]),
        warnings=tuple(dict.fromkeys(w for entry in entries for w in entry.warnings)),
        corrections=corrections_in(rows),
        rows_hash=digest,
        figure_id=figure_id(query, parameters, release.number, digest),
    )


def corrections_in(rows: pd.DataFrame) -> tuple[str, ...]:
    """The ids of corrections that `rows` rest on, each once, in the order of the rows."""
    if "correction" not in rows:
        return ()
    return tuple(dict.fromkeys(
        one for listed in rows["correction"].dropna() for one in str(listed).split()))
