"""What a page's script places, in order, read from the script itself without running it.

A page is a plain script that places headings, cards and text from top to bottom, so its first
screen can follow it without being written down a second time.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, cast, get_args

from casebook.caches import cached
from casebook.paths import PAGES

Kind = Literal["section", "text", "card", "beside"]
KINDS: tuple[str, ...] = get_args(Kind)


@dataclass(frozen=True)
class Placed:
    """One call at the top level of a page's script: `section("...")`, `beside("...", "...")`."""

    kind: Kind
    names: tuple[str, ...]


@cached("page-parts")
def placed(page: str, country: bool = False) -> tuple[Placed, ...]:
    """What `page` places, with or without a Member State chosen; what needs a widget is left out.

    Raises OSError when there is no such script.
    """
    tree = ast.parse((PAGES / f"{page}.py").read_text(encoding="utf-8"))
    return tuple(_calls(tree.body, country))


def _calls(statements: Iterable[ast.stmt], country: bool) -> Iterator[Placed]:
    for statement in statements:
        match statement:
            case ast.Expr(ast.Call(func=ast.Name(id=kind), args=arguments)) if kind in KINDS:
                names = tuple(one.value for one in arguments if isinstance(one, ast.Constant))
                yield Placed(cast(Kind, kind), tuple(map(str, names)))
            # `if current().country is None: ... else: ...`, the one choice that pages make whole.
            case ast.If(test=ast.Compare(ops=[ast.Is()])):
                yield from _calls(statement.orelse if country else statement.body, country)
