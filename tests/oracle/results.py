"""The results page: how targets stand, and what indicators say."""

from fractions import Fraction
from functools import cache
from typing import Any

from tests.oracle import model
from tests.oracle.view import Cells, Reckoned, Sentence, View, table

# Editions that differ by less than half of what a rounded per cent shows are no difference.
APART = Fraction(5, 10000)


@cache
def status(node: str) -> dict[str, Any]:
    """How a target stands, or what an indicator that no target aims at showed."""
    one = model.nodes()[node]
    if one.kind == "target":
        return _target(node)
    aimed = {link.after for link in model.links() if link.kind == "measured-by"
             and model.nodes()[link.before].kind == "target"}
    if one.kind != "indicator" or node in aimed:
        return {}
    actual = model.of(node, "actual")
    return {"standing": "no-data", "standing_reason": "no-target",
            **_last(actual[-1] if actual else None),
            "grade": actual[-1].grade if actual else "official"}


def _last(point: model.Point | None) -> dict[str, Any]:
    return {"latest": point and point.value, "latest_dated": point and point.dated,
            "edition": point and point.edition, "source_title": point and point.source_title}


def _target(node: str) -> dict[str, Any]:
    indicator = next((link.after for link in model.links()
                      if link.before == node and link.kind == "measured-by"), None)
    aims, bases = model.of(node, "target"), model.of(node, "baseline")
    if not aims:
        return {"standing": "no-data", "standing_reason": "no-target", "grade": "official"}
    aim, base = aims[-1], bases[-1] if bases else None
    actual = model.of(indicator, "actual") if indicator else []
    in_time = [one for one in actual if model.moment(one.dated) <= model.moment(aim.dated)]
    last = in_time[-1] if in_time else None
    standing, reason, expected = _judged(node, aim, base, last)
    if last is None:
        standing = "no-data"
        reason = ("no-indicator" if indicator is None else "only-later" if actual
                  else "only-projection" if model.of(indicator, "projection") else "no-value")
    return {
        "target": aim.value, "target_dated": aim.dated, "baseline": base and base.value,
        "baseline_dated": base and base.dated, "expected": expected, "standing": standing,
        "standing_reason": reason, **_last(last),
        "source_title": (last or aim).source_title,
        "grade": model.weakest(one.grade for one in (aim, base, last) if one)}


def _judged(
    node: str, aim: model.Point, base: model.Point | None, last: model.Point | None
) -> tuple[str, str, Fraction | None]:
    """Standing and reason by the latest value, and where the straight line stood then."""
    if last is None:
        return "no-data", "no-value", None
    falls = model.nodes()[node].wanted == "down"

    def at_least(value: Fraction) -> bool:
        return last.value <= value if falls else last.value >= value

    if at_least(aim.value):
        return "met", "reached", None
    start, now, end = (one and model.moment(one.dated) for one in (base, last, aim))
    if base is None or now <= start:
        return "no-data", "no-baseline", None
    expected = base.value + (aim.value - base.value) * (now - start) / (end - start)
    return (("on-course", "at-least-the-line", expected) if at_least(expected)
            else ("off-course", "behind-the-line", expected))


def board(view: View) -> Reckoned:
    found: list[Cells] = []
    for one in model.nodes().values():
        if one.kind == "target":
            found.append({
                "plan_period": one.plan, "node_id": one.id, "name": one.name, "unit": one.unit,
                **{name: status(one.id).get(name) for name in (
                    "baseline", "baseline_dated", "target", "target_dated", "latest",
                    "latest_dated", "expected", "standing", "standing_reason", "edition",
                    "source_title", "grade")}})
    standings = [row["standing"] for row in found]
    return table(("node_id",), found, Sentence("results-board-finding", {
        "targets": len(found), "met": standings.count("met"), "on": standings.count("on-course"),
        "off": standings.count("off-course"), "none": standings.count("no-data")}))


def _measured() -> dict[str, list[model.Point]]:
    """The chosen values measured, by indicator."""
    return {node: actual for node in model.nodes() if (actual := model.of(node, "actual"))}


def progress(view: View) -> Reckoned:
    often = {node: actual for node, actual in _measured().items() if len(actual) > 1}
    found: list[Cells] = []
    for node, actual in often.items():
        one = model.nodes()[node]
        targets = [model.nodes()[link.before] for link in model.links()
                   if link.after == node and link.kind == "measured-by"]
        wanted = one.wanted or next(
            (other.wanted for other in targets if other.kind == "target"), None)
        aims = [(other.name, point) for other in targets for role in ("baseline", "target")
                for point in model.of(other.id, role)]
        found += [
            {"node_id": node, "name": one.name, "unit": one.unit, "wanted": wanted,
             "value_role": point.role, "target_name": name, "dated": point.dated,
             "value": point.value, "edition": point.edition,
             "source_title": point.source_title, "grade": point.grade}
            for name, point in (*((None, point) for point in actual), *aims)]
    key = ("node_id", "value_role", "target_name", "dated")
    return table(key, found, Sentence("results-progress-finding", {
        "indicators": len(often),
        "aimed": len({row["node_id"] for row in found if row["value_role"] == "target"})}))


def counted(view: View) -> Reckoned:
    found: list[Cells] = []
    for node, actual in _measured().items():
        one = model.nodes()[node]
        if len(actual) == 1 and one.plan == view.plan_period:
            found.append({
                "plan_period": one.plan, "node_id": node, "name": one.name, "words": one.words,
                "value": actual[0].value, "unit": one.unit, "dated": actual[0].dated,
                "edition": actual[0].edition, "source_title": actual[0].source_title,
                "grade": actual[0].grade})
    return table(("node_id",), found, Sentence("results-counted-finding", {
        "plan": view.plan_period, "count": len(found)}) if found else None)


def editions(view: View) -> Reckoned:
    groups: dict[tuple[str, str], list[model.Point]] = {}
    for point in model.points():
        if point.role == "actual":
            groups.setdefault((point.node, point.dated), []).append(point)
    found: list[Cells] = []
    for (node, dated), some in groups.items():
        if len(some) > 1:
            stands = next(point.value for point in some if point.is_chosen)
            one = model.nodes()[node]
            found += [
                {"node_id": node, "name": one.name, "dated": dated, "unit": one.unit,
                 "value": point.value, "change_share": point.value / stands - 1,
                 "is_chosen": point.is_chosen, "edition": point.edition,
                 "source_title": point.source_title, "grade": point.grade} for point in some]
    apart: dict[tuple[str, str], Fraction] = {}
    for row in found:
        key = row["node_id"], row["dated"]
        apart[key] = max(apart.get(key, Fraction(0)), abs(row["change_share"]))
    node, dated = max(apart, key=apart.__getitem__)
    return table(("node_id", "dated", "edition"), found, Sentence("results-editions-finding", {
        "values": len(apart), "differ": sum(one > APART for one in apart.values()),
        "widest": apart[node, dated], "name": model.nodes()[node].name, "date": dated}))


CARDS = {
    "results-board": board, "results-progress": progress, "results-counted": counted,
    "results-editions": editions,
}
