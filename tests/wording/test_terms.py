"""Terms of the Union: a message whose English uses one uses its form in the language.

data/terms.csv gives each term with where it was read; `stems` are the ways in which a message may
have it, one of which is enough. Terms without stems are for translators and readers alone.
"""

import csv
import re
from urllib.parse import urlsplit

import pytest

from casebook.paths import DATA
from casebook.wording import ENGLISH, Language, languages
from tests.wording.catalogues import catalogue

LANGUAGES = ("ar", "es", "fr", "ru", "zh")
with (DATA / "terms.csv").open(encoding="utf-8", newline="") as file:
    TERMS = list(csv.DictReader(file))
HELD = [row for row in TERMS if row["stems"]]
# Messages that say a term in another way, because a place is narrow or the sentence names it twice.
OTHERWISE = {
    "revenue-others": {"ru"},  # what the number is of stands before it, by a colon
    "refused-reduction": {"ru"},  # the sentence has the class as its subject
    # Beside a bar on a phone; the pointer and the table name all three.
    "revenue-short-other-members": {"ru"},
}


def test_every_term_has_a_form_in_each_language_with_its_grade() -> None:
    keys = [(row["en"], row["language"]) for row in TERMS]
    assert len(keys) == len(set(keys))
    assert {row["language"] for row in TERMS} == set(LANGUAGES)
    for row in TERMS:
        assert row["term"], row
        assert row["grade"] in ("read", "general knowledge"), row
        if row["grade"] == "read":
            assert row["source"], row


def test_an_address_of_a_source_is_one() -> None:
    for row in TERMS:
        for word in row["source"].split():
            if word.startswith("http"):
                assert urlsplit(word).netloc, row


@pytest.mark.parametrize("language", [one for one in languages() if one != "en"])
def test_a_message_uses_the_term_that_its_english_uses(language: Language) -> None:
    english, own = catalogue(ENGLISH), catalogue(language)
    wrong = []
    for row in (row for row in HELD if row["language"] == language):
        term = _in_sentences(row["en"])
        for name in (name for name in english if name in own and term.search(english[name].text)):
            # A line of a chart may end within a word of Chinese.
            text = own[name].text.replace("<br>", "" if language == "zh" else " ").casefold()
            if (not any(stem.casefold() in text for stem in row["stems"].split("|"))
                    and language not in OTHERWISE.get(name, set())):
                wrong.append((row["en"], name, own[name].text[:200]))
    assert not wrong


def _in_sentences(term: str) -> re.Pattern[str]:
    """The English term in singular or plural; without what brackets say of it."""
    words = re.escape(term.partition(" (")[0]).removesuffix("s")
    words = re.sub("countrie$", "countr(?:y|ies)", words)
    return re.compile(rf"\b{words}s?\b")
