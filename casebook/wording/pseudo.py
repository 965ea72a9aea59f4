"""Two languages that nobody speaks, for translators: `qps` stretches English, `keys` shows ids.

In `qps` each letter has an accent and each text is longer by two fifths, between brackets: what is
cut off, or was never a message, is seen at a look. Only where a setting allows them; no list of
languages has them.
"""

import re
from collections.abc import Iterator
from typing import Any

from fluent.syntax.ast import Message, Pattern, Resource, SyntaxNode, TextElement

from casebook.settings import settings

STRETCHED, KEYS = "qps", "keys"
PSEUDO = (STRETCHED, KEYS)
_ACCENTED = str.maketrans(
    "aceiouyACEIOUYnsz", "áçéîöûýÁÇÉÎÖÛÝñšž")
# Markup, links, icons and names of values stay as they are.
_AS_IT_IS = re.compile(r"<[^<>]*>|\]\([^()]*\)|:[a-z_]+/[a-z_]+:|:[a-z]+\[|&\w+;|https?://\S+|\{\w+\}")
# What is added breaks into words as any text does: of so many letters, few of them in one.
_LONGER, _WORD, _FEW = "~", 8, 4


def allowed() -> tuple[str, ...]:
    """The two, where the setting `pseudo_languages` is on."""
    return PSEUDO if settings().pseudo_languages == "on" else ()


def base(language: str) -> str:
    """The language whose numbers, dates and lists stand for those of `language`."""
    return "en" if language in PSEUDO else language


def accented(text: str) -> str:
    """The letters of a text with accents; markup in it unchanged."""
    made, at = [], 0
    for found in _AS_IT_IS.finditer(text):
        made += [text[at:found.start()].translate(_ACCENTED), found[0]]
        at = found.end()
    return "".join((*made, text[at:].translate(_ACCENTED)))


def stretched(text: str) -> str:
    """A whole text: accents, two fifths longer, between brackets."""
    letters = len(_AS_IT_IS.sub("", text).strip())
    return f"⟦{accented(text)}{_added(-(-2 * letters // 5))}⟧"


def _added(length: int) -> str:
    if length <= _FEW:
        return _LONGER * length
    return "".join(_LONGER if place % _WORD else " " for place in range(length))


def stretch(resource: Resource) -> None:
    """`stretched` for every message and attribute of a catalogue's file."""
    for entry in resource.body:
        if isinstance(entry, Message):
            for pattern in (entry.value, *(one.value for one in entry.attributes)):
                if pattern is not None:
                    _stretch(pattern)


def _stretch(pattern: Pattern) -> None:
    texts = list(_texts(pattern))
    longer = sum(len(_AS_IT_IS.sub("", one.value).strip()) for one in texts) * 2 // 5
    for one in texts:
        one.value = accented(one.value)
    pattern.elements = [TextElement("⟦"), *pattern.elements, TextElement(_added(longer) + "⟧")]


def _texts(node: Any) -> Iterator[TextElement]:
    if isinstance(node, TextElement):
        yield node
    elif isinstance(node, list):
        for one in node:
            yield from _texts(one)
    elif isinstance(node, SyntaxNode):
        for one in vars(node).values():
            yield from _texts(one)
