"""Which language the browser's own choice proposes."""

import pytest

from casebook.wording import Language, languages
from casebook.wording.offer import in_order, offered


@pytest.mark.parametrize(("accepted", "language"), [
    ("fr-CI,fr;q=0.9,en;q=0.8", "fr"), ("en-US,en;q=0.5", "en"), ("zh-TW", "zh"),
    ("pt,ru;q=0.5,en;q=0.4", "ru"), ("fr;q=0,ru", "ru"), ("en;q=0.2,fr;q=0.7", "fr"),
])
def test_the_language_wanted_most_is_proposed(accepted: str, language: Language) -> None:
    if {language, "fr", "ru"} <= set(languages()):
        assert offered(accepted) == language


@pytest.mark.parametrize("accepted", [
    "", "*", "de", ";q=1", "fr;q=x", ",,,", "q=0.5", "x" * 10_000, "\u0000", "de," * 5_000 + "fr"])
def test_what_names_no_language_proposes_none(accepted: str) -> None:
    assert offered(accepted) is None


def test_languages_are_listed_as_the_united_nations_list_them() -> None:
    assert sorted(in_order()) == sorted(languages())
    assert [one for one in ("ar", "zh", "en", "fr", "ru", "es") if one in languages()] == in_order()
