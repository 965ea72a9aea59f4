"""The declaration of one card: a question, how it is drawn, what it finds, what to know."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pandas as pd

from casebook.analysis.findings import Finding
from casebook.figures import Figure, Look
from casebook.selection import Selection


@dataclass(frozen=True)
class Card:
    """One chart that a reader can take away.

    `id` names its messages in the catalogue: `<id>` a plain name, `<id>.subtitle` unit and period,
    `<id>.method` how it is computed. `fixed` are parameters of the query that the reader does not
    choose. `table` are the columns of the table view, in order (all of them when empty).
    `warnings` are codebook warnings beyond those of the tables it draws on. `leads_to` is the page
    that goes deeper.
    """

    id: str
    page: str
    query: str
    figure: Callable[[pd.DataFrame, Look], Figure]
    finding: Callable[[pd.DataFrame, Selection], Finding | None]
    fixed: Mapping[str, str | int | None] = field(default_factory=dict)
    table: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    leads_to: str | None = None

    def __hash__(self) -> int:
        return hash(self.id)
