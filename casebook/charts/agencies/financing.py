"""Figures of the page on sister agencies: how each is financed, and how that has moved."""

from typing import Any

import pandas as pd

from casebook.charts.columns import split_by
from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import SMALL, empty, figure, label, palette, spread
from casebook.charts.units.totals import LETTER, year_axis
from casebook.charts.wrapping import wide
from casebook.periods import span

OWN = "ITU"
COLUMNS = 3
# Pixels of one small panel with its heading.
PANEL = 118
KINDS = ("assessed", "voluntary", "other_revenue")


def agency(entity: object, look: Look) -> str:
    """The short name of an organization in the reader's language, by its code in the table."""
    return look.say("entity-" + str(entity).lower().replace(" ", "-"))


def shares(rows: pd.DataFrame, look: Look) -> Figure:
    """A whole bar for each agency, cut into assessed, voluntary and other (hatched)."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = _colours(look)
    bars = [
        Row(
            name=agency(row.entity, look),
            value=look.number(row.total, "amount", currency=look.currency),
            pieces=(Piece(max(0.0, float(row.assessed_share)), colours["assessed"]),
                    Piece(max(0.0, float(row.voluntary_share)), colours["voluntary"]),
                    Piece(max(0.0, float(row.other_share)), colours["other_revenue"], True)),
            under=look.say(
                "agencies-shares-row", assessed=look.number(row.assessed_share, "share"),
                voluntary=look.number(row.voluntary_share, "share"),
                other=look.number(row.other_share, "share")),
            strong=row.entity == OWN,
        )
        for row in rows.itertuples()
    ]
    return labelled_bars(look, bars, 1.0)


def totals(rows: pd.DataFrame, look: Look) -> Figure:
    """A small panel for each agency on a scale of its own: stacked bars by year."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours, ink = _colours(look), palette(look)
    first, last = int(rows["year"].min()), int(rows["year"].max())
    agencies = split_by(rows, "entity")
    # The largest first; those without figures for the last year at the end.
    entities = sorted(agencies, key=lambda name: (
        (0, -agencies[name]["total"][-1], "") if agencies[name]["year"][-1] == last
        else (1, 0.0, name)))
    lines = -(-len(entities) // COLUMNS)
    height = lines * PANEL + 28
    axes: dict[str, Any] = {}
    traces: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    for place, entity in enumerate(entities):
        line, column = divmod(place, COLUMNS)
        number = "" if place == 0 else str(place + 1)
        left = column / COLUMNS + (0.012 if column else 0)
        right = (column + 1) / COLUMNS - (0.012 if column < COLUMNS - 1 else 0)
        top = 1 - line * PANEL / (height - 28)
        bottom = top - (PANEL - 40) / (height - 28) - 18 / (height - 28)
        one = agencies[entity]
        axes[f"xaxis{number}"] = {
            "domain": [left, right], "anchor": f"y{number}", "range": [first - 0.7, last + 0.7],
            "showgrid": False, "fixedrange": True, "tickvals": [(first + last) / 2],
            # One label for both ends: two would run into each other on a phone.
            "ticktext": [span(first, last)],
            "showticklabels": line == lines - 1 or place + COLUMNS >= len(entities),
            "tickfont": {"size": SMALL, "color": ink.quiet_text}, "tickangle": 0,
        }
        axes[f"yaxis{number}"] = {
            "domain": [bottom, top - 18 / (height - 28)], "anchor": f"x{number}",
            "visible": False, "fixedrange": True, "rangemode": "tozero",
            "range": [min(0.0, *one["other_revenue"]), max(one["total"]) * 1.04],
        }
        name = agency(entity, look)
        heading = f"<b>{name}</b>" if entity != OWN else f"<b>► {name}</b>"
        notes.append({
            "text": f"{heading} {_short(look, one['total'][-1])}", "x": left, "xref": "paper",
            "y": top, "yref": "paper", "xanchor": "left", "yanchor": "top", "showarrow": False,
            "borderpad": 0, "font": {"size": SMALL,
                                     "color": ink.highlight if entity == OWN else ink.text}})
        for kind in KINDS:
            words = look.say(f"agencies-{kind.replace('_revenue', '')}")
            traces.append({
                "type": "bar", "name": words, "legendgroup": kind, "showlegend": place == 0,
                "x": one["year"], "y": one[kind],
                "xaxis": f"x{number}", "yaxis": f"y{number}",
                "marker": {"color": colours[kind], "line": {"width": 0},
                           "pattern": {"shape": "/" if kind == "other_revenue" else "",
                                       "size": 4, "solidity": 0.35}},
                "customdata": [look.number(value, "amount", currency=look.currency)
                               for value in one[kind]],
                "hovertemplate": f"{name} %{{x}}: %{{customdata}}<extra>{words}</extra>",
            })
    return figure(look, traces, height, annotations=notes, barmode="relative", bargap=0.2,
                  showlegend=True, margin={"l": 4, "r": 4, "t": 34, "b": 24}, **axes)


def dependence(rows: pd.DataFrame, look: Look) -> Figure:
    """A line for each agency with assessed contributions; ITU's is the strong one."""
    known = rows[rows["assessed"] > 0]
    if known.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    lines, notes, widest = [], [], 0
    for entity, one in sorted(split_by(known, "entity").items(),
                              key=lambda item: (item[0] == OWN, item[0])):
        own, name = entity == OWN, agency(entity, look)
        widest = max(widest, wide(name))
        colour = colours.highlight if own else colours.context
        lines.append({
            "type": "scatter", "mode": "lines+markers" if own else "lines", "name": name,
            "x": one["year"], "y": one["assessed_share"],
            "line": {"color": colour, "width": 3.5 if own else 1.5}, "marker": {"size": 6},
            "customdata": [look.number(value, "percent") for value in one["assessed_share"]],
            "hovertemplate": f"%{{x}}: %{{customdata}}<extra>{name}</extra>",
        })
        notes.append(label(
            look, f"<b>{name}</b>" if own else name, one["year"][-1],
            one["assessed_share"][-1], colour=colour if own else colours.quiet_text, xshift=8))
    ticks = [0, 0.2, 0.4, 0.6, 0.8]
    return figure(
        look, lines, 440, annotations=spread(notes, 0.036), margin={"r": max(92, LETTER * widest)},
        xaxis=year_axis(int(known["year"].min()), int(known["year"].max()), 0.3),
        yaxis={"range": [0, 0.9], "tickvals": ticks,
               "ticktext": [look.number(tick, "share") for tick in ticks]},
    )


def _short(look: Look, amount: float) -> str:
    """Millions without a currency, which the subtitle names."""
    return look.number(round(amount / 1e6), "count")


def _colours(look: Look) -> dict[str, str]:
    colours = palette(look)
    return {"assessed": colours.series[0], "voluntary": colours.series[1],
            "other_revenue": colours.context}
