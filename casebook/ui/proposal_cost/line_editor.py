"""The fields of one line of work; what they say is kept as soon as it fits together."""

from decimal import Decimal
from typing import Any, get_args

import streamlit as st
from pydantic import ValidationError

from casebook.analysis.proposal_cost.model import (
    FIRST_PRICE_YEAR,
    FIRST_YEAR,
    LAST_YEAR,
    MEASURES,
    TITLE_LENGTH,
    TOO_LARGE,
    Grade,
    Kind,
    Line,
    UnitCost,
)
from casebook.ui.proposal_cost import offered
from casebook.ui.proposal_cost.state import keep_lines, proposal, seeded, words
from casebook.ui.typed_text import text_input, typed
from casebook.wording import Year

SIDES = ("low", "likely", "high")
MOST_QUANTITY, MOST_CHF = 1_000_000.0, 1_000_000_000.0


def fields(place: int, line: Line) -> None:
    """The fields of the line at `place`, and a sentence where what they say does not fit."""
    left, right = st.columns([2, 3], gap="medium")
    with left:
        _choice(place, "kind", get_args(Kind), line.kind, "work-kind-{}")
    with right:
        text_input(words("proposal-cost-line-title"), most=TITLE_LENGTH,
                   key=_key(place, "title", line.title), on_change=_changed, args=(place,))
    _quantities(place, line)
    offered.offer(place, line, lambda cost: _replace(place, cost=cost))
    for side, column in zip(SIDES, st.columns(3, gap="medium"), strict=True):
        value = getattr(line.cost, side)
        column.number_input(
            words(f"proposal-cost-unit-{side}"), 0.0, MOST_CHF, value=None, step=100.0,
            format="%.2f", key=_key(place, side, None if value is None else float(value)),
            on_change=_changed, args=(place,))
    _when(place, line)
    left, right = st.columns(2, gap="medium")
    with left:
        _choice(place, "paid", ("cash", "in-kind"), line.paid, "paid-in-{}")
    with right:
        _choice(place, "fund", ("regular", "voluntary", "open"), line.fund, "fund-{}")
    _prices(place, line)
    _show_refusal(place, line)


def _quantities(place: int, line: Line) -> None:
    measures = MEASURES[line.kind]
    places = iter(st.columns(len(measures) + (line.kind == "staff"), gap="medium"))
    for number, (measure, column) in enumerate(zip(measures, places, strict=False)):
        column.number_input(
            words(f"measure-{measure}"), 0.0, MOST_QUANTITY, step=1.0, format="%.10g",
            key=_key(place, f"quantity_{number}", float(line.quantity[number])),
            on_change=_changed, args=(place,))
    if line.kind == "staff":
        with next(places):
            st.selectbox(
                words("proposal-cost-grade"), get_args(Grade), index=None, filter_mode=None,
                key=_key(place, "grade", line.grade), on_change=_changed, args=(place,),
                placeholder=words("proposal-cost-grade-none"))


def _when(place: int, line: Line) -> None:
    timing, first, last = st.columns([2, 1, 1], gap="medium")
    with timing:
        _choice(place, "timing", ("once", "yearly"), line.timing, "timing-{}")
    first.number_input(words("proposal-cost-first"), FIRST_YEAR, LAST_YEAR, step=1, format="%d",
                       key=_key(place, "first", line.first_year), on_change=_changed,
                       args=(place,))
    last.number_input(words("proposal-cost-last"), FIRST_YEAR, LAST_YEAR, step=1, format="%d",
                      key=_key(place, "last", line.last_year), on_change=_changed, args=(place,))
    if line.timing == "once" and line.first_year != line.last_year:
        st.caption(words("proposal-cost-undated-what"))


def _prices(place: int, line: Line) -> None:
    first, last = st.columns(2, gap="medium")
    for name, column in (("first", first), ("last", last)):
        column.number_input(
            words(f"proposal-cost-price-{name}"), FIRST_PRICE_YEAR, LAST_YEAR, value=None, step=1,
            format="%d", key=_key(place, f"price_{name}", getattr(line.cost, f"price_{name}")),
            on_change=_changed, args=(place,))
    st.caption(words("proposal-cost-price-what", year=Year(offered.index().base_year)))


def _choice(place: int, field: str, options: tuple[str, ...], value: str, message: str) -> None:
    st.selectbox(words(f"proposal-cost-{field}"), options, filter_mode=None,
                 key=_key(place, field, value), on_change=_changed, args=(place,),
                 format_func=lambda one: words(message.format(one)))


def _key(place: int, field: str, value: object) -> str:
    return seeded(f"line_{place}_{field}", value)


def _field(place: int, field: str) -> Any:
    return st.session_state.get(f"pick_cost_line_{place}_{field}")


def _number(value: Any, decimals: int) -> Decimal | None:
    return None if value is None else round(Decimal(str(value)), decimals)


def _typed_line(place: int, line: Line) -> Line:
    """The line as its fields have it. Raises ValidationError where they do not fit together."""
    kind = _field(place, "kind")
    same = kind == line.kind
    measures = MEASURES.get(kind, ())
    # Another kind is counted in something else: its quantities start at one.
    quantity = tuple(_number(_field(place, f"quantity_{n}") or 0, 3) if same else Decimal(1)
                     for n in range(len(measures)))
    cost = {side: _number(_field(place, side), 2) for side in SIDES}
    published = line.cost.published if same and (
        cost["low"], cost["high"]) == (line.cost.low, line.cost.high) else None
    if not same and line.cost.published:
        cost = dict.fromkeys(SIDES)
    return Line.model_validate({
        "kind": kind, "title": typed(f"pick_cost_line_{place}_title", TITLE_LENGTH),
        "quantity": quantity, "grade": _field(place, "grade") if kind == "staff" and same else None,
        "cost": {**cost, "price_first": _field(place, "price_first"),
                 "price_last": _field(place, "price_last"), "published": published},
        **{name: _field(place, name) for name in ("timing", "paid", "fund")},
        "first_year": _field(place, "first"), "last_year": _field(place, "last")})


def _changed(place: int) -> None:
    lines = proposal().lines
    if place >= len(lines):
        return
    try:
        new = _typed_line(place, lines[place])
    except ValidationError:
        return  # the page says what does not fit
    keep_lines((*lines[:place], new, *lines[place + 1:]), place)


def _replace(place: int, cost: UnitCost) -> None:
    lines = proposal().lines
    try:
        new = Line.model_validate({**lines[place].model_dump(), "cost": cost})
    except ValidationError:
        st.toast(words("proposal-cost-refused-amount"), icon=":material/rule:")
        return
    keep_lines((*lines[:place], new, *lines[place + 1:]), place)


def _show_refusal(place: int, line: Line) -> None:
    """The sentence on fields that do not fit together, as long as they do not."""
    try:
        _typed_line(place, line)
    except ValidationError as invalid:
        costs = [one for one in (_field(place, side) for side in SIDES) if one is not None]
        prices = [_field(place, f"price_{name}") for name in ("first", "last")]
        if costs != sorted(costs):
            reason = "order"
        elif (_field(place, "first") or 0) > (_field(place, "last") or 0):
            reason = "years"
        elif prices.count(None) == 1 or (None not in prices and prices[0] > prices[1]):
            reason = "prices"
        elif any(one["type"] == TOO_LARGE for one in invalid.errors()):
            reason = "amount"
        else:
            reason = "value"
        st.warning(words(f"proposal-cost-refused-{reason}"), icon=":material/rule:")
