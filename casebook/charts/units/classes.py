"""Chart of Member States and units by class."""

from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.style import SMALL, empty, figure, label, palette


def by_class(rows: pd.DataFrame, look: Look) -> Figure:
    """Two panels back to back on one scale of classes: Member States left, their units right."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    rows = rows.sort_values("class_of_contribution")
    places = list(range(len(rows)))
    own = rows["is_selected"].tolist()
    panels = [("member_states", "count", "xaxis", "units-panel-members"),
              ("units", "units", "xaxis2", "units-panel-units")]
    bars: list[dict[str, Any]] = [{
        "type": "bar", "orientation": "h", "x": rows[column].tolist(), "y": places,
        "xaxis": axis.replace("axis", ""),
        "marker": {"color": [colours.highlight if one else colours.series[0] for one in own]},
        "text": [look.number(value, kind) for value in rows[column]], "textposition": "outside",
        "textfont": {"size": SMALL, "color": colours.text}, "cliponaxis": False,
        "customdata": [look.say("units-class-of", units=look.number(one))
                       for one in rows["class_of_contribution"]],
        "hovertemplate": f"%{{customdata}}: %{{text}} {look.say(words)}<extra></extra>",
    } for column, kind, axis, words in panels]
    names = [label(look, look.number(one), 0.5, place, anchor="center", xref="paper",
                   colour=colours.highlight if mine else colours.quiet_text)
             for place, one, mine in zip(places, rows["class_of_contribution"], own, strict=True)]
    # The middle heading stands a line higher: on a phone it would touch those beside it.
    heads = [label(look, look.say(words), x, y, xref="paper", yanchor="bottom",
                   anchor=anchor, xshift=0)
             for words, x, y, anchor in (
                 ("units-panel-members", 0.45, len(rows) - 0.2, "right"),
                 ("units-panel-class", 0.5, len(rows) + 0.7, "center"),
                 ("units-panel-units", 0.55, len(rows) - 0.2, "left"))]
    if any(own):
        heads.append(label(
            look, look.say("units-class-marked", name=look.name(str(look.choices["country"]))),
            0.5, -1, xref="paper", anchor="center", colour=colours.highlight))
    hidden = {"visible": False, "fixedrange": True}
    most, greatest = float(rows["member_states"].max()), float(rows["units"].max())
    return figure(
        look, bars, 90 + 19 * len(rows), annotations=[*names, *heads], bargap=0.3,
        xaxis={**hidden, "domain": [0, 0.45], "range": [most * 1.25, 0]},
        xaxis2={**hidden, "domain": [0.55, 1], "range": [0, greatest * 1.25]},
        yaxis={"visible": False, "range": [-1.6 if any(own) else -0.6, len(rows) + 1.5]},
    )
