"""Small multiples: each indicator over the years, with the way from baseline to target."""

import itertools
from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts.columns import grouped
from casebook.charts.look import Figure, Look
from casebook.charts.results.words import dated, quantity, year_of
from casebook.charts.style import NORMAL, SMALL, empty, figure, palette
from casebook.charts.wrapping import wrap

# So many panels are drawn, each so high, with room for its words; the table has every indicator.
MOST, PANEL, TITLE, LINE, GAP = 4, 250, 88, 17, 0.08
# Letters to a line: half a phone.
LETTERS = 23
# The rows of one indicator by what their values are: actual, target or baseline.
Roles = dict[str, list[Any]]
FIRST, LAST = 2004.0, 2027.5


def progress(rows: pd.DataFrame, look: Look) -> Figure:
    """Two panels beside each other, each from zero on a scale of its own; the years are shared.

    They are of the indicators with a target and the most values.
    """
    if rows.empty:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    panels = _foremost(list(grouped(rows.itertuples(), attrgetter("node_id")).values()))
    words = [_words(look, grouped(own, attrgetter("value_role"))) for own in panels]
    title = max(TITLE, *(LINE * (text.count("<br>") + 1) + 3 for text in words))
    lines, panel = (len(panels) + 1) // 2, PANEL + title - TITLE
    height = panel * lines + 6
    traces: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    axes: dict[str, dict[str, Any]] = {}
    for n, own in enumerate(panels):
        key = "" if n == 0 else str(n + 1)
        left = 0.0 if n % 2 == 0 else 0.5 + GAP / 2
        top = 1 - (n // 2) * panel / height
        bottom = top - panel / height
        roles = grouped(own, attrgetter("value_role"))
        most = max(float(row.value) for row in own)
        axes |= {
            f"xaxis{key}": {
                "domain": [left, left + 0.5 - GAP / 2], "anchor": f"y{key}",
                "range": [FIRST, LAST], "tickvals": [2005, 2010, 2015, 2020, 2025],
                "showgrid": False, "fixedrange": True, "showticklabels": n >= len(panels) - 2,
                "tickfont": {"size": SMALL, "color": colours.quiet_text}, "ticks": "",
                "showline": True, "linecolor": colours.axis, "zeroline": False},
            f"yaxis{key}": {
                "domain": [bottom + 24 / height, top - title / height], "anchor": f"x{key}",
                "range": [0, most * 1.15], "visible": False, "fixedrange": True},
        }
        traces += _traces(look, roles, key)
        notes.append({
            "x": left, "y": top, "xref": "paper", "yref": "paper", "text": words[n],
            "showarrow": False, "xanchor": "left", "yanchor": "top", "align": "left",
            "borderpad": 0, "font": {"size": NORMAL, "color": colours.text}})
    return figure(look, traces, int(height), annotations=notes, hovermode="closest",
                  margin={"l": 0, "r": 0, "t": 0, "b": 6}, **axes)


def _foremost(panels: list[list[Any]]) -> list[list[Any]]:
    """Those with a target first, then those with the most values; in the order of the plan."""
    def rank(own: list[Any]) -> tuple[bool, int]:
        roles = grouped(own, attrgetter("value_role"))
        return "target" not in roles, -len(roles["actual"])

    chosen = sorted(panels, key=rank)[:MOST]
    return [own for own in panels if own in chosen]


def _words(look: Look, roles: Roles) -> str:
    """Name, latest value, and each target of the indicator."""
    last = roles["actual"][-1]
    unit, colour = str(last.unit), palette(look).highlight
    lines = wrap(str(last.name), LETTERS, break_on_hyphens=False)[:2]
    lines += [f"<b>{part}</b>" for part in wrap(dated(look, last.value, unit, last.dated), LETTERS)]
    for aim in roles.get("target", ()):
        words = look.say("results-aim", value=dated(look, aim.value, unit, aim.dated))
        lines += [f"<span style='color:{colour}'>{part}</span>"
                  for part in wrap(words, LETTERS)]
    return "<br>".join(lines)


def _traces(look: Look, roles: Roles, key: str) -> list[dict[str, Any]]:
    colours = palette(look)
    common = {"type": "scatter", "xaxis": f"x{key}", "yaxis": f"y{key}", "hoverinfo": "text",
              "cliponaxis": False}
    traces = []
    bases = {base.target_name: base for base in roles.get("baseline", ())}
    for aim in roles.get("target", ()):
        if aim.target_name in bases:
            base = bases[aim.target_name]
            traces.append({
                **common, "mode": "lines", "hoverinfo": "skip",
                "x": [year_of(base.dated), year_of(aim.dated)],
                "y": [float(base.value), float(aim.value)],
                "line": {"color": colours.highlight, "width": 1.5, "dash": "dot"}})
        traces.append({
            **common, "mode": "markers", "x": [year_of(aim.dated)], "y": [float(aim.value)],
            "marker": {"symbol": "diamond-open", "size": 10, "color": colours.highlight,
                       "line": {"width": 2}},
            "text": [look.say("results-target-hover", date=look.dated(str(aim.dated)),
                              edition=aim.edition,
                              value=quantity(look, float(aim.value), str(aim.unit)))]})
    actual = roles["actual"]
    for before, after in itertools.pairwise(actual):
        traces.append({
            **common, "mode": "lines", "hoverinfo": "skip",
            "x": [year_of(before.dated), year_of(after.dated)],
            "y": [float(before.value), float(after.value)],
            "line": {"color": colours.series[0], "width": 2} if _same_edition(before, after)
            else {"color": colours.series[0], "width": 1, "dash": "2px,2px"}})
    traces.append({
        **common, "mode": "markers", "x": [year_of(row.dated) for row in actual],
        "y": [float(row.value) for row in actual],
        "marker": {"size": 6, "color": colours.series[0]},
        "text": [look.say("results-actual-hover", date=look.dated(str(row.dated)),
                          edition=row.edition,
                          value=quantity(look, float(row.value), str(row.unit)))
                 for row in actual]})
    return traces


def _same_edition(before: Any, after: Any) -> bool:
    """Whether a step between two values is a change: none lies between statistics that came out at
    different times. Counts of which no edition is known, such as pledges, are not revised."""
    known = [one.edition_published for one in (before, after)
             if isinstance(one.edition_published, str)]
    return len(known) < 2 or known[0] == known[1]
