"""The ledger: answers of earlier releases, kept small, so that an old figure can be compared.

The ledger of a release holds every card's question with its usual parameters, in each price basis
where there is a choice, with the rows it gave. It is written once the release is published
(`casebook.exports.ledger`), kept under `data/ledgers/` in version control, and carried by every
later release as the table `ledger`.
"""

import io
import json
from dataclasses import dataclass

import pandas as pd

from casebook.caches import cached
from casebook.warehouse.figure_id_fields import left_out
from casebook.warehouse.named_queries import Parameters, Value, run
from casebook.warehouse.release_folder import Release

COLUMNS = ["release_number", "release_id", "release_date", "query", "parameters", "rows_hash",
           "rows_json"]
# The values by which a view differs from the default one, in order of their names.
ViewKey = tuple[tuple[str, Value], ...]


@dataclass(frozen=True)
class LedgerEntry:
    """What one earlier release answered."""

    rows_hash: str
    rows: pd.DataFrame


@dataclass(frozen=True)
class LedgerHead:
    """What a ledger says of an earlier release: its day, empty when there is no such release, and
    the questions that it answered."""

    date: str
    questions: frozenset[str]


def parameters_json(parameters: Parameters) -> str:
    """Parameters as the ledger keeps them: the same text for the same values."""
    return json.dumps(dict(sorted(parameters.items())))


def view_key(parameters: Parameters | str) -> ViewKey:
    """The view that parameters, or the ledger's text of them, stand for.

    A parameter that a question has been given since then stands at its default: it is the same
    view as before.
    """
    given: Parameters = json.loads(parameters) if isinstance(parameters, str) else parameters
    return tuple(sorted((name, value) for name, value in given.items()
                        if value is not None and value != left_out(name)))


def entry(
    release_number: int, query: str, parameters: Parameters, release: Release
) -> LedgerEntry | None:
    """The entry of the ledger that `release` carries, or None when it has none."""
    found = run("ledger_entries", {"release_number": release_number, "query": query}, release).rows
    for one in found.to_dict("records"):
        if view_key(one["parameters"]) == view_key(parameters):
            return LedgerEntry(one["rows_hash"], ledger_rows(one["rows_json"]))
    return None


@cached("ledgers")
def published(release_number: int, release: Release) -> LedgerHead:
    """What the ledger that `release` carries says of an earlier one, or `release` of itself."""
    if release_number == release.number:
        return LedgerHead(release.date.isoformat(), frozenset())
    rows = run("ledger_questions", {"release_number": release_number}, release).rows
    return LedgerHead("" if rows.empty else str(rows["release_date"].iloc[0])[:10],
                      frozenset(rows["query"]))


def rows_json(rows: pd.DataFrame) -> str:
    """Rows as the ledger keeps them."""
    return str(rows.to_json(orient="split", index=False, date_format="iso"))


def ledger_rows(text: str) -> pd.DataFrame:
    """The rows that the ledger keeps as `text`."""
    return pd.read_json(io.StringIO(text), orient="split", dtype=False)


def as_in_ledger(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of today as the ledger would give them back, with the digits and types that it keeps."""
    return ledger_rows(rows_json(rows))
