"""The board of targets: by who set them, how each stands, and what is known of the others."""

import itertools
from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts.columns import grouped
from casebook.charts.look import Figure, Look
from casebook.charts.results.words import MARK, dated
from casebook.charts.style import NORMAL, SMALL, Palette, empty, in_pixels, palette
from casebook.charts.wrapping import wide, wrap

HEADING, HEADING_LINE, JUDGED, LINE, BAR = 24, 17, 54, 14, 8
# Letters of the smallest size that a phone has room for across the figure.
LETTERS = 58
# Of a heading, and of a name with its target beside it.
HEADED, TOGETHER = 48, 54
JUDGED_AS = ("reached", "missed", "on-course", "off-course")


def board(rows: pd.DataFrame, look: Look) -> Figure:
    """Targets under who set them: a bar where the standing is known, else what is known in words.

    Those of which nothing was measured and nothing was said stand by name, under the reason.
    """
    if rows.empty:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    notes: list[dict[str, Any]] = []
    shapes: list[dict[str, Any]] = []
    y = 0.0
    for own in grouped(rows.itertuples(), _setter).values():
        setter, plan = _setter(own[0])
        heading = look.say("results-heading", count=len(own), plan=plan or "none",
                           setter=look.say(f"set-by-{setter}"))
        for line in wrap(heading, HEADED):
            notes.append(_note(f"<b>{line}</b>", 0, y + 12, 13, colours.text))
            y += HEADING_LINE
        y += HEADING - HEADING_LINE
        for row in (one for one in own if one.standing in JUDGED_AS):
            more, y = _judged(look, row, y)
            notes += more
            shapes += _bar(row, y + 32 - JUDGED, colours)
        unknown = [one for one in own if one.standing not in JUDGED_AS]
        for row in (one for one in unknown if _has_statement(one)):
            more, y = _row_shapes(look, row, y)
            notes += more
        more, y = _named(look, [one for one in unknown if not _has_statement(one)], y)
        notes += more
        y += 6
    return in_pixels(look, [], y, annotations=notes, shapes=shapes)


def status_colour(colours: Palette, standing: str) -> str:
    """A colour for each standing; mark and words say the same."""
    return {"reached": colours.series[2], "on-course": colours.series[0],
            "missed": colours.series[1], "off-course": colours.series[1],
            "unknown": colours.quiet_text}[standing]


def _setter(row: Any) -> tuple[str, str]:
    """Who set a target; of a strategic plan also its period, which is nobody else's."""
    return row.set_by, row.plan_period if row.set_by == "strategic-plan" else ""


def _has_statement(row: Any) -> bool:
    """Whether something was measured or said of a target whose standing is not known."""
    return bool(pd.notna(row.latest) or pd.notna(row.later) or isinstance(row.review, str))


def _judged(look: Look, row: Any, y: float) -> tuple[list[dict[str, Any]], float]:
    """Name and value, the way to the target and how it stands; and the end of the bar below."""
    colours, unit = palette(look), str(row.unit)
    latest = (dated(look, row.latest, unit, row.latest_dated)
              or dated(look, row.later, unit, row.later_dated))
    aim = dated(look, row.target, unit, row.target_dated)
    base = dated(look, row.baseline, unit, row.baseline_dated)
    way = (look.say("results-way", baseline=base, target=aim) if base
           else look.say("results-aim", value=aim))
    standing = look.say("results-mark", mark=MARK[row.standing],
                        standing=look.say(f"standing-{row.standing}"))
    lines = wrap(way, LETTERS - wide(standing))
    named = wrap(row.name, max(TOGETHER // 3, TOGETHER - wide(latest)))
    notes = [
        *(_note(words, 0, y + 6 + HEADING_LINE * n, NORMAL, colours.text)
          for n, words in enumerate(named)),
        _note(f"<b>{latest}</b>", 1, y + 6, 11, colours.text),
    ]
    y += HEADING_LINE * (len(named) - 1)
    notes += [
        *(_note(words, 0, y + 22 + LINE * n, 11, colours.quiet_text)
          for n, words in enumerate(lines)),
        _note(f"<b>{standing}</b>", 1, y + 22, 11, status_colour(colours, row.standing)),
    ]
    return notes, y + JUDGED + LINE * (len(lines) - 1)


def _bar(row: Any, y: float, colours: Palette) -> list[dict[str, Any]]:
    """The way to the target, from its baseline or else from zero, and how far it has come; for one
    that is still open a stroke where the straight line stood."""
    start = float(row.baseline) if pd.notna(row.baseline) else 0.0
    value = float(row.latest if pd.notna(row.latest) else row.later)
    way = float(row.target) - start
    done = min(max((value - start) / way, 0.0), 1.0) if way else 1.0
    shapes = [
        {"type": "rect", "x0": 0, "x1": 1, "y0": y, "y1": y + BAR, "fillcolor": colours.grid,
         "line": {"width": 0}},
        {"type": "rect", "x0": 0, "x1": round(done, 4), "y0": y, "y1": y + BAR,
         "fillcolor": status_colour(colours, row.standing), "line": {"width": 0}},
    ]
    if pd.notna(row.expected) and way:
        at = round((float(row.expected) - start) / way, 4)
        shapes.append({"type": "line", "x0": at, "x1": at, "y0": y - 4, "y1": y + BAR + 4,
                       "line": {"color": colours.text, "width": 2}})
    return shapes


def _row_shapes(look: Look, row: Any, y: float) -> tuple[list[dict[str, Any]], float]:
    """Name, target, last value up to its date and first one after it, and a review; and the end."""
    colours, unit = palette(look), str(row.unit)
    values = [dated(look, row.latest, unit, row.latest_dated),
              dated(look, row.later, unit, row.later_dated)]
    aim = look.say("results-aim", value=dated(look, row.target, unit, row.target_dated))
    notes = [_note(row.name, 0, y + 6, NORMAL, colours.text)]
    beside = len(row.name) + len(aim) <= TOGETHER
    if beside:
        notes.append(_note(aim, 1, y + 6, 11, colours.quiet_text))
    known = look.say(f"standing-reason-{row.standing_reason}")
    if any(values):
        known = look.say(
            "results-known", values=look.semicolon.join(filter(None, values)), reason=known)
    lines = wrap(f"{MARK[row.standing]} {known}", LETTERS)
    if isinstance(row.review, str):
        lines += wrap(look.say(
            "results-review", date=look.dated(str(row.review_dated)), words=row.review), LETTERS)
    if not beside:
        lines.insert(0, aim)
    notes += [_note(words, 0, y + 20 + LINE * n, 11, colours.quiet_text)
              for n, words in enumerate(lines)]
    return notes, y + 17 + LINE * len(lines)


def _named(look: Look, rows: list[Any], y: float) -> tuple[list[dict[str, Any]], float]:
    """Targets of which nothing is known, by the reason, two beside each other; and the end."""
    colours, notes = palette(look), []
    for reason, own in grouped(rows, attrgetter("standing_reason")).items():
        words = look.say("results-heading-reason", count=look.number(len(own), "count"),
                         mark=MARK["unknown"], reason=look.say(f"standing-reason-{reason}"))
        notes.append(_note(words, 0, y + 7, SMALL, colours.quiet_text))
        y += LINE + 2
        half = (len(own) + 1) // 2
        names = [wrap(row.name, LETTERS // 2 - 1) for row in own]
        for left, right in itertools.zip_longest(names[:half], names[half:], fillvalue=()):
            notes += [_note(words, x, y + LINE * n + 7, 11, colours.text)
                      for x, name in ((0.0, left), (0.5, right)) for n, words in enumerate(name)]
            y += LINE * max(len(left), len(right))
        y += 5
    return notes, y


def _note(words: str, x: float, y: float, size: int, colour: str) -> dict[str, Any]:
    return {"x": x, "y": y, "xref": "x", "text": words, "showarrow": False, "borderpad": 0,
            "align": "right" if x == 1 else "left", "xanchor": "right" if x == 1 else "left",
            "yanchor": "middle", "font": {"size": size, "color": colour}}
