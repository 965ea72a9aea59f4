"""The results model read a second time from its CSVs, in plain Python, for tests to compare with.

Nothing here uses queries or the build: amounts are summed from the published figures and from the
tables by contributor and by goal, and turned into francs by the value of the unit.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from tests.cards.reckoning import UNIT, beyond_units, source

PLANS = ("2008-2011", "2012-2015", "2016-2019", "2020-2023", "2024-2027")
FACTORS = {"thousand": 1e3, "million": 1e6, "billion": 1e9}


@cache
def facts() -> dict[str, dict[str, str]]:
    return {row["fact_id"]: row for row in source("published_figures")}


def number(fact_id: str) -> float:
    """The value of a published figure in plain units."""
    return plain(facts()[fact_id])


def valued(row: dict[str, str]) -> float:
    """The value of a row of results_values in plain units: its figure's, or the one typed in."""
    return number(row["fact_id"]) if row["fact_id"] else plain(row)


def printed(row: dict[str, str]) -> tuple[float, float]:
    """The lowest and the highest number that the one printed may stand for."""
    read = facts()[row["fact_id"]] if row["fact_id"] else row
    half = Decimal(5).scaleb(Decimal(read["value"]).as_tuple().exponent - 1)
    ends = (Decimal(read["value"]) - half, Decimal(read["value"]) + half)
    low, high = (plain({**read, "value": str(end)}) for end in ends)
    return low, high


def plain(row: dict[str, str]) -> float:
    for word, factor in FACTORS.items():
        if word in row["unit"].split():
            return float(row["value"]) * factor
    return float(row["value"])


@cache
def chf_per_usd() -> dict[int, float]:
    """From 2013: the unit in francs over the unit in dollars."""
    return {int(row["year"]): UNIT / float(row["usd_per_unit"])
            for row in source("member_state_contributions")}


@cache
def revenue_usd() -> dict[tuple[int, str], float]:
    """Year and source: Member States by units, other amounts assessed, other members, the rest.

    What the source books for two Member States in 2023 beyond their units, and for a State that is
    no Member State in 2018, is no contribution of Member States.
    """
    headings: dict[tuple[int, str], float] = defaultdict(float)
    for row in source("itu_revenue_by_financing"):
        kind = ("assessed" if row["financing"].startswith("Assessed")
                else "voluntary" if row["financing"].startswith("Voluntary")
                else "other-activities")
        headings[int(row["year"]), kind] += float(row["amount_usd"])
    for row in source("itu_revenue_by_contributor"):
        if row["contributor_type"] == "Government" and row["financing"] == "Assessed":
            headings[int(row["year"]), "governments"] += float(row["amount_usd"])
    headings[2018, "assessed-other"] = 6_041.03
    headings[2023, "assessed-other"] = beyond_units()
    for year in {year for year, _ in headings}:
        headings[year, "member-states"] = (
            headings[year, "governments"] - headings[year, "assessed-other"])
        headings[year, "other-members"] = (
            headings[year, "assessed"] - headings[year, "governments"])
    return headings


def from_table(name: str, key: str, span: str) -> float:
    first, last = map(int, span.split("-"))
    total = 0.0
    for year in range(first, last + 1):
        if name == "revenue_by_source":
            keys = ("member-states", "other-members", "assessed-other", "other-activities",
                    "voluntary")
            usd = sum(revenue_usd()[year, one]
                      for one in (keys if key == "all" else key.split("+")))
        else:
            usd = sum(float(row["amount_usd"]) for row in source("itu_expenses_by_sdg")
                      if int(row["year"]) == year and key in ("all", row["sdg"]))
        total += usd * chf_per_usd()[year]
    return total


@dataclass
class Model:
    """Nodes by short name, links as (from, to, kind, amount), amounts and remainders in francs."""

    nodes: dict[str, dict[str, str]]
    links: list[tuple[str, str, str, float | None]]
    amounts: dict[str, float]
    remainders: dict[str, float]
    values: tuple[dict[str, str], ...]
    beside: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def onward(self) -> list[tuple[str, str, str, float | None]]:
        return [link for link in self.links if link[2] != "mandated-by"]

    def of(self, plan: str, *kinds: str) -> list[str]:
        return [name for name, node in self.nodes.items()
                if node["plan_period"] == plan and node["node_kind"] in kinds]

    def reach(self, start: str, *, forward: bool, within: str | None = None) -> set[str]:
        """Every node that can be reached from `start`, itself included."""
        found, waiting = {start}, [start]
        while waiting:
            one = waiting.pop()
            for before, after, _, _ in self.onward():
                other = after if forward and before == one else (
                    before if not forward and after == one else None)
                if other and other not in found and (
                        within is None or self.nodes[other]["plan_period"] == within):
                    found.add(other)
                    waiting.append(other)
        return found


def amount(said: str) -> float | None:
    if not said or said in ("from-node", "to-node"):
        return None
    if re.fullmatch(r"F\d{4}( F\d{4})*", said):
        return sum(number(one) for one in said.split())
    return from_table(*said.split(" "))


@cache
def model() -> Model:
    nodes = {row["node_id"]: row for row in source("results_nodes")}
    amounts = {name: found for name, row in nodes.items()
               if (found := amount(row["amount_from"])) is not None}
    links = []
    for row in source("results_links"):
        own = {"from-node": amounts.get(row["from_node"]), "to-node": amounts.get(row["to_node"])}
        links.append((row["from_node"], row["to_node"], row["link_kind"],
                      own.get(row["amount_from"], amount(row["amount_from"]))))
    remainders = {name: amounts[name] if row["remainder"] == "all" else float(row["remainder"])
                  for name, row in nodes.items() if row["remainder"]}
    return Model(nodes, links, amounts, remainders, source("results_values"))


@cache
def said() -> dict[str, dict[str, str]]:
    """What results_targets says of each target."""
    return {row["node_id"]: row for row in source("results_targets")}


def is_of_plan(name: str) -> bool:
    """Whether a node is the plan's own: not a target that others than the plan set."""
    return name not in said() or said()[name]["set_by"] == "strategic-plan"
