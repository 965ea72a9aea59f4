"""Figures of the page on efficiency that read line by line.

Words stand above, within or left of a bar, never in a column of their own: that would leave a
phone no width for the bars.
"""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts import stated
from casebook.charts.columns import grouped
from casebook.charts.efficiency.over_time import MILLION, decimal
from casebook.charts.look import Figure, Look
from casebook.charts.needs.money import WITHOUT_CURRENCY
from casebook.charts.style import SMALL, empty, figure, label, palette
from casebook.charts.wrapping import wrap

# Letters of a line above a bar: as many as a phone has room for.
LETTERS = 46
# Pixels: a line of them, a bar, and a bar with the air about it.
LINE, THICK, OF_BAR = 17, 16, 40


def plan_changes(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar from zero for each object of expenditure, largest fall first; the total stands apart.

    Words stand left of the bar, or within a bar that is long enough to hold them.
    """
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    lines = pd.concat([rows[~rows["is_total"]].sort_values("change"), rows[rows["is_total"]]])
    changes = (lines["change"] / MILLION).round(3).tolist()
    low, high = min([*changes, 0]), max([*changes, 0])
    fills = [colours.text if total else colours.series[0] if change < 0 else colours.series[1]
             for change, total in zip(changes, lines["is_total"].tolist(), strict=True)]
    count = len(changes)
    notes = []
    for row, (item, change, percent) in enumerate(zip(
            lines["label"].tolist(), changes, lines["change_percent"].tolist(), strict=True)):
        words = look.say(
            "efficiency-change-line", name=look.say(f"label-{item}"), change=signed(look, change),
            percent=look.number(percent / 100, "signed-share"))
        within = change < 0.6 * low
        notes.append(label(
            look, words, min(change, 0), count - 1 - row, anchor="left" if within else "right",
            colour=colours.background if within else colours.text, xshift=8))
    rule = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": 0.5, "y1": 0.5,
            "line": {"color": colours.axis, "width": 1, "dash": "dot"}}
    return figure(
        look, [_bars(changes, fills, 0.7)], 40 + 32 * count, annotations=notes, shapes=[rule],
        xaxis={"showticklabels": False, "showgrid": False, "showline": False,
               "zeroline": True, "range": [low * 1.01, high * 1.05]},
        yaxis={"visible": False, "range": [-0.5, count - 0.5]},
    )


def plan_gaps(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar for each gap: full where it is documented as closed, an outline where no document says
    what became of it."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    amounts, notes, fills, lines = [], [], [], []
    for period, own in sorted(grouped(rows.itertuples(), attrgetter("period")).items()):
        stages = {row.plan_stage: row for row in own}
        outcome = _outcome(stages)
        shown = {
            name: _qualified(look, row.qualifier,
                             look.number(round(row.amount_chf / MILLION, 1), "factor"))
            for name, row in stages.items()
        }
        gap = shown["opened"]
        if stages["opened"].scope == WITHOUT_CURRENCY:
            gap = look.say("efficiency-gap-no-currency", number=gap)
        text = look.say(f"efficiency-gap-{outcome}", revised=shown.get("revised", ""))
        notes.append(look.say("efficiency-gap-line", period=str(period), gap=gap,
                              outcome="<br>".join(wrap(text, LETTERS))))
        amounts.append(round(stages["opened"].amount_chf / MILLION, 3))
        closed = outcome.startswith("closed")
        lines.append(colours.series[2] if closed else colours.series[1])
        fills.append(lines[-1] if closed else "rgba(0,0,0,0)")
    count = len(amounts)
    height = OF_BAR + LINE * max(1 + words.count("<br>") for words in notes)
    bars = _bars(amounts, fills, THICK / height)
    bars["marker"] |= {"line": {"color": lines, "width": 1.5}}
    return figure(
        look, [bars], 32 + height * count,
        annotations=[label(look, words, 0, count - 1 - row + 0.15, xref="paper", xshift=0,
                           yanchor="bottom", align="left") for row, words in enumerate(notes)],
        xaxis={"visible": False, "range": [-max(amounts) * 0.002, max(amounts) * 1.02]},
        yaxis={"visible": False, "range": [-0.3, count - 0.1]},
    )


def _outcome(stages: dict[str, Any]) -> str:
    """What the documents say became of one gap."""
    if "left" in stages and stages["left"].amount_chf == 0:
        return "closed-in-draft" if stages["left"].status == "draft" else "closed"
    return "of-plan" if stages["opened"].scope == "gap-of-plan" else "unknown"


def duty_stations(rows: pd.DataFrame, look: Look) -> Figure:
    """Headquarters beside all other duty stations in one bar; the others one by one below."""
    if len(rows) < 2:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    ranked = rows.sort_values("staff", ascending=False, kind="stable")
    first, others = ranked.iloc[0], ranked.iloc[1:].iloc[::-1]
    parts = [(look.say(f"label-{first['label']}"), int(first["staff"]), colours.series[0]),
             (look.say("efficiency-elsewhere"), int(others["staff"].sum()), colours.series[1])]
    data: list[dict[str, Any]] = [
        {"type": "bar", "orientation": "h", "x": [number], "y": [0], "width": 0.6, "name": words,
         "marker": {"color": colour}, "hovertemplate": words + ": %{x}<extra></extra>"}
        for words, number, colour in parts
    ]
    data.append({
        "type": "bar", "orientation": "h", "xaxis": "x2", "yaxis": "y2",
        "x": others["staff"].tolist(),
        "y": [look.say(f"label-{item}") for item in others["label"].tolist()],
        "marker": {"color": colours.series[1]},
        "text": [look.number(number, "count") for number in others["staff"].tolist()],
        "textposition": "outside", "cliponaxis": False,
        "hovertemplate": "%{y}: %{x}<extra></extra>",
    })
    whole = parts[0][1] + parts[1][1]
    ends = [("left", 0.0, *parts[0]), ("right", float(whole), *parts[1])]
    notes = [
        label(look, f"{words} <b>{look.number(number, 'count')}</b>", x, 0.52, colour=colour,
              anchor=anchor, xshift=0)
        for anchor, x, words, number, colour in ends
    ]
    return figure(
        look, data, 420, barmode="stack", annotations=notes, bargap=0.3,
        xaxis={"visible": False, "range": [0, whole]},
        yaxis={"visible": False, "range": [-0.4, 0.7], "domain": [0.87, 1]},
        xaxis2={"visible": False, "range": [0, others["staff"].max() * 1.12], "fixedrange": True},
        yaxis2={"domain": [0, 0.82], "anchor": "x2", "automargin": True, "fixedrange": True,
                "ticklabelstandoff": 6,
                "tickfont": {"size": SMALL, "color": colours.text}, "showgrid": False},
    )


def reported(rows: pd.DataFrame, look: Look) -> Figure:
    """Published figures one below the other: the number large, what it says beneath it."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    numbers, words = [], []
    for item, value, unit, qualifier in zip(
        *(rows[name].tolist() for name in ("label", "value", "unit", "qualifier")), strict=True
    ):
        number = stated.number(look, value, unit)
        numbers.append(_qualified(look, qualifier, look.say(f"{item}-number", value=number)))
        words.append(look.say(f"label-{item}"))
    return stated.stated(look, numbers, words)


def signed(look: Look, value: float) -> str:
    """A number with its sign, one decimal."""
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return sign + decimal(look, abs(value))


def _qualified(look: Look, qualifier: object, number: str) -> str:
    """The number with the word that the document sets before it, where it sets one."""
    word = str(qualifier).strip(".").replace(" ", "-") if isinstance(qualifier, str) else ""
    return look.say(f"efficiency-said-{word}", number=number) if word else number


def _bars(values: Sequence[float], fills: Sequence[str], width: float) -> dict[str, Any]:
    """Lying bars, the first on top; their words are annotations, so hovering adds nothing."""
    return {
        "type": "bar", "orientation": "h", "x": list(values),
        "y": list(range(len(values) - 1, -1, -1)), "width": width,
        "marker": {"color": list(fills)}, "hoverinfo": "skip",
    }
