"""The declaration of one card: a question, how it is drawn, what it finds, what to know."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from casebook.analysis.findings import Finding
from casebook.charts import Figure, Look
from casebook.selection import Selection, Typed, narrowed, without_typed
from casebook.warehouse.named_queries import named_query

# The page with parts, on which a card may stand in place of its own.
DATA_PAGE = "data"


@dataclass(frozen=True)
class Card:
    """One chart that a reader can take away.

    `id` names its messages in the catalogue: `<id>` a plain name, `<id>.subtitle` unit and period,
    `<id>.method` how it is computed. `fixed` are parameters of the query that the reader does not
    choose. `table` are the columns of the table view, in order (all of them when empty).
    `warnings` are codebook warnings beyond those of the tables it draws on. `subjects` are what it
    depends on that conferences decide (codebook, column `matter`): it says what has been decided
    since (casebook/analysis/as_of.py). `leads_to` is the page that goes deeper. `part` names the
    part of the data page where it is found in place of its own page: what is method, or was set
    aside. `opens` is the page that a click on a Member State in the chart opens; `follows` says
    that a click on a node of the results model follows its thread. `described` says the chart's
    numbers for its alternative text. `reads` are choices of the reader that its sentence or its
    figure looks at beyond the parameters of its question, such as the Member State that is marked
    in a list of all: figure ids and caches go by them. `compute` turns the query's rows into those
    shown with values that the reader typed, the field `typed` of the selection: such an
    answer is illustrative and has no figure id.
    """

    id: str
    page: str
    query: str
    figure: Callable[[pd.DataFrame, Look], Figure]
    finding: Callable[[pd.DataFrame, Selection], Finding | None]
    fixed: Mapping[str, str | int | None] = field(default_factory=dict)
    table: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    leads_to: str | None = None
    part: str = ""
    opens: str | None = None
    follows: bool = False
    described: Callable[[pd.DataFrame, Look], str] | None = None
    compute: Callable[[pd.DataFrame, Selection], pd.DataFrame] | None = None
    typed: Typed = "scenario"
    reads: tuple[str, ...] = ()

    @property
    def found_on(self) -> str:
        """The page on which it is found."""
        return DATA_PAGE if self.part else self.page

    @property
    def page_query(self) -> dict[str, str]:
        """Query parameters of the address of that page, so that the card is on it."""
        return {"part": self.part} if self.part else {}

    @cached_property
    def choices(self) -> frozenset[str]:
        """The parameters of a selection that its rows, its sentence or its figure depend on."""
        return frozenset(named_query(self.query).parameters) - set(self.fixed) | set(self.reads)

    def relevant(self, selection: Selection) -> Selection:
        """The selection without what changes neither rows nor sentence nor figure of the card."""
        typed = (self.typed,) if self.compute is not None else ()
        return narrowed(selection, (*self.choices, *typed))

    def heeded(self, selection: Selection) -> Selection:
        """The selection without what a reader typed, but for what the card computes with."""
        return without_typed(selection, self.typed if self.compute is not None else None)

    def __hash__(self) -> int:
        return hash(self.id)
