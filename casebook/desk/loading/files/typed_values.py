"""Values of a workbook by their type and number format, as a person would type them."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Literal

from casebook.desk.loading.upload import Cell

Form = Literal["plain", "percent", "date"]
# Excel keeps and shows fifteen digits; what stands behind them are remainders of its arithmetic.
DIGITS = 15
_PERCENT_IDS = frozenset({"9", "10"})
_DATE_IDS = frozenset({*map(str, range(14, 23)), *map(str, range(27, 37)), *map(str, range(45, 48)),
                       *map(str, range(50, 59))})
# What stands in quotation marks, in brackets or behind a stroke is shown as it is.
_SHOWN = re.compile(r'"[^"]{0,40}"|\[[^\]]{0,40}\]|\\.|_.|\*.')
_PART_OF_DATE = re.compile(r"[ymdhs]|e", re.IGNORECASE)
_SCIENTIFIC = re.compile(r"[0#?.]E[+-]", re.IGNORECASE)


def form_of(number: str, codes: Mapping[str | None, str]) -> Form:
    """How a number format shows a number."""
    code = codes.get(number)
    if code is None:
        return ("percent" if number in _PERCENT_IDS else "date" if number in _DATE_IDS
                else "plain")
    bare = _SHOWN.sub("", _SCIENTIFIC.sub("", code)).partition(";")[0]
    if "%" in bare:
        return "percent"
    return "date" if bare.casefold() != "general" and _PART_OF_DATE.search(bare) else "plain"


def typed(kind: str, raw: str, form: Form, from_1904: bool) -> Cell | None:
    """The cell of a value as the workbook keeps it; None for what is none of its kind."""
    if kind == "str":
        return Cell(raw)
    if kind == "e":
        return Cell(raw, "error")
    if kind == "b":
        return Cell({"1": "1", "true": "1"}.get(raw, "0"), "boolean") if raw else Cell()
    if kind == "d":
        return _iso(raw)
    if kind != "n":
        return None
    if not raw.strip():
        return Cell()
    try:
        number = Decimal(raw.strip())
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(number.adjusted()) > 300:
        return None
    if form == "date":
        return _day(number, from_1904)
    return Cell(f"{plain(number * 100)}%" if form == "percent" else plain(number), "number")


def plain(number: Decimal) -> str:
    """The number in digits, to the fifteenth, without an exponent and without zeros at its end."""
    rounded = Decimal(f"{number:.{DIGITS - 1}e}")
    text = f"{rounded:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def _day(number: Decimal, from_1904: bool) -> Cell:
    start = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)
    # Excel counts a 29 February 1900 that there was not: nobody's figures are of before that.
    if not 61 <= number < 2_958_466:
        return Cell(plain(number), "number")
    moment = start + timedelta(days=float(number))
    day, rest = divmod(number, 1)
    return Cell(moment.date().isoformat() if not rest or int(day) < 0
                else moment.replace(microsecond=0).isoformat(), "date")


def _iso(raw: str) -> Cell | None:
    try:
        moment = datetime.fromisoformat(raw.strip())
    except ValueError:
        return None
    return Cell(moment.date().isoformat(), "date")
