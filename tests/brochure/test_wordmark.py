"""The wordmark says the site's name in each language, in letters that are outlines."""

from xml.etree import ElementTree

import pytest

from casebook.brochure.wordmark import HIGH, THEMES, drawn, file
from casebook.paths import STATIC
from casebook.wording import Language, languages

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("language", languages())
def test_every_language_has_its_own(language: Language) -> None:
    for theme in THEMES:
        kept = (STATIC / file(language, theme)).read_text(encoding="utf-8")
        assert kept == drawn(language, theme), "run: python -m casebook.brochure.wordmark"
        told = ElementTree.fromstring(kept)
        assert told.findtext(f"{SVG}title") == language.say("site-short")
        assert int(told.get("height", 0)) == HIGH
        # What the menu has room for.
        assert 150 < int(told.get("width", 0)) <= 236
        assert not list(told.iter(f"{SVG}text"))
