"""Figures of the page on voluntary contributions: who gives, and where the two tables differ."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from casebook.charts.columns import split_by
from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import empty, figure, palette
from casebook.charts.units.totals import year_axis

MILLION = 1e6
LARGEST = 12


def by_kind(rows: pd.DataFrame, look: Look) -> Figure:
    """Stacked bars by year; hatched what no contributor is named for, below zero what is too much.

    A diamond stands at the year's total, which the pieces add up to.
    """
    if rows.empty:
        return empty(look, "nothing-in-years")
    kinds, traces = split_by(rows, "contributor_kind"), []
    for kind, colour in _colours(look).items():
        if kind not in kinds:
            continue
        one = kinds[kind]
        words = look.say(f"contributor-kind-{kind}")
        hatched = kind == "unattributed"
        traces.append({
            "type": "bar", "name": words, "x": one["year"],
            "y": [amount / MILLION for amount in one["amount"]],
            "marker": {"color": colour, "line": {"width": 1 if hatched else 0, "color": colour},
                       "pattern": {"shape": "/" if hatched else "", "size": 6, "solidity": 0.35}},
            "customdata": _amounts(one["amount"], look),
            "hovertemplate": "%{x}: %{customdata}<extra>" + words + "</extra>",
        })
    totals = dict(sorted(zip(rows["year"].tolist(), rows["total"].tolist(), strict=True)))
    words = look.say("voluntary-total")
    traces.append({
        "type": "scatter", "mode": "markers", "name": words,
        "x": list(totals), "y": [total / MILLION for total in totals.values()],
        "marker": {"symbol": "diamond-open", "size": 9, "color": palette(look).text,
                   "line": {"width": 2}},
        "customdata": _amounts(totals.values(), look),
        "hovertemplate": "%{x}: %{customdata}<extra>" + words + "</extra>",
    })
    return figure(
        look, traces, 460, barmode="relative", showlegend=True,
        xaxis=year_axis(int(rows["year"].min()), int(rows["year"].max())),
        yaxis={"nticks": 8, "zeroline": True, "zerolinewidth": 1},
    )


def tables(rows: pd.DataFrame, look: Look) -> Figure:
    """For each year the totals of the two tables, joined by a line as long as they differ."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    joined = [
        {"type": "line", "x0": int(row.year), "x1": int(row.year),
         "y0": float(row.by_financing) / MILLION, "y1": float(row.by_contributor) / MILLION,
         "layer": "below", "line": {"color": colours.context, "width": 3}}
        for row in rows.itertuples()
    ]
    points = []
    for column, colour, symbol, size in (("by_financing", colours.series[0], "diamond", 11),
                                         ("by_contributor", colours.series[1], "circle-open", 9)):
        words = look.say(f"voluntary-{column.replace('_', '-')}")
        points.append({
            "type": "scatter", "mode": "markers", "name": words, "x": rows["year"].tolist(),
            "y": (rows[column] / MILLION).tolist(),
            "marker": {"symbol": symbol, "size": size, "color": colour, "line": {"width": 2}},
            "customdata": _amounts(rows[column], look),
            "hovertemplate": "%{x}: %{customdata}<extra>" + words + "</extra>",
        })
    top = float(rows[["by_financing", "by_contributor"]].max().max()) / MILLION * 1.1
    return figure(
        look, points, 340, shapes=joined, showlegend=True,
        xaxis=year_axis(int(rows["year"].min()), int(rows["year"].max())),
        yaxis={"range": [0, top], "nticks": 6},
    )


def contributors(rows: pd.DataFrame, look: Look) -> Figure:
    """The largest named contributors as bars, below them the Member State that was chosen, and
    last, hatched, what the source books under several contributors together."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    chosen = look.choices["country"]
    named, remainders = rows[~rows["is_remainder"]], rows[rows["is_remainder"]]
    others = named.iloc[LARGEST:]
    shown = pd.concat([named.head(LARGEST), others[others["iso3"] == chosen]])
    bars = []
    for row in shown.itertuples():
        own = chosen is not None and row.iso3 == chosen
        government = isinstance(row.iso3, str)
        bars.append(Row(
            name=look.name(row.iso3) if government else _named(row, look),
            value=look.number(row.amount, "amount", currency=look.currency),
            pieces=(Piece(max(0.0, float(row.amount)), colours.highlight if own
                          else colours.series[0] if government else colours.series[4]),),
            under=look.say(
                "voluntary-giver", kind=look.say(f"contributor-one-{row.contributor_kind}"),
                years=int(row.years_given), rank=int(row.rank)),
            strong=own,
        ))
    bars += [
        Row(name=look.say(f"contributor-name-{row.contributor_name}"),
            value=look.number(row.amount, "amount", currency=look.currency),
            pieces=(Piece(max(0.0, float(row.amount)), colours.context, hatched=True),),
            under=look.say("voluntary-remainder", years=int(row.years_given),
                           kind=look.say(f"contributor-one-{row.contributor_kind}")))
        for row in remainders.itertuples()
    ]
    return labelled_bars(look, bars, float(rows["amount"].max()))


def _named(row: Any, look: Look) -> str:
    """The contributor as the source writes it; the European Union in the reader's language."""
    if row.contributor_kind == "european-union":
        return look.say("contributor-name-european-union")
    return str(row.contributor_name)


def forms(rows: pd.DataFrame, look: Look) -> Figure:
    """How many published figures say cash, in kind, or neither."""
    colours = palette(look)
    bars = [
        Row(name=look.say(f"form-{row.form}"), value=look.number(row.count_, "count"),
            pieces=(Piece(float(row.count_), colours.context if row.form == "not-said"
                          else colours.series[0], hatched=row.form == "not-said"),))
        for row in rows.rename(columns={"count": "count_"}).itertuples(name="Form")
    ]
    return labelled_bars(look, bars, max(1.0, float(rows["count"].max())))


def _amounts(values: Iterable[float], look: Look) -> list[str]:
    return [look.number(value, "amount", currency=look.currency) for value in values]


def _colours(look: Look) -> dict[str, str]:
    colours = palette(look)
    governments, private, un, pooled, foundations, union = colours.series
    return {"governments": governments, "european-union": union, "un-organizations": un,
            "pooled-funds": pooled, "foundations": foundations, "private-sector": private,
            "unattributed": colours.context}
