"""The plan of a line chart: names at the lines' ends where they fit, else a legend."""

from collections.abc import Sequence
from dataclasses import replace

from casebook.brief.charts.labels import label, number_format, tick
from casebook.brief.charts.scale import Scale, scale, spread
from casebook.brief.model import ChartData, Series
from casebook.brief.office.chart_xml import Labels, text_look
from casebook.brief.office.plot_room import (
    BESIDE,
    TYPE,
    UNIT_LINE,
    Plot,
    Room,
    legend_place,
    names_below,
)
from casebook.exports.text_metrics import width
from casebook.wording import Language


def plot_lines(
    data: ChartData, wide: float, high: float, language: Language, size: float
) -> Plot:
    """The plan for a chart of `wide` by `high` points; its type is `size` points when drawn."""
    axis = scale(data)
    beside = [f"{one.name} " if len(data.series) > 1 else "" for one in data.series]
    ends = [_last(one) for one in data.series]
    texts = [name + label(one.values[end] or 0.0, data, language)
             for name, one, end in zip(beside, data.series, ends, strict=True)]
    longest = max(width(text, TYPE, "strong") for text in texts) + 12
    direct = longest <= BESIDE * wide and len(data.series) <= 8
    marks = max(width(tick(one, axis.decimals, data, language), TYPE) for one in axis.marks) + 8
    legend, tall = ((), 0.0) if direct else legend_place(data, wide, high, ())
    last = label(data.series[0].values[ends[0]] or 0.0, data, language)
    room = Room(marks, UNIT_LINE + tall + 6, longest if direct else width(last, TYPE) + 10, 24,
                wide, high)
    skip, lines = names_below(data.categories, room.plot_wide)
    room = replace(room, bottom=8 + lines * TYPE * 1.3)
    shifts = _apart(data, ends, axis, room) if direct else [0.0] * len(ends)
    code = number_format(data, language)
    labels = tuple(
        Labels((end,), code, "r", text_look(size, one.colour, bold=True),
               name=len(data.series) > 1, shift=shift)
        for one, end, shift in zip(data.series, ends, shifts, strict=True)
    ) if direct else (None,) * len(ends)
    return Plot(room.inner, axis, True, labels,
                tuple(_lonely(one) for one in data.series), 0, 0, skip, lines, legend)


def _apart(data: ChartData, ends: Sequence[int], axis: Scale, room: Room) -> list[float]:
    """How far each name at a line's end moves, down positive, so that none covers another."""
    natural = [(axis.most - (one.values[end] or 0.0)) / axis.span * room.plot_high
               for one, end in zip(data.series, ends, strict=True)]
    moved = spread(natural, TYPE * 1.35, 0, room.plot_high)
    return [(new - old) / room.high for new, old in zip(moved, natural, strict=True)]


def _last(one: Series) -> int:
    """The place of the last value."""
    return max((at for at, value in enumerate(one.values) if value is not None), default=0)


def _lonely(one: Series) -> bool:
    """Whether a value has none on either side, so that no line leads to it."""
    gaps = [None, *one.values, None]
    return any(gaps[at] is not None and gaps[at - 1] is None and gaps[at + 1] is None
               for at in range(1, len(gaps) - 1))
