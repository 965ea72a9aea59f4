"""Figures on people who are not connected, and on what connecting them would cost."""

import itertools

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import break_mark, empty, figure, label, palette

SHOWN = 20


def offline_by_region(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a region, with the years that its figure stands on."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    bars = [
        Row(
            look.say("region-" + row.itu_region.lower().replace(" ", "-")),
            look.number(row.people_offline, "count"),
            (Piece(float(row.people_offline), colours.series[0]),),
            look.say("needs-region-years", members=int(row.member_states),
                     first=str(row.first_year), last=str(row.last_year)),
            look.number(row.offline_share, "share"),
        )
        for row in rows.itertuples()
    ]
    return labelled_bars(look, bars, float(rows["people_offline"].max()))


def offline_by_member_state(rows: pd.DataFrame, look: Look) -> Figure:
    """The twenty Member States with most people offline, and the chosen one wherever it stands."""
    known = rows[rows["latest_year"].notna()]
    if known.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    chosen = look.choices["country"]
    shown = known[(known["rank"] <= SHOWN) | (known["iso3"] == chosen)]
    bars = [
        Row(
            look.say("needs-ranked", rank=str(row.rank), name=look.name(row.iso3)),
            look.number(row.people_offline, "count"),
            (Piece(float(row.people_offline),
                   colours.highlight if row.iso3 == chosen else colours.series[0]),),
            beside=look.say("needs-share-and-year", year=str(row.latest_year),
                            share=look.number(row.offline_share, "share")),
            strong=row.iso3 == chosen,
        )
        for row in shown.itertuples()
    ]
    return labelled_bars(look, bars, float(known["people_offline"].max()))


def offline_world(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar for the edition that stands for its year, an open circle for one that differs.

    A dashed line stands where the bars pass from one edition to another.
    """
    colours = palette(look)
    chosen = rows[rows["is_chosen"]]
    if chosen.empty:
        return empty(look, "nothing-in-years")
    years = chosen["year"].tolist()
    amounts = dict(zip(years, (chosen["people_offline"] / 1e9).tolist(), strict=True))
    others = rows[~rows["is_chosen"]]
    others = others[others["people_offline"] / 1e9 != others["year"].map(amounts)]
    bars = {
        "type": "bar", "x": years, "y": list(amounts.values()),
        "marker": {"color": colours.series[0]},
        "text": [look.number(amount, "factor") for amount in amounts.values()],
        "textposition": "inside", "insidetextanchor": "end", "textangle": 0,
        "textfont": {"size": 12, "color": colours.background},
        "customdata": chosen["note"].tolist(),
        "hovertemplate": "%{x}: %{text}<br>%{customdata}<extra></extra>",
    }
    circles = {
        "type": "scatter", "mode": "markers+text", "x": others["year"].tolist(),
        "y": (others["people_offline"] / 1e9).tolist(),
        "marker": {"symbol": "circle-open", "size": 9, "color": colours.highlight,
                   "line": {"width": 2}},
        "text": [look.number(amount / 1e9, "factor") for amount in others["people_offline"]],
        "textposition": "top center", "textfont": {"size": 12, "color": colours.highlight},
        "cliponaxis": False, "customdata": others["note"].tolist(),
        "hovertemplate": "%{x}: %{text}<br>%{customdata}<extra></extra>",
    }
    gaps = [(a + 1, b - 1) for a, b in itertools.pairwise(years) if b - a > 1]
    notes = [label(look, look.say("needs-no-edition"), (first + last) / 2, 0.08, anchor="center",
                   yanchor="bottom", colour=colours.quiet_text) for first, last in gaps]
    shapes = [{"type": "rect", "x0": first - 0.4, "x1": last + 0.4, "y0": 0, "y1": 1,
               "line": {"color": colours.axis, "width": 1, "dash": "dot"}}
              for first, last in gaps]
    for before, after in edition_changes(chosen):
        late = before + after > years[0] + years[-1]
        line, words = break_mark(look, (before + after) / 2, look.say("needs-edition-changes"),
                                 anchor="right" if late else "left")
        shapes.append(line)
        notes.append(words)
    return figure(
        look, [bars, circles], 360, annotations=notes, shapes=shapes,
        xaxis={"tickvals": years, "showgrid": False, "range": [years[0] - 0.6, years[-1] + 0.6]},
        yaxis={"visible": False, "range": [0, max(amounts.values()) * 1.1]},
    )


def edition_changes(chosen: pd.DataFrame) -> list[tuple[int, int]]:
    """The years on both sides of every change of edition, in order."""
    marks = list(zip(chosen["year"].tolist(), chosen["scope"].tolist(), strict=True))
    return [(before, after) for (before, one), (after, other)
            in itertools.pairwise(marks) if one != other]


def connectivity(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a component to its lower end, hatched from there to its upper end."""
    colours = palette(look)
    tone = {"total": colours.series[4], "study-2020": colours.context}
    bars = [
        Row(
            look.say(f"component-{row.component}"), _range(look, row.low, row.high),
            (Piece(float(row.low), tone.get(row.component, colours.series[0])),
             Piece(float(row.high - row.low), tone.get(row.component, colours.series[0]), True)),
            look.say(f"needs-component-{row.component}"), strong=row.component == "total",
        )
        for row in rows.itertuples()
    ]
    return labelled_bars(look, bars, float(rows["high"].max()))


def _range(look: Look, low: float, high: float) -> str:
    upper = look.number(high, "amount", currency="USD")
    if low == high:
        return upper
    return look.say("needs-range", low=look.number(low, "amount", currency="USD"), high=upper)
