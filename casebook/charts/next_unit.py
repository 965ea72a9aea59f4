"""Figures of what more units would pay for, and of one contribution spread over expenses."""

from html import escape
from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import empty, palette

# More rows than this do not fit on a screen; the table holds all of them.
MOST_ROWS = 16


def needs(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a cost, full where the units pay for it, hatched where they do not reach."""
    if rows.empty:
        return empty(look, "next-unit-nothing")
    colours = palette(look)
    shown = rows.iloc[:MOST_ROWS]
    bars = [Row(
        name=_named(look, one), value=look.number(one.cost_chf, "full-amount"),
        under=look.say("next-unit-paid", kind=look.say(f"cost-kind-{one.cost_kind}"),
                       period=one.period if isinstance(one.period, str) else "",
                       timed="yes" if isinstance(one.period, str) else "no",
                       share=look.number(one.paid_share, "share")),
        pieces=(Piece(one.paid_share, colours.series[0]),
                Piece(1 - one.paid_share, colours.context, hatched=True)))
        for one in shown.itertuples()]
    rest = rows.iloc[MOST_ROWS:]
    if len(rest):
        cost, paid = float(rest["cost_chf"].sum()), float(rest["paid_chf"].sum())
        bars.append(Row(
            look.say("next-unit-more", count=len(rest)), look.number(cost, "full-amount"),
            (Piece(paid / cost, colours.series[0]),
             Piece(1 - paid / cost, colours.context, hatched=True))))
    return labelled_bars(look, bars, 1.0)


def lines(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a cost line: the whole is a year of the line, the full part one unit."""
    colours = palette(look)
    bars = [Row(
        name=look.say(f"label-{one.label}"), value=look.number(one.share, "share"),
        under=look.say("next-unit-line-of", amount=look.number(one.amount_a_year_chf, "amount"),
                       period=one.period, status=look.say(f"status-{one.status}")),
        pieces=(Piece(one.share, colours.series[0]), Piece(1 - one.share, colours.grid)))
        for one in rows.itertuples()]
    return labelled_bars(look, bars, 1.0)


def by_object(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a line of the plan, with its part of the contribution."""
    return _receipt(rows, look, [look.say(f"label-{one}") for one in rows["label"]])


def by_sdg(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a goal, with its part of the contribution."""
    return _receipt(rows, look, [look.say("sdg-goal", goal=str(int(one)),
                                          name=look.say(f"sdg-{int(one)}"))
                                 for one in rows["sdg"]])


def by_function(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a function, with its part of the contribution."""
    return _receipt(rows, look, [look.say("function-" + one.lower().replace(" ", "-"))
                                 for one in rows["function"]])


def _receipt(rows: pd.DataFrame, look: Look, named: list[str]) -> Figure:
    colour = palette(look).series[0]
    bars = [Row(name, look.number(one.part_chf, "full-amount"), (Piece(one.share, colour),),
                beside="") for name, one in zip(named, rows.itertuples(), strict=True)]
    total = float(rows["contribution_chf"].iloc[0])
    bars.append(Row(look.say("receipt-total"), look.number(total, "full-amount"), (),
                    strong=True))
    return labelled_bars(look, bars, float(rows["share"].max()))


def _named(look: Look, one: Any) -> str:
    """The cost in words; a typed name as text, whatever it holds."""
    if one.cost_kind == "typed":
        return escape(one.cost_title, quote=False)
    if one.label != "projects":
        return look.say(f"label-{one.label}")
    if isinstance(one.iso3, str):
        return look.say("next-unit-projects", country=look.name(one.iso3))
    return look.say("next-unit-projects-shared", count=len(one.iso3_list.split()))
