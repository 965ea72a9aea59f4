"""Comparisons in sentences are of one scope, or the sentence names what differs."""

import re
from collections import Counter
from functools import cache
from itertools import product

import pandas as pd
import pytest

from casebook.analysis.findings import Finding
from casebook.analysis.scope import breaks, comparable, differences, last_run, stage
from casebook.brief.audiences import COUNCIL, PLANS
from casebook.cards import Prepared, cards, prepare
from casebook.paths import WORDING
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.warehouse.codebook import codebook
from casebook.wording import Year
from tests.cards.reckoning import source

SELECTIONS = (
    Selection(), Selection(country="KEN"), Selection(country="BRA", price_basis="usd"),
    Selection(from_year=2013, to_year=2016), Selection(to_year=2014, region="Africa"),
    Selection(from_year=2015, to_year=2021, country="LBY", grouping="ldc"),
    Selection(to_year=2023, country="ARE"),
)
BOOK = codebook()
# A sentence with one of these values puts figures in order, whatever its years.
ORDERED = {"rank", "most", "least", "half", "first_share"}
PERIOD = re.compile(r"^\d{4}(?:[-–]\d{2,4})?$")


@cache
def messages() -> dict[str, str]:
    """The catalogue's messages with their source."""
    text = "\n".join(path.read_text() for path in sorted((WORDING / "en").glob("*.ftl")))
    return dict(re.findall(r"(?m)^([a-z][\w-]*) = ((?:.*\n(?:[ }].*\n|\n(?=[ }]))*))", text + "\n"))


def times(finding: Finding) -> list[str]:
    """Every year and period that the sentence names, as written."""
    words = messages()[finding.message]
    named = [value for name, value in finding.values.items()
             if re.search(rf"\$ ?{name}\b", words)]
    return [str(int(value.value)) if isinstance(value, Year) else value for value in named
            if isinstance(value, Year) or (isinstance(value, str) and PERIOD.match(value))]


def years(finding: Finding) -> list[int]:
    """Every year that the sentence names, those of its periods included."""
    return [int(year) for time in times(finding) for year in re.split("[-–]", time)
            if len(year) == 4]


def compares(finding: Finding) -> bool:
    """Whether the sentence names figures of two times, or puts figures in order."""
    return len(set(times(finding))) > 1 or bool(ORDERED & finding.values.keys())


@cache
def shown() -> tuple[Prepared, ...]:
    """Every card in every view, where its finding compares."""
    made = (prepare(card, selection, live(), "light")
            for card, selection in product(cards().values(), SELECTIONS))
    return tuple(one for one in made if one.finding is not None and compares(one.finding))


@pytest.mark.slow
def test_every_sentence_that_compares_says_what_it_compares() -> None:
    messages = {one.finding.message for one in shown() if one.finding}
    unnamed = sorted(messages - BOOK.comparisons.keys())
    assert not unnamed, "say under `comparisons` in data/codebook.yml what they set side by side"


def test_no_break_lies_between_the_years_of_a_sentence() -> None:
    for one in shown():
        assert one.finding
        named, declared = years(one.finding), BOOK.comparisons[one.finding.message]
        if len(named) < 2:
            continue
        for scope in declared.of:
            assert not breaks(scope, min(named), max(named)), (one.title, scope)


def test_rows_that_are_compared_are_of_the_scopes_declared() -> None:
    for one in shown():
        assert one.finding
        if "scope" not in one.rows:
            continue
        declared = BOOK.comparisons[one.finding.message]
        known = set(one.rows["scope"].dropna())
        assert known & set(declared.of), one.title
        # Where rows are of scopes that may not be compared, refusing them must be possible.
        assert comparable(one.finding.message, known & set(declared.of))


@pytest.mark.parametrize("message", sorted(BOOK.comparisons))
def test_a_sentence_names_every_difference_of_what_it_compares(message: str) -> None:
    declared = BOOK.comparisons[message]
    assert set(declared.of) <= BOOK.scopes.keys()
    assert differences(declared.of) <= set(declared.names)
    assert len(declared.of) > 1 or not declared.names


def test_stages_are_named_in_every_sentence_drawn_from_such_a_finding() -> None:
    """On pages and in briefings: the words take both stages from the finding."""
    catalogue = messages()
    sentences = {sentence.message: sentence.card for plan in (*PLANS.values(), COUNCIL)
                 for sentence in plan.sentences}
    found = 0
    for one in shown():
        assert one.finding
        if "first_stage" not in one.finding.values:
            continue
        texts = [catalogue[one.finding.message],
                 *(catalogue[name] for name, card in sentences.items() if card == one.card.id),
                 *(text for name, text in catalogue.items()
                   if re.fullmatch(rf"brief-point-{one.finding.message}", name))]
        if "stage" not in BOOK.comparisons[one.finding.message].names:
            continue
        if one.finding.message.endswith("-usd-finding"):
            continue  # one total in two currencies: no second stage to name
        for text in texts:
            found += 1
            assert "$stage" in text
            assert "$first_stage" in text
    assert found > 4


def test_scopes_and_their_points_are_those_of_the_sources() -> None:
    points = {(row["series"], row["label"]) for row in source("figure_series")}
    series = {name for name, _ in points}
    covered: Counter[tuple[str, str]] = Counter()
    for scope in BOOK.scopes.values():
        assert set(scope.breaks.values()) <= BOOK.warnings.keys()
        for name, labels in scope.points.items():
            assert name in series
            assert {(name, label) for label in labels} <= points
            covered.update((name, label) for label in labels or
                           [label for one, label in points if one == name])
    assert max(covered.values()) == 1


def test_figures_of_different_payers_are_not_compared() -> None:
    both = ("assessed-members", "assessed-member-states")
    assert differences(both) == {"payer"}
    assert not comparable("agencies-shares-finding", both)
    assert not comparable("no-such-finding", both)
    assert comparable("no-such-finding", both[:1])
    assert comparable("agencies-shares-finding", both[1:])


def test_stages_may_differ_where_the_sentence_names_them() -> None:
    both = ("budgets-of-four-years", "forecast-of-four-years")
    assert differences(both) == {"stage"}
    assert (stage(both[0]), stage(both[1])) == ("budget", "forecast")
    assert comparable("revenue-plans-finding", both)
    assert not comparable("revenue-budgets-finding", both)


def test_breaks_between_two_years() -> None:
    assert breaks("assessed-members", 2013, 2024) == (2015,)
    assert breaks("assessed-members", 2014, 2015) == (2015,)
    assert breaks("assessed-members", 2015, 2024) == ()
    assert breaks("contributory-units", 1998, 2024) == ()


def test_the_last_run_is_of_one_scope() -> None:
    rows = pd.DataFrame({"year": [1, 2, 3, 4], "scope": ["a", "b", "a", "a"]})
    assert last_run(rows)["year"].tolist() == [3, 4]
    assert last_run(rows.iloc[:0]).empty
