"""The look of a figure: theme, language, words and names, given by the caller."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

Figure = dict[str, Any]


@dataclass(frozen=True)
class Look:
    """What a figure needs to know besides its rows.

    `say(message, **values)` gives words, `name(iso3)` a Member State's name, `number(value, kind)`
    a number in the reader's language (kind: units, share, amount, count, signed-units ...),
    `separators` plotly's decimal and grouping signs. `events` are the rows of the events table
    (kind, year, place, effective_year); `choices` the reader's selection by parameter name;
    `breaks` by scope the years from which a series counts something else; `unit(text)` gives a
    text of the data ("schools", "Study Group 13") in the reader's language; `units(value)` makes
    contributory units a value of `say`, by which a message can choose its form, and `dated(text)`
    a year or month of the data; `colon`, `comma` and `semicolon` are the language's, with their
    spaces.
    """

    theme: Literal["light", "dark"]
    say: Callable[..., str]
    name: Callable[[str], str]
    number: Callable[..., str]
    separators: str
    events: pd.DataFrame
    choices: Mapping[str, str | int | None]
    breaks: Mapping[str, tuple[int, ...]]
    unit: Callable[[str], str]
    units: Callable[[float], object]
    dated: Callable[[str], object]
    colon: str
    comma: str
    list_comma: str
    semicolon: str

    @property
    def currency(self) -> str:
        """The currency that amounts are given in."""
        return "USD" if self.choices["price_basis"] == "usd" else "CHF"
