"""Nodes, links and headings of a plan's threads, where they are drawn.

Heights are pixels, which are the units of the vertical axis; across, a figure is 1 wide.
"""

from dataclasses import dataclass

BAR = 0.018
# The bar of a node without money.
STROKE = 9.0


@dataclass
class Node:
    """A node where it is drawn: `top` and `height` of its bar; `room` holds its label too."""

    id: str
    kind: str
    name: str
    level: int
    thread: int
    standing: str | None
    into: float = 0.0
    out_of: float = 0.0
    label: tuple[str, ...] = ()
    x: float = 0.0
    top: float = 0.0
    height: float = STROKE
    room: float = 0.0

    @property
    def amount(self) -> float:
        """The money that passes through the node."""
        return max(self.into, self.out_of)

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


@dataclass(frozen=True)
class Link:
    """A way from one node to another; `amount` is 0 where no money is published."""

    before: Node
    after: Node
    kind: str
    amount: float


@dataclass(frozen=True)
class Heading:
    """Kinds of node that begin at a place; `hanging` counts them where they have no link."""

    x: float
    y: float
    kinds: tuple[str, ...]
    hanging: int = 0


@dataclass(frozen=True)
class Drawing:
    """Nodes and links in place. `breaks` are frames (top, bottom, thread above) between threads
    that do not meet; `dots` are the nodes without any link that are too many to be named."""

    nodes: dict[str, Node]
    links: tuple[Link, ...]
    headings: tuple[Heading, ...]
    breaks: tuple[tuple[float, float, int], ...]
    hanging: frozenset[str]
    dots: frozenset[str]
    height: float
    scale: float

    def held(self, ids: frozenset[str]) -> list[Node]:
        """Those of the nodes whose short names are in `ids`."""
        return [node for node in self.nodes.values() if node.id in ids]
