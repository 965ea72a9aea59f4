"""Figures of the page on revenue: where it comes from, as amounts and as shares."""

from typing import Any

import pandas as pd

from casebook.charts.columns import split_by
from casebook.charts.look import Figure, Look
from casebook.charts.style import break_mark, empty, figure, label, palette, spread
from casebook.charts.units.totals import year_axis
from casebook.charts.wrapping import wide, wrap

# From 2015 the source books fees of Sector Members under assessed contributions.
# The series of assessed contributions that the charts show: its breaks are marked.
BROKEN = "assessed-members"
# A label of two lines takes this part of a plot's height, and pixels beside it.
TWO_LINES, BESIDE = 0.105, 126
# Letters of a source's name in a line beside the bars.
NAME = 22
# Of what a break means, right of its line.
BREAK = 29
# Pixels of a letter, by which a longer label has more room.
LETTER = 6


def by_source(rows: pd.DataFrame, look: Look) -> Figure:
    """Stacked bars by year, a colour for each source, the year's total over them."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    top = float(rows["total"].max()) / 1e6 * 1.3
    return figure(
        look, _stack(rows, look, totals=True), 420,
        barmode="stack", uniformtext={"minsize": 10, "mode": "hide"},
        xaxis=_years(rows), yaxis={"range": [0, top], "nticks": 6},
        **_marks(rows, look, top, rows["amount"] / 1e6, "amount"),
    )


def shares(rows: pd.DataFrame, look: Look) -> Figure:
    """The same stacks as shares of each year's total."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    ticks = [0, 0.25, 0.5, 0.75, 1]
    return figure(
        look, _stack(rows, look, totals=False), 420,
        barmode="stack", uniformtext={"minsize": 10, "mode": "hide"},
        xaxis=_years(rows),
        yaxis={"range": [0, 1.3], "tickvals": ticks,
               "ticktext": [look.number(tick, "share") for tick in ticks]},
        **_marks(rows, look, 1.3, rows["share"], "share"),
    )


def _stack(rows: pd.DataFrame, look: Look, *, totals: bool) -> list[dict[str, Any]]:
    """One bar trace a source: amounts with the year's total over the topmost, or shares, said."""
    sources, traces = split_by(rows, "revenue_source"), []
    for source, colour in _colours(look).items():
        if source not in sources:
            continue
        one = sources[source]
        unsplit = source == "assessed-unsplit"
        words = look.say(f"revenue-source-{source}")
        if totals:
            text = [_millions(look, total) for total in one["total"]] if source == "voluntary" \
                else []
        else:
            text = [look.number(share, "share") if share > 0.05 else "" for share in one["share"]]
        traces.append({
            "type": "bar", "name": words, "x": one["year"],
            "y": [amount / 1e6 for amount in one["amount"]] if totals else one["share"],
            "marker": {"color": colour, "line": {"width": 0},
                       "pattern": {"shape": "/" if unsplit else "", "fillmode": "overlay",
                                   "fgcolor": palette(look).background, "size": 7,
                                   "solidity": 0.15}},
            "text": text, "textposition": "outside" if totals else "inside",
            "insidetextanchor": "middle", "textangle": 0, "cliponaxis": False,
            "textfont": {"size": 12,
                         "color": palette(look).text if totals else palette(look).background},
            "customdata": [
                look.say("revenue-hover", source=words, share=look.number(share, "share"),
                         amount=look.number(amount, "amount", currency=look.currency))
                for amount, share in zip(one["amount"], one["share"], strict=True)
            ],
            "hovertemplate": "%{x}: %{customdata}<extra></extra>",
        })
    return traces


def _marks(
    rows: pd.DataFrame, look: Look, top: float, heights: "pd.Series[float]", kind: str
) -> dict[str, Any]:
    """Labels beside the last year's parts, words on the unsplit years and on the break."""
    colours = _colours(look)
    last = rows["year"] == rows["year"].max()
    middles = heights[last].cumsum() - heights[last] / 2
    notes = []
    for row, middle in zip(rows[last].itertuples(), middles, strict=True):
        value = look.number(row.share, "share") if kind == "share" else look.number(
            row.amount, "amount", currency=look.currency)
        name = wrap(look.say(f"revenue-short-{row.revenue_source}"), NAME)
        notes.append(label(
            look, "<br>".join((*name, value)), row.year + 0.4,
            float(middle), colour=colours[row.revenue_source], align="left"))
    beside = spread(notes, TWO_LINES * top)
    notes = list(beside)
    shapes = []
    years = rows["year"]
    unsplit = rows[rows["revenue_source"] == "assessed-unsplit"]
    if not unsplit.empty and years.max() > unsplit["year"].max():
        notes.append(label(
            look, look.say("revenue-unsplit-years"), 0, 1, xref="paper", yref="paper",
            yanchor="bottom", xshift=0))
    for year in look.breaks[BROKEN]:
        if years.min() < year <= years.max():
            words = wrap(look.say("revenue-break"), BREAK)
            line, note = break_mark(look, year - 0.5, "<br>".join(words), y=1)
            shapes.append(line)
            notes.append(note)
    widest = max(wide(line) for one in beside for line in one["text"].split("<br>"))
    return {"annotations": notes, "shapes": shapes,
            "margin": {"r": max(BESIDE, LETTER * widest + 6)}}


def period_words(period: Any) -> str:
    """2016, 2006–07, 2012–15: the years that a row is about."""
    first, last = int(period.first_year), int(period.last_year)
    return str(first) if first == last else f"{first}–{last % 100:02d}"


def _millions(look: Look, amount: float) -> str:
    return look.number(amount / 1e6, "count")


def _colours(look: Look) -> dict[str, str]:
    series = palette(look).series
    return {"member-states": series[0], "assessed-unsplit": series[0], "other-members": series[1],
            "assessed-other": series[4], "other-activities": series[2], "voluntary": series[3]}


def _years(rows: pd.DataFrame) -> dict[str, Any]:
    return year_axis(int(rows["year"].min()), int(rows["year"].max()))
