"""Where an answer comes from: query, parameters, release, sources, grade, warnings, figure id."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import pyarrow as pa
import pyarrow.csv
from stdnum import luhn

from casebook.warehouse.codebook import Grade, Source, codebook, source, weakest

# Crockford's base 32: no I, L, O or U, so that an id read aloud or off a slide survives.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True)
class Provenance:
    """Everything needed to say where rows come from, and to get them again."""

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
    rows_hash: str
    figure_id: str


def rows_hash(rows: pd.DataFrame) -> str:
    """SHA-256 of the rows as CSV: the same in any language that can write a CSV."""
    written = pa.BufferOutputStream()
    pyarrow.csv.write_csv(pa.Table.from_pandas(rows, preserve_index=False), written)
    return hashlib.sha256(written.getvalue()).hexdigest()


def provenance(
    query: str,
    question: str,
    parameters: Mapping[str, str | int | None],
    release_id: str,
    release_date: str,
    tables: frozenset[str],
    own_grade: Grade | None,
    rows: pd.DataFrame,
    digest: str,
) -> Provenance:
    """The provenance of `rows`: the weakest grade among the query, its tables and its rows.

    A result column `grade` stands for the published figures it came with; a result column
    `source_title` names their documents.
    """
    book = codebook()
    entries = [book.tables[name] for name in sorted(tables)]
    row_grades: list[Grade] = list(rows["grade"].dropna().unique()) if "grade" in rows else []
    grades = [entry.grade for entry, name in zip(entries, sorted(tables), strict=True)
              if not (row_grades and name == "published_figures")]
    documents = (
        tuple(rows["source_title"].dropna().unique()) if "source_title" in rows else ()
    )
    stems = list(dict.fromkeys(stem for entry in entries for stem in entry.sources))
    return Provenance(
        query=query,
        question=question,
        parameters=tuple(sorted(parameters.items())),
        release_id=release_id,
        release_date=release_date,
        tables=tuple(sorted(tables)),
        sources=tuple((stem, source(stem)) for stem in stems),
        documents=documents,
        grade=weakest([*grades, *row_grades, *([own_grade] if own_grade else [])]),
        warnings=tuple(dict.fromkeys(w for entry in entries for w in entry.warnings)),
        rows_hash=digest,
        figure_id=figure_id(query, parameters, release_id, digest),
    )


def figure_id(
    query: str, parameters: Mapping[str, str | int | None], release_id: str, rows: str
) -> str:
    """A short checksummed name of one answer, such as `7K3M-Q9XD-4`.

    Eight base-32 characters (40 bits) of a SHA-256, and a Luhn check character over the same
    alphabet (ISO/IEC 7812-1, generalised), which finds any single mistyped character.
    """
    said = json.dumps([query, sorted(parameters.items()), release_id, rows])
    number = int.from_bytes(hashlib.sha256(said.encode()).digest()[:5], "big")
    body = "".join(ALPHABET[(number >> shift) & 31] for shift in range(35, -1, -5))
    return f"{body[:4]}-{body[4:]}-{luhn.calc_check_digit(body, ALPHABET)}"
