"""The results model as a graph: nodes, links and values, with amounts in francs and sources."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from tests.oracle.money import francs_per_dollar
from tests.oracle.reckoners.revenue import sources_of
from tests.oracle.sources import MAGNITUDES, figures, rows

GRADES = ("official", "derived", "estimate")


@dataclass(frozen=True)
class Node:
    """One node; `rest` is what is known to lead no further."""

    id: str
    kind: str
    plan: str
    first: int
    last: int
    name: str
    words: str
    scope: str | None
    unit: str | None
    wanted: str | None
    amount: Fraction | None
    rest: Fraction | None
    source_title: str | None
    grade: str
    place: int


@dataclass(frozen=True)
class Link:
    """One link; `amount` is what goes along it."""

    before: str
    after: str
    kind: str
    amount: Fraction | None


@dataclass(frozen=True)
class Point:
    """A value of a node in one role, at a date, in one edition."""

    node: str
    role: str
    dated: str
    value: Fraction
    margin: Fraction
    edition: str
    published: str | None
    is_chosen: bool
    source_title: str
    grade: str


def weakest(grades: Iterable[str]) -> str:
    """The weakest of some grades; official where there is none."""
    return max(grades, key=GRADES.index, default="official")


def _named(*cells: str) -> list[dict[str, Any]]:
    return [figures()[one] for cell in cells for one in re.findall(r"F\d{4}", cell)]


def _of_table(name: str, key: str, span: str) -> Fraction:
    """The sum over years of a heading, or of all, each year at the unit's rate."""
    first, last = map(int, span.split("-"))
    whole = Fraction(0)
    for year in range(first, last + 1):
        if name == "revenue_by_source":
            parts = sources_of(year)
        else:
            parts = {row["sdg"]: Fraction(row["amount_usd"])
                     for row in rows("itu_expenses_by_sdg") if int(row["year"]) == year}
        wanted = parts if key == "all" else key.split("+")
        usd = sum((parts.get(one, Fraction(0)) for one in wanted), Fraction(0))
        whole += usd * francs_per_dollar(year)
    return whole


def _amount(row: dict[str, str]) -> Fraction | None:
    said = row["amount_from"]
    if row["stated_amount"]:
        assert row["currency"] != "USD", "no reckoning knows dollars that were typed in"
        return Fraction(row["stated_amount"])
    if not said or said in ("from-node", "to-node"):
        return None
    if said.startswith("F"):
        return sum((one["amount_chf"] for one in _named(said)), Fraction(0))
    return _of_table(*said.split(" "))


def _scope(row: dict[str, str]) -> str | None:
    """What money counts: the planned regular budget, a part of it, or a table of statistics."""
    if row["node_kind"] not in ("revenue-source", "plan"):
        return None
    said = row["amount_from"]
    if said.startswith(("revenue_by_source", "itu_expenses_by_sdg")):
        return "revenue-received" if said.startswith("revenue") else "expenses-reported"
    first = next(iter(_named(said)), None)
    whole = first and (first["topic"], first["entity"]) == ("financial_plan", "ITU")
    return "regular-budget-planned" if whole else "part-planned"


def _sourced(row: dict[str, str]) -> tuple[str | None, str]:
    """The document named, or that of the first figure; the weakest grade of the figures."""
    held = _named(row["fact_ids"], row["amount_from"])
    derived = ["derived"] if "_" in row["amount_from"] else []
    title = row["source_title"] or (held[0]["source_title"] if held else None)
    return title, weakest([*(one["grade"] for one in held), *derived])


@cache
def nodes() -> dict[str, Node]:
    """The nodes by id, in their order."""
    found = {}
    for place, row in enumerate(rows("results_nodes")):
        amount, (title, grade) = _amount(row), _sourced(row)
        rest = row["remainder"] and (amount if row["remainder"] == "all"
                                     else Fraction(row["remainder"]))
        found[row["node_id"]] = Node(
            row["node_id"], row["node_kind"], row["plan_period"], int(row["from_year"]),
            int(row["to_year"]), row["name"], row["words"], _scope(row), row["unit"] or None,
            row["wanted"] or None, amount, rest or None, title, grade, place)
    return found


@cache
def links() -> tuple[Link, ...]:
    """The links in their order."""
    ends = {"from-node": "from_node", "to-node": "to_node"}
    return tuple(
        Link(row["from_node"], row["to_node"], row["link_kind"],
             nodes()[row[ends[row["amount_from"]]]].amount if row["amount_from"] in ends
             else _amount(row))
        for row in rows("results_links"))


def onward() -> list[Link]:
    """The links along which money and purpose run; a mandate runs beside them."""
    return [link for link in links() if link.kind != "mandated-by"]


@cache
def points() -> tuple[Point, ...]:
    """The values, each with the figure that stands for it or with its own source."""
    editions = {row["edition"]: row for row in rows("results_editions")}
    found = []
    for row in rows("results_values"):
        fact = figures()[row["fact_id"]] if row["fact_id"] else None
        value = fact["value"] if fact else Fraction(row["value"])
        # 2.1 million schools are 2 100 000 of them, and 35 is anything from 34.5 to 35.5.
        word = next((one for one in (fact or row)["unit"].split(" ") if one in MAGNITUDES), "")
        edition = editions.get(row["edition"], {})
        digits = len(str(float(value)).partition(".")[2].rstrip("0"))
        found.append(Point(
            row["node_id"], row["value_role"], row["dated"], value * MAGNITUDES[word],
            MAGNITUDES[word] / (2 * Fraction(10) ** digits), row["edition"],
            edition.get("edition_published") or None, row["is_chosen"] == "1",
            fact["source_title"] if fact else row["source_title"],
            fact["grade"] if fact else edition.get("edition_grade", "official")))
    return tuple(found)


def of(node: str | None, role: str) -> list[Point]:
    """The chosen values of a node in one role, oldest first."""
    return sorted((one for one in points() if one.node == node and one.role == role
                   and one.is_chosen), key=lambda one: moment(one.dated))


def moment(dated: str) -> Fraction:
    """The end of a year, a month or a day, in years."""
    year, *rest = map(int, dated.split("-"))
    if not rest:
        return Fraction(year + 1)
    done = Fraction(rest[1], monthrange(year, rest[0])[1]) if rest[1:] else 1
    return year + Fraction(rest[0] - 1 + done) / 12


def distances(start: str, way: dict[str, list[str]]) -> dict[str, int]:
    """How many links each node that can be reached is away from `start`."""
    away, waiting = {start: 0}, [start]
    for one in waiting:
        for other in way.get(one, ()):
            if other not in away:
                away[other] = away[one] + 1
                waiting.append(other)
    return away


def ways(some: Iterable[Link]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What each node leads to, and what leads to it."""
    forward: dict[str, list[str]] = {}
    backward: dict[str, list[str]] = {}
    for link in some:
        forward.setdefault(link.before, []).append(link.after)
        backward.setdefault(link.after, []).append(link.before)
    return forward, backward
