"""Every card beside a second reckoning of it, made from the sources in plain Python.

The second reckoning knows neither the queries nor the build: each is written from what a card says
that it shows. What a card answers is compared with it value by value, and its sentence as written.
"""

import pytest

from casebook.cards import cards
from tests.oracle.compare import differences, shown
from tests.oracle.registry import RECKONERS
from tests.oracle.sample import views
from tests.sampling import SEED


def test_every_card_has_a_second_reckoning() -> None:
    assert set(RECKONERS) == set(cards()), "write one in tests/oracle for a new card"


@pytest.mark.parametrize("card_id", sorted(RECKONERS))
def test_card_agrees_with_the_second_reckoning(card_id: str) -> None:
    for view in views(card_id):
        found = differences(shown(card_id, view), RECKONERS[card_id](view))
        assert not found, "\n".join((
            f"{card_id} in {view} (CASEBOOK_SAMPLE={SEED}):", *found[:20],
            f"and {len(found) - 20} more" if len(found) > 20 else ""))
