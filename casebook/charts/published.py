"""Figures of single published amounts: mandates without money, unit costs."""

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.stated import stated
from casebook.charts.style import empty, palette


def mandates(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar for each decision with a published cost; what was found of its money below its name."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    bars = [
        Row(look.say(f"label-{row.label}"), look.number(row.amount_chf, "full-amount"),
            (Piece(float(row.amount_chf), colours.highlight, True),),
            look.say(f"needs-mandate-{row.label}"))
        for row in rows.itertuples()
    ]
    return labelled_bars(look, bars, float(rows["amount_chf"].max()))


def unit_costs(rows: pd.DataFrame, look: Look) -> Figure:
    """Each cost with its bound in words, large, and what it is of beneath it."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    return stated(
        look,
        [look.say(f"unit-cost-{row.bound}", amount=look.number(row.unit_cost_chf, "full-amount"))
         for row in rows.itertuples()],
        [look.say("unit-cost-of", what=look.say(f"unit-cost-{row.cost_id}"),
                  first=str(row.from_year), last=str(row.to_year)) for row in rows.itertuples()])
