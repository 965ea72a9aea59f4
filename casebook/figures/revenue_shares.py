"""Figure of the page on revenue: the share that documents state beside the computed ones."""

from typing import Any

import pandas as pd

from casebook.figures.columns import parts
from casebook.figures.look import Figure, Look
from casebook.figures.revenue import period_words
from casebook.figures.style import empty, figure, label, palette


def share_published(rows: pd.DataFrame, look: Look) -> Figure:
    """Two computed shares as lines, the published ones as diamonds over their own years."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    styles = {"without-voluntary": (colours.series[0], "solid"), "of-total": (
        colours.series[2], "dash")}
    kinds, traces, notes = parts(rows, "share_kind"), [], []
    for kind, (colour, dash) in styles.items():
        if kind not in kinds:
            continue
        one = kinds[kind]
        words = look.say(f"share-kind-{kind}")
        traces.append({
            "type": "scatter", "mode": "lines+markers", "name": words,
            "x": one["first_year"], "y": one["share"],
            "line": {"color": colour, "width": 2.5, "dash": dash},
            "marker": {"size": 5, "color": colour},
            "customdata": [look.number(share, "percent") for share in one["share"]],
            "hovertemplate": "%{x}: %{customdata}<extra>" + words + "</extra>",
        })
        notes.append(label(look, look.number(one["share"][-1], "share"), one["first_year"][-1],
                           one["share"][-1], colour=colour, xshift=8))
    for kind, colour, filled in (("published-member-states", colours.highlight, True),
                                 ("published-all-members", colours.quiet_text, False)):
        points = [row for row in rows.itertuples() if row.share_kind == kind]
        for point in points:
            traces.append(_published(point, look, colour, filled))
            notes.append(_beside(point, look, colour, is_last=point is points[-1],
                                 anchor="left" if filled else "right"))
    return figure(
        look, traces, 420, annotations=notes, margin={"t": 92},
        xaxis={"showgrid": False, "tickformat": "d",
               "range": [int(rows["first_year"].min()) - 1, int(rows["last_year"].max()) + 2]},
        yaxis={"range": [0.5, 0.84], "tickvals": [0.5, 0.6, 0.7, 0.8],
               "ticktext": [look.number(tick, "share") for tick in (0.5, 0.6, 0.7, 0.8)]},
        title=_key(look),
    )


def _published(point: Any, look: Look, colour: str, filled: bool) -> dict[str, Any]:
    """A diamond, or two joined by a line where the figure is about more than a year."""
    years = sorted({int(point.first_year), int(point.last_year)})
    words = look.say(f"share-kind-{point.share_kind}")
    return {
        "type": "scatter", "mode": "lines+markers", "x": years, "y": [point.share] * len(years),
        "line": {"color": colour, "width": 2}, "name": words,
        "marker": {"size": 10, "color": colour,
                   "symbol": "diamond" if filled else "diamond-open",
                   "line": {"color": colour, "width": 2}},
        "customdata": [_said(point, look)] * len(years),
        "hovertemplate": period_words(point) + ": %{customdata}<extra>" + words + "</extra>",
    }


def _beside(
    point: Any, look: Look, colour: str, *, is_last: bool, anchor: str
) -> dict[str, Any]:
    """The value beside a diamond; above the last one, which has the other lines' labels near it."""
    first, last = int(point.first_year), int(point.last_year)
    if is_last:
        return label(look, _said(point, look), (first + last) / 2, point.share, anchor="center",
                     yshift=15, colour=colour)
    return label(look, _said(point, look), last if anchor == "left" else first, point.share,
                 anchor=anchor, xshift=9, colour=colour)


def _said(point: Any, look: Look) -> str:
    """The published share the way it is published: with its `about`, with its decimal."""
    whole = abs(point.share * 100 - round(point.share * 100)) < 1e-9
    value = look.number(point.share, "share" if whole else "percent")
    about = point.qualifier in ("about", "around", "approx.")
    return look.say("revenue-about", share=value) if about else value


def _key(look: Look) -> dict[str, Any]:
    """What each line and diamond is, in the place of a legend."""
    colours = palette(look)
    text = "<br>".join(
        f'<span style="color:{colour}">{sign} {look.say(f"share-kind-{kind}")}</span>'
        for sign, kind, colour in (("━━", "without-voluntary", colours.series[0]),
                                   ("╸╸", "of-total", colours.series[2]),
                                   ("◆", "published-member-states", colours.highlight),
                                   ("◇", "published-all-members", colours.quiet_text)))
    return {"text": text, "font": {"size": 12}, "x": 0, "xref": "container", "xanchor": "left",
            "y": 1, "yref": "container", "yanchor": "top", "pad": {"t": 8}}
