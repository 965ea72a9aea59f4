"""The signs that each language joins parts of a line with: semicolons, commas and colons."""

from collections.abc import Iterable

# French has a narrow no-break space before the semicolon and a no-break space before the colon.
_SEMICOLONS = {"fr": "\u202f; ", "ar": "؛ ", "zh": "；"}
_COLONS = {"fr": "\u00a0: ", "zh": "："}
_COMMAS = {"ar": "، ", "zh": "，"}


def clauses(parts: Iterable[str], language: str) -> str:
    """The parts with the language's semicolon between them."""
    return _SEMICOLONS.get(language, "; ").join(parts)


def clauses_of(text: str, language: str) -> list[str]:
    """The parts that `clauses` joined; spaces that an office program reads as one may be others."""
    return [one.rstrip() for one in text.split(_SEMICOLONS.get(language, "; ").lstrip("\u202f"))]


def commas(parts: Iterable[str], language: str) -> str:
    """The parts with the language's comma between them."""
    return _COMMAS.get(language, ", ").join(parts)


def colon(language: str) -> str:
    """What stands between a label and its text, the space included."""
    return _COLONS.get(language, ": ")
