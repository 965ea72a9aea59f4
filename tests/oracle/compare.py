"""Comparison of the product's answers with the second computation: every difference, in words."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from math import isclose
from typing import Any

import pandas as pd

from casebook.analysis.findings import Finding
from casebook.cards import Prepared, card, prepare
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH, DataText, Dated, Day, Listed, Message, Name, Quantity
from casebook.wording.catalogue import say
from tests.oracle.money import prices
from tests.oracle.view import Money, Reckoned, Sentence, View
from tests.oracle.written import numbers, texts

RELATIVE, ABSOLUTE = 1e-9, 1e-12
# Sums of amounts that nearly cancel each other out are exact to a hundredth of a cent.
LOOSE = {"difference": 1e-4, "rest": 1e-4, "amount": 1e-4, "gap_usd": 1e-4}


def shown(card_id: str, view: View) -> Prepared:
    """The card as the product shows it in English."""
    return prepare(card(card_id), Selection(**view._asdict()), live(), "light")


def differences(prepared: Prepared, reckoned: Reckoned) -> list[str]:
    """How rows and sentence of a card differ from the reckoning; none where they agree."""
    return [*_of_rows(prepared.rows, reckoned),
            *of_sentence(prepared.title, prepared.finding, reckoned.sentence)]


def _of_rows(rows: pd.DataFrame, reckoned: Reckoned) -> Iterator[str]:
    answered = {}
    for row in rows.to_dict("records"):
        cells = {name: _plain(value) for name, value in row.items()}
        key = tuple(cells.pop(name) for name in reckoned.key)
        if key in answered:
            yield f"two rows for {key}"
        answered[key] = cells
    for key in sorted(answered.keys() - reckoned.rows.keys(), key=str):
        yield f"a row {key} that is not reckoned"
    for key in sorted(reckoned.rows.keys() - answered.keys(), key=str):
        yield f"no row {key}"
    for key in answered.keys() & reckoned.rows.keys():
        yield from _of_cells(str(key), answered[key], reckoned.rows[key])


def _of_cells(where: str, answered: Mapping[str, Any], wanted: Mapping[str, Any]) -> Iterator[str]:
    for name in answered.keys() ^ wanted.keys():
        yield f"{where}: {name} is {'shown' if name in answered else 'reckoned'} only"
    for name in answered.keys() & wanted.keys():
        if not same(answered[name], wanted[name], LOOSE.get(name, ABSOLUTE)):
            yield f"{where}: {name} {answered[name]!r}, reckoned {_told(wanted[name])}"


def of_sentence(
    title: str, finding: Finding | None, wanted: Sentence | None
) -> Iterator[str]:
    """How a sentence differs from the one reckoned: message, values, and numbers as written."""
    if finding is None or wanted is None:
        if finding is not None or wanted is not None:
            yield (f"the sentence is {finding and finding.message}, "
                   f"reckoned {wanted and wanted.message}")
        return
    if finding.message != wanted.message:
        yield f"the sentence is {finding.message}, reckoned {wanted.message}"
    answered = {name: _with_dash(_value(value)) for name, value in finding.values.items()}
    spans = {name: _with_dash(value) for name, value in wanted.values.items()}
    yield from _of_cells("the sentence", answered, spans)
    if finding.values.keys() == wanted.values.keys():
        yield from _of_words(title, finding, wanted)


def _with_dash(value: Any) -> Any:
    """Spans of years with the dash of sentences: sources have a hyphen, some findings too."""
    if isinstance(value, tuple):
        return tuple(map(_with_dash, value))
    return re.sub(r"^(\d{4})-(\d{4})$", "\\1–\\2", value) if isinstance(value, str) else value


def _of_words(title: str, finding: Finding, wanted: Sentence) -> Iterator[str]:
    """Numbers as they are written: each as the rules have it, and none beyond those reckoned."""
    allowed = {str(year) for year in wanted.years}
    for name, value in finding.values.items():
        if isinstance(value, Quantity):
            money = wanted.values[name]
            number = money.value if isinstance(money, Money) else money
            currency = money.currency if isinstance(money, Money) else "CHF"
            right = texts(type(value).__name__, number, currency)
            if value.written("en") not in right:
                yield f"the sentence: {name} is written {value.written('en')!r}, not {right}"
            allowed |= {one for text in right for one in numbers(text)}
        elif isinstance(value, Day):
            day = f"{value.value.day} {value.value:%B %Y}"
            if value.written("en") != day:
                yield f"the sentence: {name} is written {value.written('en')!r}, not {day!r}"
            allowed |= set(numbers(day))
        elif isinstance(value, str | int):
            allowed |= set(numbers(str(value)))
        elif isinstance(value, DataText | Dated):
            allowed |= set(numbers(_value(value)))
        elif isinstance(value, Message):
            allowed |= set(numbers(ENGLISH.say(value.message)))
        elif isinstance(value, Listed):
            allowed |= set(numbers(value.written("en", say)))
    base = str(max(prices()))
    allowed |= {base} if f"at {base} prices" in title else set()
    for one in numbers(title):
        if one not in allowed:
            yield f"{one!r} in “{title}” is not reckoned"


def same(answered: Any, wanted: Any, absolute: float = ABSOLUTE) -> bool:
    """Whether two values agree: numbers to the ninth digit, all else exactly."""
    if isinstance(wanted, Money):
        return (isinstance(answered, Money) and answered.currency == wanted.currency
                and same(answered.value, wanted.value, 1e-4))
    if wanted is None or isinstance(wanted, str | bool | tuple | date):
        return type(answered) is type(wanted) and bool(answered == wanted)
    if answered is None or isinstance(answered, str | bool | tuple | date | Money):
        return False
    return isclose(float(answered), float(wanted), rel_tol=RELATIVE, abs_tol=absolute)


def _plain(value: Any) -> Any:
    """A cell as plain Python: nothing for what is missing, a date as it is written in a source."""
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return value.item() if hasattr(value, "item") else value


def _value(value: Any) -> Any:
    """A value of a finding as plain Python: money with its currency, a name by its code."""
    if isinstance(value, Quantity):
        plain = _plain(value.value)
        return Money(plain, value.currency) if hasattr(value, "currency") else plain
    if isinstance(value, Name):
        return value.code
    if isinstance(value, Message):
        return value.message
    if isinstance(value, DataText):
        return value.english
    if isinstance(value, Dated):
        return value.text
    if isinstance(value, Day):
        return value.value
    return (tuple(_value(one) for one in value.items) if isinstance(value, Listed)
            else _plain(value))


def _told(value: Any) -> str:
    if isinstance(value, Money):
        return f"{value.currency} {float(value.value)!r}"
    return repr(float(value) if isinstance(value, Fraction) else value)
