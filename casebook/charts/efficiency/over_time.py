"""Figures of the page on efficiency that run over time: languages, budgets, staff, the unit."""

from typing import Any

import pandas as pd

from casebook.charts.axes import start
from casebook.charts.look import Figure, Look
from casebook.charts.style import empty, figure, label, pale, palette
from casebook.charts.units.totals import year_axis
from casebook.charts.wrapping import wrap
from casebook.periods import spanned

MILLION = 1e6
# Letters of a line's name at its end: a phone has room for no more.
BESIDE = 16
# Of words below the years.
BELOW = 38


def decimal(look: Look, value: float) -> str:
    """A number with exactly one decimal, so that labels of one series look alike."""
    return f"{value:,.1f}".translate(str.maketrans(".,", look.separators))


def languages(rows: pd.DataFrame, look: Look) -> Figure:
    """Columns of what was budgeted, in two parts, and a mark at what was spent."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    years = rows["year"].tolist()
    parts = [
        _column(years, (rows[part] / MILLION).round(3).tolist(), colour, pattern,
                look.say(f"efficiency-{part}"))
        for part, colour, pattern in (
            ("translation", colours.series[0], ""), ("interpretation", colours.series[2], "/"))
    ]
    known = rows[rows["spent"].notna()]
    spent = {
        "type": "scatter", "mode": "markers+text", "name": look.say("efficiency-spent"),
        "x": known["year"].tolist(), "y": (known["spent"] / MILLION).round(3).tolist(),
        "marker": {"symbol": "diamond", "size": 12, "color": colours.highlight,
                   "line": {"width": 2, "color": colours.background}},
        "hovertemplate": look.say("efficiency-spent") + " %{x}: %{y:.1f}<extra></extra>",
    }
    totals = [
        label(look, decimal(look, amount / MILLION), year, amount / MILLION, anchor="center",
              yshift=10)
        for year, amount in zip(years, rows["budgeted"].tolist(), strict=True)
    ]
    below = 0
    missing = rows.loc[rows["spent"].isna(), "year"].tolist()
    if missing:
        words = wrap(look.say("efficiency-spent-not-published"), BELOW)
        below = 7 * (len(words) - 1)
        # Under the years that it is about, and away from the nearer edge.
        at_end = sum(missing) / len(missing) > (years[0] + years[-1]) / 2
        totals.append(label(
            look, "<br>".join(words), missing[-1] + 0.4 if at_end else missing[0] - 0.4, 0,
            colour=colours.highlight, anchor="right" if at_end else "left", xshift=0,
            yshift=-34 - below, align="right" if at_end else "left"))
    return figure(
        look, [*parts, spent] if len(known) else parts, 400, barmode="stack", showlegend=True,
        annotations=totals,
        # As wide as its card, even on a phone, it has room for the eight years that are known.
        xaxis={**year_axis(int(years[0]), int(years[-1])), "tickvals": years},
        bargap=0.35, margin={"b": 44 + 2 * below},
        yaxis={"range": [0, rows["budgeted"].max() / MILLION * 1.1], "nticks": 5},
    )


def _column(
    years: list[int], amounts: list[float], colour: str, pattern: str, name: str
) -> dict[str, Any]:
    return {
        "type": "bar", "x": years, "y": amounts, "name": name,
        "marker": {"color": colour, "pattern": {"shape": pattern, "solidity": 0.25, "size": 7}},
        "hovertemplate": name + " %{x}: %{y:.1f}<extra></extra>",
    }


def four_year(rows: pd.DataFrame, look: Look) -> Figure:
    """Each four-year total at current and at constant prices; periods without a total say so."""
    known = rows[rows["amount_nominal"].notna()]
    if known.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    periods = [_two_lines(period) for period in rows["period"].tolist()]
    lines, notes = [], []
    # The lines fall: numbers right above the one and left below the other stay clear of both.
    for column, colour, dash, symbol, anchor, shift in (
        ("amount_constant", colours.series[1], "solid", "circle", "left", 14),
        ("amount_nominal", colours.series[0], "dash", "square", "right", -14),
    ):
        amounts = (known[column] / MILLION).round(1).tolist()
        words = look.say(f"efficiency-{column.replace('_', '-')}")
        lines.append({
            "type": "scatter", "mode": "lines+markers", "name": words,
            "x": periods[: len(amounts)], "y": amounts,
            "line": {"color": colour, "width": 2.5, "dash": dash},
            "marker": {"size": 9, "color": colour, "symbol": symbol},
            "hovertemplate": words + ": %{y}<extra></extra>",
        })
        # The last of either stands to the left and further off, clear of the line's name and of the
        # number before.
        notes += [
            label(look, decimal(look, amount), period, amount, colour=colour,
                  anchor="right" if at == len(amounts) - 1 else anchor,
                  yshift=shift * (1.4 if at == len(amounts) - 1 else 1), xshift=-8)
            for at, (period, amount) in enumerate(zip(periods, amounts, strict=False))
        ]
        named = "<br>".join(wrap(words, BESIDE))
        notes.append(label(look, named, periods[len(amounts) - 1], amounts[-1], colour=colour,
                           xshift=10, align="left"))
    low, high = known["amount_nominal"].min() / MILLION, known["amount_constant"].max() / MILLION
    shapes, gap_notes = _not_published(look, len(known), len(periods))
    if gap_notes:
        # Room below the lines for the words that stand beside the last of them.
        low -= (high - low) * 0.3
    return figure(
        look, lines, 380, annotations=[*notes, *gap_notes], shapes=shapes,
        xaxis={"type": "category", "showgrid": False, "range": [-0.75, len(periods) - 0.5],
               "categoryarray": periods, "categoryorder": "array",
               "tickvals": periods, "tickangle": 0},
        yaxis={"range": [start(low, high), high + 25], "nticks": 5},
    )


def _two_lines(period: str) -> str:
    """A period broken behind its dash, which fits a phone seven times."""
    return spanned(period).replace("–", "–<br>")


def _not_published(
    look: Look, first: int, end: int
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A dotted frame over the categories `first` to `end`, and the words that no total is known."""
    if first >= end:
        return [], []
    colours = palette(look)
    frame = {"type": "rect", "x0": first - 0.4, "x1": end - 0.6, "y0": 0.02, "y1": 0.2,
             "yref": "paper", "line": {"color": colours.axis, "width": 1, "dash": "dot"}}
    words = label(look, look.say("efficiency-not-published"), (first + end - 1) / 2, 0.11,
                  colour=colours.quiet_text, anchor="center", yref="paper")
    return [frame], [words]


def unit_value(rows: pd.DataFrame, look: Look) -> Figure:
    """The unit in francs of 2024 year by year, over its unchanged amount in francs of the year."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    years = rows["year"].tolist()
    real = (rows["real_unit_chf"] / 1000).round(3).tolist()
    flat = (rows["unit_amount_chf"] / 1000).tolist()
    lines = [
        {"type": "scatter", "mode": "lines", "x": years, "y": flat,
         "line": {"color": colours.series[0], "width": 2, "dash": "dash"},
         "hovertemplate": "%{x}: %{y}<extra></extra>"},
        {"type": "scatter", "mode": "lines+markers", "x": years, "y": real, "fill": "tonexty",
         "fillcolor": pale(colours.series[1], 0.14),
         "line": {"color": colours.series[1], "width": 2.5},
         "marker": {"size": 5, "color": colours.series[1]},
         "hovertemplate": "%{x}: %{y:.1f}<extra></extra>"},
    ]
    middle = years[len(years) // 2]
    notes = [
        label(look, decimal(look, real[0]), years[0], real[0], anchor="left",
              colour=colours.series[1], yshift=14, xshift=-6),
        label(look, look.say("efficiency-real-unit"), middle, max(real[len(years) // 2:]),
              colour=colours.series[1], anchor="center", yshift=16),
        label(look, look.say("efficiency-unit-amount", amount=look.number(flat[-1], "factor")),
              middle, flat[-1], colour=colours.series[0], anchor="center", yshift=-14),
    ]
    return figure(
        look, lines, 360, annotations=notes,
        xaxis={"dtick": 2 if len(years) < 12 else 3, "tick0": years[0], "showgrid": False,
               "range": [years[0] - 0.4, years[-1] + 0.6]},
        yaxis={"range": [start(min(flat), max(real)), max(real) + 10], "nticks": 5},
    )


def staff(rows: pd.DataFrame, look: Look) -> Figure:
    """Columns by year from zero, the number over each."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    numbers = rows["staff"].tolist()
    bars = {
        "type": "bar", "x": rows["year"].tolist(), "y": numbers,
        "marker": {"color": colours.series[0]},
        "text": [look.number(number, "count") for number in numbers], "textposition": "outside",
        "textfont": {"size": 12, "color": colours.text}, "cliponaxis": False,
        "hovertemplate": "%{x}: %{text}<extra></extra>",
    }
    return figure(look, [bars], 420, bargap=0.35, xaxis={"dtick": 1, "showgrid": False},
                  yaxis={"visible": False, "range": [0, max(numbers) * 1.12]})
