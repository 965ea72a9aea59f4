"""Figures of a Member State's profile: its class, its share and rank, what it gives beyond."""

from typing import Any

import pandas as pd

from casebook.figures import corrected
from casebook.figures.columns import Columns, columns, known
from casebook.figures.country_panels import end_label, hatched, line, panels, plain
from casebook.figures.look import Figure, Look
from casebook.figures.style import SMALL, empty, label, pale, palette, spread
from casebook.figures.units import conferences
from casebook.figures.units_changes import LARGER

CHOOSE = "country-choose"
ARROWS = {"up": "▲", "down": "▼", "new": "◆"}


def by_class(rows: pd.DataFrame, look: Look) -> Figure:
    """Above, a bar a year with the class, changes marked; below, what it came to in CHF and USD."""
    held = rows[rows["class_of_contribution"].notna()]
    if look.choices["country"] is None or held.empty:
        return empty(look, CHOOSE)
    colours = palette(look)
    years = int(rows["year"].min()), int(rows["year"].max())
    own = columns(held)
    classes = own["class_of_contribution"]
    bars = {
        "type": "bar", "x": own["year"], "y": classes,
        "marker": {"color": [colours.highlight if one in ARROWS else colours.series[0]
                             for one in own["direction"]]},
        "text": corrected.marked([look.number(units) for units in classes], own["correction"]),
        "textposition": "outside", "cliponaxis": False, "constraintext": "none", "textangle": 0,
        "textfont": {"size": SMALL, "color": colours.text}, "width": 0.7,
        "hovertemplate": "%{x}: %{text}<extra></extra>",
    }
    top = max(classes) * 1.5
    before, explained = _before(look, years[0], own["year"][0], top / 1.5)
    shapes, events = conferences(look, *years)
    money = _money(look, own)
    most = max(known(own["contribution_chf"] + own["contribution_usd"])) * 1.25
    ends = [
        end_label(look, own, column,
                  look.number(own[column][-1], "full-amount", currency=unit),
                  trace["line"]["color"], "y2")
        for trace, (column, unit) in zip(
            money, (("contribution_chf", "CHF"), ("contribution_usd", "USD")), strict=True)]
    made = panels(
        look, [look.say("country-panel-class"), look.say("country-panel-money")],
        [[bars, *before], money], [top, most], years,
        notes=[*_changes(look, held), *explained, *spread(ends, most * 0.13), *events],
        heights=[190, 110], right=104, shapes=shapes)
    made["layout"]["margin"]["t"] = 34
    made["layout"]["height"] += 34
    larger = [look.say("units-larger")] if LARGER in own["reduction_size"] else []
    return corrected.with_footnotes(
        look, made, [*larger, *corrected.words(look, own["correction"])])


def _changes(look: Look, held: pd.DataFrame) -> list[dict[str, Any]]:
    """A mark over each year whose class is another than the year before."""
    colours = palette(look)
    return [
        label(look,
              ARROWS[row.direction] + ("*" if row.reduction_size == LARGER else ""),
              row.year, row.class_of_contribution, anchor="center", yshift=26,
              colour=colours.highlight, yref="y",
              hovertext=look.say(f"country-went-{row.direction}",
                                 before=look.number(row.previous_class)
                                 if row.direction != "new" else "",
                                 units=look.number(row.class_of_contribution)))
        for row in held.itertuples() if row.direction in ARROWS
    ]


def _before(
    look: Look, first: int, begin: int, top: float
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The years before the first class as a hatched field, and the words on it."""
    if begin == first:
        return [], []
    words = label(look, look.say("country-no-class"), (first + begin - 1) / 2, top / 2,
                  anchor="center", yref="y", align="center", bgcolor=palette(look).background)
    return [hatched(look, first, begin - 1, top, look.say("country-no-class"))], [words]


def _money(look: Look, own: Columns) -> list[dict[str, Any]]:
    colours = palette(look)
    return [
        line(look, own, column,
             [look.number(value, "full-amount", currency=unit) for value in own[column]], colour,
             dash=dash)
        for column, unit, colour, dash in (
            ("contribution_chf", "CHF", colours.series[0], "solid"),
            ("contribution_usd", "USD", colours.series[1], "dot"))
    ]


def share(rows: pd.DataFrame, look: Look) -> Figure:
    """The share of all units and of the region's, a panel each, with the rank at both ends."""
    held = rows[rows["class_of_contribution"].notna()]
    if look.choices["country"] is None or held.empty:
        return empty(look, CHOOSE)
    colours = palette(look)
    own = columns(held)
    region = look.say("region-" + own["itu_region"][0].lower().replace(" ", "-"))
    headings = [look.say("country-panel-union"), look.say("country-panel-region", region=region)]
    data, notes, tops = [], [], []
    for axis, shown in (("y", ("share", "rank", "member_states")),
                        ("y2", ("region_share", "region_rank", "region_member_states"))):
        words = [
            look.say("country-share-and-rank", share=look.number(part, "fine-share"),
                     rank=int(rank), members=int(members))
            for part, rank, members in zip(*(own[name] for name in shown), strict=True)]
        drawn = line(look, own, shown[0], corrected.marked(words, own["correction"]),
                     colours.series[0])
        notes += corrected.points(look, own["year"], own[shown[0]], own["correction"], axis)
        tops.append(max(own[shown[0]]) * 1.35)
        data.append([{**drawn, "fill": "tozeroy", "fillcolor": pale(colours.series[0], 0.12)}])
        notes.append(end_label(look, own, shown[0], words[-1].replace(", ", "<br>", 1),
                               colours.series[0], axis))
    made = panels(look, headings, data, tops,
                  (int(rows["year"].min()), int(rows["year"].max())), notes=notes, right=108,
                  heights=[110, 110], room=0.3)
    return corrected.with_footnotes(look, made, corrected.words(look, own["correction"]))


def voluntary(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a year: earmarked solid, free of purpose hatched; the sum above it."""
    if look.choices["country"] is None:
        return empty(look, CHOOSE)
    given = rows[rows["voluntary"].notna()]
    if given.empty:
        return empty(look, "country-voluntary-nothing", 120)
    colours = palette(look)
    unit = look.currency
    parts = [
        {"type": "bar", "x": given["year"].tolist(), "y": plain(given[column]), "width": 0.7,
         "marker": {"color": colour, "pattern": {"shape": shape, "size": 6, "solidity": 0.4}},
         "name": look.say(f"country-{column}"),
         "customdata": [look.number(value, "amount", currency=unit) if value == value else ""
                        for value in given[column]],
         "hovertemplate": "%{x}: %{customdata}<extra>" + look.say(f"country-{column}")
                          + "</extra>"}
        for column, colour, shape in (("earmarked", colours.series[0], ""),
                                      ("unearmarked", colours.series[1], "/"))
        if given[column].notna().any()
    ]
    sums = [label(look, short_amount(look, row.voluntary), row.year, row.voluntary,
                  anchor="center", yshift=10, yref="y") for row in given.itertuples()]
    made = panels(look, [look.say("country-panel-voluntary", unit=unit)], [parts],
                  [float(given["voluntary"].max()) * 1.15],
                  (int(rows["year"].min()), int(rows["year"].max())), notes=sums, right=8,
                  heights=[200])
    made["layout"] |= {"showlegend": len(parts) > 1}
    if len(parts) > 1:
        made["layout"]["legend"] |= {"y": 1, "yanchor": "top", "x": 1, "xanchor": "right"}
    return made


def short_amount(look: Look, value: float) -> str:
    """An amount in thousands above a bar, where a bar leaves no room for more."""
    return look.number(value / 1000, "count" if abs(value) >= 9500 else "factor")
