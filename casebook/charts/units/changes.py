"""Figures of how classes of contribution move: by year, and change by change."""

from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts.columns import grouped
from casebook.charts.look import Figure, Look
from casebook.charts.style import SMALL, empty, figure, label, palette
from casebook.charts.units.over_bars import BAR_WIDTH, over_bar, place_beside
from casebook.charts.units.totals import around, conferences, conferences_by_year, year_axis
from casebook.charts.wrapping import wrap

# A reduction larger than No. 165 of the Constitution has it, as the question says it.
LARGER = "larger"
# Changes of at least this part of the longest bar are named beside it.
NAMED_FROM = 0.22
ROW_HEIGHT = 17.5
MOST_LINES, MOST_OF_YEAR = 52, 5
# Longer words take a second line, or on a phone they would run into the bars.
LINE_LENGTH, WHOLE_LINE = 24, 50
# Where bars begin, right of the words, and the room beyond the longest for its number.
BARS_FROM, BEYOND_BARS = 0.46, 1.45


def by_year(rows: pd.DataFrame, look: Look) -> Figure:
    """Higher classes above the line, lower ones below, one block a change, and the net as a mark.

    Blocks stand on bases reckoned here, so that a single trace draws them all.
    """
    if rows.empty:
        return empty(look, "units-no-change")
    colours = palette(look)
    first, last = int(rows["from_year"].iloc[0]), int(rows["to_year"].iloc[0])
    moves = sorted(rows.itertuples(), key=lambda row: (-abs(row.units_change), row.iso3))
    ends: dict[tuple[int, bool], float] = {}
    bases = []
    for row in moves:
        side = row.year, row.units_change > 0
        bases.append(ends.get(side, 0.0))
        ends[side] = bases[-1] + row.units_change
    blocks = {
        "type": "bar", "x": [row.year for row in moves], "y": [row.units_change for row in moves],
        "base": bases, "width": BAR_WIDTH,
        "marker": {
            "color": [_colour(look, row) for row in moves],
            "line": {"color": colours.background, "width": 1},
            "pattern": {"shape": ["/" if row.direction == "new" else "" for row in moves],
                        "fgcolor": colours.background, "size": 5},
        },
        "customdata": [move(look, row) for row in moves],
        "hovertemplate": "%{x}: %{customdata}<extra></extra>",
    }
    # Where all changes of a year go one way, the net is the bar itself.
    net = {year: ends[year, False] + ends[year, True] for year, up in sorted(ends)
           if up and (year, False) in ends}
    words = [look.say("units-net", units=look.number(one, "signed-units"))
             for one in net.values()]
    marks = {
        "type": "scatter", "mode": "markers", "x": list(net), "y": list(net.values()),
        "marker": {"symbol": "diamond", "size": 9, "color": colours.text,
                   "line": {"color": colours.background, "width": 1.5}},
        "text": words, "hovertemplate": "%{x}: %{text}<extra></extra>",
    }
    shapes, notes = conferences(look, first, last)
    margin = around(notes)
    longest = max(map(abs, ends.values()))
    lines_beyond = {True: 1, False: 1}
    named = [row for row in moves if abs(row.units_change) >= NAMED_FROM * longest]
    for (year, up), change in sorted(ends.items()):
        lines = [look.number(change, "signed-units"),
                 *(f"{look.name(row.iso3)} {look.number(row.units_change, 'signed-units')}"
                   for row in named if (row.year, row.units_change > 0) == (year, up))]
        lines_beyond[up] = max(lines_beyond[up], len(lines))
        at = place_beside(ends, year, change, last - 0.2 * (last - first))
        notes.append(over_bar(look, lines, year, change, at))
    if words:
        notes.append(label(look, words[-1], max(net) - BAR_WIDTH / 2, net[max(net)],
                           anchor="right", bgcolor=colours.background))
    low, high = min(0.0, *ends.values()), max(0.0, *ends.values())
    # Room for the words beyond the longest bars: a line of them is some 5 per cent of the plot.
    a_line = (high - low) * 0.05 / (1 - 0.05 * sum(lines_beyond.values()))
    return figure(
        look, [blocks, marks], 430, shapes=shapes, annotations=notes, barmode="overlay",
        xaxis=year_axis(first, last), margin=margin,
        yaxis={"range": [low - a_line * (lines_beyond[False] + 0.5),
                         high + a_line * (lines_beyond[True] + 0.5)],
               "showticklabels": False, "showgrid": False, "showline": False,
               "zerolinewidth": 1.5},
    )


def one_by_one(rows: pd.DataFrame, look: Look) -> Figure:
    """The largest changes of each year, the newest year first: class before and after in words, and
    a bar as long as the change, whose number has its sign.

    All bars have one scale. What is too long for the chart is left to the table, and words say so.
    """
    moved = [row for row in rows.itertuples() if row.direction != "new"]
    if not moved:
        return empty(look, "units-no-change")
    notes: list[dict[str, Any]] = []
    bars: list[tuple[Any, float]] = []
    line = 0.0
    chosen_at = conferences_by_year(look)
    for year, of_year in grouped(moved, attrgetter("year")).items():
        if line + min(len(of_year), MOST_OF_YEAR) + 1 > MOST_LINES:
            notes.append(_words(look, look.say("units-earlier"), line))
            line += 1.2
            break
        notes.append(_words(look, _heading(look, year, chosen_at.get(year)), line))
        largest = sorted(of_year, key=lambda row: -abs(row.units_change))
        for row in largest[:MOST_OF_YEAR]:
            words = wrap(move(look, row) + (" *" if _larger(row) else ""), LINE_LENGTH)
            line += (len(words) + 1) / 2
            bars.append((row, line))
            own = row.iso3 == look.choices["country"]
            colour = palette(look).highlight if own else palette(look).text
            notes.append(_words(look, "<br>".join(words), line, colour=colour))
            line += (len(words) - 1) / 2
        if len(largest) > MOST_OF_YEAR:
            more = wrap(look.say("units-change-more", count=len(largest) - MOST_OF_YEAR),
                        WHOLE_LINE)
            line += (len(more) + 1) / 2
            notes.append(_words(look, "<br>".join(more), line))
            line += (len(more) - 1) / 2
        line += 1.5
    if any(map(_larger, moved)):
        larger = wrap(look.say("units-larger"), WHOLE_LINE)
        line += (len(larger) - 1) / 2
        notes.append(_words(look, "<br>".join(larger), line))
        line += (len(larger) - 1) / 2
    longest = max(abs(row.units_change) for row, _ in bars)
    return figure(
        look, [_bars(look, bars)], int(30 + ROW_HEIGHT * (line + 1)), annotations=notes,
        margin={"t": 10, "l": 0},
        xaxis={"visible": False, "domain": [BARS_FROM, 1], "range": [0, longest * BEYOND_BARS]},
        yaxis={"visible": False, "range": [-line - 0.6, 0.6]},
    )


def move(look: Look, row: Any) -> str:
    """A change in words: Brazil 3 → 11."""
    now = look.number(row.class_of_contribution)
    if row.direction == "new":
        return look.say("units-new", name=look.name(row.iso3), units=now)
    return look.say("units-move", name=look.name(row.iso3), units=now,
                    before=look.number(row.previous_class))


def _colour(look: Look, row: Any) -> str:
    colours = palette(look)
    if row.iso3 == look.choices["country"]:
        return colours.highlight
    return colours.series[3] if row.direction == "down" else colours.series[0]


def _bars(look: Look, placed: list[tuple[Any, float]]) -> dict[str, Any]:
    """A bar for each change at its line, as long as the change is large."""
    return {
        "type": "bar", "orientation": "h", "width": 0.62,
        "x": [abs(row.units_change) for row, _ in placed], "y": [-line for _, line in placed],
        "marker": {"color": [_colour(look, row) for row, _ in placed]},
        "text": [look.number(row.units_change, "signed-units") for row, _ in placed],
        "textposition": "outside", "cliponaxis": False, "constraintext": "none",
        "textfont": {"size": SMALL, "color": palette(look).text},
        "customdata": [move(look, row) for row, _ in placed],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _larger(row: Any) -> bool:
    return bool(row.reduction_size == LARGER)


def _words(look: Look, words: str, line: float, colour: str | None = None) -> dict[str, Any]:
    """Words at the left edge, at a line from the top."""
    return label(look, words, 0, -line, xref="paper", xshift=0, align="left",
                 colour=colour or palette(look).quiet_text)


def _heading(look: Look, year: int, chosen_at: Any) -> str:
    """The two years compared, and the conference where the classes of the second were chosen."""
    span = look.say("units-between", previous=str(year - 1), year=str(year))
    if chosen_at is None:
        return f"<b>{span}</b>"
    after = look.say("event-after", place=chosen_at.place, year=str(chosen_at.year))
    return f"<b>{span}</b>{look.comma}{after}"
