"""Numbers as people and spreadsheets write them, in the locales of the six languages and others.

`1,234` is a thousand or one and a bit. Which of them a table means is seen from its other cells;
where none shows it, the cell is not taken.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

# Why a cell is no number, or which sign of it was set aside.
Fault = Literal["text", "ambiguous", "exponent", "date", "fraction", "grouping"]
LONGEST = 60
EMPTY = frozenset({"", "-", "–", "—", "−", "..", "...", "…", "n/a", "n.a.", "na", "#n/a", "null",
                   "none", "nil", "n.d.", "s/o", "н/д", "нет данных", "无", "x"})
_SIGNS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
          "⁄": "/", "∕": "/"}
_MINUS = "-−–‒﹣－"
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009\u2007\u200a]+")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]")
_MONEY = re.compile(r"(?:CHF|USD|EUR|SFr\.?|Fr\.|US\$|[$€£])", re.IGNORECASE)
# Notes at the end: *, †, [b], 1/ after a space, raised figures; or ~ before it.
_MARK = re.compile(
    r"(?:[*†‡§]{1,4}|\[[0-9a-z]{1,2}\]|(?<=[0-9%]) [0-9a-z]{1,2}/|(?<=[0-9])[¹²³⁰⁴-⁹]{1,3})$",
    re.IGNORECASE)
_EXPONENT = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?e[+-]?[0-9]{1,3}", re.IGNORECASE)
_DATE = re.compile(
    r"[0-9]{1,2}[-./][0-9]{1,2}[-./](?:[0-9]{2}){1,2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
    r"|[0-9]{1,2}[-. ](?:jan|feb|f[eé]v|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|ao[uû]|ago"
    r"|sep|oct|okt|nov|dec|d[eé]c|dic|dez)[a-zé]{0,6}\.?(?:[-. ][0-9]{2,4})?"
    r"|(?:jan|feb|f[eé]v|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|ao[uû]|ago|sep|oct|okt|nov"
    r"|dec|d[eé]c|dic|dez)[a-zé]{0,6}\.?[-. ][0-9]{2,4}", re.IGNORECASE)
_FRACTION = re.compile(r"(?:([0-9]{1,4})(?: |[-–] ?))?([0-9]{1,4})/([0-9]{1,3})")


@dataclass(frozen=True)
class Marks:
    """The decimal sign that a table shows, "" where it shows none."""

    decimal: Literal[".", ",", ""] = ""


@dataclass(frozen=True)
class Number:
    """What a cell says: a value, or why it has none; `changed` where signs were set aside,
    `fraction` where it is written as one.

    `choices` are the ways to read it where there are two; an empty cell has neither.
    """

    value: float | None = None
    fault: Fault | None = None
    choices: tuple[str, ...] = ()
    changed: bool = False
    percent: bool = False
    fraction: bool = False


def cleaned(text: str) -> str:
    """The cell with plain digits, signs and single spaces, and without what cannot be seen."""
    for sign, plain in _SIGNS.items():
        # 1½ is one and a half.
        text = text.replace(sign, f" {plain}" if len(plain) > 1 else plain)
    spaced = _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()
    return plain_digits(spaced)


def plain_digits(text: str) -> str:
    """The text with digits and signs of numbers of any script as plain ones."""
    return "".join(map(_digit, text))


def marks_of(cells: Iterable[str]) -> Marks:
    """The decimal sign of a table, by those of its cells that can be read in one way only."""
    shown = {sign for cell in cells if (sign := _shows(_bare(cleaned(cell))[0]))}
    # What _shows gives is one of the signs of Marks.
    return Marks(shown.pop()) if len(shown) == 1 else Marks()  # type: ignore[arg-type]


def read_number(text: str, marks: Marks = Marks()) -> Number:
    """What the cell says, in a table whose signs are `marks`."""
    cell = cleaned(text[:LONGEST])
    if cell.casefold() in EMPTY:
        return Number(changed=bool(cell))
    if _EXPONENT.fullmatch(cell):
        return Number(fault="exponent")
    if _DATE.fullmatch(cell):
        return Number(fault="date")
    bare, negative, percent = _bare(cell)
    changed = cell not in (bare, f"-{bare}")
    if "/" in bare:
        return _fraction(bare, changed, negative)
    digits = _ungrouped(bare, marks)
    if isinstance(digits, Number):
        return digits
    value = float(digits)
    return Number(-value if negative else value, changed=changed, percent=percent)


def _digit(sign: str) -> str:
    """Digits of any script as plain ones; raised ones stay what they are, marks of notes."""
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    return {"٫": ".", "٬": "'", "，": ",", "．": ".", "％": "%"}.get(sign, sign)


def _bare(cell: str) -> tuple[str, bool, bool]:
    """The number alone, whether it is below zero, whether it is per cent."""
    text = _MONEY.sub("", cell).strip().removeprefix("~").removeprefix("≈").strip()
    text = _MARK.sub("", text).strip()
    percent = text.endswith("%") or text.startswith("%")
    text = text.strip("% ")
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True, percent
    for end in (text[:1], text[-1:]):
        if end and end in _MINUS:
            return text.strip(_MINUS + " "), True, percent
    return text.removeprefix("+").strip(), False, percent


def _shows(bare: str) -> str:
    """The decimal sign that this number alone shows, or ""."""
    signs = [sign for sign in bare if sign in ".,"]
    if len(set(signs)) == 2:
        last = signs[-1]
        return last if signs.count(last) == 1 and _parted(bare.rpartition(last)[0]) else ""
    whole, sign, rest = bare.rpartition(signs[-1]) if signs else ("", "", "")
    if len(signs) > 1:
        # 1.234.567 has no decimals, and shows that the point groups.
        return {".": ",", ",": "."}[sign] if _parted(bare) else ""
    if sign and rest.isdigit() and (len(rest) != 3 or not whole.isdigit() or len(whole) > 3
                                    or whole.startswith("0")):
        return sign
    return ""


def _parted(whole: str) -> bool:
    """Whether the digits stand in groups of three."""
    parts = re.split(r"[ .,'’]", whole)
    return (all(part.isdigit() for part in parts) and 1 <= len(parts[0]) <= 3
            and all(len(part) == 3 for part in parts[1:])
            and len({sign for sign in whole if not sign.isdigit()}) <= 1)


def _ungrouped(bare: str, marks: Marks) -> str | Number:
    """The digits with a point as their decimal sign, or why not."""
    if not re.fullmatch(r"[0-9][0-9 .,'’]*", bare):
        return Number(fault="text")
    own = _shows(bare)
    sign = own or marks.decimal
    signs = {one for one in bare if one in ".,"}
    if len(signs) == 1 and not sign:
        only = signs.pop()
        if bare.count(only) > 1:
            return Number(fault="grouping")
        whole, _, rest = bare.rpartition(only)
        return Number(fault="ambiguous", choices=(f"{whole}{rest}", f"{whole}.{rest}"))
    whole, point, rest = bare.rpartition(sign) if sign and sign in bare else (bare, "", "")
    if sign and bare.count(sign) > 1:
        return Number(fault="grouping")
    plain = re.sub(r"[ .,'’]", "", whole)
    if (plain != whole and not _parted(whole)) or (point and not rest.isdigit()):
        return Number(fault="grouping")
    return f"{plain}.{rest}" if point else plain


def _fraction(bare: str, changed: bool, negative: bool) -> Number:
    found = _FRACTION.fullmatch(bare)
    if found is None or int(found[3]) == 0:
        return Number(fault="text")
    whole, over, under = found[1], int(found[2]), int(found[3])
    if over >= under:
        # The raised figures of 1½, copied from a document, come as 11/2.
        text = found[2]
        choices = tuple(f"{text[:at]} {text[at:]}/{under}" for at in range(1, len(text))
                        if not whole and int(text[at:]) < under and text[at] != "0")
        return Number(fault="fraction", choices=choices)
    value = float(Fraction(over, under) + int(whole or 0))
    return Number(-value if negative else value, changed=changed, fraction=True)
