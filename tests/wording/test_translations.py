"""Each language against English: the same messages, values and choices, its own letters and forms.

What is counted here no reader has to check; what a sentence says is read by people.
"""

import re

import pytest
from babel import Locale

from casebook.wording import ENGLISH, Language, languages
from tests.wording.catalogues import PLURALS, Parts, catalogue

OTHERS = [language for language in languages() if language != "en"]
# Values by which English chooses between singular and plural alone: languages have `<name>_n`.
NUMBER_ONLY = re.compile("(.*_)?several$")
# Names that are the same everywhere, by message: of languages, programmes and documents.
SAME = re.compile("language-|set-by-|needs-component-total$|country-codes$")
MARKUP = re.compile("<[^>]*>")
SCRIPTS = {"ru": "[А-Яа-яЁё]", "ar": "[\u0600-\u06ff]", "zh": "[\u4e00-\u9fff]"}
# Letters of another script than the language's own, and look-alikes: а Latin a in a Russian word.
MIXED = {"ru": r"[А-Яа-яЁё][A-Za-z]|[A-Za-z][А-Яа-яЁё]", "fr": "[А-Яа-я\u0600-\u06ff\u4e00-\u9fff]",
         "es": "[А-Яа-я\u0600-\u06ff\u4e00-\u9fff]", "zh": "[А-Яа-я\u0600-\u06ff]",
         "ar": "[А-Яа-я\u4e00-\u9fff]"}
# Menu, tabs, buttons and short labels: places that do not grow.
NARROW = re.compile(
    r"page-(?!.*-(lead|heading)$)[a-z_]+$|menu-(label|short)$|data-part-|country-part-|search-short"
    r"|filter-reset$|data-(csv|parquet|json|xlsx)$|brief-(yes|no)$|share-menu|grade-[a-z]+$")
# As many letters as English and this factor, or so many more.
FACTOR, MORE = 1.6, 16


def _pairs(language: Language) -> list[tuple[str, Parts, Parts]]:
    english, own = catalogue(ENGLISH), catalogue(language)
    return [(name, english[name], own[name]) for name in english if name in own]


@pytest.mark.parametrize("language", OTHERS)
def test_the_same_messages_and_attributes(language: Language) -> None:
    english, own = catalogue(ENGLISH), catalogue(language)
    assert {"missing": sorted(set(english) - set(own)), "unknown": sorted(set(own) - set(english))
            } == {"missing": [], "unknown": []}


@pytest.mark.parametrize("language", OTHERS)
def test_no_value_is_lost(language: Language) -> None:
    """A value that English prints, or chooses words by, is printed, or chosen words by."""
    lost = {}
    for name, english, own in _pairs(language):
        wanted = english.printed | {value for value, _ in english.choices
                                    if english.words_by(value) and not NUMBER_ONLY.match(value)}
        lost[name] = sorted(value for value in wanted
                            if value not in own.asked and f"{value}_n" not in own.asked)
    assert not {name: values for name, values in lost.items() if values}


@pytest.mark.parametrize("language", OTHERS)
def test_choices_by_words_have_the_same_keys(language: Language) -> None:
    wrong = {}
    for name, english, own in _pairs(language):
        for value in {chosen for chosen, _ in (*english.choices, *own.choices)}:
            keys, wanted = own.words_by(value), english.words_by(value)
            if keys and keys != wanted and not NUMBER_ONLY.match(value):
                wrong[name, value] = (sorted(keys), sorted(wanted))
    assert not wrong


@pytest.mark.parametrize("language", OTHERS)
def test_plural_forms_are_complete(language: Language) -> None:
    """All that CLDR has; a number that is never a million needs no `many` in French and Spanish."""
    all_forms = set(Locale.parse(language).plural_form.rules)
    rare = {"many"} if language in ("fr", "es") else set()
    wrong = {}
    for name, own in catalogue(language).items():
        for value, keys in own.choices:
            forms = set(keys) & PLURALS
            if forms and not all_forms - rare - {"other"} <= forms <= all_forms:
                wrong[name] = (value, keys)
    assert not wrong


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_left_in_english(language: Language) -> None:
    left = {name: own.text for name, english, own in _pairs(language)
            if own.text == english.text and not SAME.match(name)
            and len(re.findall("[A-Za-z]{3,}", MARKUP.sub("", own.text))) > 2}
    assert not left


@pytest.mark.parametrize("language", [one for one in OTHERS if one in SCRIPTS])
def test_letters_are_those_of_the_language(language: Language) -> None:
    foreign = {name: own.text for name, english, own in _pairs(language)
               if len(re.findall("[A-Za-z]{2,}", MARKUP.sub("", own.text))) > 1
               and not re.search(SCRIPTS[language], own.text) and not SAME.match(name)}
    assert not foreign


@pytest.mark.parametrize("language", OTHERS)
def test_no_letter_of_another_script_is_in_a_word(language: Language) -> None:
    mixed = {name: found[0] for name, own in catalogue(language).items()
             if not SAME.match(name)
             and (found := re.search(rf"\S*(?:{MIXED[language]})\S*", own.text))}
    assert not mixed


@pytest.mark.parametrize("language", OTHERS)
def test_words_of_narrow_places_are_short(language: Language) -> None:
    long = {name: (english.text, own.text) for name, english, own in _pairs(language)
            if NARROW.match(name)
            and len(own.text) > max(FACTOR * len(english.text), MORE + len(english.text))}
    assert not long
