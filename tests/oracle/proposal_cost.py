"""The cost of a proposal reckoned a second time: fractions, from the texts of its JSON alone."""

import csv
import json
from fractions import Fraction
from math import floor

from casebook.paths import SOURCES

SIDES = ("low", "likely", "high")
Sums = tuple[Fraction, Fraction, Fraction]
NOTHING: Sums = (Fraction(0), Fraction(0), Fraction(0))


def rounded(number: Fraction, decimals: int) -> Fraction:
    """The number with so many decimals, a half upwards; for numbers not below zero."""
    scale = 10 ** decimals
    return Fraction(floor(number * scale + Fraction(1, 2)), scale)


def consumer_prices() -> dict[int, Fraction]:
    """The level of Swiss consumer prices by year, that of the last year being 1."""
    with (SOURCES / "swiss_consumer_prices.csv").open(encoding="utf-8") as file:
        rises = sorted((int(row["year"]), Fraction(row["annual_pct"]))
                       for row in csv.DictReader(file))
    level, levels = Fraction(1), {}
    for year, percent in rises:
        level *= 1 + percent / 100
        levels[year] = level
    return {year: rounded(one / level, 9) for year, one in levels.items()}


def plus(one: Sums, other: Sums) -> Sums:
    return tuple(a + b for a, b in zip(one, other, strict=True))  # type: ignore[return-value]


def reckon(text: str, levels: dict[int, Fraction]) -> dict[str, object]:
    """Every total of an estimate, by its name, from the estimate as JSON."""
    whole = json.loads(text)
    newest = max(levels)
    sums: dict[str, Sums] = dict.fromkeys(
        ("total", "once", "yearly", "in_kind", "on_units"), NOTHING)
    by: dict[str, dict[object, Sums]] = {"year": {}, "kind": {}, "fund": {}}
    open_lines, lines = [], []
    for place, line in enumerate(whole["lines"]):
        cost = line["cost"]
        if cost["likely"] is None:
            open_lines.append(place)
            continue
        number = Fraction(1)
        for one in line["quantity"]:
            number *= Fraction(one)
        mean = Fraction(1)
        if cost["price_first"] is not None:
            span = range(cost["price_first"], cost["price_last"] + 1)
            mean = sum((levels[min(year, newest)] for year in span), Fraction(0)) / len(span)
        unit = [rounded(Fraction(cost["likely" if cost[side] is None else side]) / mean, 2)
                for side in SIDES]
        once: Sums = tuple(number * one for one in unit)  # type: ignore[assignment]
        first, last = line["first_year"], line["last_year"]
        if line["timing"] == "yearly":
            when: list[object] = list(range(first, last + 1))
        else:
            when = [first] if first == last else [None]
        for year in when:
            names = ["total", line["timing"]]
            names += ["in_kind"] if line["paid"] == "in-kind" else []
            names += ["on_units"] if line["paid"] == "cash" and line["fund"] != "voluntary" else []
            for name in names:
                sums[name] = plus(sums[name], once)
            for kind, key in (("year", year), ("kind", line["kind"]), ("fund", line["fund"])):
                by[kind][key] = plus(by[kind].get(key, NOTHING), once)
        lines.append((place, tuple(len(when) * one for one in once)))
    units = sums["on_units"][1] / whole["unit_chf"]
    money = whole["currency"]
    return {
        **sums, "by_year": by["year"], "by_kind": by["kind"], "by_fund": by["fund"],
        "open": open_lines, "lines": lines, "units_one_year": units, "units_four_years": units / 4,
        "own_currency": None if money is None else tuple(
            one * Fraction(money["per_chf"]) for one in sums["total"]),
    }
