"""A chart or table said in words, for readers who hear it: the finding, then its numbers."""

from casebook.brief.charts.labels import label
from casebook.brief.model import Brief, ChartData, Part, Series
from casebook.brief.office.text import bounded, line

# More than this and nobody listens: then the first, the last, the least and the greatest.
ALL, SERIES = 8, 6


def chart_alt(brief: Brief, part: Part, data: ChartData) -> str:
    """What the chart shows: kind, finding, unit and the numbers that carry it."""
    numbers = brief.language.clauses(_value_text(brief, data, one) for one in data.series[:SERIES])
    return line(brief.language.say(
        "office-chart-alt", kind=brief.language.say(f"office-kind-{data.kind}"),
        finding=_ended(part.title, brief), subtitle=_ended(part.subtitle, brief),
        unit=bounded(data.unit, 80), numbers=bounded(numbers, 900)))


def table_alt(brief: Brief, part: Part) -> str:
    """What the table holds."""
    return line(brief.language.say("office-table-alt", finding=_ended(part.title, brief),
                                   subtitle=bounded(part.subtitle, 300), rows=len(part.table)))


def _ended(text: str, brief: Brief) -> str:
    return brief.language.ended(bounded(text, 300))


def _value_text(brief: Brief, data: ChartData, one: Series) -> str:
    known = [at for at, value in enumerate(one.values) if value is not None]
    if len(known) > ALL:
        values = [one.values[at] or 0.0 for at in known]
        extremes = (known[values.index(min(values))], known[values.index(max(values))])
        known = sorted({known[0], known[-1], *extremes})
    points = brief.language.commas(
        f"{data.categories[at]} {label(one.values[at], data, brief.language)}" for at in known)
    name = one.name if len(data.series) > 1 else ""
    return f"{name}{brief.language.colon}{points}" if name else points
