"""Numbers read as a reader reads them: 343 11/16, −5, 1 234.5 with a narrow space."""

import re
from fractions import Fraction

# What stands between groups of thousands, and before a fraction.
GROUP, JOINT = "\u202f", "\u00a0"
_WHOLE = rf"\d+(?:{GROUP}\d{{3}})*"
# A mixed number, a fraction alone, or a plain number.
NUMBER = re.compile(
    rf"(?:{_WHOLE}{JOINT})?\d{{1,2}}/(?:2|4|8|16)(?!\d)|{_WHOLE}(?:\.\d+)?")


def grouped(number: str) -> str:
    """`number`, written with commas in a test, as a reader sees it."""
    return number.replace(",", GROUP)


def value(text: str) -> float:
    """The value of one number as it is written; ValueError where it is none."""
    plain = text.strip().replace("−", "-").replace("+", "").replace(GROUP, "").replace("±", "")
    sign, size = (-1, plain[1:]) if plain.startswith("-") else (1, plain)
    if not re.fullmatch(rf"[\d./{JOINT}]+", size):
        raise ValueError(text)
    return sign * float(sum(Fraction(part) for part in size.split(JOINT)))
