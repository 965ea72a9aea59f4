"""Source rules of the results model: published figures, their amounts, documents."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from casebook.build.results.amounts import named
from casebook.build.results.violations import LINKS, NODES, VALUES, fault
from casebook.build.sources.frames import Frames
from casebook.build.violations import Violation


def results_cite_known_figures(frames: Frames) -> Iterator[Violation]:
    """Every published figure that supports a node or a link, or gives its amount, exists."""
    known = set(frames["published_figures"]["fact_id"])
    for file, table in ((NODES, frames["results_nodes"]), (LINKS, frames["results_links"])):
        for row in table.itertuples():
            for column in ("fact_ids", "amount_from"):
                for one in named(getattr(row, column)):
                    if one not in known:
                        yield fault(file, row, column, one, "there is no such published figure",
                                    "Correct the number or add the figure to published_figures")


def results_have_the_amounts_they_name(frames: Frames) -> Iterator[Violation]:
    """Where a row says where its amount comes from, an amount in Swiss francs comes of it."""
    for file, table in ((NODES, frames["results_nodes"]), (LINKS, frames["results_links"])):
        for row in table.itertuples():
            if isinstance(row.amount_from, str) and pd.isna(row.amount_chf):
                yield fault(file, row, "amount_from", row.amount_from,
                            "no amount in Swiss francs comes of it",
                            "Name figures in francs, or years that the table has")
            if pd.notna(row.stated_amount) != isinstance(row.currency, str):
                yield fault(file, row, "currency", row.currency,
                            "an amount and its currency stand together",
                            "Give both, or neither")


def results_name_their_source(frames: Frames) -> Iterator[Violation]:
    """Nothing stands without a source: figures, a table, or a document with number or address."""
    for file, table in ((NODES, frames["results_nodes"]), (LINKS, frames["results_links"])):
        for row in table.itertuples():
            by_table = isinstance(row.amount_from, str) and "_" in row.amount_from
            if (not named(row.fact_ids) and not by_table) or pd.notna(row.stated_amount):
                yield from _document(file, row)
    for row in frames["results_values"].itertuples():
        if not isinstance(row.fact_id, str):
            yield from _document(VALUES, row)


def _document(file: str, row: Any) -> Iterator[Violation]:
    if not isinstance(row.source_title, str):
        yield fault(file, row, "source_title", None, "it names no source",
                    "Name published figures, or a document")
    elif not isinstance(row.source_document, str) and not isinstance(
            row.source_url, str):
        yield fault(file, row, "source_url", None, "its document has neither number nor address",
                    "Give source_document or source_url")
