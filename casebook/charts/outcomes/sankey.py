"""The threads of a plan as a Sankey of our own: ribbons of money, lines of results, open ends.

Plotly's Sankey trace was tried and turned down: it draws no link without an amount, leaves no gap
where a thread breaks, lets its labels run into each other on a phone, and tells no click.
"""

from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.outcomes.drawing import BAR, Heading, Node
from casebook.charts.outcomes.layout import drawing
from casebook.charts.outcomes.marks import bars, ribbon
from casebook.charts.results.words import MARK
from casebook.charts.style import empty, in_pixels, palette
from casebook.charts.wrapping import wrap

SMALL = 11


def flow(rows: pd.DataFrame, look: Look) -> Figure:
    """The threads of one plan from top to bottom, each from money at the left to what shows it."""
    if rows.empty or rows["plan_period"].nunique() != 1:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    drawn = drawing(rows, lambda amount: look.number(amount, "amount"))
    followed = thread_of(rows, look.choices.get("node"))
    traces = [ribbon(look, drawn, link, followed) for link in drawn.links]
    traces += bars(look, drawn, followed)
    notes = [_label(look, node, followed) for node in drawn.nodes.values()
             if node.id not in drawn.dots]
    notes += [_heading(look, heading) for heading in drawn.headings]
    shapes = []
    for top, bottom, thread in drawn.breaks:
        shapes.append({"type": "rect", "x0": 0.002, "x1": 0.998, "y0": top, "y1": bottom,
                       "line": {"color": colours.highlight, "width": 1.2, "dash": "dash"}})
        notes.append(_break(look, rows, thread, (top + bottom) / 2))
    return in_pixels(
        look, traces, drawn.height, annotations=notes, shapes=shapes, hovermode="closest")


def thread_of(rows: pd.DataFrame, node: object) -> frozenset[str]:
    """Every node from which `node` can be reached, or that can be reached from it; with itself."""
    if not isinstance(node, str):
        return frozenset()
    ids = rows["node_id"].tolist()
    ways = [way for way in zip(ids, rows["leads_to"].tolist(), strict=True) if pd.notna(way[1])]
    found = {node}
    for onward in (ways, [(after, before) for before, after in ways]):
        held = {node}
        while more := {after for before, after in onward if before in held} - held:
            held |= more
        found |= held
    return frozenset(found & {*ids, *(after for _, after in ways)})


def described(rows: pd.DataFrame, look: Look) -> str:
    """Every link and every end of the threads as a sentence, with every number of the chart."""
    if rows.empty or rows["plan_period"].nunique() != 1:
        return ""
    drawn = drawing(rows, lambda amount: look.number(amount, "amount"))
    sentences = [look.say("outcomes-said-through", name=node.name,
                          amount=look.number(node.amount, "amount"))
                 for node in drawn.nodes.values() if node.amount]
    sentences += [look.say("outcomes-said-stands", name=node.name,
                           standing=look.say(f"standing-{node.standing}"))
                  for node in drawn.nodes.values() if node.standing]
    sentences += [look.say("outcomes-break", amount=look.number(_ended(rows, thread), "amount"))
                  + "." for _, _, thread in drawn.breaks]
    for row in rows.itertuples():
        amount = look.number(row.amount_chf, "amount") if pd.notna(row.amount_chf) else ""
        ended = not isinstance(row.leads_to, str)
        kind = "ends" if ended else row.link_kind
        sentences.append(look.say(
            f"outcomes-said-{kind}", name=row.name, to="" if ended else row.leads_to_name,
            kind=look.say(f"node-kind-{row.node_kind}"), amount=amount,
            money="yes" if amount else "no"))
    return " ".join(sentences)


def _label(look: Look, node: Node, followed: frozenset[str]) -> dict[str, Any]:
    colours = palette(look)
    words = "<br>".join(node.label)
    if node.standing:
        words = f"{MARK[node.standing]} {words}"
    if node.id in followed:
        words = f"<b>{words}</b>"
    quiet = bool(followed) and node.id not in followed
    # A line that begins at the node would run through its name; a band of money is pale enough.
    ground = {} if node.amount else {"bgcolor": colours.background}
    return {**ground, "x": node.x + BAR, "y": node.middle, "text": words, "showarrow": False,
            "align": "left", "xanchor": "left", "yanchor": "middle", "xshift": 4, "borderpad": 0,
            "font": {"size": SMALL, "color": colours.quiet_text if quiet else colours.text}}


def _heading(look: Look, heading: Heading) -> dict[str, Any]:
    words = look.list_comma.join(look.say(f"node-kinds-{kind}") for kind in heading.kinds)
    if heading.hanging:
        words = look.say("outcomes-hanging", kinds=words, count=heading.hanging)
    return {"x": heading.x, "y": heading.y + 3, "text": words, "showarrow": False, "align": "left",
            "xanchor": "left", "yanchor": "top", "borderpad": 0,
            "font": {"size": SMALL, "color": palette(look).quiet_text}}


def _break(look: Look, rows: pd.DataFrame, thread: int, y: float) -> dict[str, Any]:
    """Words where one thread ends and the next one begins without a link between them."""
    words = look.say("outcomes-break", amount=look.number(_ended(rows, thread), "amount"))
    return {"x": 0.5, "y": y, "text": "<br>".join(wrap(words, 42)), "showarrow": False,
            "align": "center", "xanchor": "center", "yanchor": "middle", "borderpad": 0,
            "font": {"size": SMALL, "color": palette(look).highlight}}


def _ended(rows: pd.DataFrame, thread: int) -> float:
    """The money of a thread that is known to lead no further."""
    return float(rows.loc[(rows["thread"] == thread) & rows["leads_to"].isna(), "amount_chf"].sum())
