"""A finding says the same numbers in every language, for some thirty Member States a day."""

import re
from dataclasses import replace

import pytest

from casebook.analysis.findings import Finding
from casebook.analysis.member_names import names
from casebook.cards import cards
from casebook.cards.answers import rows_of
from casebook.selection import DEFAULT
from casebook.warehouse import live
from casebook.wording import (
    ENGLISH,
    Count,
    DataText,
    Dated,
    Day,
    Language,
    Listed,
    Message,
    Name,
    Quantity,
    Share,
    Year,
    languages,
)
from tests.sampling import drawn
from tests.wording.catalogues import catalogue

OTHERS = [language for language in languages() if language != "en"]
# The smallest numbers are words: one, the dual of Arabic, none.
IN_WORDS = 2
# Digits in one language, words in another: none, one, a million (100万).
SAID_OTHERWISE = {"0", "1", "2", "100"}
# Chinese writes months and days in digits.
CALENDAR = re.compile(r"\d+月(?:\d+日)?")
DIGITS = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d+)*")


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    """What every card finds, and those about one Member State for a sample of them."""
    release, found = live(), []
    states = drawn(sorted(names(release, ENGLISH)), 30, "numbers in languages")
    for card in cards().values():
        for country in states if "country" in card.choices else [None]:
            selection = replace(DEFAULT, country=country)
            finding = card.finding(rows_of(card, selection, release).rows, selection)
            if finding is not None:
                found.append(finding)
    return found


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.slow
def test_a_finding_says_the_same_numbers(language: Language, findings: list[Finding]) -> None:
    assert len(findings) > 300
    wrong = {finding.message: (finding.sentence(ENGLISH), finding.sentence(language))
             for finding in findings if finding.message in catalogue(language)
             if _lost(finding, language) or _left(finding, language) != _left(finding, ENGLISH)}
    assert not wrong


def _lost(finding: Finding, language: Language) -> list[str]:
    """The numbers that the English sentence prints and this one does not."""
    english, own = finding.sentence(ENGLISH), finding.sentence(language)
    return [name for name, value in finding.values.items()
            if isinstance(value, Quantity) and abs(value.value) > IN_WORDS
            and value.written("en") in english and value.written(language) not in own]


def _left(finding: Finding, language: Language) -> list[str]:
    """The digits of the sentence that are in none of its values: years, numbers of provisions."""
    text = finding.sentence(language)
    written = [one for value in finding.values.values() for one in _written(value, language)]
    for one in sorted(written, key=len, reverse=True):
        text = text.replace(one, "")
    left = (re.sub(r"\D", "", one) for one in DIGITS.findall(CALENDAR.sub("", text)))
    return sorted(set(left) - SAID_OTHERWISE)


def _written(value: object, language: Language) -> list[str]:
    if isinstance(value, Listed):
        return [one for item in value.items for one in _written(item, language)]
    if isinstance(value, Message):
        return [language.say(value.message)]
    if isinstance(value, (Quantity, Name, Dated, Day, DataText)):
        return [value.written(language)]
    return [str(value), str(value).replace("-", "–")]


def test_dates_of_the_data_have_the_sign_of_their_unit_once() -> None:
    assert [Dated(one).written("zh") for one in ("2023", "2024-2030", "2023-12")] == [
        "2023年", "2024–2030年", "2023年12月"]
    assert [Dated(one).written("ru") for one in ("2023", "2024-2030")] == ["2023", "2024–2030"]


@pytest.mark.parametrize("language", [one for one in languages() if one != "zh"])
def test_one_largest_contributor_has_a_form_of_its_own(language: Language) -> None:
    values = {"share": Share(0.09), "year": Year(2024), "compared": "no", "before": Share(0.09),
              "from": Year(2013), "members": Count(194), "scope": "all"}
    one, ten = (language.say("revenue-concentration-finding", count=Count(count), **values)
                for count in (1, 10))
    assert "10" in ten
    assert one.replace("1", "10") != ten
    assert not any(word.strip("\u2068\u2069") == "1" for word in one.split())
