"""Figures of satellite networks: by administration of filing, and beside contributory units."""

from collections.abc import Sequence
from math import log10
from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts.columns import grouped
from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import empty, figure, label, pale, palette, spread
from casebook.charts.wrapping import wrap

SHOWN = 12
NAMED = 4
# Letters of a name in one line: a phone has no room for more left of a disc.
NAME_WIDTH = 30
# Names nearer to each other than this, in powers of ten, are moved apart.
APART = 0.14
# Names that a hovering reader sees of Member States in one place.
HOVERED = 12
CLASSES = (1 / 16, 1 / 4, 1, 3, 10, 30)
COUNTS = (1, 10, 100, 500)
# Where no network stands on an axis of powers of ten, which has no place for it.
NONE = 0.45


def by_administration(rows: pd.DataFrame, look: Look) -> Figure:
    """The twelve with most networks, and the chosen one; networks in planned bands are hatched."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    shown = rows[(rows["rank"] <= SHOWN) | rows["is_selected"]]
    bars = []
    for row in shown.itertuples():
        colour = colours.highlight if row.is_selected else colours.series[0]
        bars.append(Row(
            look.say("needs-ranked", rank=str(row.rank), name=administration(look, row)),
            look.number(row.networks, "count"),
            (Piece(float(row.networks_non_planned), colour),
             Piece(float(row.networks_planned), colour, True)),
            beside=look.say("work-planned", count=look.number(row.networks_planned, "count")),
            strong=bool(row.is_selected)))
    return labelled_bars(look, bars, float(rows["networks"].max()))


def administration(look: Look, row: Any) -> str:
    """The Member State, or through which one a group or an organization files."""
    if isinstance(row.iso3, str):
        return look.name(row.iso3)
    if isinstance(row.filed_through, str):
        return look.say("work-joint", name=look.name(row.filed_through),
                        symbol=str(row.administration_symbol))
    return str(row.administration_name)


def networks_and_units(rows: pd.DataFrame, look: Look) -> Figure:
    """Units across, networks up, both in powers of ten: a disc for the Member States in one place.

    Member States without a network stand in a row of their own below the scale.
    """
    held = rows[rows["class_of_contribution"].notna()]
    if held.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    year = str(pd.Timestamp(held["list_date"].iloc[0]).year)
    places = grouped(held.itertuples(), attrgetter("class_of_contribution", "networks"))
    discs = {
        "type": "scatter", "mode": "markers",
        "x": [place[0] for place in places], "y": [_height(place[1]) for place in places],
        "marker": {
            "size": [7 + 3.2 * len(own) ** 0.5 for own in places.values()],
            "color": pale(colours.series[0], 0.55),
            "line": {"color": colours.series[0], "width": 1}},
        "customdata": [[_names(look, own), look.number(place[0]), look.number(place[1], "count")]
                       for place, own in places.items()],
        "hovertemplate": look.say("work-disc") + "<extra></extra>",
        "cliponaxis": False,
    }
    chosen = held[held["is_selected"]]
    named = [*held.head(NAMED).itertuples(), *chosen.itertuples()]
    notes = spread([_label(look, row) for row in {row.iso3: row for row in named}.values()], APART)
    data: list[dict[str, Any]] = [discs]
    if not chosen.empty:
        own = next(chosen.itertuples())
        data.append({
            "type": "scatter", "mode": "markers", "x": [own.class_of_contribution],
            "y": [_height(own.networks)], "hoverinfo": "skip", "cliponaxis": False,
            "marker": {"size": 13, "color": colours.highlight,
                       "line": {"color": colours.background, "width": 1.5}}})
    return figure(
        look, data, 440, annotations=notes, margin={"l": 8, "r": 28, "t": 20, "b": 44},
        xaxis={"type": "log", "range": [log10(1 / 22), log10(46)], "tickvals": list(CLASSES),
               "ticktext": [look.number(one) for one in CLASSES], "showgrid": False,
               "title": {"text": look.say("work-axis-units", year=year)}},
        yaxis={"type": "log", "range": [log10(0.33), log10(800)],
               "tickvals": [NONE, *COUNTS],
               "ticktext": [look.say("work-no-network"),
                            *(look.number(one, "count") for one in COUNTS)]},
    )


def _height(networks: int) -> float:
    return float(networks) if networks else NONE


def _names(look: Look, own: Sequence[Any]) -> str:
    """The Member States in one place, or the first of them and how many more."""
    names = [look.name(row.iso3) for row in own]
    rows = [look.list_comma.join(names[k:k + 3]) for k in range(0, min(len(names), HOVERED), 3)]
    if len(names) > HOVERED:
        rows.append(look.say("work-and-more", count=len(names) - HOVERED))
    return "<br>".join(rows)


def _label(look: Look, row: Any) -> dict[str, Any]:
    colours = palette(look)
    name = "<br>".join(wrap(look.name(row.iso3), NAME_WIDTH))
    # On an axis of powers of ten an annotation's place is the power.
    return label(
        look, f"<b>{name}</b>" if row.is_selected else name, log10(row.class_of_contribution),
        log10(_height(row.networks)),
        colour=colours.highlight if row.is_selected else colours.text,
        anchor="right" if row.class_of_contribution > 2 else "left", xshift=10,
        # Discs below it show through, and leave its letters legible.
        bgcolor=pale(colours.background, 0.75))
