"""One Member State's class of contribution over the years, beside those of its peers."""

from math import log10
from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts.columns import grouped
from casebook.charts.look import Figure, Look
from casebook.charts.style import empty, figure, label, palette
from casebook.charts.units.totals import around, conferences, year_axis
from casebook.charts.wrapping import wrap

TICKS = (1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 3, 5, 10, 20, 40)
# Peers are named at the ends of their lines as long as so few names stand there.
NAMED_UP_TO = 5
# Letters to a line of them, and pixels beside the plot: the conferences above need the others.
LETTERS, BESIDE = 16, 108
# The height of a line of labels as a part of the plot.
LINE = 0.044


def peers(rows: pd.DataFrame, look: Look) -> Figure:
    """Classes over the years on a logarithmic scale: the chosen one strong, its peers in grey.

    Lines of equal classes lie on each other, so the labels at the end count the peers there.
    """
    if look.choices["country"] is None:
        return empty(look, "units-peers-invitation")
    every = list(rows.itertuples())
    own, others = ([row for row in every if row.is_selected == one] for one in (True, False))
    if not own:
        return empty(look, "units-peers-unknown")
    colours = palette(look)
    first, last = int(rows["year"].min()), int(rows["year"].max())
    lines = [_line(look, others, colours.context, 1.25), _line(look, own, colours.highlight, 3)]
    shapes, marks = conferences(look, first, last)
    classes = [row.class_of_contribution for row in every]
    low, high = log10(min(classes)), log10(max(classes))
    room = max(0.08, (high - low) * 0.06)
    ticks = [tick for tick in TICKS if low - room <= log10(tick) <= high + room]
    span = high - low + 2 * room
    ends = _ends(look, [row for row in every if row.year == last])
    notes = _apart(ends, span * LINE, high + room)
    return figure(
        look, lines, 440, shapes=shapes, annotations=[*notes, *marks],
        xaxis=year_axis(first, last, 0.5), margin=around(marks, right=BESIDE),
        yaxis={"type": "log", "range": [low - room, high + room], "tickvals": ticks,
               "ticktext": [look.number(tick) for tick in ticks]},
    )


def _line(look: Look, rows: list[Any], colour: str, width: float) -> dict[str, Any]:
    """All lines of one colour as one trace, a gap between any two."""
    x: list[int | None] = []
    y: list[float | None] = []
    text: list[str] = []
    for iso3, one in grouped(rows, attrgetter("iso3")).items():
        name = look.name(iso3)
        x += [*(row.year for row in one), None]
        y += [*(row.class_of_contribution for row in one), None]
        text += [*(look.say("units-map-hover", name=name,
                            units=look.number(row.class_of_contribution)) for row in one), ""]
    return {"type": "scatter", "mode": "lines+markers", "x": x, "y": y, "text": text,
            "line": {"color": colour, "width": width}, "marker": {"size": 3 if width < 2 else 6},
            "connectgaps": False,
            "hovertemplate": "%{x}: %{text}<extra></extra>"}


def _ends(look: Look, last: list[Any]) -> list[dict[str, Any]]:
    """A label for each class held in the last year: the chosen Member State, names or a count."""
    colours = palette(look)
    few = len(last) - 1 <= NAMED_UP_TO
    labels = []
    for units, here in sorted(grouped(last, attrgetter("class_of_contribution")).items()):
        names = [look.name(row.iso3) for row in here if not row.is_selected]
        own = len(names) < len(here)
        peers = (look.list_comma.join(names) if few
                 else look.say("units-peers-here", count=len(names)))
        lines = wrap(peers, LETTERS) if names else []
        if own:
            name = wrap(look.name(str(look.choices["country"])), LETTERS)
            lines = [*(f"<b>{line}</b>" for line in name), *lines]
        text = "<br>".join(lines)
        labels.append(label(
            look, text, last[0].year, log10(units), xshift=8, align="left",
            colour=colours.highlight if own else colours.quiet_text))
    return labels


def _apart(labels: list[dict[str, Any]], line: float, top: float) -> list[dict[str, Any]]:
    """The labels, lowest first, moved so that none covers another: up, and down from the top."""
    half = [line * (one["text"].count("<br>") + 1) / 2 for one in labels]
    places = [float(one["y"]) for one in labels]
    for i in range(1, len(places)):
        places[i] = max(places[i], places[i - 1] + half[i - 1] + half[i])
    for i in reversed(range(len(places))):
        above = places[i + 1] - half[i + 1] if i + 1 < len(places) else top
        places[i] = min(places[i], above - half[i])
    return [{**one, "y": place} for one, place in zip(labels, places, strict=True)]
