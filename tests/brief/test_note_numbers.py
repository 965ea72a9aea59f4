"""Every number of a note explained from the sources: reckoned anew in plain Python, card by card.

A sentence may hold the numbers of the card that it cites and no others. What is asked is reckoned
from the class and the law, corrections from the amounts of the source.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
import yaml

from casebook.brief.audiences import AUDIENCES, PLANS
from casebook.brief.charts.declared import NATIVE
from casebook.brief.model import Brief, ChartData, Part
from casebook.brief.query import requested_brief
from casebook.cards import card, prepare
from casebook.paths import DATA, SOURCES
from casebook.selection import Selection
from casebook.warehouse import live
from tests.fractions import value
from tests.oracle import classes, members
from tests.oracle.registry import RECKONERS
from tests.oracle.view import Money, View
from tests.sampling import sampled

STATES = ("VEN", "LBY", "PLW", "ARE", "STP", "CIV", "SSD", "KEN", "FRA", "TUV", "BRA", "USA")
NOTES = tuple((iso3, audience) for audience in AUDIENCES for iso3 in (
    STATES if audience == "finance" else sampled(STATES, 4)))
WORDS = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
NUMBER = re.compile(r"(?<![\d.,])(?:\d[\d\u202f]*\u00a0)?\d{1,2}/(?:2|4|8|16)(?!\d)"
                    r"|\d{1,3}(?:[\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
# Provisions, documents, conferences and goals are names: their numbers count nothing. That learners
# come from 190 countries is a published figure of its own, in the words of another.
NAMES = re.compile(r"Nos?\. \d+[A-Z]?(?:, \d+[A-Z]?)*|Decision \d+|Goal \d+|Doha, \d{4}|WRC-\d+"
                   r"|Conference of \d{4}|from 190 countries|Resolution \d+|\b5G\b|francs of \d{4}"
                   r"|Rev\. [A-Z]\w+, \d{4}")
SCALES = (Fraction(1), Fraction(100))
# A chart has its own unit: thousands, millions, billions.
CHART_SCALES = (*SCALES, *(Fraction(1, scale) for scale in WORDS.values()))


def numbers(text: str) -> Iterator[tuple[str, Fraction, Fraction]]:
    """Each number as it is written, its value, and half of its last digit."""
    text = NAMES.sub(" ", text)
    for match in NUMBER.finditer(text):
        written = match.group()
        rest = text[match.end():].lstrip("\u00a0 ")
        scale = next((size for word, size in WORDS.items() if rest.startswith(word)), 1)
        plain = re.sub(r"(?<=\d)[\u202f ](?=\d{3}(?!\d))", "", written)
        exact = "/" in written
        last = Fraction(0) if exact else Fraction(1, 2 * 10 ** len(plain.partition(".")[2]))
        yield written, Fraction(value(plain)).limit_denominator(10**9) * scale, last * scale


def known(*values: Any) -> Iterator[Fraction]:
    """Every number in nested values; those in words count too, for periods and labels."""
    for one in values:
        if isinstance(one, Money):
            yield from known(one.value)
        elif isinstance(one, bool) or one is None:
            continue
        elif isinstance(one, str):
            yield from (number for _, number, _ in numbers(one))
        elif isinstance(one, (int, float, Fraction)):
            yield Fraction(one)
        elif isinstance(one, dict):
            yield from known(*one.values())
        elif isinstance(one, Iterable):
            yield from known(*one)


@cache
def reckoned(card_id: str, iso3: str | None) -> frozenset[Fraction]:
    """What the card may say of a Member State: rows, sentence, and what its chart counts or adds.
    """
    found = RECKONERS[card_id](View(country=iso3))
    rows = [dict(zip(found.key, key, strict=True)) | dict(cells)
            for key, cells in found.rows.items()]
    values = set(known(rows, found.sentence.values if found.sentence else ()))
    values |= {Fraction(len(rows)), Fraction(0)}
    if card_id == "country-peers":  # counted by class, the Member State itself apart
        held = [row["class_of_contribution"] for row in rows if not row["is_selected"]]
        values |= {Fraction(held.count(units)) for units in held} | {Fraction(1)}
    if card_id == "units-changes":  # added up by year and direction
        for year in {row["year"] for row in rows}:
            for way in ("up", "down", "new"):
                values.add(sum((Fraction(row["units_change"]) for row in rows
                                if (row["year"], row["direction"]) == (year, way)), Fraction(0)))
    if card_id == "country-internet":
        values |= {1 - Fraction(row["offline_share"]) for row in rows if row["offline_share"]}
    if card_id == "case-revenue":
        values |= {Fraction(row["total"]) - Fraction(row["amount"]) for row in rows}
    if card_id == "needs-connectivity":
        values |= {Fraction(row["high"]) - Fraction(row["low"]) for row in rows if row["high"]}
    return frozenset(values)


def unexplained(
    text: str, values: Iterable[Fraction], scales: tuple[Fraction, ...] = SCALES
) -> list[str]:
    """The numbers of `text` that are none of `values`, rounded as they are written."""
    values = list(values)
    return [written for written, number, half in numbers(text) if not any(
        abs(abs(one) * scale - number) <= half * Fraction(1001, 1000) + abs(one) / 10**9
        for one in values for scale in scales)]


@cache
def made(iso3: str, audience: str) -> Brief:
    return requested_brief({"country": iso3, "audience": audience}, live())[0]


def cards_of(iso3: str, audience: str) -> dict[str, set[tuple[str, str | None]]]:
    """The cards that sentences may cite with what they are asked of, by figure id."""
    found: dict[str, set[tuple[str, str | None]]] = {}
    for name, country in {(one.card, None if one.everyone else iso3)
                          for one in PLANS[made(iso3, audience).audience].sentences}:
        figure = prepare(
            card(name), Selection(country=country), live(), "light").provenance.figure_id
        found.setdefault(figure, set()).add((name, country))
    return found


def own_currency(iso3: str) -> tuple[Fraction, Fraction] | None:
    """How much of its currency one franc buys and of which year, from the two rates to the dollar.
    """
    rates = {(row["iso3"], int(row["year"])): row for row in read("official_exchange_rates")
             if row["rate_standing"] != "not-to-be-used"}
    years = [year for state, year in rates if state == iso3]
    if not years:
        return None
    year = max(years)
    rate = Fraction(rates[iso3, year]["lcu_per_usd"]) / Fraction(rates["CHE", year]["lcu_per_usd"])
    return rate, Fraction(year)


def courses_of(iso3: str) -> list[Fraction]:
    """The classes that are open, by the law as the second reckoning has it."""
    units = members.classes(members.LAST)[iso3]
    lowest = members.members()[iso3]["is_ldc"] == "1" or units in classes.RESTRICTED
    state = classes.State(units, lowest)
    higher = min(one for one in classes.open_classes(state) if one > units)
    return [Fraction(one) for one in (units, higher, classes.floor_of(state))]


def inhabitants(iso3: str) -> Fraction | None:
    people = [Fraction(row["population"]) for row in read("country_context")
              if row["iso3"] == iso3 and int(row["year"]) == members.LAST and row["population"]]
    return people[0] if people else None


def of_the_decision(iso3: str) -> list[Fraction]:
    """What a line on the decision may say: classes, amounts in francs and own currency, what an
    inhabitant bears, the unit, periods, the days of the conference and the one after it."""
    years = [Fraction(one * 318_000 * span) for one in courses_of(iso3) for span in (1, 4)]
    now = years[0]
    values = [*courses_of(iso3), *years, *(abs(one - now) for one in years[::2]),
              *map(Fraction, (318_000, 1, 2024, 2027, 2028, 2031, 2030, 9, 27, 2026)),
              *map(Fraction, classes.RESTRICTED)]
    if own := own_currency(iso3):
        # Amounts of another currency are written to three digits, rates to four.
        values += [Fraction(f"{float(own[0]):.4g}"), own[1],
                   *(Fraction(f"{float(one * own[0]):.3g}") for one in years)]
    if people := inhabitants(iso3):
        values += [one / people * size for one in years[::2] for size in (1, 100)]
    return values


@pytest.mark.parametrize(("iso3", "audience"), NOTES)
def test_every_number_of_a_sentence_is_reckoned_for_the_card_that_it_cites(
    iso3: str, audience: str
) -> None:
    brief, cited = made(iso3, audience), cards_of(iso3, audience)
    points = [*brief.opening, *(point for one in brief.objections for point in one.answer)]
    assert points
    for point in points:
        values = set().union(*(reckoned(*one) for one in cited[point.figure_id]))
        names = {name for name, _ in cited[point.figure_id]}
        if "country-class" in names:
            values |= set(of_the_decision(iso3))
        assert unexplained(point.text, values) == [], point.text
    for part in brief.parts:
        assert unexplained(part.point, reckoned(part.prepared.card.id, iso3)) == [], part.point


@pytest.mark.parametrize(("iso3", "audience"), NOTES)
def test_every_number_of_a_chart_or_table_is_reckoned(iso3: str, audience: str) -> None:
    for part in made(iso3, audience).parts:
        values = reckoned(part.prepared.card.id, iso3)
        if part.chart is not None and NATIVE[part.prepared.card.id].whole_years:
            # An axis names the years without a figure too.
            years = [one for one in values if 1990 <= one <= 2040]
            values |= {Fraction(year) for year in range(int(min(years)), int(max(years)) + 1)}
        for text in shown(part):
            assert unexplained(text, values, CHART_SCALES) == [], (part.prepared.card.id, text)


def shown(part: Part) -> Iterator[str]:
    """What a note prints under the finding: the chart's names and values, or the table's cells."""
    chart = part.chart
    if chart is None:
        yield from (str(cell) for column in part.table for cell in part.table[column])
        return
    assert part.prepared.card.id in NATIVE
    yield from chart.categories
    yield from labels(chart)


def labels(chart: ChartData) -> Iterator[str]:
    """The values as numbers with all their digits: how they are rounded is tried elsewhere."""
    for series in chart.series:
        yield from (f"{one:.9f}".rstrip("0").rstrip(".") for one in map(abs, filter(
            None, series.values)))


@pytest.mark.parametrize("iso3", STATES)
def test_every_number_of_what_is_asked_follows_from_class_and_law(iso3: str) -> None:
    values = of_the_decision(iso3)
    for audience in AUDIENCES:
        for line in made(iso3, audience).request:
            assert unexplained(line, values) == [], line


def read(name: str) -> list[dict[str, str]]:
    with open(SOURCES / f"{name}.csv", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def amounts(rows: Iterable[dict[str, str]], year: str, kind: str) -> Fraction:
    return sum((Fraction(row["amount_usd"]) for row in rows
                if (row["year"], row["financing"]) == (year, kind)), Fraction(0))


@pytest.mark.parametrize("iso3", STATES)
def test_every_number_of_a_correction_is_the_source_s(iso3: str) -> None:
    """Amounts as booked, the units that they would be, classes of that year and those beside it."""
    states, givers, kinds = (read(name) for name in (
        "member_state_contributions", "itu_revenue_by_contributor", "itu_revenue_by_financing"))
    rows = [*states, *givers]
    values = set(known(
        [[row.get("assessed_usd"), row.get("amount_usd"), row.get("units_implied"),
          row.get("class_of_contribution"), row["year"]] for row in rows], 2026))
    for entry in yaml.safe_load((DATA / "corrections.yml").read_text("utf-8")):
        used = entry.get("use")
        for row in rows:
            # What was booked beyond the class, or is left of a class for part of a year.
            if isinstance(used, (int, float)) and row.get("iso3") == entry["where"].get("iso3"):
                values.add(abs(Fraction(row["assessed_usd"])
                               - Fraction(used) * Fraction(row["usd_per_unit"])))
    # Of Palau four of the twelve months of its first year: a third of CHF 19 875.
    values |= {Fraction(4), Fraction(12), Fraction(1, 3), Fraction(6625)}
    for year in ("2013", "2014"):  # assessed on somebody whom the source does not name
        values.add(amounts(kinds, year, "Assessed contributions")
                   - amounts([row for row in givers if row["contributor_type"] == "Government"],
                             year, "Assessed"))
    for audience in AUDIENCES:
        for line in made(iso3, audience).remarks:
            if "orrected" in line:
                assert unexplained(line, values) == [], line


def test_a_wrong_number_is_found() -> None:
    values = reckoned("country-class", "KEN")
    assert unexplained("Kenya was assessed CHF\u00a0318\u202f000 for 2024 (USD\u00a0352\u202f941).",
                       values) == []
    assert unexplained("CHF\u00a0318\u202f001, 1\u00a01/2 units, 2012, 0.29%", values) == [
        "318\u202f001", "1\u00a01/2", "2012", "0.29"]
