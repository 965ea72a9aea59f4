"""Figures of the page on sister agencies: growth, concentration, and one Member State's ranks."""

import pandas as pd

from casebook.charts import axes
from casebook.charts.agencies.financing import OWN, agency
from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import empty, figure, label, palette

ROW = 32
SIZES = (1, 5, 10)


def growth(rows: pd.DataFrame, look: Look) -> Figure:
    """Two marks for each agency, growth in francs of the year and in constant francs."""
    if rows.empty:
        return empty(look, "agencies-one-year")
    colours = palette(look)
    names = [agency(entity, look) for entity in rows["entity"]]
    places = [-place for place in range(len(rows))]
    marks = []
    for column, symbol, colour in (("growth_chf", "diamond-open", colours.series[1]),
                                   ("growth_real", "circle", colours.series[0])):
        words = look.say(f"agencies-{column.replace('_', '-')}")
        marks.append({
            "type": "scatter", "mode": "markers", "name": words, "x": rows[column].tolist(),
            "y": places, "marker": {"symbol": symbol, "size": 10, "color": colour,
                                    "line": {"width": 2}},
            "customdata": [look.number(value, "signed-share") for value in rows[column]],
            "text": names,
            "hovertemplate": "%{text}: %{customdata}<extra>" + words + "</extra>",
        })
    values = rows[["growth_chf", "growth_real"]]
    least, most = min(0.0, float(values.min().min())), max(0.0, float(values.max().max()))
    span = (most - least) or 1.0
    zero = {"type": "line", "x0": 0, "x1": 0, "y0": 0, "y1": 1, "yref": "paper",
            "line": {"color": colours.axis, "width": 1}}
    notes = [
        label(look, look.number(row.growth_real, "signed-share"), 1, place, xref="paper",
              anchor="right", xshift=0, colour=colours.highlight if row.entity == OWN else None)
        for row, place in zip(rows.itertuples(), places, strict=True)
    ]
    shown = axes.marks(least, most, 6)
    ticks = [f"<b>{name}</b>" if entity == OWN else name
             for name, entity in zip(names, rows["entity"], strict=True)]
    return figure(
        look, marks, ROW * len(rows) + 90, shapes=[zero], annotations=notes, showlegend=True,
        margin={"t": 40},
        xaxis={"range": [least - 0.06 * span, most + 0.36 * span], "zeroline": False,
               "tickvals": shown, "ticktext": [_signed(look, one) for one in shown]},
        yaxis={"tickvals": places, "ticktext": ticks, "showgrid": False, "zeroline": False,
               "range": [places[-1] - 0.6, 0.6]},
    )


def _signed(look: Look, share: float) -> str:
    """A mark of the axis with its sign: none has one."""
    sign = "+" if share > 0 else "−" if share < 0 else ""
    return sign + look.number(abs(share), "share")


def concentration(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar for each agency: the largest contributor, the next four, the next five."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    wide = rows.pivot(index="entity", columns="largest", values="share")
    wide = wide.sort_values(SIZES[-1], ascending=False)
    bars = []
    for entity, one in wide.iterrows():
        first, five, ten = (float(one[size]) for size in SIZES)
        own = entity == OWN
        tint = (colours.series[0], colours.series[2], colours.context)
        bars.append(Row(
            name=agency(entity, look), value=look.number(ten, "share"), strong=own,
            pieces=(Piece(first, tint[0]), Piece(five - first, tint[1]),
                    Piece(ten - five, tint[2], hatched=True)),
            under=look.say("agencies-concentration-row", first=look.number(first, "share"),
                           five=look.number(five, "share")),
        ))
    return labelled_bars(look, bars, 1.0)


def ranks(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar for each agency, from the last to the first rank: the longer, the nearer the first."""
    if look.choices["country"] is None:
        return empty(look, "agencies-choose")
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    bars = [
        Row(
            name=agency(row.entity, look),
            value=look.say("agencies-rank-of", rank=int(row.rank), count=int(row.member_states)),
            pieces=(Piece(1 - (float(row.rank) - 1) / float(row.member_states),
                          colours.highlight if row.entity == OWN else colours.series[0]),),
            under=look.say(
                "agencies-rank-row", share=look.number(row.share, "fine-share"),
                amount=look.number(row.contribution, "amount", currency=look.currency)),
            strong=row.entity == OWN,
        )
        for row in rows.itertuples()
    ]
    return labelled_bars(look, bars, 1.0)
