"""The plan of bars and columns: their values on them where all fit, else an axis."""

import math
from collections.abc import Sequence
from dataclasses import replace

from casebook.brief.charts.labels import label, number_format, tick
from casebook.brief.charts.scale import Scale, alone, rounded, scale
from casebook.brief.model import ChartData, Series
from casebook.brief.office.chart_xml import Labels, text_look
from casebook.brief.office.plot_room import (
    NAMES,
    TYPE,
    UNIT_LINE,
    Plot,
    Room,
    legend_place,
    names_below,
)
from casebook.brief.office.waterfall import BASE
from casebook.charts.style import PALETTES
from casebook.exports.text_metrics import width
from casebook.wording import Language


def plot_bars(
    data: ChartData, wide: float, high: float, language: Language, kinds: Sequence[str], size: float
) -> Plot:
    """The plan for a chart of `wide` by `high` points; its type is `size` points when drawn.

    `kinds` are those of a waterfall.
    """
    lies, stacks = data.kind in ("bar", "stacked-bar"), data.kind.startswith("stacked")
    single = stacks or len(data.series) == 1 or alone(data)
    shown = [one for at, one in enumerate(data.series) if not kinds or kinds[at] != BASE]
    legend, tall = ((), 0.0) if len(shown) < 2 else legend_place(data, wide, high, kinds)
    texts = [label(value, data, language) for one in shown for value in one.values
             if value is not None]
    longest = max(width(text, TYPE, "strong") for text in texts) + (6 if lies else 2)
    top, axis, across = UNIT_LINE + tall + 6, scale(data), 1 if single else len(data.series)
    count, gap = len(data.categories), 45 if lies else 40
    if lies:
        names = min(NAMES * wide, max(width(one, TYPE) for one in data.categories) + 8)
        room = Room(names, top, 8, 4, wide, high)
        every = room.plot_high / count / (across + gap / 100) >= TYPE * 0.95
        # Names beside bars may break.
        skip, lines = math.ceil(TYPE / (room.plot_high / count)), 2
    else:
        room = Room(2, top, 2, 24, wide, high)
        bar = room.plot_wide / count / (across + gap / 100)
        # A label may reach a little over its column into the gap.
        every = longest <= (bar if across > 1 else room.plot_wide / count - 2)
        skip, lines = names_below(data.categories, room.plot_wide)
        room = replace(room, bottom=8 + lines * TYPE * 1.3)
    if not every or stacks:
        marks = max(width(tick(one, axis.decimals, data, language), TYPE) for one in axis.marks) + 8
        room = replace(room, bottom=room.bottom + 18) if lies else replace(room, left=marks)
        if not lies:
            skip, lines = names_below(data.categories, room.plot_wide)
    elif lies:
        # The longest bar stops short of the edge by its label.
        axis = _with_room(axis, longest + 6, room.plot_wide, data)
    else:
        axis = _with_room(axis, TYPE * 1.6, room.plot_high, data)
    labels = tuple(
        None if kinds and kinds[at] == BASE
        else _within(data, one, axis, room, lies, language, kinds[at] if kinds else "", gap,
                     size)
        if stacks else _outside(data, one, every, across, language, size)
        for at, one in enumerate(data.series))
    labelled = stacks and all(
        (len(one_label.points) if one_label else 0) == sum(bool(value) for value in one.values)
        for one_label, one in zip(labels, data.series, strict=True) if one in shown)
    return Plot(room.inner, axis, not (labelled if stacks else every), labels,
                (False,) * len(data.series), gap, 100 if single else -5, skip, lines, legend)


def _outside(
    data: ChartData, one: Series, every: bool, across: int, language: Language, size: float
) -> Labels | None:
    """Labels over the bars: all of them, or the last where not all fit."""
    known = [at for at, value in enumerate(one.values) if value is not None]
    points = known if every else known[-1:] if across == 1 else []
    if not points:
        return None
    look = text_look(size, PALETTES["light"].text, bold=not every)
    return Labels(points, number_format(data, language), "outEnd", look)


def _within(
    data: ChartData, one: Series, axis: Scale, room: Room, lies: bool, language: Language,
    kind: str, gap: int, size: float,
) -> Labels | None:
    """Labels in the pieces of stacked bars that are large enough to hold them; none in bars that
    are too thin for most of them, where only the shortest numbers would stand."""
    along = room.plot_wide if lies else room.plot_high
    across = (room.plot_high if lies else room.plot_wide) / len(one.values) / (1 + gap / 100)
    points, long_enough = [], 0
    for at, value in enumerate(one.values):
        if value is None or (at < len(one.estimated) and one.estimated[at]):
            continue  # white letters on hatching cannot be read
        long, tall = width(label(value, data, language), TYPE, "strong"), TYPE * 1.25
        need, beside = (long, tall) if lies else (tall, long)
        if abs(value) / axis.span * along >= need + 2:
            long_enough += 1
            if across >= beside - 4:
                points.append(at)
    if len(points) * 2 <= long_enough:
        return None
    # A step down is drawn as long as it is: its label has the sign.
    sign = {"up": '"+"', "down": '"−"'}.get(kind, "")
    code = number_format(data, language, before=sign)
    return Labels(points, code, "ctr", text_look(size, "bg1", bold=True))


def _with_room(axis: Scale, need: float, along: float, data: ChartData) -> Scale:
    """The axis drawn out so that `need` points are free beyond the longest bar."""
    values = [value for one in data.series for value in one.values if value is not None]
    least, most = min(0.0, *values), max(0.0, *values)
    ends = (most > 0) + (least < 0)
    span = (most - least) * along / max(along - need * ends, along / 4) or 1.0
    spare = (span - (most - least)) / max(1, ends)
    low, high = least - (spare if least < 0 else 0), most + (spare if most > 0 else 0)
    return Scale(low, high, rounded(low, high, 4, data.numbers).step)
