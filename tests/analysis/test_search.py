"""Every Member State is found by every name and code it has, however these are typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.directory import UN_LANGUAGES, directory
from casebook.analysis.name_index import aliases, name_index
from casebook.analysis.search import SearchResult, find, meaning
from casebook.analysis.search_index import Entry, index, plain
from casebook.warehouse import live
from casebook.wording import ENGLISH


def found(text: str, limit: int = 8) -> list[str]:
    return list(find(text, name_index(live(), ENGLISH), limit).members)


def test_every_name_in_six_languages_leads_to_its_member_state() -> None:
    for member in directory(live()).values():
        for language in UN_LANGUAGES:
            assert member.iso3 in found(member.names[language], 3), member.names[language]


def test_every_code_leads_to_its_member_state_first() -> None:
    for member in directory(live()).values():
        for code in (member.iso3, member.iso2, member.m49, member.iso3.lower()):
            assert member.iso3 in found(code, 3), code
        assert found(member.iso3)[0] == member.iso3


def test_every_alias_leads_to_its_member_state() -> None:
    assert set(aliases()) <= set(directory(live()))
    for iso3, words in aliases().items():
        for word in words:
            assert iso3 in found(word, 4), word


def test_accents_case_and_punctuation_do_not_count() -> None:
    for member in directory(live()).values():
        for language in ("en", "fr", "es"):
            name = member.names[language].replace("'", " ").upper()
            bare = "".join(c for c in unicodedata.normalize("NFD", name)
                           if not unicodedata.combining(c))
            assert member.iso3 in found(bare, 3), bare


@pytest.mark.parametrize(("typed", "first"), [
    ("cote divoire", "CIV"), ("Ivory Coast", "CIV"), ("UK", "GBR"), ("USA", "USA"),
    ("United States", "USA"), ("Niger", "NER"), ("Guinea", "GIN"), ("Congo", "COG"),
    ("DRC", "COD"), ("Dominica", "DMA"), ("South Sudan", "SSD"), ("turkiye", "TUR"),
    ("Turkey", "TUR"), ("Vatican", "VAT"), ("Swaziland", "SWZ"), ("États-Unis", "USA"),
    ("etats unis", "USA"), ("россия", "RUS"), ("英国", "GBR"), ("السعودية", "SAU"),
    ("الجزائر", "DZA"), ("St Lucia", "LCA"), ("st. vincent", "VCT"), ("Trinidad & Tobago", "TTO"),
    ("NO", "NOR"), ("NA", "NAM"), ("Keny", "KEN"), ("Kenia", "KEN"), ("Philipines", "PHL"),
    ("Kazakstan", "KAZ"), ("Marroco", "MAR"), ("Kyrgistan", "KGZ"), ("Columbia", "COL"),
    ("  palau  ", "PLW"), ("san-marino", "SMR"), ("the Gambia", "GMB"), ("Viet Nam", "VNM"),
    ("vietnam", "VNM"), ("Bosnia & Herzegovina", "BIH"), ("São Tomé", "STP"),
])
def test_what_people_type(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_a_name_shared_by_two_gives_both() -> None:
    assert found("Korea")[:2] == ["PRK", "KOR"]
    assert {"COG", "COD"} <= set(found("congo"))
    assert {"GIN", "GNB", "GNQ", "PNG"} == set(found("guinea"))


@pytest.mark.parametrize("typed", ["", "   ", "'", "!!", "zzzz", "Atlantis", "<script>", "\x00"])
def test_nothing_is_found_for_nothing(typed: str) -> None:
    assert found(typed) == []


@given(st.text(max_size=200))
def test_any_text_is_answered(text: str) -> None:
    some = found(text)
    assert len(some) <= 8
    assert len(set(some)) == len(some)
    assert plain(text) == plain(text.strip())


def test_equals_stay_in_the_order_of_the_index() -> None:
    names = index([Entry("BBB", (), ("Land B",)), Entry("AAA", (), ("Land A",))])
    assert list(find("land", names).members) == ["BBB", "AAA"]


@pytest.mark.parametrize("typed", [
    "taiwan", "Taiwan", "taiw", "tiwan", "tawain", "taivan", "Taiwn", "Тайвань", "台湾", "تايوان",
    "kosovo", "Kosova", "hongkong", "Hong Kong", "Palestina", "Gibraltar", "Puerto Rico",
    "American Samoa", "Saint Martin", "Republic of China",
])
def test_an_area_is_answered_as_one_and_never_as_a_name_like_it(typed: str) -> None:
    assert find(typed, name_index(live(), ENGLISH)) == SearchResult(other="area")


def test_a_group_gives_those_that_have_its_name() -> None:
    assert find("Africa", name_index(live(), ENGLISH)) == SearchResult(("ZAF",), "group")
    assert find("EU", name_index(live(), ENGLISH)) == SearchResult(other="group")


def test_every_name_and_code_means_its_own_member_state_or_gives_the_choice() -> None:
    where, shared = name_index(live(), ENGLISH), set()
    for member in directory(live()).values():
        for text in (*member.names.values(), member.iso3, member.iso2.lower(), member.m49):
            meant = meaning(text, where)
            assert meant.iso3 == member.iso3 or member.iso3 in meant.choices, text
            shared |= set() if meant.iso3 else {text}
    # Official names that people use for another as well; nothing else is unclear.
    assert shared == {"Congo (the)", "Congo (le)", "Congo (el)", "Конго", "الكونغو",
                      "Guinea", "Guinée (la)", "Гвинея", "几内亚", "غينيا"}
