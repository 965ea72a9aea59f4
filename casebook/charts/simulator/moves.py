"""Figures of moves together: what each changes, and the Union's units with all of them."""

from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.style import LARGE, NORMAL, SMALL, empty, figure, in_pixels, label, palette

# Heights in pixels: a row's words, its bar, the air below; rows beyond these are told as one.
WORDS, BAR, AIR, MOST_ROWS = 19, 9, 14, 18


def coalition(rows: pd.DataFrame, look: Look) -> Figure:
    """One bar a Member State from the middle, to the right for more units, to the left for fewer.

    The greatest changes come first; the last row is what they come to together.
    """
    moves, total = rows[~rows["is_total"]], rows[rows["is_total"]].iloc[0]
    if moves.empty:
        return empty(look, "simulator-nobody")
    order = moves.assign(size=moves["units_change"].abs()).sort_values(
        ["size", "iso3"], ascending=[False, True])
    shown, rest = order.iloc[:MOST_ROWS], order.iloc[MOST_ROWS:]
    entries = [(look.name(row.iso3), _move(look, row), float(row.units_change),
                row.iso3 == look.choices["country"]) for row in shown.itertuples()]
    if len(rest):
        change = float(rest["units_change"].sum())
        entries.append((look.say("simulator-others", count=len(rest)), _signed(look, change),
                        change, False))
    net = float(total["units_change"])
    entries.append((f"<b>{look.say('simulator-net')}</b>", f"<b>{_signed(look, net)}</b>", net,
                    False))
    colours = palette(look)
    step = WORDS + BAR + AIR
    notes = [note for place, (name, words, _, _) in enumerate(entries)
             for note in (_note(look, name, 0, place * step), _note(look, words, 1, place * step))]
    reach = max((abs(change) for _, _, change, _ in entries), default=0) or 1
    bars = {
        "type": "bar", "orientation": "h", "x": [change for _, _, change, _ in entries],
        "y": [place * step + WORDS + BAR / 2 for place in range(len(entries))], "width": BAR,
        "marker": {"color": [colours.highlight if own else colours.series[0]
                             for _, _, _, own in entries]},
        "customdata": [f"{name}{look.colon}{words}" for name, words, _, _ in entries],
        "hovertemplate": "%{customdata}<extra></extra>",
    }
    bottom = len(entries) * step - AIR / 2
    middle = {"type": "line", "x0": 0, "x1": 0, "y0": 0, "y1": bottom,
              "line": {"color": colours.axis, "width": 1}, "layer": "below"}
    return in_pixels(
        look, [bars], bottom, across=(-reach, reach), air=4, annotations=notes, shapes=[middle],
        xaxis={"automargin": False}, yaxis={"automargin": False})


def union_total(rows: pd.DataFrame, look: Look) -> Figure:
    """Three columns: the last year known, the scenario, each a bar from zero, and the change."""
    colours = palette(look)
    past, then = rows[~rows["is_scenario"]].iloc[-1], rows[rows["is_scenario"]].iloc[0]
    units = [float(past["units"]), float(then["units"])]
    names = [str(int(past["to_year"])),
             look.say("simulator-period", first=str(int(then["from_year"])),
                      last=str(int(then["to_year"])))]
    # What is a scenario is hatched, as everywhere.
    full = {"color": colours.series[0]}
    hatched = {"color": "rgba(0,0,0,0)", "line": {"color": colours.series[0], "width": 1.5},
               "pattern": {"shape": "/", "fgcolor": colours.series[0], "size": 8,
                           "solidity": 0.15}}
    bars = [{
        "type": "bar", "x": [place], "y": [one], "width": 0.6, "text": [look.number(one)],
        "textposition": "outside", "textangle": 0, "cliponaxis": False, "marker": marker,
        "textfont": {"size": LARGE, "color": colours.text},
        "customdata": [name.replace("<br>", " ")],
        "hovertemplate": "%{customdata}: %{text}<extra></extra>",
    } for place, (one, name, marker) in enumerate(
        zip(units, names, (full, hatched), strict=True))]
    top = max(units) * 1.15
    change = look.number(float(then["units_change"]), "signed-units")
    notes = [label(look, f"<b>{change}</b>", 2, top / 2, anchor="center")]
    notes[0]["font"] = {"size": 2 * LARGE, "color": colours.text}
    return figure(look, bars, 300, annotations=notes, margin={"t": 8},
                  barmode="overlay",
                  xaxis={"showgrid": False, "zeroline": False, "range": [-0.6, 2.6],
                         "tickvals": [0, 1, 2],
                         "ticktext": [*names, look.say("simulator-total-change")]},
                  yaxis={"visible": False, "range": [0, top]})


def _move(look: Look, row: Any) -> str:
    if row.units_after == row.units_before:
        refused = getattr(row, "refusal", None)
        return look.say("simulator-refused" if isinstance(refused, str) else "simulator-unchanged",
                        units=look.number(row.units_before))
    return look.say("simulator-move", before=look.number(row.units_before),
                    after=look.number(row.units_after))


def _signed(look: Look, change: float) -> str:
    return look.say("simulator-change", change=look.number(change, "signed-units"),
                    several="yes" if abs(change) > 1 else "no")


def _note(look: Look, text: str, x: int, y: float) -> dict[str, Any]:
    return {"text": text, "x": x, "xref": "paper", "xanchor": "right" if x else "left", "y": y,
            "yanchor": "top", "showarrow": False, "borderpad": 0,
            "font": {"size": NORMAL if x == 0 else SMALL, "color": palette(look).text}}
