"""Status of targets on the day of the release, by the rule of docs/results-model.md."""

from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from tests.oracle import model
from tests.oracle.sources import DATA, rows

USUAL = {"set_by": "strategic-plan", "value_kind": "level", "measured_as": "same",
         "date_kind": "stated", "review": None, "review_dated": None, "review_title": None}
COLUMNS = ("set_by", "value_kind", "measured_as", "baseline", "baseline_dated", "target",
           "target_dated", "judged_on", "is_past", "latest", "latest_dated", "later",
           "later_dated", "expected", "standing", "standing_reason", "edition", "source_title",
           "review", "review_dated", "review_title", "grade")
AT, SHORT, HIDDEN = 1, -1, 0


class Verdict(NamedTuple):
    """A standing, its reason, the value judged, one after the date, and the line at the value."""

    standing: str
    reason: str
    latest: model.Point | None = None
    later: model.Point | None = None
    expected: Fraction | None = None


@cache
def judged_on() -> date:
    """The day of the release: that of the newest entry on releases."""
    text = (DATA / "RELEASES.md").read_text(encoding="utf-8")
    day = next(line for line in text.splitlines() if line.startswith("## "))
    return date.fromisoformat(day[3:13])


@cache
def set_by_others() -> frozenset[str]:
    """Targets that no strategic plan of ITU set."""
    return frozenset(row["node_id"] for row in rows("results_targets")
                     if row["set_by"] != "strategic-plan")


@cache
def status(node: str) -> dict[str, Any]:
    """How a target stands, or what an indicator that no target aims at showed; else nothing."""
    one = model.nodes()[node]
    if one.kind == "target":
        return _target(node)
    aimed = {link.after for link in model.links() if link.kind == "measured-by"
             and model.nodes()[link.before].kind == "target"}
    if one.kind != "indicator" or node in aimed:
        return {}
    actual = model.of(node, "actual")
    last = actual[-1] if actual else None
    return {"standing": "unknown", "standing_reason": "no-target", **_shown("latest", last),
            "edition": last and last.edition, "grade": last.grade if last else "official"}


def _shown(name: str, point: model.Point | None) -> dict[str, Any]:
    return {name: point and point.value, f"{name}_dated": point and point.dated}


def _target(node: str) -> dict[str, Any]:
    about = {**USUAL, **{name: row[name] or None for row in rows("results_targets")
                         if row["node_id"] == node for name in USUAL}}
    found = {**dict.fromkeys(COLUMNS), "judged_on": judged_on().isoformat(),
             **{name: about[name] for name in COLUMNS if name in about}}
    aims, bases = model.of(node, "target"), model.of(node, "baseline")
    if not aims:
        return {**found, "standing": "unknown", "standing_reason": "no-target",
                "grade": "official"}
    aim, base = aims[-1], bases[-1] if bases else None
    verdict = _verdict(node, aim, base, about)
    dated, shown = about["date_kind"] == "stated", verdict.latest or verdict.later
    return {
        **found, "target": aim.value, **_shown("baseline", base),
        **_shown("latest", verdict.latest), **_shown("later", verdict.later),
        "target_dated": aim.dated if dated else None,
        "is_past": model.moment(aim.dated) <= _today() if dated else None,
        "expected": verdict.expected, "standing": verdict.standing,
        "standing_reason": verdict.reason, "edition": shown and shown.edition,
        "source_title": (shown or aim).source_title,
        "grade": model.weakest(
            point.grade for point in (aim, base, verdict.latest, verdict.later) if point)}


def _today() -> Fraction:
    return model.moment(judged_on().isoformat())


def _verdict(
    node: str, aim: model.Point, base: model.Point | None, about: dict[str, Any]
) -> Verdict:
    indicator = next((link.after for link in model.links()
                      if link.before == node and link.kind == "measured-by"), None)
    actual = model.of(indicator, "actual")
    falls, wider = model.nodes()[node].wanted == "down", about["measured_as"] == "wider"
    if about["date_kind"] != "stated":
        return Verdict("unknown", "no-date")
    if indicator is None:
        return Verdict("unknown", "no-indicator")
    if not actual:
        return Verdict("unknown", "only-projection" if model.of(indicator, "projection")
                       else "no-value")
    if model.moment(aim.dated) <= _today():
        return _past(aim, actual, falls, wider)
    return _open(aim, base, actual[-1], falls, wider)


def _side(point: model.Point, line: Fraction, falls: bool) -> int:
    """Whether a value is at a line or past it, whatever the digits that were rounded off it."""
    if falls:
        return (AT if point.value + point.margin <= line
                else SHORT if point.value - point.margin >= line else HIDDEN)
    return (AT if point.value - point.margin >= line
            else SHORT if point.value + point.margin <= line else HIDDEN)


def _past(aim: model.Point, actual: list[model.Point], falls: bool, wider: bool) -> Verdict:
    end = model.moment(aim.dated)
    latest = next((one for one in reversed(actual) if model.moment(one.dated) <= end), None)
    later = next((one for one in actual if model.moment(one.dated) > end), None)
    side = _side(latest, aim.value, falls) if latest else SHORT
    if side == AT:
        return (Verdict("unknown", "wider-measure", latest) if wider
                else Verdict("reached", "at-or-past-target", latest))
    if side == HIDDEN:
        return Verdict("unknown", "too-close", latest)
    if latest and model.moment(latest.dated) == end:
        return Verdict("missed", "short-at-its-date", latest)
    if later and _side(later, aim.value, falls) == SHORT:
        return Verdict("missed", "short-after-its-date", latest, later)
    if latest is None:
        return Verdict("unknown", "only-later", None, later)
    return Verdict("unknown", "passed-between" if later else "short-before-its-date",
                   latest, later)


def _open(
    aim: model.Point, base: model.Point | None, latest: model.Point, falls: bool, wider: bool
) -> Verdict:
    if _side(latest, aim.value, falls) == AT and not wider:
        return Verdict("reached", "at-or-past-target", latest)
    now, end = model.moment(latest.dated), model.moment(aim.dated)
    if base is None or now <= model.moment(base.dated):
        return Verdict("unknown", "no-baseline", latest)
    start = model.moment(base.dated)
    line = base.value + (aim.value - base.value) * (now - start) / (end - start)
    side = _side(latest, line, falls)
    if side == SHORT:
        return Verdict("off-course", "behind-the-line", latest, None, line)
    if wider or side == HIDDEN:
        reason = "wider-measure" if wider else "too-close"
        return Verdict("unknown", reason, latest, None, line)
    return Verdict("on-course", "at-least-the-line", latest, None, line)
