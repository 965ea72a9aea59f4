"""Find what no line may end within: codes such as ITU-T and PP-22, Chinese amounts such as 1.94亿.

A no-break hyphen in their place would be another text for whoever copies or searches it.
"""

import re

# The hyphen before the last letter or the number of a code.
CODE_HYPHEN = re.compile(r"(?<=[A-ZА-Я])-(?=(?:[0-9]+|[A-ZА-Я])(?![A-Za-zА-Яа-я0-9]))")
# Bounded: from each sign of a long row of capitals or digits the rest of it would be looked at.
_UNBROKEN = re.compile(
    rf"[A-ZА-Я]{{0,20}}{CODE_HYPHEN.pattern}(?:[0-9]+|[A-ZА-Я])|[0-9][0-9.,]{{0,20}}[万亿]+")


def parts(text: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether no line may end within it."""
    found, begin = [], 0
    for one in _UNBROKEN.finditer(text):
        found += [(text[begin:one.start()], False), (one[0], True)]
        begin = one.end()
    return [(piece, whole) for piece, whole in (*found, (text[begin:], False)) if piece]
