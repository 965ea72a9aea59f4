"""Effects of a change set on the site, as values."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

# The file beside the effects with the id of the release that they are compared with.
BASE = "base"
# Sentences, and charts, by language.
Words = Mapping[str, str]
Charts = Mapping[str, Mapping[str, Any]]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Total(_Value):
    """The sum of a column of a table over the rows of a year (empty: all rows), before and after,
    as text.

    `rows` are how many rows it is of.
    """

    stem: str
    column: str
    year: str
    before: str
    after: str
    rows_before: int
    rows_after: int


class FindingChange(_Value):
    """A sentence that would be another; empty words: there was none, or would be none.

    `view` are the choices with which the card says it, as in an address.
    """

    card: str
    view: Mapping[str, str]
    old: Words
    new: Words


class CardEffect(_Value):
    """A card whose rows would be others: what it is called, its page and its figure ids, the chart
    before and after as Plotly draws it, by language (none where it would be left out, for their
    number).
    """

    card: str
    page: str
    name: Words
    view: Mapping[str, str]
    figure_before: str
    figure_after: str
    cells_changed: int
    before: Charts = {}
    after: Charts = {}


class Effects(_Value):
    """All that would change. `violations` are what the build refuses, in its words: where there are
    any, nothing beyond rows and totals is known. `broken` are cards that could not be shown with
    the new figures, which is a fault of the program.

    `member_states` are those whose own pages were compared, `more_member_states` how many others
    the changes touch. `briefs` are the audiences whose briefings have a card that changes, each
    with these cards.
    """

    stems: tuple[str, ...]
    added: int = 0
    revised: int = 0
    withdrawn: int = 0
    cells: int = 0
    totals: tuple[Total, ...] = ()
    violations: tuple[str, ...] = ()
    findings: tuple[FindingChange, ...] = ()
    cards: tuple[CardEffect, ...] = ()
    broken: tuple[str, ...] = ()
    briefs: Mapping[str, tuple[str, ...]] = {}
    member_states: tuple[str, ...] = ()
    more_member_states: int = 0
    seconds: float = 0.0

    @property
    def figure_ids(self) -> tuple[str, ...]:
        """The figure ids in use whose figure would be another."""
        return tuple(dict.fromkeys(one.figure_before for one in self.cards
                                   if one.figure_before))
