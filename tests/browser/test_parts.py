"""The parts of the data page stand in its address, and the browser's back button undoes them."""

from urllib.parse import parse_qs, urlsplit

import pytest

from casebook.wording import ENGLISH
from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


def test_a_part_is_in_the_address_and_back_undoes_it(watched_page: OpenPage) -> None:
    watched = watched_page("data?part=glossary")
    page = watched.page

    def opened() -> str:
        return page.get_by_role("tab", selected=True).first.inner_text()

    assert opened() == ENGLISH.say("data-part-glossary")
    for name in ("sources", "corrections"):
        page.get_by_role("tab", name=ENGLISH.say(f"data-part-{name}")).click()
        page.wait_for_url(f"**part={name}*")
        watched.settle()
        assert opened() == ENGLISH.say(f"data-part-{name}")
    page.go_back()
    page.get_by_role("tab", name=ENGLISH.say("data-part-sources"), selected=True).wait_for()
    assert parse_qs(urlsplit(page.url).query)["part"] == ["sources"]
