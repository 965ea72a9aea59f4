"""Figures of a Member State's profile: its class, its share and rank, what it gives beyond."""

from typing import Any

import pandas as pd

from casebook.charts import corrected
from casebook.charts.columns import Columns, columns, known
from casebook.charts.country.panels import end_label, hatched, line, panels, plain
from casebook.charts.look import Figure, Look
from casebook.charts.style import SMALL, empty, label, pale, palette
from casebook.charts.units.changes import LARGER
from casebook.charts.units.totals import around, conferences

CHOOSE = "country-choose"
ARROWS = {"up": "▲", "down": "▼", "new": "◆"}


def by_class(rows: pd.DataFrame, look: Look) -> Figure:
    """A panel each for the class, a bar a year with its changes marked, for the contribution in
    francs and for that in dollars; a class that never changed is a level line without francs."""
    held = rows[rows["class_of_contribution"].notna()]
    if look.choices["country"] is None or held.empty:
        return empty(look, CHOOSE)
    years = int(rows["year"].min()), int(rows["year"].max())
    own = columns(held)
    begin, classes = own["year"][0], own["class_of_contribution"]
    changed = len(set(classes)) > 1 or begin > years[0]
    top = max(classes) * 1.5
    before, explained = _before(look, years[0], begin, top / 1.5)
    shapes, events = conferences(look, *years)
    written = [look.number(one) for one in classes]
    level = line(look, own, "class_of_contribution", written, palette(look).series[0])
    shown = [("class", [_bars(look, own), *before], top, 190) if changed
             else ("class", [level], top, 50)]
    notes = [*_changes(look, held), *explained, *events] if changed else [
        *events, end_label(look, own, "class_of_contribution", written[-1],
                           palette(look).series[0], "y")]
    for unit, colour in zip(("CHF", "USD"), palette(look).series, strict=False):
        if unit == "CHF" and not changed:
            continue
        column = f"contribution_{unit.lower()}"
        words = [look.number(value, "full-amount", currency=unit) for value in own[column]]
        axis = f"y{len(shown) + 1}"
        notes.append(end_label(look, own, column, words[-1], colour, axis))
        notes += corrected.points(look, own["year"], own[column], own["correction"], axis)
        shown.append((unit.lower(), [line(look, own, column, words, colour)],
                      max(known(own[column])) * 1.25, 90))
    headings, data, tops, heights = (list(part) for part in zip(*shown, strict=True))
    made = panels(look, [look.say(f"country-panel-{one}") for one in headings], data, tops, years,
                  notes=notes, heights=heights, right=104, shapes=shapes)
    above = around(events, top=34)["t"]
    made["layout"]["margin"]["t"] = above
    made["layout"]["height"] += above
    larger = [look.say("units-larger")] if LARGER in own["reduction_size"] else []
    return corrected.with_footnotes(
        look, made, [*larger, *corrected.words(look, own["correction"])])


def _bars(look: Look, own: Columns) -> dict[str, Any]:
    """A bar a year; the first, those of a changed class and the last bear it, where one after the
    other has no room on a phone; of the others corrected ones their mark. The pointer says each."""
    colours = palette(look)
    classes, years = own["class_of_contribution"], len(own["year"])
    written = corrected.marked([look.number(units) for units in classes], own["correction"])
    named = [k in (0, years - 1) or classes[k] != classes[k - 1] for k in range(years)]
    marks = [corrected.MARK if corrected.is_corrected(one) else "" for one in own["correction"]]
    return {
        "type": "bar", "x": own["year"], "y": own["class_of_contribution"],
        "marker": {"color": [colours.highlight if one in ARROWS else colours.series[0]
                             for one in own["direction"]]},
        "text": [text if shown else mark
                 for text, shown, mark in zip(written, named, marks, strict=True)],
        "textposition": "outside", "cliponaxis": False, "constraintext": "none", "textangle": 0,
        "textfont": {"size": SMALL, "color": colours.text}, "width": 0.7,
        "customdata": written, "hovertemplate": "%{x}: %{customdata}<extra></extra>",
    }


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
        notes.append(end_label(look, own, shown[0], words[-1].replace(look.comma, "<br>", 1),
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
