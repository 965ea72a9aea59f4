"""The results page: how targets stand, and what indicators say."""

from fractions import Fraction

from tests.oracle import model
from tests.oracle.standings import judged_on, status
from tests.oracle.view import Cells, Reckoned, Sentence, View, table

# Editions that differ by less than half of what a rounded per cent shows are no difference.
APART = Fraction(5, 10000)


def board(view: View) -> Reckoned:
    found: list[Cells] = [
        {"plan_period": one.plan, "node_id": one.id, "name": one.name, "unit": one.unit,
         **status(one.id)} for one in model.nodes().values() if one.kind == "target"]
    past = [row["standing"] for row in found if row["is_past"]]
    still = [row["standing"] for row in found if not row["is_past"]]
    return table(("node_id",), found, Sentence("results-board-finding", {
        "date": judged_on(), "targets": len(found), "past": len(past),
        "other": len(still), "reached": past.count("reached"), "missed": past.count("missed"),
        "gone": past.count("unknown"), "early": still.count("reached"),
        "on": still.count("on-course"), "off": still.count("off-course"),
        "none": still.count("unknown")}))


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
             "edition_published": point.published,
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
             "edition_published": point.published,
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
