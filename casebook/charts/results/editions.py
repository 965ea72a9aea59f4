"""Figures of the results page: what was counted once, and editions side by side."""

from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts.columns import grouped
from casebook.charts.look import Figure, Look
from casebook.charts.results.words import quantity, split_quantity
from casebook.charts.style import NORMAL, empty, figure, in_pixels, palette
from casebook.charts.wrapping import wrap

# A unit longer than this has no room beside its number on a phone; the table names it.
UNIT = 18
# Below this editions are held to be the same: what rounding leaves.
SAME = 0.0005
CELL = 68.0


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
            {**_note(f"<b>{number}</b>" + (
                f" <span style='font-size:11px'>{unit}</span>" if unit else ""),
                x, y, 18, colours.series[0]), "yanchor": "top"},
            {**_note(_wrapped(_counted_line(row, look)),
                     x, y + 22, 11, colours.text), "yanchor": "top"},
        ]
    height = CELL * ((len(rows) + 1) // 2) + 4
    return in_pixels(look, [], height, annotations=notes)


def _counted_line(row: Any, look: Look) -> str:
    """What was counted and when; a name that says the year says it alone."""
    name, date = str(row.name), str(row.dated)
    return name if date in name else look.say(
        "results-counted-line", name=name, date=look.dated(date))


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
        line = look.say("results-edition-line", name=str(name), date=look.dated(str(date)))
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
    return "<br>".join(wrap(words, 25, break_on_hyphens=False))


def _note(
    words: str, x: float, y: float, size: int, colour: str, xref: str = "x"
) -> dict[str, Any]:
    return {"x": x, "y": y, "xref": xref, "text": words, "showarrow": False, "borderpad": 0,
            "align": "right" if x == 1 else "left", "xanchor": "right" if x == 1 else "left",
            "yanchor": "middle", "font": {"size": size, "color": colour}}
