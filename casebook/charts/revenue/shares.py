"""Figure of the page on revenue: the shares that are quoted, each with the whole it is of."""

from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.revenue.sources import period_words
from casebook.charts.style import empty, palette

# From the widest whole to the narrowest, then that of other payers.
KINDS = ("of-total", "without-voluntary", "published-member-states", "published-all-members")


def share_published(rows: pd.DataFrame, look: Look) -> Figure:
    """The last share known of each kind as a bar within its whole, which is named below it."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    latest = {row.share_kind: row for row in rows.sort_values("last_year").itertuples()}
    return labelled_bars(
        look, [_bar(look, latest[kind]) for kind in KINDS if kind in latest], 1.0)


def _bar(look: Look, row: Any) -> Row:
    colours = palette(look)
    is_own = row.share_kind != "published-all-members"
    return Row(
        look.say(f"share-of-{row.share_kind}"), _share_text(row, look),
        (Piece(row.share, colours.series[0] if is_own else colours.quiet_text,
               hatched=row.grade == "estimate"),
         Piece(1 - row.share, colours.grid)),
        under=look.say(f"share-of-{row.share_kind}.whole", period=period_words(row)))


def _share_text(row: Any, look: Look) -> str:
    """The share the way it is published: with its `about`, with its decimal."""
    if not row.share_kind.startswith("published"):
        return look.number(row.share, "share")
    whole = abs(row.share * 100 - round(row.share * 100)) < 1e-9
    value = look.number(row.share, "share" if whole else "percent")
    about = row.qualifier in ("about", "around", "approx.")
    return look.say("revenue-about", share=value) if about else value
