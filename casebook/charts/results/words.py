"""Values of the results model in words: with their unit, and with their date."""

from typing import Any

import pandas as pd

from casebook.charts.look import Look

MARK = {"reached": "✓", "missed": "✗", "on-course": "↗", "off-course": "↘", "unknown": "○"}


def quantity(look: Look, value: float, unit: str) -> str:
    """A value with its unit: 54%, USD 73 billion, 5,700 schools."""
    if unit in ("CHF", "USD"):
        return look.number(value, "amount", currency=unit)
    if unit.split(" ", maxsplit=1)[0] == "percent":
        return look.say("results-percent", value=look.number(value, "factor"))
    number, unit = split_quantity(look, value, unit)
    return look.say("results-quantity", value=number, unit=unit)


def split_quantity(look: Look, value: float, unit: str) -> tuple[str, str]:
    """The number and its unit apart; a currency or a per cent sign stays with the number."""
    if unit in ("CHF", "USD") or unit.split(" ", maxsplit=1)[0] == "percent":
        return quantity(look, value, unit), ""
    return look.number(value, "factor" if abs(value) < 100 else "count"), look.unit(unit)


def dated(look: Look, value: Any, unit: str, date: object) -> str:
    """A value with its date where one is settled, or nothing where there is no value."""
    if pd.isna(value):
        return ""
    if pd.isna(date):
        return quantity(look, float(value), unit)
    return look.say("results-dated", value=quantity(look, float(value), unit),
                    date=look.dated(str(date)))


def year_of(date: str) -> float:
    """Where a date stands on an axis of years: in the middle of its year or month."""
    year, _, month = date.partition("-")
    return int(year) + ((int(month) - 0.5) / 12 if month else 0.5)
