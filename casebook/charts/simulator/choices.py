"""Up, same and down side by side: three columns of equal weight, the same lines in each."""

from collections.abc import Callable
from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.style import LARGE, NORMAL, SMALL, empty, figure, palette
from casebook.charts.wrapping import wide, wrap

CENTRES = (1 / 6, 1 / 2, 5 / 6)
# Heights in pixels: the heads, the bars, a quiet line that says what follows, its values, air.
HEAD, BARS, WORDS, VALUES, AIR = 46, 100, 18, 20, 13
# Letters of a value, and of a class, that have room beside others on a phone; more are smaller.
BESIDE, LETTERS = 17, 12
# Of what a line says, across the whole figure.
ACROSS = 58
Column = dict[str, Any]


def choices(rows: pd.DataFrame, look: Look) -> Figure:
    """Bars of the contribution a year, on one scale from zero, over lines of what each means."""
    if rows.empty:
        return empty(look, "simulator-choose")
    columns: list[Column] = rows.to_dict("records")
    lines = _lines(look, columns)
    height = HEAD + BARS + len(lines) * (VALUES + AIR) + 4 + WORDS * sum(
        len(words) for words, _ in lines)
    colours = palette(look)
    classes = [_class(look, one) for one in columns]
    large = LARGE if max(map(wide, classes)) <= LETTERS else NORMAL
    notes = [
        _note(look, text, x, y, height, size, quiet=quiet)
        for place, (x, one) in enumerate(zip(CENTRES, columns, strict=True))
        for text, y, size, quiet in (
            (look.say(f"direction-{one['direction']}"), 0, SMALL, True),
            (f"<b>{classes[place]}</b>", 18, large, False))
    ]
    rules = []
    y = HEAD + BARS + AIR
    for words, values in lines:
        at = 1 - (y - AIR / 2) / height
        rules.append({"type": "line", "xref": "paper", "x0": 0, "x1": 1, "yref": "paper", "y0": at,
                      "y1": at, "line": {"color": colours.grid, "width": 1}})
        notes.append(_note(look, "<br>".join(words), 0, y, height, SMALL, quiet=True,
                           anchor="left"))
        size = NORMAL if max(map(wide, values)) <= BESIDE else SMALL - 1
        y += WORDS * len(words)
        notes += [_note(look, value, x, y, height, size)
                  for x, value in zip(CENTRES, values, strict=True)]
        y += VALUES + AIR
    return figure(
        look, [_bars(look, columns)], height, annotations=notes, shapes=rules, bargap=0,
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        xaxis={"visible": False, "range": [-0.5, 2.5], "automargin": False},
        yaxis={"visible": False, "rangemode": "tozero", "automargin": False,
               "domain": [1 - (HEAD + BARS) / height, 1 - HEAD / height]},
    )


def _bars(look: Look, columns: list[Column]) -> dict[str, Any]:
    return {
        "type": "bar", "x": [0, 1, 2], "width": 0.5,
        "y": [0.0 if pd.isna(one["chf_a_year"]) else one["chf_a_year"] for one in columns],
        "marker": {"color": palette(look).series[0]},
        "customdata": [look.say(f"direction-{one['direction']}") + look.colon + _class(look, one)
                       + "<br>" + look.number(one["chf_a_year"], "full-amount")
                       if not pd.isna(one["chf_a_year"]) else _class(look, one)
                       for one in columns],
        "hovertemplate": "%{customdata}<extra></extra>",
    }


def _lines(look: Look, columns: list[Column]) -> list[tuple[list[str], list[str]]]:
    """What each line says, broken for a phone, and its value in each column."""
    def line(
        words: str, name: str, written: Callable[[Column], str]
    ) -> tuple[list[str], list[str]]:
        values = ["–" if pd.isna(one[name]) else written(one) for one in columns]
        return wrap(words, ACROSS), values

    def money(name: str, currency: str = "CHF", signed: bool = False) -> Callable[[Column], str]:
        kind = "signed-amount" if signed else "full-amount"
        return lambda one: look.number(one[name], kind, currency=currency)

    first = columns[0]
    rate = look.number(first["chf_per_usd"], "rate")
    lines = [
        line(look.say("simulator-line-year"), "chf_a_year", money("chf_a_year")),
        line(look.say("simulator-line-four"), "chf_four_years", money("chf_four_years")),
        line(look.say("simulator-line-usd", rate=rate, year=str(int(first["rate_year"]))),
             "usd_a_year", money("usd_a_year", "USD")),
    ]
    if "usd_a_year_chosen" in first:
        lines.append(line(look.say("simulator-line-usd-chosen"), "usd_a_year_chosen",
                          money("usd_a_year_chosen", "USD")))
    if "own_a_year" in first:
        lines.append(line(look.say("simulator-line-own"), "own_a_year",
                          lambda one: look.number(one["own_a_year"], "full-amount",
                                                  currency=one["own_currency"])))
    return [
        *lines,
        line(look.say("simulator-line-share"), "share_after",
             lambda one: look.say(
                 "simulator-share-rank", share=look.number(one["share_after"], "fine-share"),
                 rank=str(int(one["rank_after"])))),
        line(look.say("simulator-line-union"), "union_units",
             lambda one: look.say(
                 "simulator-units-change", units=look.number(one["union_units"]),
                 change=look.number(one["units_change"], "signed-units"))),
        line(look.say("simulator-line-budget"), "change_chf_four_years",
             money("change_chf_four_years", signed=True)),
    ]


def _class(look: Look, one: Column) -> str:
    units = one["units_after"]
    if pd.isna(units):
        return look.say("simulator-no-lower")
    return look.say("simulator-class", units=look.units(units),
                    several="yes" if units > 1 else "no")


def _note(
    look: Look, text: str, x: float, y: float, height: float, size: int, *, quiet: bool = False,
    anchor: str = "center",
) -> dict[str, Any]:
    """Words with their top `y` pixels below the top of the figure."""
    colours = palette(look)
    return {
        "text": text, "x": x, "xref": "paper", "xanchor": anchor, "y": 1 - y / height,
        "yref": "paper", "yanchor": "top", "showarrow": False, "borderpad": 0, "align": "left",
        "font": {"size": size, "color": colours.quiet_text if quiet else colours.text},
    }
