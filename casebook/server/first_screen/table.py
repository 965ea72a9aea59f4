"""A card's table as HTML, for readers whose browser runs no scripts."""

from html import escape

import pandas as pd

from casebook.cards import Prepared
from casebook.wording import Rate

# Every Member State has a row; longer tables are told of and are had in full as CSV.
MOST_ROWS = 200


def table(prepared: Prepared, language: str) -> str:
    """The card's first rows with its name as caption; numbers as `language` writes them."""
    shown = prepared.table.head(MOST_ROWS)
    header = "".join(f'<th scope="col">{escape(str(name))}</th>' for name in shown.columns)
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(cell(value, language))}</td>' for value in row)}</tr>"
        for row in shown.itertuples(index=False, name=None))
    return (f"<table><caption>{escape(prepared.name)}</caption>"
            f"<thead><tr>{header}</tr></thead><tbody>{rows}</tbody></table>")


def cell(value: object, language: str) -> str:
    """A value as a reader sees it; nothing where there is none."""
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return ""
    # Whole numbers may be years, which are never grouped.
    return Rate(value).written(language) if isinstance(value, float) else str(value)
