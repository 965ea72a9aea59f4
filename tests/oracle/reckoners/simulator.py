"""Second computation of scenarios: classes for 2028-2031, and what one more unit pays for."""

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from tests.oracle import classes, members
from tests.oracle.money import UNIT, average_rate
from tests.oracle.reckoners.units import several
from tests.oracle.sources import series
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

YEARS, FIRST, LAST = 4, 2028, 2031
REFUSAL = ("asked_units", "refusal", "nearest_class")


class Scenario(NamedTuple):
    """A scenario's text taken apart: moves by Member State, and what else was typed."""

    moves: dict[str, Fraction]
    seen: tuple[str, Fraction | None, Fraction | None] | None = None
    unit: Fraction = UNIT
    usd: Fraction | None = None
    own: tuple[str, Fraction] | None = None
    exceptional: bool = False
    added: int = 1
    bought: tuple[str, ...] = ()
    costs: tuple[tuple[str, Fraction], ...] = ()


def scenario(text: str | None) -> Scenario:
    """Such a text as 1~KEN-2~see-KEN-2-0.5~unit-330000~usd-0.85~own-KES-146.1~add-3."""
    found = Scenario({})
    for item in (text or "").split("~")[1:]:
        kind, _, rest = item.partition("-")
        match kind:
            case "see":
                iso3, *both = rest.split("-")
                up, down = (Fraction(one) if one else None for one in both)
                found = found._replace(seen=(iso3, up, down))
            case "unit":
                found = found._replace(unit=Fraction(rest))
            case "usd":
                found = found._replace(usd=Fraction(rest))
            case "own":
                code, rate = rest.split("-")
                found = found._replace(own=(code, Fraction(rate)))
            case "exceptional":
                found = found._replace(exceptional=True)
            case "add":
                found = found._replace(added=int(rest))
            case "buy":
                found = found._replace(bought=(*found.bought, rest))
            case "cost":
                chf, title = rest.split("-", 1)
                found = found._replace(costs=(*found.costs, (title, Fraction(chf))))
            case _:
                found.moves[kind] = Fraction(rest)
    return found


def states() -> dict[str, classes.State]:
    """The class last known of every Member State, and whether the lowest two are open to it."""
    return {iso3: classes.State(units, iso3 in members.groups(members.LAST)["ldc"]
                                or units in classes.RESTRICTED)
            for iso3, units in members.classes(members.LAST).items()}


def last_rate() -> tuple[int, Fraction]:
    """The last year with an average rate, and its francs for a dollar."""
    return max(average_rate().items())


def _change(chosen: Scenario, before: Fraction, after: Fraction) -> Cells:
    a_year = (after - before) * chosen.unit
    return {"units_before": before, "units_after": after, "units_change": after - before,
            "change_chf_a_year": a_year, "change_chf_four_years": a_year * YEARS,
            "change_of_plan": a_year * YEARS / series("plan-four-year")[-1]["amount_chf"]}


def _refused(state: classes.State, wanted: Fraction | None, chosen: Scenario) -> Cells:
    rule = wanted and classes.broken(state, wanted, chosen.exceptional)
    if wanted is None or rule is None:
        return dict.fromkeys(REFUSAL)
    return {"asked_units": wanted, "refusal": rule,
            "nearest_class": classes.nearest(state, wanted, chosen.exceptional)}


def _place(held: Mapping[str, Fraction], iso3: str) -> int:
    return 1 + sum(units > held[iso3] for units in held.values())


def _tidy(found: list[Cells]) -> list[Cells]:
    """Without the columns on refusals where nothing was refused."""
    if any(row["refusal"] for row in found):
        return found
    return [{name: value for name, value in row.items() if name not in REFUSAL} for row in found]


def choices(view: View) -> Reckoned:
    chosen = scenario(view.scenario)
    if view.country is None:
        return table(("direction",), [])
    own = states()[view.country]
    move = chosen.moves.get(view.country)
    up, down = chosen.seen[1:] if chosen.seen and chosen.seen[0] == view.country else (None, None)
    if move is not None:
        up = move if up is None and move > own.units else up
        down = move if down is None and move < own.units else down
    # A class that was typed and refused is told in the direction in which it lies.
    wanted = {"up": up, "down": down}
    year, rate = last_rate()
    found = [
        {"direction": way, "iso3": view.country, "rate_year": year, "chf_per_usd": rate,
         "unit_amount_chf": chosen.unit, **_alternative(view.country, chosen, own, units, rate),
         **_refused(own, wanted.get(way), chosen)}
        for way, units in classes.three(own, up, down, chosen.exceptional).items()]
    by_way = {row["direction"]: row for row in found}
    values = {"country": view.country, **{
        name: value for way in ("up", "same", "down") for name, value in (
            (way, Money(by_way[way]["chf_a_year"])),
            (f"{way}_units", by_way[way]["units_after"]))}}
    lowest = by_way["down"]["units_after"] is None
    if lowest:
        del values["down"], values["down_units"]
    return table(("direction",), _tidy(found), Sentence(
        f"simulator-choices{'-lowest' if lowest else ''}-finding", values, (FIRST, LAST)))


def _alternative(iso3: str, chosen: Scenario, own: classes.State, units: Fraction | None,
                 rate: Fraction) -> Cells:
    """The numbers of one class, all other Member States keeping theirs."""
    typed = ({"usd_a_year_chosen"} if chosen.usd else set()) | (
        {"own_a_year", "own_currency"} if chosen.own else set())
    if units is None:
        return {"units_before": own.units, **dict.fromkeys((
            "units_after", "units_change", "change_chf_a_year", "change_chf_four_years",
            "change_of_plan", "chf_a_year", "chf_four_years", "usd_a_year", "share_after",
            "rank_after", "union_units", "union_chf_a_year", *typed))}
    held = {**members.classes(members.LAST), iso3: units}
    whole, a_year = sum(held.values()), units * chosen.unit
    extra: Cells = {"usd_a_year_chosen": a_year / chosen.usd} if chosen.usd else {}
    if chosen.own:
        extra |= {"own_a_year": a_year * chosen.own[1], "own_currency": chosen.own[0]}
    return {**_change(chosen, own.units, units), "chf_a_year": a_year,
            "chf_four_years": a_year * YEARS, "usd_a_year": a_year / rate,
            "share_after": units / whole, "rank_after": _place(held, iso3),
            "union_units": whole, "union_chf_a_year": whole * chosen.unit, **extra}


def _moved(chosen: Scenario) -> dict[str, Fraction]:
    """Every class after the moves; one that is refused leaves its Member State where it is."""
    held = dict(members.classes(members.LAST))
    for iso3, wanted in chosen.moves.items():
        if iso3 in held and not classes.broken(states()[iso3], wanted, chosen.exceptional):
            held[iso3] = wanted
    return held


def coalition(view: View) -> Reckoned:
    chosen = scenario(view.scenario)
    before, after = members.classes(members.LAST), _moved(chosen)
    found = [
        {"iso3": iso3, **_change(chosen, before[iso3], after[iso3]), "is_total": False,
         "share_after": after[iso3] / sum(after.values()), "rank_after": _place(after, iso3),
         **_refused(states()[iso3], wanted, chosen)}
        for iso3, wanted in chosen.moves.items() if iso3 in after]
    whole = _change(chosen, sum(before.values(), Fraction(0)), sum(after.values(), Fraction(0)))
    found.append({"iso3": None, **whole, "is_total": True,
                  **dict.fromkeys(("share_after", "rank_after", *REFUSAL))})
    moves = sum(row["units_change"] != 0 for row in found if not row["is_total"])
    return table(("iso3",), _tidy(found), Sentence("simulator-coalition-finding", {
        "states": moves, "units": whole["units_change"],
        "several": several(abs(whole["units_change"])),
        "a_year": Money(whole["change_chf_a_year"]),
        "four_years": Money(whole["change_chf_four_years"])}, (FIRST, LAST)) if moves else None)


def union_total(view: View) -> Reckoned:
    after = sum(_moved(scenario(view.scenario)).values())
    totals = {year: sum(members.classes(year).values()) for year in members.YEARS}
    change = after - totals[members.LAST]
    found: list[Cells] = [
        {"from_year": year, "to_year": year, "units": units, "units_change": None,
         "is_scenario": False} for year, units in totals.items()]
    found.append({"from_year": FIRST, "to_year": LAST, "units": after, "units_change": change,
                  "is_scenario": True})
    return table(("from_year",), found, Sentence("simulator-total-finding", {
        "units": after, "before": totals[members.LAST], "year": members.LAST, "change": change,
    }, (FIRST, LAST)) if change else None)


CARDS = {
    "simulator-choices": choices, "simulator-coalition": coalition, "simulator-total": union_total,
}
