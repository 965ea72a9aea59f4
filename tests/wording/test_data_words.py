"""The words of data/ in other languages: keys, numbers, and what a text without one becomes."""

import re

import pytest

from casebook.errors import BadConfiguration
from casebook.wording import Language
from casebook.wording.data_english import english
from casebook.wording.data_templates import refresh, template
from casebook.wording.data_words import FOLDER, data_word, translations, words_of

LANGUAGES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name != "en")
ENGLISH = english()


def test_the_english_for_translators_is_that_of_the_data():
    kept = {stem: words_of(stem, "en") for stem in ENGLISH}
    assert kept == ENGLISH, "run: python -m casebook.wording template"
    assert {path.stem for path in (FOLDER / "en").glob("*.yml")} == set(ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_known(language):
    unknown = {f"{path.stem}: {key}" for path in (FOLDER / language).glob("*.yml")
               for key in words_of(path.stem, language)
               if key not in ENGLISH.get(path.stem, {})}
    assert not unknown


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_is_lost(language):
    """Numbers of three digits and more, but for zeros at their end: 430 million is 4.3亿."""
    wrong = {f"{stem}: {key}": (keys[key], translated) for stem, keys in ENGLISH.items()
             for key, translated in words_of(stem, language).items()
             if translated and not _numbers(keys.get(key, "")) <= _numbers(translated)}
    assert not wrong


def _numbers(text: str) -> set[str]:
    # A space groups thousands and nothing else: "in 2025 74%" is two numbers.
    joined = re.sub(r"(?<=\d)(?:[,.٬]|[ \u00a0\u202f](?=\d{3}(?!\d)))(?=\d)", "", text)
    return {found.rstrip("0") for found in re.findall(r"\d+", joined) if len(found) > 2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_translated_is_reported(language):
    """A build and the pages go on in English: that translations lag behind breaks neither."""
    lacking = {stem: len(keys) - sum(map(bool, words_of(stem, language).values()))
               for stem, keys in ENGLISH.items()}
    if any(lacking.values()):
        pytest.skip(f"data/words/{language} lacks {lacking}")


def test_a_text_is_found_by_its_english(tmp_path):
    for language, text in (("en", "Giga"), ("fr", "Le Giga")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "glossary.yml").write_text(f'giga.term: "{text}"\n')
    assert translations("fr", folder=tmp_path) == {"Giga": "Le Giga"}
    assert Language("fr").data_words("No such text") == "No such text"
    assert data_word("glossary", "giga.term", "qq") == "Giga"
    with pytest.raises(KeyError):
        data_word("glossary", "no-such.term", "fr")


def test_a_file_that_is_no_list_of_texts_is_refused(tmp_path):
    (tmp_path / "fr").mkdir()
    for content, said in (("giga.term: 3\n", "put them in quotes"), ("- a\n", "not a list of keys"),
                          ("a: 'b\n", "glossary.yml")):
        (tmp_path / "fr" / "glossary.yml").write_text(content)
        with pytest.raises(BadConfiguration, match=said):
            words_of("glossary", "fr", tmp_path)


def test_a_template_keeps_what_is_translated_and_drops_what_changed(tmp_path):
    assert refresh(tmp_path) == []
    template("fr", tmp_path)
    path = tmp_path / "fr" / "glossary.yml"
    path.write_text('giga.term: "Giga"\ngiga.words: "Une initiative."\n')
    counts = template("fr", tmp_path)
    assert counts["glossary"] == (2, len(ENGLISH["glossary"]))
    assert words_of("glossary", "fr", tmp_path)["giga.words"] == "Une initiative."
    old = tmp_path / "en" / "glossary.yml"
    old.write_text(old.read_text().replace("A joint initiative of ITU", "An initiative of ITU"))
    assert refresh(tmp_path) == ["fr/glossary.yml giga.words: Une initiative."]
    assert words_of("glossary", "fr", tmp_path)["giga.words"] == ""
    assert words_of("glossary", "fr", tmp_path)["giga.term"] == "Giga"
