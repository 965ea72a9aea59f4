"""Terms are found as people write them, explained as the glossary has them, and not twice."""

import pytest
import yaml

from casebook import paths
from casebook.analysis.terms import MOST, terms_in
from casebook.cards import cards, prepare
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH

GLOSSARY = {one["id"]: one for one in yaml.safe_load(
    (paths.DATA / "glossary.yml").read_text(encoding="utf-8"))}


@pytest.mark.parametrize(("text", "ids"), [
    ("Member States chose other classes of contribution", ["class-of-contribution"]),
    ("two contributory units, one Contributory unit", ["contributory-unit"]),
    ("LDCs and other least developed countries", ["ldc"]),
    ("at constant prices", ["nominal-and-constant-francs"]),
    ("assessed contributions before voluntary contributions",
     ["assessed-contribution", "voluntary-contribution"]),
    ("the regular budget, by cost recovery", ["regular-budget", "cost-recovery"]),
    ("Small island developing States", ["sids"]),
    ("besides, a precouncil or council-like body", []),
    ("a release, a correction and a grade", []),
    ("", []),
])
def test_terms_are_found_in_all_their_forms(text: str, ids: list[str]) -> None:
    found = terms_in(text, live(), ENGLISH)
    assert [term.id for term in found] == ids
    for term in found:
        assert (term.name, term.words) == (GLOSSARY[term.id]["term"], GLOSSARY[term.id]["words"])


def test_no_more_than_a_reader_can_take_in() -> None:
    text = ", ".join(one["term"].partition(" (")[0] for one in GLOSSARY.values())
    assert len(terms_in(text, live(), ENGLISH)) == MOST


def test_cards_on_units_explain_them() -> None:
    prepared = prepare(cards()["units-total"], Selection(), live(), "light")
    text = "\n".join((prepared.title, prepared.subtitle, prepared.method))
    assert "contributory-unit" in [term.id for term in terms_in(text, live(), ENGLISH)]


@pytest.mark.parametrize(("warning", "ids"), [
    ("regular budget and total revenue are not the same",
     ["case-revenue", "revenue-by-source", "revenue-share-published", "voluntary-share"]),
    ("budgets in Swiss francs", ["revenue-by-source", "revenue-payers", "revenue-plans"]),
    ("counted in three ways", ["case-needs", "needs-offline-world", "needs-offline-by-region",
                               "results-editions"]),
])
def test_numbers_that_look_alike_are_told_apart_on_their_cards(
    warning: str, ids: list[str]
) -> None:
    for one in ids:
        prepared = prepare(cards()[one], Selection(), live(), "light")
        assert any(warning in words for words in prepared.warnings), one
