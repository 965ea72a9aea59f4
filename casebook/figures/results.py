"""Figures of the results page: how targets stand, what was counted once, editions side by side."""

import textwrap
from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.figures.columns import grouped
from casebook.figures.look import Figure, Look
from casebook.figures.results_words import MARK, dated, quantity, split_quantity
from casebook.figures.style import NORMAL, SMALL, Palette, empty, figure, in_pixels, palette

# A unit longer than this has no room beside its number on a phone; the table names it.
UNIT = 18
# Below this editions are held to be the same: what rounding leaves.
SAME = 0.0005
STANDINGS = ("met", "on-course", "off-course", "no-data")
HEADING, JUDGED, PLAIN, BAR, CELL = 27, 57, 16, 8, 68.0


def board(rows: pd.DataFrame, look: Look) -> Figure:
    """Targets by how they stand: a bar from baseline to target where it can be told, else words."""
    if rows.empty:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    notes: list[dict[str, Any]] = []
    shapes: list[dict[str, Any]] = []
    y = 2.0
    standings = grouped(rows.itertuples(), attrgetter("standing"))
    for standing in STANDINGS:
        own = standings.get(standing, [])
        heading = look.say("results-heading", standing=look.say(f"standing-{standing}"),
                           count=look.number(len(own), "count"), mark=MARK[standing])
        notes.append(_note(f"<b>{heading}</b>", 0, y + 12, 14, standing_colour(colours, standing)))
        y += HEADING
        for row in own if standing != "no-data" else ():
            notes += _judged_words(look, row, y)
            shapes += _progress(row, y + 33, colours, standing)
            y += JUDGED
        if standing == "no-data":
            more, y = _unjudged(look, own, y)
            notes += more
        y += 3
    return in_pixels(look, [], y, annotations=notes, shapes=shapes)


def _unjudged(
    look: Look, rows: list[Any], y: float
) -> tuple[list[dict[str, Any]], float]:
    """Targets of which nothing can be told, by the reason, two beside each other; and the end."""
    colours, notes = palette(look), []
    for reason, own in grouped(rows, attrgetter("standing_reason")).items():
        words = look.say("results-heading-reason", count=look.number(len(own), "count"),
                         reason=look.say(f"standing-reason-{reason}"))
        notes.append(_note(words, 0, y + 7, SMALL, colours.quiet_text))
        y += PLAIN + 2
        half = (len(own) + 1) // 2
        notes += [_note(row.name, 0.0 if n < half else 0.5, y + PLAIN * (n % half) + 7, 11,
                        colours.text)
                  for n, row in enumerate(own)]
        y += PLAIN * half + 7
    return notes, y


def standing_colour(colours: Palette, standing: str) -> str:
    """A colour for each standing; mark and words say the same."""
    return {"met": colours.series[2], "on-course": colours.series[0],
            "off-course": colours.series[1], "no-data": colours.quiet_text}[standing]


def _judged_words(look: Look, row: Any, y: float) -> list[dict[str, Any]]:
    colours = palette(look)
    unit = str(row.unit)
    base = dated(look, row.baseline, unit, row.baseline_dated)
    latest = dated(look, row.latest, unit, row.latest_dated)
    aim = dated(look, row.target, unit, row.target_dated)
    return [
        _note(row.name, 0, y + 7, NORMAL, colours.text),
        _note(f"<b>{latest}</b>", 1, y + 7, 11, colours.text),
        _note(look.say("results-way", baseline=base, target=aim), 0, y + 23, 11,
              colours.quiet_text),
    ]


def _progress(row: Any, y: float, colours: Palette, standing: str) -> list[dict[str, Any]]:
    """The way from baseline (left) to target (right), how far it has come, where the line stood."""
    colour = standing_colour(colours, standing)
    way = row.target - row.baseline
    done = min(max((row.latest - row.baseline) / way, 0.0), 1.0) if way else 1.0
    shapes = [
        {"type": "rect", "x0": 0, "x1": 1, "y0": y, "y1": y + BAR, "fillcolor": colours.grid,
         "line": {"width": 0}},
        {"type": "rect", "x0": 0, "x1": round(float(done), 4), "y0": y, "y1": y + BAR,
         "fillcolor": colour, "line": {"width": 0}},
    ]
    if pd.notna(row.expected) and way:
        at = round(float((row.expected - row.baseline) / way), 4)
        shapes.append({"type": "line", "x0": at, "x1": at, "y0": y - 4, "y1": y + BAR + 4,
                       "line": {"color": colours.text, "width": 2}})
    return shapes


def counted(rows: pd.DataFrame, look: Look) -> Figure:
    """The numbers large, two beside each other, with what they count below."""
    if rows.empty:
        return empty(look, "results-nothing-counted")
    colours = palette(look)
    notes = []
    for n, row in enumerate(rows.itertuples()):
        x, y = 0.52 * (n % 2), CELL * (n // 2) + 4
        number, unit = split_quantity(look, float(row.value), str(row.unit))
        unit = unit if len(unit) <= UNIT else ""
        notes += [
            {**_note(f"<b>{number}</b> <span style='font-size:11px'>{unit}</span>", x, y, 18,
                     colours.series[0]), "yanchor": "top"},
            {**_note(_wrapped(look.say("results-counted-line", name=row.name, date=row.dated)),
                     x, y + 22, 11, colours.text), "yanchor": "top"},
        ]
    height = CELL * ((len(rows) + 1) // 2) + 4
    return in_pixels(look, [], height, annotations=notes)


def editions(rows: pd.DataFrame, look: Look) -> Figure:
    """How far other editions lie from the one that stands for a date, in per cent of it."""
    if rows.empty:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    notes: list[dict[str, Any]] = []
    spots: dict[bool, tuple[list[float], list[float], list[str]]] = {
        True: ([], [], []), False: ([], [], [])}
    rules: list[float] = []
    y = 18.0
    for (name, date), own in grouped(rows.itertuples(), attrgetter("name", "dated")).items():
        stands = next(row for row in own if row.is_chosen)
        shown = quantity(look, float(stands.value), str(stands.unit))
        line = look.say("results-edition-line", name=str(name), date=str(date))
        notes += [_note(line, 0, y, NORMAL, colours.text, "paper"),
                  _note(f"<b>{shown}</b>", 1, y, 11, colours.text, "paper")]
        for row in own:
            xs, ys, words = spots[bool(row.is_chosen)]
            xs.append(round(float(row.change_share) * 100, 3))
            ys.append(y + 20)
            words.append(look.say("results-edition-hover", edition=row.edition,
                                  value=quantity(look, float(row.value), str(row.unit))))
            if not row.is_chosen and abs(row.change_share) > SAME:
                side = 1 if row.change_share > 0 else -1
                number = split_quantity(look, float(row.value), str(row.unit))[0]
                notes.append({
                    **_note(number, xs[-1], y + 20, 11, colours.highlight),
                    "xanchor": "left" if side > 0 else "right", "xshift": 9 * side})
        rules.append(y)
        y += 42
    reach = max(3.0, float(rows["change_share"].abs().max()) * 100)
    traces = [{
        "type": "scatter", "mode": "markers", "x": xs, "y": ys, "text": words, "hoverinfo": "text",
        "cliponaxis": False,
        "marker": {"symbol": "circle" if full else "circle-open", "size": 9 if full else 13,
                   "color": colours.series[0] if full else colours.highlight,
                   "line": {"width": 2}},
    } for full, (xs, ys, words) in spots.items()]
    # Beside the dots alone: a line from top to bottom would run through the words on a phone.
    shapes = [{"type": "line", "x0": 0, "x1": 0, "y0": at + 8, "y1": at + 32, "layer": "below",
               "line": {"color": colours.axis, "width": 1}} for at in rules]
    return figure(look, traces, int(y + 30), annotations=notes, shapes=shapes,
                  margin={"l": 0, "r": 0, "t": 0, "b": 4}, hovermode="closest",
                  xaxis={"range": [-reach, reach * 1.6], "zeroline": False,
                         "ticksuffix": "%", "showgrid": False},
                  yaxis={"visible": False, "range": [y, 0]})


def _wrapped(words: str) -> str:
    return "<br>".join(textwrap.wrap(words, 25, break_on_hyphens=False))


def _note(
    words: str, x: float, y: float, size: int, colour: str, xref: str = "x"
) -> dict[str, Any]:
    return {"x": x, "y": y, "xref": xref, "text": words, "showarrow": False, "borderpad": 0,
            "align": "right" if x == 1 else "left", "xanchor": "right" if x == 1 else "left",
            "yanchor": "middle", "font": {"size": size, "color": colour}}
