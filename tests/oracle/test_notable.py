"""Notable sentences on a Member State: which ones, in which order, with which values."""

import pytest

from casebook.cards.country_notable import notable_sentences
from casebook.selection import Selection
from casebook.warehouse import live
from tests.oracle.compare import of_sentence
from tests.oracle.members import members
from tests.oracle.reckoners.country.notable import notable
from tests.oracle.sample import SPECIAL, choices, view
from tests.sampling import SEED, dice, drawn


@pytest.mark.slow
def test_notable_sentences_are_the_strongest_that_hold() -> None:
    chance, all_ = dice("notable"), choices()
    for country in sorted({*SPECIAL, *drawn(sorted(members()), 20, "notable")}):
        one = view(chance, all_, country=country)
        told = notable_sentences(Selection(**one._asdict()), live())
        wanted = notable(one)
        where = f"{one} (CASEBOOK_SAMPLE={SEED})"
        assert [each.card_id for each in told] == [each.card_id for each in wanted], where
        for each, right in zip(told, wanted, strict=True):
            found = list(of_sentence(each.sentence, each.finding, right.sentence))
            assert not found, "\n".join((where, each.sentence, *found))
