"""Layout of a plan's threads: columns from money to indicator, one thread below another.

Names are wrapped to what a phone has room for, so that one drawing holds at every width.
"""

from collections import Counter
from collections.abc import Callable

import pandas as pd

from casebook.charts.outcomes.drawing import STROKE, Drawing, Heading, Link, Node
from casebook.charts.wrapping import wrap

# Letters of the labels' size that a phone has room for across the whole figure.
LETTERS = 55
LINE, HEADING, FRAME = 13.0, 22, 38
# The largest thread of money is so high; a node with money is never thinner than a hairline.
MONEY_HEIGHT, HAIR = 110.0, 2.0
# Up to so many nodes of a kind without any link are named, three in a row; more are dots.
NAMED, IN_A_ROW, DOTS = 6, 3, 14
FAMILIES = (("revenue-source", "plan", "cost-line", "output", "sdg"),
            ("objective", "outcome", "goal"), ("target",), ("indicator",))


def drawing(rows: pd.DataFrame, written: Callable[[float], str]) -> Drawing:
    """The rows of `outcomes_flow` for one plan, in place; `written` puts an amount in words."""
    nodes, links = _read(rows)
    size = Counter(node.thread for node in nodes.values())
    woven = [node for node in nodes.values() if size[node.thread] > 1]
    single = [node for node in nodes.values() if size[node.thread] == 1]
    roots = {t: [n for n in woven if n.thread == t and n.level == 0] for t in dict.fromkeys(
        n.thread for n in woven)}
    most = max((sum(n.amount for n in own) for own in roots.values()), default=0.0)
    scale = MONEY_HEIGHT / most if most else 0.0
    y, headings, breaks = 0.0, [], []
    before: list[Heading] = []
    moneyed = False
    for thread in roots:
        own = [node for node in woven if node.thread == thread]
        levels = sorted({node.level for node in own})
        kinds = [tuple(dict.fromkeys(n.kind for n in own if n.level == level))
                 for level in levels]
        xs = _columns([sum(n.level == level for n in own) for level in levels])
        paid = any(node.amount for node in own)
        if y and (paid or moneyed):
            breaks.append((y + 6, y + 6 + FRAME, thread - 1))
            y, before = y + FRAME + 14, []
        moneyed = paid
        if kinds == [title.kinds for title in before[:len(kinds)]]:
            # The columns of the thread above, under its headings, serve this one too.
            xs = tuple(title.x for title in before[:len(kinds)])
        else:
            before = [Heading(x, y, kind) for x, kind in zip(xs, kinds, strict=True)]
            headings += before
            y += HEADING
        for node in own:
            k = levels.index(node.level)
            _shape(node, xs[k], [*xs, 1.0][k + 1] - xs[k], scale, written)
        y = _stack(own, levels, y)
    dots: set[str] = set()
    for family in FAMILIES:
        own = [node for node in single if node.kind in family]
        if own:
            y, title = _hang(own, y + 6, scale, written, dots)
            headings.append(title)
    return Drawing(nodes, tuple(links), tuple(headings), tuple(breaks),
                   frozenset(node.id for node in single), frozenset(dots), y + 4, scale)


def _read(rows: pd.DataFrame) -> tuple[dict[str, Node], list[Link]]:
    nodes: dict[str, Node] = {}
    ways = list(rows.itertuples())
    for row in ways:
        standing = row.standing if isinstance(row.standing, str) else None
        node = nodes.setdefault(row.node_id, Node(
            row.node_id, row.node_kind, row.name, int(row.level), int(row.thread), standing))
        if pd.notna(row.amount_chf):
            node.out_of += float(row.amount_chf)
    links = []
    for row in ways:
        if row.leads_to not in nodes:
            continue
        amount = float(row.amount_chf) if pd.notna(row.amount_chf) else 0.0
        nodes[row.leads_to].into += amount
        links.append(Link(nodes[row.node_id], nodes[row.leads_to], row.link_kind, amount))
    return nodes, links


def _columns(counts: list[int]) -> tuple[float, ...]:
    """Where columns begin: a column of one node needs little room beside one of many."""
    if counts == [1, 1]:
        return (0.0, 0.5)
    if len(counts) == 2:
        return (0.0, 0.3) if counts[0] == 1 else (0.0, 0.62)
    if len(counts) == 3:
        return (0.0, 0.34, 0.63) if counts[1] == 1 else (0.0, 0.3, 0.68)
    return tuple(k / len(counts) for k in range(len(counts)))


def _shape(
    node: Node, x: float, wide: float, scale: float, written: Callable[[float], str]
) -> None:
    """Gives the node its place across, its label in lines, and the height of its bar."""
    # The sign of how a target stands takes the room of two letters.
    letters = int(wide * LETTERS) - (3 if node.standing else 1)
    amount = written(node.amount) if node.amount else ""
    if amount and len(f"{node.name} {amount}") <= letters:
        lines = [f"{node.name} <b>{amount}</b>"]
    else:
        lines = wrap(node.name, letters, break_long_words=False)
        lines += [f"<b>{amount}</b>"] if amount else []
    node.x, node.label = x, tuple(lines)
    node.height = max(node.amount * scale, HAIR) if node.amount else STROKE
    node.room = max(node.height, len(lines) * LINE) + 4.5


def _stack(own: list[Node], levels: list[int], y: float) -> float:
    """Each column from the top, the shorter ones in the middle of the longest."""
    columns = [[node for node in own if node.level == level] for level in levels]
    highest = max(sum(node.room for node in column) for column in columns)
    for column in columns:
        at = y + (highest - sum(node.room for node in column)) / 2
        for node in column:
            node.top = at + (node.room - node.height) / 2
            at += node.room
    return y + highest + 4


def _hang(
    own: list[Node], y: float, scale: float, written: Callable[[float], str], dots: set[str]
) -> tuple[float, Heading]:
    """Nodes of one kind without a link: named where they are few, else a row of dots."""
    kinds = tuple(dict.fromkeys(node.kind for node in own))
    heading = Heading(0.0, y, kinds, len(own))
    y += HEADING
    if len(own) > NAMED:
        for n, node in enumerate(own):
            node.x, node.top = (n % DOTS + 0.3) / DOTS, y + 22.0 * (n // DOTS)
            dots.add(node.id)
        return y + 22.0 * ((len(own) - 1) // DOTS + 1), heading
    for start in range(0, len(own), IN_A_ROW):
        row = own[start:start + IN_A_ROW]
        for k, node in enumerate(row):
            _shape(node, k / IN_A_ROW, 1 / IN_A_ROW, scale, written)
        room = max(max(len(node.label) * LINE, STROKE) for node in row) + 6
        for node in row:
            node.height = min(node.height, room - 4)
            node.top = y + (room - node.height) / 2
        y += room
    return y + 2, heading
