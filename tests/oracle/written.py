"""Second implementation of how values are written in sentences."""

import re
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

NO_BREAK, GROUP = "\u00a0", "\u202f"
MINUS = "\u2212"
# Grouped, with decimals or a fraction; not a part of a word or of a name with a hyphen.
NUMBER = (r"(?<![A-Za-z\d])(?<![A-Za-z]-)\d+(?:\u202f\d{3})*(?:\.\d+)?"
          r"(?:\u00a0\d+/\d+|/\d+)?")
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def texts(kind: str, value: float | Fraction, currency: str = "CHF") -> set[str]:
    """Every text that a value of this kind may have: two, where it lies on the edge of rounding."""
    exact = Fraction(value)
    return {_text(kind, exact * (1 + Fraction(step, 10**11)), currency) for step in (-1, 0, 1)}


def _text(kind: str, value: Fraction, currency: str) -> str:
    size, sign = abs(value), MINUS if value < 0 else ""
    money = currency + NO_BREAK
    signed = "+" if value > 0 else sign or "\u00b1"
    match kind:
        case "Amount":
            return money + _minus(value, _short(size) if size >= 10**6 else _plain(size, 0))
        case "FullAmount":
            return money + _minus(value, _plain(size, 0))
        case "SmallAmount":
            digits = 2 if size < 100 else 0
            return money + _minus(value, _plain(size, digits, fixed=True))
        case "SignedAmount":
            return signed + money + _plain(size, 0)
        case "Units":
            return _minus(value, _units(size))
        case "SignedUnits":
            return signed + _units(size)
        case "Share":
            return _minus(value, _plain(size * 100, 0 if size >= Fraction(995, 10**4) else 1) + "%")
        case "FineShare":
            return _minus(value, _plain(size * 100, 3 if size < Fraction(1, 100) else 2) + "%")
        case "Percent":
            return _minus(value, _plain(size * 100, 1, fixed=True) + "%")
        case "SignedShare":
            return signed + _plain(size * 100, 1, fixed=True) + "%"
        case "Count":
            return _minus(value, _short(size) if size >= 10**6 else _plain(size, 0))
        case "Factor":
            return _minus(value, _plain(size, 2))
        case "Rate":
            return _minus(value, _plain(size, 6))
        case "Year":
            return str(round(value))
    raise AssertionError(f"nobody has said how a {kind} is written")


def _minus(value: Fraction, text: str) -> str:
    return (MINUS if value < 0 else "") + text


def _plain(size: Fraction, digits: int, *, fixed: bool = False) -> str:
    """Grouped by thousands, rounded half to even; zeros at the end only where they are fixed."""
    exact = Decimal(size.numerator) / Decimal(size.denominator)
    text = f"{exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_EVEN):,f}"
    text = text.replace(",", GROUP)
    return text if fixed or "." not in text else text.rstrip("0").rstrip(".")


def _short(size: Fraction) -> str:
    """Three significant digits and the word for the magnitude."""
    for scale, word in SCALES:
        if size >= scale:
            part = size / scale
            digits = 2 if part < 10 else 1 if part < 100 else 0
            return f"{_plain(part, digits)}{NO_BREAK}{word}"
    raise AssertionError(size)


def _units(size: Fraction) -> str:
    """As ITU writes them, in sixteenths; a decimal where it is none."""
    near = size.limit_denominator(16)
    if abs(near - size) > Fraction(1, 10**9) or near.denominator not in (1, 2, 4, 8, 16):
        return _plain(size, 4)
    whole, rest = divmod(near, 1)
    if not rest:
        return _plain(near, 0)
    return f"{_plain(whole, 0)}{NO_BREAK}{rest}" if whole else str(rest)


def numbers(sentence: str) -> list[str]:
    """The numbers of a sentence, as they are written; one in a name or measure is none: No. 165,
    WRC-19, per 1\u202f000 inhabitants.
    """
    text = re.sub(r"Nos?\. \d+[A-Z]?|Resolution \d+|Decision \d+|per 1\u202f000 inhabitants|"
                  r"per USD 1 million", "", sentence)
    return re.findall(NUMBER, text)
