"""A part's table as the note sets it: its cells as they are, numbers on the right."""

import re
from typing import Any

import pandas as pd

from casebook.brief.pdf.glyphs import printable_text

# A cell of a line and a half of the page; what is longer would make a row of a paragraph.
LONGEST_CELL = 160
_NUMBER = re.compile(r"[-−+±]?\d[\d/.,\s\u00a0\u202f]*%?|–")


def written(table: pd.DataFrame, more: str) -> dict[str, Any] | None:
    """`table` for the note's template, or None where it has no rows.

    `numeric` says which columns are numbers; `more` how many rows are left out, in words.
    """
    if table.empty:
        return None
    columns = [[printable_text(str(cell), LONGEST_CELL) for cell in table.iloc[:, place]]
               for place in range(table.shape[1])]
    return {
        "headers": [printable_text(str(header)) for header in table.columns],
        "numeric": [all(_NUMBER.fullmatch(cell) for cell in column) for column in columns],
        "rows": [list(row) for row in zip(*columns, strict=True)],
        "more": printable_text(more),
    }
