"""Charts of an estimate: its lines up to the total, its years, what moves it, lines beside it."""

from collections.abc import Sequence
from html import escape
from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import empty, figure, palette
from casebook.charts.wrapping import wrap

# More rows than this do not fit on a screen; the table holds all of them.
MOST_ROWS = 16
# So many years stand side by side on a phone.
MOST_TICKS = 6
# A piece that only moves the next one to its place.
CLEAR = "rgba(0,0,0,0)"


def lines(rows: pd.DataFrame, look: Look) -> Figure:
    """A waterfall: each line begins where the one before it ends, and the last bar is the total."""
    if rows.empty:
        return empty(look, "proposal-cost-nothing")
    colours, start = palette(look), 0.0
    costs, total = rows.iloc[:-1], rows.iloc[-1]
    shown, rest = costs.iloc[:MOST_ROWS], costs.iloc[MOST_ROWS:]
    bars = []
    for one in shown.itertuples():
        if pd.isna(one.likely_chf):
            bars.append(Row(_named(look, one), look.say("proposal-cost-open"), (),
                            under=_timed(look, one)))
            continue
        bars.append(Row(
            _named(look, one), look.number(one.likely_chf, "full-amount"),
            (Piece(start, CLEAR), Piece(one.likely_chf, colours.series[0],
                                        hatched=one.paid_in == "in-kind")),
            under=" · ".join(filter(None, (_timed(look, one), _range(look, one))))))
        start += one.likely_chf
    if len(rest):
        amount = float(rest["likely_chf"].sum())
        bars.append(Row(look.say("proposal-cost-more", count=len(rest)),
                        look.number(amount, "full-amount"),
                        (Piece(start, CLEAR), Piece(amount, colours.series[0]))))
    bars.append(Row(look.say("proposal-cost-total"),
                    look.number(total["likely_chf"], "full-amount"),
                    (Piece(float(total["likely_chf"]), colours.highlight),),
                    under=_range(look, next(rows.iloc[[-1]].itertuples())), strong=True))
    return labelled_bars(look, bars, max(float(total["likely_chf"]), 1.0))


def years(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a year, one-off costs hatched upon recurring ones; a year not known comes last."""
    if rows.empty:
        return empty(look, "proposal-cost-nothing")
    colours = palette(look)
    found = sorted({int(year) for year in rows["pay_year"].dropna()})
    # Every year between the first and the last, so that a year without costs is seen as one.
    order: list[int | None] = list(range(found[0], found[-1] + 1)) if found else []
    order += [None] if rows["pay_year"].isna().any() else []
    names = [look.say("proposal-cost-undated") if year is None else str(year) for year in order]
    traces = []
    for timing, colour, shape in (("yearly", colours.series[0], ""),
                                  ("once", colours.series[1], "/")):
        some = rows[rows["timing"] == timing]
        amounts = [_sum(some, year) for year in order]
        if any(amounts):
            traces.append({
                "type": "bar", "name": look.say(f"timing-{timing}"), "x": names, "y": amounts,
                "marker": {"color": colour, "pattern": {"shape": shape, "solidity": 0.35}},
                "customdata": [look.number(one, "full-amount") for one in amounts],
                "hovertemplate": "%{x}: %{customdata}<extra>%{fullData.name}</extra>"})
    return figure(look, traces, 280, barmode="stack", showlegend=True,
                  xaxis={"type": "category", "showgrid": False, "tickangle": 0,
                         **_ticks(names, None in order)},
                  yaxis={"rangemode": "tozero", "tickformat": ",.0f"})


def effects(rows: pd.DataFrame, look: Look) -> Figure:
    """How far each line moves the total downwards and upwards; what a tenth more adds beside it."""
    if rows.empty:
        return empty(look, "proposal-cost-nothing")
    shown = rows.iloc[:MOST_ROWS]
    ranged = bool((shown["effect_high_chf"] > shown["effect_low_chf"]).any())
    bars = [_effect(look, one, ranged) for one in shown.itertuples()]
    widest = max(sum(piece.amount for piece in bar.pieces) for bar in bars)
    return labelled_bars(look, bars, widest or 1.0)


def published(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a published line: the whole is a year of it, the full part a year of the estimate."""
    if rows.empty:
        return empty(look, "proposal-cost-no-line")
    colours = palette(look)
    reach = max(1.0, float(rows["share"].max()))
    return labelled_bars(look, [Row(
        look.say(f"label-{one.label}"), look.number(one.share, "share"),
        (Piece(one.share, colours.series[0]),
         Piece(max(0.0, 1 - one.share), colours.grid)),
        under=look.say("proposal-cost-line-of",
                       amount=look.number(one.published_a_year_chf, "amount"), period=one.period,
                       status=look.say(f"status-{one.status}")))
        for one in rows.itertuples()], reach)


def _effect(look: Look, one: Any, ranged: bool) -> Row:
    colours = palette(look)
    tenth = look.say("proposal-cost-tenth", amount=look.number(one.effect_tenth_chf, "full-amount"))
    if not ranged:
        return Row(_named(look, one), look.number(one.effect_tenth_chf, "full-amount"),
                   (Piece(one.effect_tenth_chf, colours.series[0]),))
    down, up = -one.effect_low_chf, one.effect_high_chf
    if not down and not up:
        return Row(_named(look, one), look.say("proposal-cost-no-range"), (), under=tenth)
    return Row(_named(look, one), look.say(
        "proposal-cost-moves", low=look.number(-down, "signed-amount"),
        high=look.number(up, "signed-amount")),
        (Piece(down, colours.series[0], hatched=True), Piece(up, colours.series[1])), under=tenth)


def _ticks(names: Sequence[str], undated: bool) -> dict[str, list[str]]:
    """The years that have room on a phone; the year not known, last, stands a line below them."""
    dated = names[:-1] if undated else names
    shown = dated[::max(1, -(-len(dated) // MOST_TICKS))]
    if not undated:
        return {"tickvals": list(shown), "ticktext": list(shown)}
    below = "".join(f"<br>{one}" for one in wrap(names[-1], 10, break_long_words=False))
    return {"tickvals": [*shown, names[-1]], "ticktext": [*shown, below]}


def _sum(rows: pd.DataFrame, year: int | None) -> float:
    wanted: Sequence[bool] = (rows["pay_year"].isna() if year is None
                              else (rows["pay_year"] == year).fillna(False))
    return float(rows.loc[wanted, "likely_chf"].sum())


def _named(look: Look, one: Any) -> str:
    """The line by its number and title; a typed title as text, whatever it holds."""
    kind = look.say(f"work-kind-{one.work_kind}")
    title = escape(one.work_title, quote=False) if isinstance(one.work_title, str) else kind
    return look.say("proposal-cost-line", number=str(one.line_number), title=title)


def _timed(look: Look, one: Any) -> str:
    span = (str(one.work_from) if one.work_from == one.work_to
            else f"{one.work_from}–{one.work_to}")
    return look.say("proposal-cost-when", kind=look.say(f"work-kind-{one.work_kind}"),
                    timing=look.say(f"timing-{one.timing}"), years=span)


def _range(look: Look, one: Any) -> str:
    if one.low_chf == one.high_chf:
        return ""
    return look.say("proposal-cost-range", low=look.number(one.low_chf, "full-amount"),
                    high=look.number(one.high_chf, "full-amount"))
