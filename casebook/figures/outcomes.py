"""The threads of a plan as a Sankey of our own: ribbons of money, lines of results, open ends.

Plotly's Sankey trace was tried and turned down: it draws no link without an amount, leaves no gap
where a thread breaks, lets its labels run into each other on a phone, and tells no click.
"""

import textwrap
from typing import Any

import pandas as pd

from casebook.figures.look import Figure, Look
from casebook.figures.outcomes_layout import BAR, Drawing, Heading, Link, Node, drawing, held
from casebook.figures.results_words import MARK
from casebook.figures.style import Palette, empty, in_pixels, palette

SMALL, STEPS = 11, 14
# A band of less than this would not be seen: it is drawn as thick as a line without an amount.
THINNEST = 1.2
# A click follows a node; the others are not to fade on that account.
STEADY = {"marker": {"opacity": 1}}


def flow(rows: pd.DataFrame, look: Look) -> Figure:
    """The threads of one plan from top to bottom, each from money at the left to what shows it."""
    if rows.empty or rows["plan_period"].nunique() != 1:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    drawn = drawing(rows, lambda amount: look.number(amount, "amount"))
    followed = thread_of(rows, look.choices.get("node"))
    traces = [_ribbon(look, drawn, link, followed) for link in drawn.links]
    traces += _bars(look, drawn, followed)
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
    ways = rows[rows["leads_to"].notna()]
    found = {node}
    for before, after in (("node_id", "leads_to"), ("leads_to", "node_id")):
        held = {node}
        while True:
            more = set(ways[ways[before].isin(held)][after]) - held
            if not more:
                break
            held |= more
        found |= held
    return frozenset(found & {*rows["node_id"], *ways["leads_to"]})


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


def kind_colour(colours: Palette, kind: str) -> str:
    """One colour for money, one for what it buys, one for what it is for, one for what shows it."""
    group = {"revenue-source": 0, "plan": 0, "cost-line": 4, "output": 2, "sdg": 2, "objective": 1,
             "outcome": 1, "goal": 1, "target": 3, "indicator": 5}
    return colours.series[group[kind]]


def pale(colour: str) -> str:
    """The colour of what stands aside while a thread is followed."""
    red, green, blue = (int(colour[k:k + 2], 16) for k in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.35)"


def _ribbon(look: Look, drawn: Drawing, link: Link, followed: frozenset[str]) -> dict[str, Any]:
    """A band as thick as its money, or a thin line where no amount is published."""
    colours = palette(look)
    chosen = {link.before.id, link.after.id} <= followed
    colour = colours.highlight if chosen else kind_colour(colours, link.before.kind)
    x0, x1 = link.before.x + BAR, link.after.x
    words = look.say(
        "outcomes-link-hover", before=link.before.name, after=link.after.name,
        link=look.say(f"link-kind-{link.kind}"),
        amount=_amount(look, link.amount))
    common = {"type": "scatter", "hoverinfo": "text", "text": words, "showlegend": False}
    if not link.amount:
        xs, ys = _curve(x0, link.before.middle, x1, link.after.middle)
        # Its ends would take the pointer from the nodes, which are what a click is for.
        return {**common, "mode": "lines", "hoverinfo": "skip", "x": xs, "y": ys,
                "line": {"color": colour, "width": 2.5 if chosen else 1.2},
                "opacity": 1 if chosen or not followed else 0.35}
    thick = max(link.amount * drawn.scale, THINNEST)
    y0, y1 = _offset(drawn, link, out=True), _offset(drawn, link, out=False)
    xs, upper = _curve(x0, y0, x1, y1)
    _, lower = _curve(x0, y0 + thick, x1, y1 + thick)
    return {**common, "mode": "lines", "fill": "toself", "hoveron": "fills",
            "x": [*xs, *xs[::-1]], "y": [*upper, *lower[::-1]],
            "fillcolor": colour, "line": {"width": 0},
            "opacity": 0.55 if chosen else 0.12 if followed else 0.28}


def _offset(drawn: Drawing, link: Link, *, out: bool) -> float:
    """Where the ribbon begins at its node's bar: below those to nodes that stand higher."""
    node = link.before if out else link.after
    beside = [one for one in drawn.links if (one.before if out else one.after) is node]
    beside.sort(key=lambda one: (one.after if out else one.before).top)
    above = sum(one.amount for one in beside[:beside.index(link)])
    return node.top + above * drawn.scale


def _curve(x0: float, y0: float, x1: float, y1: float) -> tuple[list[float], list[float]]:
    steps = [n / STEPS for n in range(STEPS + 1)]
    return ([round(x0 + (x1 - x0) * t, 4) for t in steps],
            [round(y0 + (y1 - y0) * t * t * (3 - 2 * t), 2) for t in steps])


def _bars(look: Look, drawn: Drawing, followed: frozenset[str]) -> list[dict[str, Any]]:
    """The nodes as bars, outlined where they have no link, and dots where they are not named.

    A click on either tells the node's short name.
    """
    colours = palette(look)

    def fill(node: Node) -> str:
        if node.id in followed:
            return colours.highlight
        own = kind_colour(colours, node.kind)
        return pale(own) if followed else own

    traces: list[dict[str, Any]] = []
    linked = frozenset(drawn.nodes) - drawn.hanging
    for own, hanging in ((held(drawn.nodes.values(), linked), False),
                         (held(drawn.nodes.values(), drawn.hanging - drawn.dots), True)):
        traces.append({
            "type": "bar", "base": [node.top for node in own], "offset": 0,
            "x": [node.x for node in own], "y": [node.height for node in own],
            "width": [BAR] * len(own), "customdata": [[node.id] for node in own],
            "marker": {"color": ["rgba(0,0,0,0)" if hanging else fill(node) for node in own],
                       "line": {"color": [fill(node) for node in own], "width": 1.5}},
            "text": [_hover(look, node) for node in own], "textposition": "none",
            "hoverinfo": "text", "showlegend": False, "unselected": STEADY,
        })
    dots = held(drawn.nodes.values(), drawn.dots)
    traces.append({
        "type": "scatter", "mode": "markers", "x": [node.x for node in dots],
        "y": [node.middle for node in dots], "customdata": [[node.id] for node in dots],
        "marker": {"symbol": "circle-open", "size": 11, "color": [fill(node) for node in dots],
                   "line": {"width": 1.8}},
        "text": [_hover(look, node) for node in dots], "hoverinfo": "text", "showlegend": False,
        "unselected": STEADY,
    })
    return traces


def _amount(look: Look, amount: float) -> str:
    return look.number(amount, "amount") if amount else look.say("outcomes-no-amount")


def _hover(look: Look, node: Node) -> str:
    return look.say("outcomes-node-hover", name=node.name, amount=_amount(look, node.amount),
                    kind=look.say(f"node-kind-{node.kind}"))


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
    words = ", ".join(look.say(f"node-kinds-{kind}") for kind in heading.kinds)
    if heading.hanging:
        words = look.say("outcomes-hanging", kinds=words, count=heading.hanging)
    return {"x": heading.x, "y": heading.y + 3, "text": words, "showarrow": False, "align": "left",
            "xanchor": "left", "yanchor": "top", "borderpad": 0,
            "font": {"size": SMALL, "color": palette(look).quiet_text}}


def _break(look: Look, rows: pd.DataFrame, thread: int, y: float) -> dict[str, Any]:
    """Words where one thread ends and the next one begins without a link between them."""
    words = look.say("outcomes-break", amount=look.number(_ended(rows, thread), "amount"))
    return {"x": 0.5, "y": y, "text": "<br>".join(textwrap.wrap(words, 42)), "showarrow": False,
            "align": "center", "xanchor": "center", "yanchor": "middle", "borderpad": 0,
            "font": {"size": SMALL, "color": palette(look).highlight}}


def _ended(rows: pd.DataFrame, thread: int) -> float:
    """The money of a thread that is known to lead no further."""
    return float(rows[(rows["thread"] == thread) & rows["leads_to"].isna()]["amount_chf"].sum())
