"""The small charts of the first page: one shape each, the ends labelled, nothing else."""

from typing import Any

import pandas as pd

from casebook.charts.axes import start
from casebook.charts.cost import HEIGHT as COST_HEIGHT
from casebook.charts.look import Figure, Look
from casebook.charts.needs.connectivity import edition_changes
from casebook.charts.style import break_mark, empty, figure, label, palette
from casebook.periods import spanned

# Of a chart of the first page; two or three times that beside a tall one.
HEIGHT = 140
OUTSIDE: dict[str, Any] = {"textposition": "outside", "cliponaxis": False, "textangle": 0,
                           "constraintext": "none", "textfont": {"size": 12}}
QUIET: dict[str, Any] = {"visible": False}
ENDS: dict[str, Any] = {"showgrid": False, "zeroline": False, "ticks": ""}


def revenue(rows: pd.DataFrame, look: Look) -> Figure:
    """Revenue by year, Member States below, all else above it in a quiet colour."""
    rows = rows[rows["revenue_source"] != "assessed-unsplit"]
    rows = rows[rows["year"] >= rows.loc[rows["revenue_source"] == "member-states", "year"].min()]
    if rows.empty:
        return empty(look, "nothing-in-years", HEIGHT)
    colours = palette(look)
    own = rows[rows["revenue_source"] == "member-states"]
    others = own["total"] - own["amount"]
    years = own["year"].tolist()
    bars = [
        _bars(years, (own["amount"] / 1e6).tolist(), colours.series[0],
              look.say("case-member-states")),
        _bars(years, (others / 1e6).tolist(), colours.grid, look.say("case-all-other")),
    ]
    bars[1]["marker"]["line"] = {"color": colours.axis, "width": 1}
    share = look.number(own["share"].iloc[-1], "share")
    # Beside the last bar, which on a phone is narrower than its number.
    notes = [
        label(look, f"<b>{share}</b>", years[-1] + 0.4, float(own["amount"].iloc[-1]) / 2e6,
              colour=colours.series[0], xshift=4),
    ]
    return figure(look, bars, COST_HEIGHT, barmode="stack", bargap=0.15, annotations=notes,
                  yaxis=QUIET, xaxis={**ENDS, "tickvals": [years[0], years[-1]]},
                  margin={"t": 24, "b": 4, "r": 44}, showlegend=True)


def units(rows: pd.DataFrame, look: Look) -> Figure:
    """Units by year as steps; the years without a total are left open."""
    colours = palette(look)
    published = rows[rows["grade"] != "derived"]
    own = rows[rows["grade"] == "derived"]
    lines = [_steps(part, colour, look) for part, colour in (
        (published, colours.context), (own, colours.series[0])) if not part.empty]
    first, last = rows.iloc[0], rows.iloc[-1]
    notes = [
        label(look, look.number(first["units"], "units"), int(first["year"]), first["units"],
              yshift=12, xshift=0),
        label(look, f"<b>{look.number(last['units'], 'units')}</b>", int(last["year"]),
              last["units"], anchor="right", yshift=12, xshift=0),
    ]
    if not published.empty and not own.empty:
        middle = (int(published["year"].iloc[-1]) + int(own["year"].iloc[0])) / 2
        notes.append(label(look, look.say("not-published"), middle,
                           float(own["units"].iloc[0]) - 2, anchor="center",
                           colour=colours.quiet_text))
    low, high = float(rows["units"].min()), float(rows["units"].max())
    return figure(look, lines, 2 * HEIGHT, annotations=notes, margin={"t": 16, "b": 4},
                  yaxis={**QUIET, "range": [start(low, high), high + 6]},
                  xaxis={**ENDS, "range": [int(first["year"]) - 1.5, int(last["year"]) + 1],
                         "tickvals": [int(first["year"]), int(own["year"].iloc[0]),
                                      int(last["year"])]})


def unit_value(rows: pd.DataFrame, look: Look) -> Figure:
    """The amount as it stands, a level line, and what it buys, a falling one."""
    if rows.empty:
        return empty(look, "nothing-in-years", HEIGHT)
    colours = palette(look)
    years = rows["year"].tolist()
    nominal, real = rows["unit_amount_chf"].tolist(), rows["real_unit_chf"].tolist()
    lines = [
        {"type": "scatter", "mode": "lines", "x": years, "y": real, "hovertemplate":
         "%{x}: CHF %{y:,.0f}<extra></extra>", "line": {"color": colours.highlight, "width": 3},
         "name": look.say("basis-chf-constant")},
        {"type": "scatter", "mode": "lines", "x": years, "y": nominal, "hovertemplate":
         "%{x}: CHF %{y:,.0f}<extra></extra>", "name": look.say("basis-chf"),
         "line": {"color": colours.context, "width": 2, "dash": "dot"}},
    ]
    change = look.number(rows["change_share"].iloc[-1], "signed-share")
    notes = [
        label(look, look.say("case-worth", amount=look.number(real[0], "amount")), years[0],
              real[0], colour=colours.highlight, yshift=12, xshift=0),
        # Above the years that it covers.
        label(look, f"<b>{change}</b>", years[-1], max(real[-4:]), anchor="right",
              colour=colours.highlight, yshift=10, xshift=0),
        label(look, look.number(nominal[-1], "amount"), years[-1], nominal[-1], anchor="right",
              colour=colours.quiet_text, yshift=-11, xshift=0),
    ]
    low, spread = min(*real, *nominal), max(real) - min(real)
    return figure(look, lines, HEIGHT, annotations=notes, margin={"t": 12, "b": 4},
                  yaxis={**QUIET, "range": [start(low, max(real)), max(real) + spread * 0.3]},
                  xaxis={**ENDS, "tickvals": [years[0], years[-1]]})


def needs(rows: pd.DataFrame, look: Look) -> Figure:
    """People offline by year, one edition a year, from zero; a dashed line between editions."""
    colours = palette(look)
    chosen = rows[rows["is_chosen"]].sort_values("year")
    if chosen.empty:
        return empty(look, "nothing-in-years", HEIGHT)
    years, people = chosen["year"].tolist(), (chosen["people_offline"] / 1e9).tolist()
    bars = _bars(years, people, colours.series[2], "")
    bars["text"] = [look.number(value * 1e9, "count") if place in (0, len(people) - 1) else ""
                    for place, value in enumerate(people)]
    bars |= OUTSIDE
    marks = [break_mark(look, (before + after) / 2, "")[0]
             for before, after in edition_changes(chosen)]
    return figure(look, [bars], HEIGHT, bargap=0.15, shapes=marks,
                  margin={"t": 14, "b": 4, "l": 26, "r": 26},
                  yaxis={**QUIET, "range": [0, max(people) * 1.2]},
                  xaxis={**ENDS, "tickvals": [years[0], years[-1]]})


def efficiency(rows: pd.DataFrame, look: Look) -> Figure:
    """Four-year budgets: nominal and in constant francs, side by side by period."""
    colours = palette(look)
    known = rows[rows["amount_nominal"].notna()]
    if known.empty:
        return empty(look, "nothing-in-years", HEIGHT)
    periods = [spanned(period) for period in known["period"].tolist()]
    bars = []
    for column, basis, colour in (("amount_nominal", "basis-chf", colours.context),
                                  ("amount_constant", "basis-chf-constant", colours.series[0])):
        values = (known[column] / 1e6).tolist()
        one = _bars(periods, values, colour, look.say(basis))
        one["text"] = [look.number(value, "factor") if place in (0, len(values) - 1) else ""
                       for place, value in enumerate(round(v) for v in values)]
        bars.append(one | OUTSIDE)
    # A narrow card breaks the legend in two lines.
    return figure(look, bars, 3 * HEIGHT, barmode="group", bargap=0.3,
                  margin={"t": 44, "b": 4}, showlegend=True,
                  xaxis={**ENDS, "type": "category", "tickvals": [periods[0], periods[-1]]},
                  yaxis={**QUIET, "range": [0, known[["amount_nominal", "amount_constant"]].max()
                                            .max() / 1e6 * 1.15]})


def _bars(x: list[Any], y: list[float], colour: str, name: str) -> dict[str, Any]:
    return {"type": "bar", "x": x, "y": y, "name": name, "marker": {"color": colour},
            "hovertemplate": "%{x}: %{y:,.3~f}<extra>" + name + "</extra>"}


def _steps(rows: pd.DataFrame, colour: str, look: Look) -> dict[str, Any]:
    return {"type": "scatter", "mode": "lines", "x": rows["year"].tolist(),
            "y": rows["units"].tolist(), "line": {"color": colour, "width": 3, "shape": "hvh"},
            "text": [look.number(units) for units in rows["units"]],
            "hovertemplate": "%{x}: %{text}<extra></extra>"}
