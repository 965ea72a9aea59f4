"""Charts of the cost of ITU: for each inhabitant over the years, and compared by economy."""

import pandas as pd

from casebook.charts.columns import columns
from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import empty, figure, palette

# That of the card beside it on the first page, too.
HEIGHT = 220


def per_person(rows: pd.DataFrame, look: Look) -> Figure:
    """Hundredths of the currency for each inhabitant, a bar a year from zero."""
    held, colours = columns(rows), palette(look)
    cents = [value * 100 for value in held["revenue_per_person"]]
    ends = (0, len(cents) - 1)
    bars = {
        "type": "bar", "x": held["year"], "y": cents, "marker": {"color": colours.series[0]},
        "text": [look.number(round(one, 1), "factor") if place in ends else ""
                 for place, one in enumerate(cents)],
        "textposition": "outside", "cliponaxis": False, "textfont": {"size": 12},
        "customdata": [look.number(round(one, 2), "factor") for one in cents],
        "hovertemplate": "%{x}: %{customdata}<extra></extra>",
    }
    return figure(
        look, [bars], HEIGHT, bargap=0.15, margin={"t": 14, "b": 4},
        yaxis={"visible": False, "range": [0, max(cents) * 1.15]},
        xaxis={"showgrid": False, "zeroline": False, "tickvals": [held["year"][0],
                                                                  held["year"][-1]]})


def of_country(rows: pd.DataFrame, look: Look) -> Figure:
    """The contribution inside all that the Member State is assessed in the UN system."""
    if look.choices["country"] is None or rows.empty:
        return empty(look, "cost-choose", 120)
    row, colours = rows.iloc[0], palette(look)
    own, system = float(row["contribution_usd"]), row["system_assessed_usd"]
    bars = [Row(look.say("cost-itu"), look.number(own, "amount", currency="USD"),
                (Piece(own, colours.highlight),), strong=True)]
    if pd.notna(system):
        bars.append(Row(look.say("cost-system"), look.number(system, "amount", currency="USD"),
                        (Piece(own, colours.highlight),
                         Piece(float(system) - own, colours.context))))
    return labelled_bars(look, bars, max(own, 0.0 if pd.isna(system) else float(system)),
                         thick=True)


def near_by_gdp(rows: pd.DataFrame, look: Look) -> Figure:
    """One bar a Member State: what it is assessed a year; the chosen one in its own colour."""
    if look.choices["country"] is None or rows.empty:
        return empty(look, "cost-choose", 120)
    colours = palette(look)
    bars = [
        Row(look.name(row.iso3), look.number(row.contribution_chf, "full-amount"),
            (Piece(row.contribution_chf, colours.highlight if row.is_selected else colours.context,
                   hatched=False),),
            under=look.say("cost-gdp", gdp=look.number(row.gdp_usd, "amount", currency="USD"),
                           year=str(row.latest_year)),
            strong=bool(row.is_selected))
        for row in rows.itertuples()
    ]
    return labelled_bars(look, bars, float(rows["contribution_chf"].max()))
