"""The table of a slide: as many columns and rows as can be read from afar."""

import re
from dataclasses import dataclass

import pandas as pd

from casebook.brief.presenter.labels import TEXT, WIDE
from casebook.exports.text_metrics import width
from casebook.wording import Language

# A number as it is written: with its sign, fraction or currency, or a dash for none.
_NUMBER = re.compile(r"[+−±]?(?:[A-Z]{3}\s)?\d[\d.,/\s]*%?$|–$")
_YEAR = re.compile(r"(?:19|20)\d\d$")
ROW = 38  # pixels, a rule included
WIDEST, AIR = 460, 32


@dataclass(frozen=True)
class Rows:
    """Headers and cells as text; `numeric` columns are set to the right. `more` says what is
    left out, or "".
    """

    headers: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    more: str = ""


def whole(table: pd.DataFrame, more: str = "") -> Rows:
    """All of `table`."""
    return Rows(
        headers=tuple(map(str, table.columns)),
        cells=tuple(tuple(map(str, row)) for row in table.itertuples(index=False)),
        numeric=tuple(all(map(_NUMBER.match, map(str, table.iloc[:, at])))
                      for at in range(len(table.columns))),
        more=more,
    )


def rows_of(table: Rows, language: Language, high: float) -> Rows:
    """The first columns and rows of `table` that fit into `high` pixels; of years the latest."""
    fit = max(1, int((high - 40) / ROW) - 1)
    first = [row[0] for row in table.cells]
    rising = first == sorted(first)
    latest = all(map(_YEAR.match, first)) and (rising or first == sorted(first, reverse=True))
    cells = table.cells[-fit:] if latest and rising else table.cells[:fit]
    columns, left = 0, float(WIDE)
    for at, header in enumerate(table.headers):
        left -= min(max(width(text, TEXT) for text in (header, *(row[at] for row in cells))),
                    WIDEST) + AIR
        if left < 0 and columns:
            break
        columns += 1
    fewer = len(cells) < len(table.cells) or columns < len(table.headers)
    return Rows(
        table.headers[:columns],
        tuple(row[:columns] for row in cells),
        table.numeric[:columns],
        language.say("talk-rows-latest" if latest else "talk-rows-shown")
        if fewer or table.more else "",
    )
