"""The views in which cards are compared: a few fixed ones, and some drawn anew each day."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations_with_replacement
from random import Random
from typing import Any

from casebook.analysis.proposal_cost.codec import write_proposal
from casebook.cards import card
from casebook.warehouse.named_queries import named_query
from tests.oracle import classes, members
from tests.oracle.generated_proposals import proposal
from tests.oracle.sources import rows
from tests.oracle.view import View
from tests.sampling import SWEEP, dice

# Member States with something of their own in the sources: corrected classes, years without a
# class or an economy, fractions, the seat, large changes.
SPECIAL = ("ARE", "BRA", "CAN", "CHE", "CIV", "EGY", "LAO", "LBY", "PAK", "PLW", "SSD", "STP",
           "TUV", "USA", "VEN")
DRAWN = 5
# Choices whose parameter has another name.
PARAMETERS = {"years": "from_year"}


@dataclass(frozen=True)
class Choices:
    """The values of each choice that a view can have."""

    country: tuple[str | None, ...]
    peers: tuple[str, ...]
    years: tuple[tuple[int | None, int | None], ...]
    price_basis: tuple[str, ...]
    region: tuple[str | None, ...]
    grouping: tuple[str | None, ...]
    yardstick: tuple[str | None, ...]
    measure: tuple[str, ...]
    plan_period: tuple[str, ...]
    node: tuple[str | None, ...]


def choices() -> Choices:
    """Every value, from the sources."""
    states = tuple(sorted(members.members()))
    nodes = rows("results_nodes")
    agencies = {row["entity"].lower() for row in rows("agency_contributions")} - {"itu"}
    return Choices(
        country=(None, *states),
        peers=("region", "group", "gdp", "population", "class", "own"),
        years=((None, None), *combinations_with_replacement(members.YEARS, 2)),
        price_basis=("chf", "chf-constant", "usd"),
        region=(None, *sorted({one["itu_region"] for one in members.members().values()})),
        grouping=(None, "ldc", "lldc", "sids"),
        yardstick=(None, "un-scale", "un-system", *sorted(agencies)),
        measure=("class", "contribution", "share", "internet"),
        plan_period=tuple(sorted({row["plan_period"] for row in nodes})),
        node=(None, *(row["node_id"] for row in nodes)))


def views(card_id: str) -> Iterator[View]:
    """The fresh view, two of the special Member States, and views drawn by chance.

    In the sweep every value of every choice stands in one view at least that the card's question
    takes; and every Member State, of which a sentence may speak without it.
    """
    chance, all_ = dice(card_id), choices()
    yield View()
    for country in chance.sample(SPECIAL, 2):
        yield view(chance, all_, country=country)
    for _ in range(DRAWN):
        yield view(chance, all_)
    if SWEEP:
        taken = {"country", *named_query(card(card_id).query).parameters}
        for name in Choices.__dataclass_fields__:
            for value in getattr(all_, name) if PARAMETERS.get(name, name) in taken else ():
                yield view(chance, all_, **{name: value})


def view(chance: Random, all_: Choices, **given: Any) -> View:
    """A view drawn by chance, but for what is given. Half of all views have no limit of a kind."""
    drawn = {name: chance.choice(getattr(all_, name)) for name in Choices.__dataclass_fields__}
    for name in ("region", "grouping", "years"):
        if chance.random() < 0.5:
            drawn[name] = getattr(all_, name)[0]
    drawn |= given
    drawn["from_year"], drawn["to_year"] = drawn.pop("years")
    states = sorted(members.members())
    if drawn["peers"] == "own":
        drawn["peer_list"] = "-".join(sorted(chance.sample(states, chance.randint(1, 12))))
    if chance.random() < 0.7:
        drawn["compared"] = "-".join(sorted(chance.sample(states, chance.randint(1, 6))))
    if chance.random() < 0.7:
        drawn["scenario"] = scenario(chance, drawn["country"])
    if chance.random() < 0.7:
        # As many lines as a link surely has room for, and amounts that a float keeps to the franc.
        drawn["estimate"] = write_proposal(proposal(chance, most_lines=8, most=10_000))
    return View(**drawn)


def scenario(chance: Random, country: str | None) -> str:
    """The text of a scenario: moves that may be refused, rates, units and costs."""
    states = sorted(members.members())
    movers = chance.sample(states, chance.randint(0, 5))
    if country and chance.random() < 0.5:
        movers = [*(iso3 for iso3 in movers if iso3 != country), country]
    # 7/10 is no class, and must be refused.
    scale = [float(units) for units in classes.BELOW_TWO] + [*range(2, 46), 0.7]
    parts = [f"{iso3}-{chance.choice(scale):g}" for iso3 in movers]
    if country and chance.random() < 0.4:
        parts.append(f"see-{country}-{chance.choice(scale):g}-{chance.choice(scale):g}")
    for text, likely in (("unit-330000", 0.2), ("usd-0.85", 0.3), ("own-KES-146.1", 0.3),
                         ("exceptional", 0.3), ("cost-5000000-Schools online", 0.3),
                         (f"add-{chance.randint(0, 200)}", 0.6), ("buy-wrc-12-decisions", 0.2)):
        if chance.random() < likely:
            parts.append(text)
    return "~".join(["1", *parts])
