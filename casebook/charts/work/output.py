"""Figures of the page on what ITU does: texts by year and study group, filings, their fees."""

from typing import Any

import pandas as pd

from casebook.charts.columns import split_by
from casebook.charts.country.panels import panels
from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import SMALL, empty, label, palette
from casebook.periods import spanned

# A network that is not brought into use within seven years of its filing is suppressed: of filings
# before 2016 the list of 2023 has only those that were.
UNDERCOUNTED_BEFORE = 2016
NOT_STATED = "not stated"
# Pixels that the last two numbers move from each other: over bars of a phone they would meet. Only
# the last moves, twice as far, where a longer bar stands left of the other.
APART = 5
# Only the trade press gave an amount: the bar is hatched.
ESTIMATE = "estimate"


def texts(rows: pd.DataFrame, look: Look) -> Figure:
    """A panel for each kind of text on one common scale; a year that is not over is hatched."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    return _by_year(look, rows, "text_kind", "texts", common=True)


def networks_by_year(rows: pd.DataFrame, look: Look) -> Figure:
    """A panel for each step of a network, each from zero; years of lapsed filings are pale."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    return _by_year(look, rows, "network_step", "networks", pale_before=UNDERCOUNTED_BEFORE)


def _by_year(
    look: Look, rows: pd.DataFrame, kind_of: str, column: str, *, common: bool = False,
    pale_before: int = 0,
) -> Figure:
    """Bars by year in a panel for each kind: on one scale (`common`) or each on its own."""
    colours = palette(look)
    kinds = split_by(rows, kind_of)
    greatest = float(rows[column].max())
    data, notes, tops, headings = [], [], [], []
    for place, (kind, colour) in enumerate(zip(kinds, colours.series, strict=False)):
        own = kinds[kind]
        axis = "y" if place == 0 else f"y{place + 1}"
        heading = look.say(f"{kind_of.replace('_', '-')}-{kind}")
        words = [look.number(value, "count") for value in own[column]]
        data.append([{
            "type": "bar", "x": own["year"], "y": own[column], "width": 0.75,
            "marker": {"color": [colours.context if year < pale_before else colour
                                 for year in own["year"]],
                       "pattern": {"shape": ["/" if one else "" for one in own["is_part_year"]],
                                   "size": 5, "solidity": 0.35}},
            "customdata": words,
            "hovertemplate": "%{x}: %{customdata}<extra>" + heading + "</extra>"}])
        notes += [{**label(look, words[k], own["year"][k], own[column][k], anchor="center",
                           yshift=9, yref=axis), "xshift": aside}
                  for k, aside in _labelled_places(own[column], own["is_part_year"]).items()]
        headings.append(heading)
        # Room above the longest bar for its number.
        tops.append(1.14 * (greatest if common else max(own[column])))
    years = (int(rows["year"].min()), int(rows["year"].max()))
    return panels(look, headings, data, tops, years, notes=notes, right=14,
                  heights=[110 if common else 84] * len(headings))


def _labelled_places(values: list[int], part: list[bool]) -> dict[int, int]:
    """The places whose number is written, and pixels to its side: first, greatest, last whole
    year, and what follows it."""
    whole = [k for k, one in enumerate(part) if not one]
    greatest = max(whole, key=values.__getitem__)
    ends = {whole[0], whole[-1], len(values) - 1}
    # Two numbers beside each other would meet on a phone.
    named = sorted(ends | ({greatest} if all(abs(greatest - k) > 2 for k in ends) else set()))
    moved = {}
    if part[-1]:
        free = len(whole) < 2 or values[whole[-2]] <= values[whole[-1]]
        moved = {whole[-1]: -APART if free else 0, len(values) - 1: APART if free else 2 * APART}
    return {k: moved.get(k, 0) for k in named}


def study_groups(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar for each study group; those that the index does not name are hatched."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    bars = [
        Row(look.say("work-group-not-stated") if row.study_group == NOT_STATED
            else look.unit(row.study_group),
            look.number(row.approved_2020_2025, "count"),
            (Piece(float(row.approved_2020_2025), colours.series[0],
                   row.study_group == NOT_STATED),),
            beside=look.number(row.share, "share"))
        for row in rows.itertuples()
    ]
    return labelled_bars(look, bars, float(rows["approved_2020_2025"].max()))


def constellations(rows: pd.DataFrame, look: Look) -> Figure:
    """Filings and the satellites in them, a panel each: merged ones solid, the others hatched."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    data, notes, tops = [], [], []
    for axis, column, colour in (("y", "filings", colours.series[0]),
                                 ("y2", "satellites", colours.series[1])):
        merged = rows[f"{column}_filtered"].tolist()
        received = rows[column].tolist()
        rest = [more - less for more, less in zip(received, merged, strict=True)]
        data.append([_stack(look, rows["year"].tolist(), merged, colour, "", "work-merged"),
                     _stack(look, rows["year"].tolist(), rest, colour, "/", "work-unmerged")])
        tops.append(max(received) * 1.3)
        notes += [label(look, look.say("work-of", part=_short(look, less, column),
                                       whole=_short(look, more, column)),
                        year, more, anchor="center", yshift=17, yref=axis)
                  for year, less, more in zip(rows["year"].tolist(), merged, received,
                                              strict=True)]
    return panels(
        look, [look.say("work-panel-filings"), look.say("work-panel-satellites")], data, tops,
        (int(rows["year"].min()), int(rows["year"].max())), notes=notes, right=8,
        heights=[110, 150])


def _short(look: Look, value: int, column: str) -> str:
    """The number above a bar: satellites in millions, as the panel's heading says."""
    return look.number(value / 1e6, "factor") if column == "satellites" else look.number(
        value, "count")


def _stack(
    look: Look, years: list[int], values: list[int], colour: str, shape: str, words: str
) -> dict[str, Any]:
    return {
        "type": "bar", "x": years, "y": values, "width": 0.7,
        "marker": {"color": colour, "line": {"color": colour, "width": 1 if shape else 0},
                   "pattern": {"shape": shape, "size": 6, "solidity": 0.3}},
        "customdata": [look.number(value, "count") for value in values],
        "textfont": {"size": SMALL},
        "hovertemplate": "%{x}: %{customdata}<extra>" + look.say(words) + "</extra>"}


def filing_revenue(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar for each period, francs a year; hatched where only the press gave the amount."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    bars = [
        Row(spanned(str(row.period)),
            look.say("work-a-year", amount=look.number(row.amount_a_year_chf, "amount")),
            (Piece(float(row.amount_a_year_chf), colours.series[0], row.grade == ESTIMATE),),
            look.say(f"label-{row.label}"))
        for row in rows.itertuples()
    ]
    return labelled_bars(look, bars, float(rows["amount_a_year_chf"].max()))
