"""The marks of a plan's threads: ribbons of money, lines of results, bars and dots for nodes."""

from typing import Any

from casebook.charts.look import Look
from casebook.charts.outcomes.drawing import BAR, Drawing, Link, Node
from casebook.charts.style import Palette, pale, palette

# A band of less than this would not be seen: it is drawn as thick as a line without an amount.
THINNEST = 1.2
# A click follows a node; the others are not to fade on that account.
STEADY = {"marker": {"opacity": 1}}
# How much of its colour is left to what stands aside while a thread is followed.
ASIDE = 0.35
# Straight pieces of a curve.
STEPS = 14


def ribbon(look: Look, drawn: Drawing, link: Link, followed: frozenset[str]) -> dict[str, Any]:
    """A band as thick as its money, or a thin line where no amount is published."""
    colours = palette(look)
    chosen = {link.before.id, link.after.id} <= followed
    colour = colours.highlight if chosen else _kind_colour(colours, link.before.kind)
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
                "opacity": 1 if chosen or not followed else ASIDE}
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


def bars(look: Look, drawn: Drawing, followed: frozenset[str]) -> list[dict[str, Any]]:
    """The nodes as bars, outlined where they have no link, and dots where they are not named.

    A click on either tells the node's short name.
    """
    colours = palette(look)

    def fill(node: Node) -> str:
        if node.id in followed:
            return colours.highlight
        own = _kind_colour(colours, node.kind)
        return pale(own, ASIDE) if followed else own

    traces: list[dict[str, Any]] = []
    linked = frozenset(drawn.nodes) - drawn.hanging
    for own, hanging in ((drawn.held(linked), False),
                         (drawn.held(drawn.hanging - drawn.dots), True)):
        traces.append({
            "type": "bar", "base": [node.top for node in own], "offset": 0,
            "x": [node.x for node in own], "y": [node.height for node in own],
            "width": [BAR] * len(own), "customdata": [[node.id] for node in own],
            "marker": {"color": ["rgba(0,0,0,0)" if hanging else fill(node) for node in own],
                       "line": {"color": [fill(node) for node in own], "width": 1.5}},
            "text": [_hover(look, node) for node in own], "textposition": "none",
            "hoverinfo": "text", "showlegend": False, "unselected": STEADY,
        })
    dots = drawn.held(drawn.dots)
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


def _kind_colour(colours: Palette, kind: str) -> str:
    """One colour for money, one for what it buys, one for what it is for, one for what shows it."""
    group = {"revenue-source": 0, "plan": 0, "cost-line": 4, "output": 2, "sdg": 2, "objective": 1,
             "outcome": 1, "goal": 1, "target": 3, "indicator": 5}
    return colours.series[group[kind]]
