"""Faults: validation errors of a kept file, with line, value, rule and remedy."""

import difflib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from casebook.errors import BadConfiguration

# A file that is spoilt has faults without end; the first ones say what has happened.
MOST_FAULTS = 20
# The longest code, with what may hide in it.
CODE = 6
# Control, format and private signs; spaces that are none of ours.
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"})
_ALIKE = frozenset({"CYRILLIC", "GREEK", "FULLWIDTH"})


@dataclass(frozen=True)
class Fault:
    """What is wrong in one place of a file. `value` is what stands there, None for nothing."""

    line: int | None
    where: str
    value: object
    rule: str
    remedy: str

    def __str__(self) -> str:
        place = ", ".join(filter(None, (f"line {self.line}" if self.line else "", self.where)))
        text = f"{value_text(self.value)} - {self.rule}. {self.remedy}"
        return f"{place}: {text}" if place else text


def visible(text: str) -> str:
    """The text with what cannot be seen as U+200B, and letters of another script in a code named.

    A code has capitals and digits only: КEN with a Cyrillic К looks like one. In a longer word such
    a letter is named among plain ones: х-target.
    """
    seen = "".join(f"[U+{ord(sign):04X}]" if unicodedata.category(sign) in _UNSEEN else sign
                   for sign in text)
    strange = [sign for sign in text if sign.isalpha() and not sign.isascii()]
    among_plain = " " not in text and any(sign.isascii() and sign.isalpha() for sign in text)
    if (len(text) > CODE and not among_plain) or not all(
            unicodedata.name(sign, "LATIN").split()[0] in _ALIKE for sign in strange):
        strange = []
    if strange:
        seen += " (" + ", ".join(f"letter {sign} U+{ord(sign):04X}" for sign in strange) + ")"
    return seen


def value_text(value: object) -> str:
    """A value as a person would write it, at most 80 characters of it."""
    if hasattr(value, "item"):
        value = value.item()  # a scalar of numpy
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return "nothing"
    if isinstance(value, str):
        return f"‘{visible(value[:80])}’"
    if isinstance(value, tuple | list):
        return ", ".join(map(value_text, value))[:80]
    if isinstance(value, date):
        return value.isoformat()[:10]
    return (f"{value:.15g}" if isinstance(value, float) else str(value))[:80]


def nearest(name: object, known: Iterable[object]) -> str:
    """`the nearest is ...`, for a name that is none of those known."""
    found = difflib.get_close_matches(str(name), list(map(str, known)), 1, 0)
    return f"the nearest is {found[0]}" if found else "there are none"


def refused(path: Path, faults: list[Fault]) -> BadConfiguration:
    """The error that tells the first of these faults."""
    first = faults[:MOST_FAULTS]
    more = f"\n  and {len(faults) - len(first)} more" if len(faults) > len(first) else ""
    reason = "\n  ".join(map(str, first)) if len(faults) > 1 else str(first[0])
    return BadConfiguration(file=path, reason=reason + more, faults=tuple(first))
