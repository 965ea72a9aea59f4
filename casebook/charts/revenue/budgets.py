"""Figures of the page on revenue: budgets and plans as published, and what they consist of."""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts.columns import grouped
from casebook.charts.look import Figure, Look
from casebook.charts.revenue.sources import period_words
from casebook.charts.style import empty, figure, label, palette
from casebook.periods import span

COST_RECOVERY = ("project-support", "publications", "telecom-events", "satellite-filings",
                 "registrars")
ASSESSED = ("member-states", "sector-members", "associates")
ROW_HEIGHT = 31


def periods(rows: pd.DataFrame, look: Look) -> Figure:
    """Bars over the years of each budget or plan; hatched where none is published."""
    every = list(rows.itertuples())
    known = [row for row in every if pd.notna(row.amount)]
    if not known:
        return empty(look, "revenue-no-budget")
    colours = palette(look)
    top = max(row.amount for row in known) / 1e6 * 1.14
    secondary = [row.grade == "estimate" for row in known]
    bars = {
        "type": "bar", "x": [_middle(row) for row in known],
        "y": [row.amount / 1e6 for row in known],
        "width": [(row.last_year - row.first_year + 1) * 0.84 for row in known],
        "marker": {"color": colours.series[0],
                   "pattern": {"shape": ["." if one else "" for one in secondary],
                               "fillmode": "overlay", "fgcolor": colours.background, "size": 6,
                               "solidity": 0.2}},
        "text": [_millions(look, row.amount) + ("*" if starred else "")
                 for row, starred in zip(known, secondary, strict=True)],
        "textposition": "outside", "constraintext": "none", "textangle": 0,
        "textfont": {"size": 12, "color": colours.text}, "cliponaxis": False,
        "customdata": [
            look.say("revenue-budget-hover", period=period_words(row), grade=row.grade,
                     amount=look.number(row.amount, "amount", currency=look.currency))
            for row in known
        ],
        "hovertemplate": "%{customdata}<extra></extra>",
    }
    gaps, notes = [], []
    for first, last in _gaps(every):
        gaps.append(_hatched(first, last, top, look))
        notes.append(_gap_words(first, last, top, look))
    if any(secondary):
        notes.append(label(look, look.say("revenue-secondary"), 0, 1, xref="paper", yref="paper",
                           yanchor="bottom", xshift=0, colour=colours.quiet_text))
    many = len(every) > 8
    words = [period_words(row) for row in every]
    return figure(
        look, [*gaps, bars], 380, annotations=notes,
        xaxis={"showgrid": False, "tickvals": [_middle(row) for row in every],
               "tickangle": -90 if many else 0,
               "ticktext": words if many else [word.replace("–", "<br>–") for word in words],
               "range": [min(row.first_year for row in every) - 0.6,
                         max(row.last_year for row in every) + 0.6]},
        yaxis={"range": [0, top], "nticks": 5}, barmode="overlay",
    )


def _middle(period: Any) -> float:
    return float(period.first_year + period.last_year) / 2


def _gaps(rows: list[Any]) -> Iterator[tuple[int, int]]:
    """First and last year of every run of periods without a published total."""
    for missing, run in groupby(rows, key=lambda row: bool(pd.isna(row.amount))):
        if missing:
            years = [year for row in run for year in (row.first_year, row.last_year)]
            yield int(min(years)), int(max(years))


def _hatched(first: int, last: int, top: float, look: Look) -> dict[str, Any]:
    """A hatched field over the whole height, so that it cannot be taken for a value."""
    colours = palette(look)
    return {
        "type": "bar", "x": [(first + last) / 2], "y": [top], "width": last - first + 0.84,
        "marker": {"color": "rgba(0,0,0,0)", "line": {"color": colours.axis, "width": 1},
                   "pattern": {"shape": "/", "fgcolor": colours.grid, "size": 8,
                               "bgcolor": "rgba(0,0,0,0)", "fillmode": "replace",
                               "solidity": 0.3}},
        "customdata": [look.say("revenue-gap-hover", years=span(first, last))],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _gap_words(first: int, last: int, top: float, look: Look) -> dict[str, Any]:
    """The words in a gap: upright where it is narrow."""
    wide = last - first > 4
    words = look.say("revenue-gap")
    return label(
        look, look.say("revenue-gap-wrapped") if wide else words, (first + last) / 2, top / 2,
        anchor="center", colour=palette(look).quiet_text, bgcolor=palette(look).background,
        borderpad=3, textangle=0 if wide else -90)


def lines(rows: pd.DataFrame, look: Look) -> Figure:
    """Lines of revenue of the latest plan as bars, of the period before as diamonds."""
    if rows.empty:
        return empty(look, "revenue-no-budget")
    colours = palette(look)
    plans = grouped((row for row in rows.itertuples() if not row.is_total),
                    attrgetter("first_year"))
    now = plans[max(plans)]
    earlier_by_line = {row.revenue_line: row for row in plans[min(plans)]}
    before = [earlier_by_line[row.revenue_line] for row in now]
    places = [-place for place in range(len(now))]
    names = [look.say(f"revenue-line-{row.revenue_line}") for row in now]
    written = [f"{look.number(row.amount, 'amount', currency=look.currency)} · "
               f"{look.number(row.share, 'share')}" for row in now]
    ends = [max(one.amount, two.amount) / 1e6 for one, two in zip(now, before, strict=True)]
    tints = [_colour(row.revenue_line, look) for row in now]
    bars = {
        "type": "bar", "orientation": "h", "x": [row.amount / 1e6 for row in now], "y": places,
        "width": 0.36, "offset": -0.42, "marker": {"color": tints},
        "customdata": [name + look.colon + text
                       for name, text in zip(names, written, strict=True)],
        "hovertemplate": f"{period_words(now[0])}<br>%{{customdata}}<extra></extra>",
    }
    earlier = {
        "type": "scatter", "mode": "markers", "x": [row.amount / 1e6 for row in before],
        "y": [place - 0.24 for place in places],
        "marker": {"symbol": "diamond", "size": 9, "color": colours.background,
                   "line": {"width": 1.5, "color": colours.text}},
        "customdata": [name + look.colon + look.number(row.amount, "amount", currency=look.currency)
                       for name, row in zip(names, before, strict=True)],
        "hovertemplate": f"{period_words(before[0])}<br>%{{customdata}}<extra></extra>",
        "cliponaxis": False,
    }
    texts = {
        "type": "scatter", "mode": "text", "x": ends, "y": [place - 0.24 for place in places],
        "text": ["\u00a0" * 3 + text for text in written], "textposition": "middle right",
        "textfont": {"size": 12, "color": colours.text}, "cliponaxis": False, "hoverinfo": "skip",
    }
    words = {
        "type": "scatter", "mode": "text", "x": [0.0] * len(places),
        "y": [place + 0.2 for place in places], "text": names, "textposition": "middle right",
        "textfont": {"size": 12, "color": tints},
        "cliponaxis": False, "hoverinfo": "skip",
    }
    key = label(look, look.say("revenue-lines-key", now=period_words(now[0]),
                               before=period_words(before[0])),
                0, 1, xref="paper", yref="paper", yanchor="bottom", xshift=0, align="left",
                colour=colours.quiet_text)
    return figure(
        look, [bars, earlier, texts, words], ROW_HEIGHT * len(now) + 56, annotations=[key],
        margin={"l": 4, "r": 4, "t": 44, "b": 4},
        xaxis={"visible": False, "range": [-2, max(ends) * 1.55]},
        yaxis={"visible": False, "range": [min(places) - 0.7, 0.7]},
    )


def _colour(line: str, look: Look) -> str:
    """A colour each for assessed contributions, cost recovery and the rest."""
    series = palette(look).series
    return series[0] if line in ASSESSED else series[2] if line in COST_RECOVERY else series[4]


def _millions(look: Look, amount: float) -> str:
    return look.number(round(amount / 1e6), "count")
