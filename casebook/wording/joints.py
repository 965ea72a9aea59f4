"""The signs that each language joins parts of a line with: commas, colons, brackets and others."""

from collections.abc import Iterable

# French has a narrow no-break space before the semicolon and a no-break space before the colon.
_SEMICOLONS = {"fr": "\u202f; ", "ar": "؛ ", "zh": "；"}
_COLONS = {"fr": "\u00a0: ", "zh": "："}
_COMMAS = {"ar": "، ", "zh": "，"}
# Chinese has a sign of its own between the items of one list.
_LISTS = _COMMAS | {"zh": "、"}
# Chinese signs of full width have their own room and take no space beside them.
_BRACKETS = {"zh": ("（", "）")}


def clauses(parts: Iterable[str], language: str) -> str:
    """The parts with the language's semicolon between them."""
    return _SEMICOLONS.get(language, "; ").join(parts)


def clauses_of(text: str, language: str) -> list[str]:
    """The parts that `clauses` joined; spaces that an office program reads as one may be others."""
    return [one.rstrip() for one in text.split(_SEMICOLONS.get(language, "; ").lstrip("\u202f"))]


def commas(parts: Iterable[str], language: str) -> str:
    """The parts with the language's comma between them."""
    return _COMMAS.get(language, ", ").join(parts)


def items(listed: Iterable[str], language: str) -> str:
    """Names, codes or values of one list with the language's sign between them."""
    return _LISTS.get(language, ", ").join(listed)


def colon(language: str) -> str:
    """What stands between a label and its text, the space included."""
    return _COLONS.get(language, ": ")


def brackets(text: str, language: str) -> str:
    """`text` in the language's brackets, as it follows a sentence: with a space before, or none."""
    before, after = _BRACKETS.get(language, (" (", ")"))
    return f"{before}{text}{after}"


def row_of_sentences(sentences: Iterable[str], language: str) -> str:
    """Whole sentences one after the other; Chinese has no space after a full stop."""
    return ("" if language == "zh" else " ").join(sentences)
