"""The search of the site: Member States, charts, terms, documents, and what is none of them."""

import pytest

from casebook.cards.site_search import search
from casebook.warehouse import live
from casebook.wording import ENGLISH


@pytest.mark.parametrize(("typed", "iso3"), [
    ("Ivory Coast", "CIV"), ("uk", "GBR"), ("Türkei", "TUR"), ("Atlantis", None),
    ("Южная Корея", "KOR"), ("KE", "KEN")])
def test_everyday_names_and_codes_find_a_member_state(typed: str, iso3: str | None) -> None:
    found = search(typed, live(), ENGLISH).members
    assert (found[0] if found else None) == iso3


@pytest.mark.parametrize(("typed", "other"), [
    ("taiwan", "area"), ("tawain", "area"), ("Hong Kong", "area"), ("Africa", "group")])
def test_what_is_no_member_state_is_answered_as_such(typed: str, other: str) -> None:
    found = search(typed, live(), ENGLISH)
    assert found.other == other
    assert "THA" not in found.members


def test_charts_terms_and_documents_are_found_by_the_words_of_their_titles() -> None:
    found = search("contributory unit", live(), ENGLISH)
    assert found.cards
    assert found.terms
    assert search("strategic plan", live(), ENGLISH).documents
    assert search("zzzz qqqq", live(), ENGLISH).empty
