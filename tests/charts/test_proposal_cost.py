"""Charts of an estimate: words that have room on a phone."""

import re
from decimal import Decimal
from typing import Any

import pytest

from casebook.analysis.proposal_cost.codec import write_proposal
from casebook.analysis.proposal_cost.model import Line, Proposal, UnitCost
from casebook.cards import card, prepare
from casebook.charts.wrapping import wide
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import Language, languages

RANGE = UnitCost(low=Decimal(1_130_000), likely=Decimal(2_000_000), high=Decimal(14_290_000))


def drawn(card_id: str, language: Language, *lines: Line) -> dict[str, Any]:
    chosen = Selection(estimate=write_proposal(Proposal(lines=lines)), language=language)
    return dict(prepare(card(card_id), chosen, live(), "light").figure)


@pytest.mark.parametrize("last", [2028, 2031, 2060])
def test_a_phone_has_room_for_the_years_and_for_the_one_not_known(last: int) -> None:
    yearly = Line(timing="yearly", first_year=2028, last_year=last, cost=RANGE)
    once = Line(first_year=2028, last_year=2031, cost=RANGE)
    for lines in ((yearly,), (yearly, once)):
        axis = drawn("proposal-cost-years", Language("ru"), *lines)["layout"]["xaxis"]
        assert axis["tickangle"] == 0
        dated = [one for one in axis["ticktext"] if one.isdigit()]
        assert dated[0] == "2028"
        assert len(dated) <= 6
        assert [one for one in axis["ticktext"] if not one.isdigit()] == (
            ["<br>год<br>неизвестен"] if len(lines) > 1 else [])
        assert len(axis["tickvals"]) == len(axis["ticktext"])


@pytest.mark.parametrize("language", languages())
def test_a_line_and_its_range_do_not_meet(language: Language) -> None:
    line = Line(title="Working documents in all six languages", first_year=2028, last_year=2028,
                cost=RANGE)
    notes = drawn("proposal-cost-effects", language, line)["layout"]["annotations"]
    name, value = (re.sub("</?b>|[\u2066-\u2069]", "", one["text"]) for one in notes[:2])
    assert max(map(wide, name.split("<br>"))) + wide(value) <= 52
