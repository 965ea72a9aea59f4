"""Which extracts the tests of exports try, and their rows as plain values to compare with."""

import dataclasses
import datetime
import math
from functools import cache
from typing import Any

import pandas as pd

from casebook.cards import Card, cards, prepare
from casebook.exports import Extract, Scope, of_card
from casebook.selection import Selection
from casebook.warehouse import Answer, Release, catalogue, live, run

CARDS = tuple(cards())
PLAIN = Selection()
NARROW = Selection(country="KEN", region="Africa", from_year=2016, to_year=2022, price_basis="usd",
                   grouping="ldc", peers="population", node="r16-ms")
SELECTIONS = (PLAIN, NARROW)
SCOPES: tuple[Scope, ...] = ("seen", "everything")
# Cards on one Member State and its peers, or one node: "everything" is everything about these.
NEEDS_SUBJECT = (
    "units-peers", "country-peers", "country-near-by-gdp", "agencies-rank", "outcomes-thread",
    "country-group-facts")
# A Member State may have no project, the simulator waits for one to be chosen, and an estimate has
# no rows before its first line.
MAY_BE_EMPTY = (
    "country-projects", "simulator-choices", "proposal-cost-lines", "proposal-cost-years",
    "proposal-cost-effects", "proposal-cost-published")
BASE = "https://casebook.example"


@cache
def extracts(card_id: str) -> list[tuple[Extract, pd.DataFrame]]:
    """The card's extracts, each with the rows that its file must hold."""
    card, release = cards()[card_id], live()
    found = []
    for selection in SELECTIONS:
        shown = prepare(card, selection, release, "light").rows
        found.append((of_card(card, selection, release, "seen", BASE), shown))
        whole = of_card(card, selection, release, "everything", BASE)
        found.append((whole, shown if typed(whole) else unrestricted(card, selection, release)))
    return found


def typed(extract: Extract) -> bool:
    """Whether a reader's own values were reckoned with: such rows have no id, and are one whole."""
    return not extract.answer.provenance.figure_id


def unrestricted(card: Card, selection: Selection, release: Release) -> pd.DataFrame:
    """Everything that answers the card's question."""
    given = {"price_basis": selection.price_basis, **card.fixed}
    if card.id in NEEDS_SUBJECT:
        given |= {"country": selection.country, "peers": selection.peers, "node": selection.node}
    asked = {name: given.get(name) for name in catalogue()[card.query].parameters}
    return run(card.query, asked, release).rows


def plain(value: Any) -> Any:
    """A value as any file would give it back: None for missing, numbers as floats, ISO dates."""
    if value is None or value is pd.NaT or value is pd.NA or value == "":
        return None
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, bool | str):
        return value
    return None if math.isnan(value) else float(value)


def expected(rows: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows in plain values."""
    return [
        {str(name): plain(value) for name, value in zip(rows.columns, row, strict=True)}
        for row in rows.itertuples(index=False, name=None)
    ]


def with_rows(extract: Extract, rows: pd.DataFrame) -> Extract:
    """`extract` with other rows."""
    return dataclasses.replace(extract, answer=Answer(rows, extract.answer.provenance))
