"""Numbers read as a reader reads them: 343 11/16, −5, 1,234.5."""

import re
from fractions import Fraction

# A mixed number, a fraction alone, or a plain number.
NUMBER = re.compile(
    r"(?:\d[\d,]*\u00a0)?\d{1,2}/(?:2|4|8|16)(?!\d)|\d[\d,]*(?:\.\d+)?")


def value(text: str) -> float:
    """The value of one number as it is written; ValueError where it is none."""
    plain = text.strip().replace("−", "-").replace("+", "").replace(",", "").replace("±", "")
    sign, size = (-1, plain[1:]) if plain.startswith("-") else (1, plain)
    if not re.fullmatch(r"[\d./\u00a0]+", size):
        raise ValueError(text)
    return sign * float(sum(Fraction(part) for part in size.split("\u00a0")))
