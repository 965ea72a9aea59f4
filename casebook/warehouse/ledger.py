"""What earlier releases answered, kept small, so that an old figure can be compared.

The ledger of a release holds every card's question with its usual parameters, in each price basis
where there is a choice, with the rows it gave. It is written once the release is published
(`casebook.exports.ledger`), kept under `data/ledgers/` in version control, and carried by every
later release as the table `ledger`.
"""

import io
import json
from dataclasses import dataclass

import pandas as pd

from casebook.warehouse.named_queries import Parameters, run

COLUMNS = ["release_number", "release_id", "release_date", "query", "parameters", "rows_hash",
           "rows_json"]


@dataclass(frozen=True)
class LedgerEntry:
    """What one earlier release answered."""

    release_id: str
    release_date: str
    rows_hash: str
    rows: pd.DataFrame


def key(parameters: Parameters) -> str:
    """Parameters as text: the same for the same values."""
    return json.dumps(dict(sorted(parameters.items())))


def entry(release_number: int, query: str, parameters: Parameters) -> LedgerEntry | None:
    """The entry of the live release's ledger, or None when it has none."""
    found = run("ledger_entry", {
        "release_number": release_number, "query": query, "query_parameters": key(parameters),
    }).rows
    if found.empty:
        return None
    one = found.iloc[0]
    return LedgerEntry(one["release_id"], str(one["release_date"])[:10], one["rows_hash"],
                       kept_rows(one["rows_json"]))


def rows_json(rows: pd.DataFrame) -> str:
    """Rows as the ledger keeps them."""
    return str(rows.to_json(orient="split", index=False, date_format="iso"))


def kept_rows(text: str) -> pd.DataFrame:
    """The rows that the ledger keeps as `text`."""
    return pd.read_json(io.StringIO(text), orient="split", dtype=False)


def as_kept(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of today as the ledger would give them back, with the digits and types that it keeps."""
    return kept_rows(rows_json(rows))
