"""Published figures in an estimate: ranges of unit costs, and the worked examples."""

from decimal import Decimal
from pathlib import Path

import pytest

from casebook.analysis.proposal_cost.arithmetic import estimate
from casebook.analysis.proposal_cost.criteria import FILE, checklist, read_criteria
from casebook.analysis.proposal_cost.examples import examples
from casebook.analysis.proposal_cost.model import MEASURES, Proposal
from casebook.analysis.proposal_cost.offers import offered_range, offers
from casebook.analysis.proposal_cost.prices import prices
from casebook.errors import BadConfiguration
from casebook.warehouse import live


def test_only_pages_and_interpreter_days_have_a_published_cost() -> None:
    index = prices(live())
    published = offers(live(), index)
    assert {one.cost_id: (one.kind, one.side) for one in published} == {
        "page-at-least": ("document", "low"), "page-at-most": ("document", "high"),
        "interpreter-day-at-most": ("interpretation", "high")}
    assert all(one.fact_ids and one.source_title and one.grade == "derived" for one in published)
    assert {kind for kind in MEASURES if offered_range(kind, published)} == {
        "document", "interpretation"}


def test_a_published_range_leaves_the_likely_cost_open() -> None:
    index = prices(live())
    published = {one.cost_id: one for one in offers(live(), index)}
    # CHF 43 705 267 of 2015-2017 for 148 000 pages; CHF 45 258 059 of 2014-2016 for 53 503.
    assert published["page-at-least"].chf == Decimal("295.31")
    assert published["page-at-most"].chf == Decimal("845.90")
    pages = offered_range("document", tuple(published.values()))
    assert pages is not None
    assert (pages.likely, pages.published) == (None, "page-at-least")
    assert pages.low == index.moved(Decimal("295.31"), 2015, 2017)
    assert pages.high == index.moved(Decimal("845.90"), 2014, 2016)
    days = offered_range("interpretation", tuple(published.values()))
    assert days is not None
    assert (days.low, days.likely) == (None, None)


def test_worked_examples_are_the_published_totals_and_leave_the_rest_open() -> None:
    found = examples(live())
    totals = {name: (one.lines[0].cost.likely, one.lines[0].first_year, one.lines[0].last_year)
              for name, one in found.items()}
    assert set(totals.values()) == {
        (Decimal(1_100_000), 2012, 2015), (Decimal(1_721_000), 2020, 2023)}
    for one in found.values():
        reckoned = estimate(one, prices(live()))
        assert list(reckoned.by_year) == [None]
        assert list(reckoned.by_fund) == ["open"]


def test_every_criterion_has_a_reference_and_takes_an_answer() -> None:
    criteria = read_criteria()
    assert {one.reference.split(" (")[0] for one in criteria} == {
        "Resolution 71", "Resolution 72", "Resolution 151"}
    asked = checklist(Proposal(answers={"exit": "2031"}))
    assert {one.criterion.id: one.answer for one in asked if one.answer} == {"exit": "2031"}
    assert len(asked) == len(criteria)


def test_two_criteria_of_one_id_are_refused_with_their_line(tmp_path: Path) -> None:
    file = tmp_path / "proposal_criteria.yml"
    file.write_text(FILE.read_text(encoding="utf-8").replace("id: exit", "id: risks"),
                    encoding="utf-8")
    with pytest.raises(BadConfiguration, match="another criterion has this id"):
        read_criteria(file)
