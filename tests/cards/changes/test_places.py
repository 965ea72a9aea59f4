"""Places of changed numbers are written as tables write their values."""

from itertools import product

import pytest

from casebook.cards.changes.changes import comparison
from casebook.cards.changes.differences import Change
from casebook.cards.changes.places import place_words
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language

KOREA = (("iso3", "KOR"), ("year", 2013))
SOURCE = (("year", 2013), ("revenue_source", "member-states"))
SHARE = (("share_kind", "of-total"), ("first_year", 2013.0), ("last_year", 2013.0))


@pytest.mark.parametrize(("where", "language", "written"), [
    (KOREA, ENGLISH, "Republic of Korea, 2013"),
    (KOREA, Language("zh"), "大韩民国，2013"),
    (SOURCE, Language("fr"), "2013, États Membres"),
    (SOURCE, Language("ar"), "2013، الدول الأعضاء"),
    (SHARE, ENGLISH, "computed: of all revenue, 2013"),
    ((("iso3_list", "KEN FRA"),), Language("zh"), "肯尼亚、法国"),
    ((("class_of_contribution", 1500.5), ("year", 2024.0)), Language("fr"),
     "1\u202f500\xa01/2, 2024"),
    ((("plan_stage", "no-more"), ("year", 2024)), ENGLISH, "2024"),
])
def test_rows_are_known_by_words(
        where: tuple[tuple[str, object], ...], language: Language, written: str) -> None:
    assert place_words(Change(where, "amount", 1.0, 2.0), live(), language) == written


def test_no_revised_row_is_known_by_a_code() -> None:
    compared = comparison(live())
    assert compared is not None
    changes = {one.where: one for card in compared.of("revised") for one in card.changes}
    assert changes
    for one, language in product(changes.values(), map(Language, ("en", "ru"))):
        written = place_words(one, live(), language)
        codes = {value for column, value in one.where
                 if column in ("iso3", "node_id")
                 or (isinstance(value, str) and value.islower() and "-" in value)}
        assert not codes & set(written.split(", ")), (written, language)
