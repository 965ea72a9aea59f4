"""The world by class of contribution, from base maps that the project serves itself."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from casebook.charts.columns import split_by
from casebook.charts.look import Figure, Look
from casebook.charts.style import SMALL, empty, figure, palette

# Member States by code, each with its class of contribution.
Classes = Mapping[str, float]
# Warm, so that it is told from the bluish lowest band of the scale.
NEUTRAL = {"light": "#DDD9D0", "dark": "#3B3833"}

# From the highest band to the lowest: the order of the legend. Palette.scale runs the other way.
BANDS = ("from-twenty", "ten-to-nineteen", "three-to-nine", "one-to-two", "quarter-to-half",
         "to-eighth")
# Member States whose shape in world_50m.json covers less than 6 000 square kilometres: a pixel or
# two on a page. They get a dot as well. A test reckons them anew from the file.
SMALL_STATES = frozenset((
    "AND", "ATG", "BHR", "BRB", "BRN", "COM", "CPV", "DMA", "FSM", "GRD", "KIR", "KNA", "LCA",
    "LIE", "LUX", "MCO", "MDV", "MHL", "MLT", "MUS", "NRU", "PLW", "SGP", "STP", "SYC", "TON",
    "TTO", "TUV", "VCT", "WSM"))
# The two Member States that the file lacks: latitude and longitude of their capitals.
PLACES = {"SMR": (43.94, 12.45), "VAT": (41.90, 12.45)}
# What the map shows of the world: all of it, or the region chosen (longitudes, latitudes).
Range = tuple[int, int]
WORLD = ((-180, 180), (-58, 84))
# Pixels: as wide as its height lets the world be. Where a screen is narrower a browser scrolls the
# map: at a phone's width Belgium is two pixels, and its neighbour's dot covers it.
HEIGHT, LEAST_WIDTH = 410, 790
VIEWS = {
    "Africa": ((-28, 62), (-37, 26)), "Americas": ((-170, -28), (-56, 80)),
    "Arab States": ((-19, 62), (-13, 40)), "Asia-Pacific": ((40, 215), (-48, 58)),
    "CIS": ((18, 190), (33, 80)), "Europe": ((-26, 48), (33, 72)),
}


def by_member_state(rows: pd.DataFrame, look: Look) -> Figure:
    """Each Member State in the colour of its band, small ones as dots, all else neutral grey."""
    return _map(rows, look, VIEWS.get(str(look.choices["region"]), WORLD))


def world(rows: pd.DataFrame, look: Look) -> Figure:
    """The same, whole whatever region was looked at elsewhere."""
    return _map(rows, look, WORLD)


def _map(rows: pd.DataFrame, look: Look, view: tuple[Range, Range]) -> Figure:
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    traces: list[dict[str, Any]] = []
    bands = split_by(rows, "class_band")
    classes: dict[str, float] = {}
    for band, colour in zip(BANDS, reversed(colours.scale), strict=True):
        if band not in bands:
            continue
        held = dict(zip(bands[band]["iso3"], bands[band]["class_of_contribution"], strict=True))
        classes |= held
        traces += [_areas(look, held, colour, look.say(f"class-band-{band}"), band),
                   *_dots(look, held, colour, band)]
    meta: dict[str, Any] = {"least_width": LEAST_WIDTH}
    chosen = str(look.choices["country"])
    if chosen in classes:
        traces += _outlined(look, chosen, classes[chosen])
        meta["chosen"] = chosen
    east_west, south_north = view
    return figure(
        look, traces, HEIGHT, showlegend=True, meta=meta,
        margin={"l": 0, "r": 0, "t": 8, "b": 0},
        legend={"y": 1.0, "yanchor": "bottom", "itemclick": False, "itemdoubleclick": False,
                "font": {"size": SMALL, "color": colours.text}},
        geo={
            "resolution": 50, "fitbounds": False, "projection": {"type": "natural earth"},
            "lonaxis": {"range": list(east_west)}, "lataxis": {"range": list(south_north)},
            "bgcolor": "rgba(0,0,0,0)", "showframe": False, "showcoastlines": False,
            "showland": True, "landcolor": NEUTRAL[look.theme],
            "showcountries": True, "countrycolor": colours.background, "countrywidth": 0.5,
        },
    )


def _areas(
    look: Look, held: Classes, colour: str, name: str, band: str
) -> dict[str, Any]:
    return {
        "type": "choropleth", "locationmode": "ISO-3", "locations": list(held),
        "z": [1] * len(held), "zmin": 0, "zmax": 1, "colorscale": [[0, colour], [1, colour]],
        "showscale": False, "showlegend": True, "name": name, "legendgroup": band,
        "marker": {"line": {"color": palette(look).background, "width": 0.5}},
        **_words(look, held),
    }


def _dots(look: Look, held: Classes, colour: str, band: str) -> list[dict[str, Any]]:
    """Dots for small Member States: by code where the base map knows them, else by place."""
    style = {"type": "scattergeo", "mode": "markers", "showlegend": False, "legendgroup": band,
             "marker": {"size": 6, "color": colour,
                        "line": {"color": palette(look).quiet_text, "width": 0.8}}}
    small, placed = ({iso3: units for iso3, units in held.items() if iso3 in which}
                     for which in (SMALL_STATES, PLACES))
    dots = []
    if small:
        dots.append({**style, "locationmode": "ISO-3", "locations": list(small),
                     **_words(look, small)})
    if placed:
        dots.append({**style, "lat": [PLACES[iso3][0] for iso3 in placed],
                     "lon": [PLACES[iso3][1] for iso3 in placed], **_words(look, placed)})
    return dots


def _outlined(look: Look, iso3: str, units: float) -> list[dict[str, Any]]:
    """The chosen Member State: its border drawn strong, and a ring where it is small."""
    colours = palette(look)
    clear = "rgba(0,0,0,0)"
    border = {"type": "choropleth", "locationmode": "ISO-3", "locations": [iso3], "z": [1],
              "colorscale": [[0, clear], [1, clear]], "showscale": False, "showlegend": False,
              "marker": {"line": {"color": colours.highlight, "width": 2.5}},
              **_words(look, {iso3: units})}
    if iso3 not in SMALL_STATES and iso3 not in PLACES:
        return [border]
    ring: dict[str, Any] = {
        "type": "scattergeo", "mode": "markers", "showlegend": False, "hoverinfo": "skip",
        "marker": {"size": 16, "color": clear, "line": {"color": colours.highlight, "width": 3}}}
    if iso3 in PLACES:
        return [{**ring, "lat": [PLACES[iso3][0]], "lon": [PLACES[iso3][1]]}]
    return [{**ring, "locationmode": "ISO-3", "locations": [iso3]}]


def _words(look: Look, held: Classes) -> dict[str, Any]:
    """Name and class of each, and its code, for the card's script: it says which one the pointer
    is on (casebook/web/card/map.js), where plotly takes the nearest dot."""
    return {
        "text": [look.say("units-map-hover", name=look.name(iso3), units=look.number(units))
                 for iso3, units in held.items()],
        "customdata": list(held), "hoverinfo": "skip",
    }
