"""The bytes of a first screen in each language: near those of English, and no font of its own."""

import gzip
import re

import pytest
from starlette.testclient import TestClient

from casebook.paths import STATIC
from casebook.wording import languages

# Compressed: the page with its wordmark, and how much more than the smallest one's a language's may
# be. A first visit is some 1 500 kB, of which a twentieth may differ between languages.
MOST, MORE = 40_000, 12_000
FONT = re.compile(r"[\w./-]+\.(?:woff2?|ttf|otf)")
PAGE = "/country?country=EGY"


@pytest.mark.slow
def test_no_language_costs_much_more_than_another(client: TestClient) -> None:
    sizes, fonts = {}, set()
    for language in languages():
        answer = client.get(f"{PAGE}&lang={language}")
        assert answer.status_code == 200
        fonts.add(frozenset(FONT.findall(answer.text)))
        mark = (STATIC / f"wordmark-{language}-light.svg").read_bytes()
        sizes[language] = len(gzip.compress(answer.content)) + len(gzip.compress(mark))
    assert len(fonts) == 1
    assert max(sizes.values()) <= MOST
    assert max(sizes.values()) - min(sizes.values()) <= MORE, sizes
