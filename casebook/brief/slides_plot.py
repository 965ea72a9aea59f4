"""Where a native chart's parts stand, and which labels fit: measured before it is drawn."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from casebook.brief.document import ChartData, Series
from casebook.brief.office_text import number
from casebook.brief.slides_chart_xml import Labels, text_look
from casebook.brief.slides_scale import Scale, alone, rounded, scale, spread
from casebook.brief.slides_waterfall import BASE
from casebook.exports.lettering import block, width
from casebook.figures.style import PALETTES

TYPE = 11.0
UNIT_LINE, LEGEND_LINE, KEY = 20.0, 17.0, 30.0
# Names of bars take no more than this of the width; they break before that.
NAMES, BESIDE = 0.4, 0.3
Box4 = tuple[float, float, float, float]


@dataclass(frozen=True)
class Plot:
    """The plan of a chart, places as fractions of it. `labels` and `markers` one per series."""

    inner: Box4
    scale: Scale
    axis: bool
    axis_decimals: int
    labels: tuple[Labels | None, ...]
    markers: tuple[bool, ...]
    gap: int
    overlap: int
    skip: int
    lines: int = 1
    legend: Box4 | tuple[()] = ()
    legend_right: bool = False


@dataclass(frozen=True)
class _Room:
    """Points kept free on each side of the plot."""

    left: float
    top: float
    right: float
    bottom: float
    wide: float
    high: float

    @property
    def inner(self) -> Box4:
        return (self.left / self.wide, self.top / self.high, self.plot_wide / self.wide,
                self.plot_high / self.high)

    @property
    def plot_wide(self) -> float:
        return self.wide - self.left - self.right

    @property
    def plot_high(self) -> float:
        return self.high - self.top - self.bottom


def plot(
    data: ChartData, wide: float, high: float, language: str, kinds: Sequence[str] = (),
    size: float = TYPE,
) -> Plot:
    """The plan for a chart of `wide` by `high` points with type of `size` points.

    `kinds` are those of a waterfall.
    """
    # Planned as large as it would be with the usual type: all places are fractions.
    wide, high = wide * TYPE / size, high * TYPE / size
    if data.kind == "doughnut":
        return _ring(data, wide, high)
    if data.kind == "line":
        return _lines(data, wide, high, language, size)
    return _bars(data, wide, high, language, kinds, size)


def _ring(data: ChartData, wide: float, high: float) -> Plot:
    side = high - UNIT_LINE - 6
    longest = max(width(one, TYPE) for one in data.categories) + KEY
    left = max(0.0, (wide - side - 24 - longest) / 2)
    tall = min(side, len(data.categories) * (LEGEND_LINE + 4))
    room = min(longest + 10, wide - side - 24)
    legend = ((left + side + 24) / wide, (UNIT_LINE + (side - tall) / 2) / high, room / wide,
              tall / high)
    return Plot((left / wide, UNIT_LINE / high, side / wide, side / high), Scale(0, 1, 1), False,
                0, (), (), 0, 0, 1, 1, legend, True)


def _lines(
    data: ChartData, wide: float, high: float, language: str, size: float
) -> Plot:
    axis = scale(data)
    decimals = _decimals(axis)
    beside = [f"{one.name} " if len(data.series) > 1 else "" for one in data.series]
    ends = [_last(one) for one in data.series]
    said = [name + number(one.values[end] or 0.0, data.decimals, language)
            for name, one, end in zip(beside, data.series, ends, strict=True)]
    longest = max(width(text, TYPE, "strong") for text in said) + 12
    direct = longest <= BESIDE * wide and len(data.series) <= 8
    marks = max(width(number(one, decimals, language), TYPE) for one in axis.marks) + 8
    legend, tall = ((), 0.0) if direct else _legend(data, wide, high, ())
    last = number(data.series[0].values[ends[0]] or 0.0, data.decimals, language)
    room = _Room(marks, UNIT_LINE + tall + 6, longest if direct else width(last, TYPE) + 10, 24,
                 wide, high)
    skip, lines = _names(data.categories, room.plot_wide)
    room = replace(room, bottom=8 + lines * TYPE * 1.3)
    shifts = _apart(data, ends, axis, room) if direct else [0.0] * len(ends)
    code = format_code(data.decimals)
    labels = tuple(
        Labels((end,), code, "r", text_look(size, one.colour, bold=True),
               name=len(data.series) > 1, shift=shift)
        for one, end, shift in zip(data.series, ends, shifts, strict=True)
    ) if direct else (None,) * len(ends)
    return Plot(room.inner, axis, True, decimals, labels,
                tuple(_lonely(one) for one in data.series), 0, 0, skip, lines, legend)


def _bars(
    data: ChartData, wide: float, high: float, language: str, kinds: Sequence[str], size: float
) -> Plot:
    lies, stacks = data.kind in ("bar", "stacked-bar"), data.kind.startswith("stacked")
    single = stacks or len(data.series) == 1 or alone(data)
    shown = [one for at, one in enumerate(data.series) if not kinds or kinds[at] != BASE]
    legend, tall = ((), 0.0) if len(shown) < 2 else _legend(data, wide, high, kinds)
    texts = [number(value, data.decimals, language) for one in shown for value in one.values
             if value is not None]
    longest = max(width(text, TYPE, "strong") for text in texts) + (6 if lies else 2)
    top, axis, across = UNIT_LINE + tall + 6, scale(data), 1 if single else len(data.series)
    count, gap = len(data.categories), 45 if lies else 40
    if lies:
        names = min(NAMES * wide, max(width(one, TYPE) for one in data.categories) + 8)
        room = _Room(names, top, 8, 4, wide, high)
        every = room.plot_high / count / (across + gap / 100) >= TYPE * 0.95
        # Names beside bars may break.
        skip, lines = math.ceil(TYPE / (room.plot_high / count)), 2
    else:
        room = _Room(2, top, 2, 24, wide, high)
        bar = room.plot_wide / count / (across + gap / 100)
        # A label may reach a little over its column into the gap.
        every = longest <= (bar if across > 1 else room.plot_wide / count - 2)
        skip, lines = _names(data.categories, room.plot_wide)
        room = replace(room, bottom=8 + lines * TYPE * 1.3)
    if not every or stacks:
        decimals = _decimals(axis)
        marks = max(width(number(one, decimals, language), TYPE) for one in axis.marks) + 8
        room = replace(room, bottom=room.bottom + 18) if lies else replace(room, left=marks)
        if not lies:
            skip, lines = _names(data.categories, room.plot_wide)
    elif lies:
        # The longest bar stops short of the edge by its label.
        axis = _with_room(axis, longest + 6, room.plot_wide, data)
    else:
        axis = _with_room(axis, TYPE * 1.6, room.plot_high, data)
    labels = tuple(
        None if kinds and kinds[at] == BASE
        else _within(data, one, axis, room, lies, language, kinds[at] if kinds else "", gap,
                     size)
        if stacks else _outside(data, one, every, across, size)
        for at, one in enumerate(data.series))
    told = stacks and all(
        (len(asked.points) if asked else 0) == sum(bool(value) for value in one.values)
        for asked, one in zip(labels, data.series, strict=True) if one in shown)
    return Plot(room.inner, axis, not (told if stacks else every), _decimals(axis), labels,
                (False,) * len(data.series), gap, 100 if single else -5, skip, lines, legend)


def _outside(
    data: ChartData, one: Series, every: bool, across: int, size: float
) -> Labels | None:
    """Labels over the bars: all of them, or the last where not all fit."""
    known = [at for at, value in enumerate(one.values) if value is not None]
    points = known if every else known[-1:] if across == 1 else []
    if not points:
        return None
    look = text_look(size, PALETTES["light"].text, bold=not every)
    return Labels(points, format_code(data.decimals), "outEnd", look)


def _within(
    data: ChartData, one: Series, axis: Scale, room: _Room, lies: bool, language: str, kind: str,
    gap: int, size: float,
) -> Labels | None:
    """Labels in the pieces of stacked bars that are large enough to hold them."""
    along = room.plot_wide if lies else room.plot_high
    across = (room.plot_high if lies else room.plot_wide) / len(one.values) / (1 + gap / 100)
    points = []
    for at, value in enumerate(one.values):
        if value is None or (at < len(one.estimated) and one.estimated[at]):
            continue  # white letters on hatching cannot be read
        long, tall = width(number(value, data.decimals, language), TYPE, "strong"), TYPE * 1.25
        need, beside = (long, tall) if lies else (tall, long)
        if abs(value) / axis.span * along >= need + 2 and across >= beside - 4:
            points.append(at)
    if not points:
        return None
    # A step down is drawn as long as it is: its label has the sign.
    sign = {"up": '"+"', "down": '"−"'}.get(kind, "")
    code = format_code(data.decimals, sign)
    return Labels(points, code, "ctr", text_look(size, "bg1", bold=True))


def _with_room(axis: Scale, need: float, along: float, data: ChartData) -> Scale:
    """The axis drawn out so that `need` points are free beyond the longest bar."""
    values = [value for one in data.series for value in one.values if value is not None]
    least, most = min(0.0, *values), max(0.0, *values)
    ends = (most > 0) + (least < 0)
    span = (most - least) * along / max(along - need * ends, along / 4) or 1.0
    spare = (span - (most - least)) / max(1, ends)
    low, high = least - (spare if least < 0 else 0), most + (spare if most > 0 else 0)
    return Scale(low, high, rounded(low, high, 4).step)


def _legend(
    data: ChartData, wide: float, high: float, kinds: Sequence[str]
) -> tuple[Box4, float]:
    """The legend's place under the unit, and the points it takes: as many rows as it needs."""
    key = KEY + (16 if data.kind == "line" else 0)
    items = [width(one.name, TYPE) + key for at, one in enumerate(data.series)
             if not kinds or kinds[at] != BASE]
    # Programs set entries in columns as wide as the longest name, unless all fit on one line.
    columns = len(items) if sum(items) <= wide else max(1, int(wide / max(items)))
    tall = math.ceil(len(items) / columns) * LEGEND_LINE
    taken = sum(items) if columns == len(items) else columns * max(items)
    return (0.0, UNIT_LINE / high, min(1.0, (taken + 20) / wide), tall / high), tall


def _names(categories: Sequence[str], wide: float) -> tuple[int, int]:
    """Every how many names under columns are written, and in how many lines."""
    slot = wide / len(categories)
    longest = max(width(one, TYPE) for one in categories)
    if longest + 4 <= slot:
        return 1, 1
    words = max(width(word, TYPE) for one in categories for word in one.split() or [""])
    if words + 4 <= slot:
        lines = max(len(block(one, TYPE, "text", slot - 4).lines) for one in categories)
        if lines <= 3:
            return 1, lines
    return math.ceil((longest + 8) / slot), 1


def _apart(data: ChartData, ends: Sequence[int], axis: Scale, room: _Room) -> list[float]:
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


def _decimals(axis: Scale) -> int:
    """How many decimals the axis' step has."""
    return max(0, -math.floor(math.log10(axis.step) + 1e-9))


def format_code(decimals: int, before: str = "") -> str:
    """The number format of labels: grouped as the reader's own system does it."""
    return f"{before}#,##0" + ("." + "0" * decimals if decimals else "")
