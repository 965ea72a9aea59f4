"""The foot of every page says whose site it is, how recent, and where data and contact are."""

import pytest

from casebook.errors import BadSettings
from casebook.footer import footer
from casebook.paths import STATIC
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language
from tests.environment import configured


def test_it_names_the_day_the_data_the_licence_and_no_contact_unless_set() -> None:
    html = footer(live(), ENGLISH, "")
    day = live().date
    assert f"updated on {day.day} {day:%B} {day.year} (release <i>{live().id}</i>)" in html
    for address in ("./data", "./data/openapi.json", "./changes", "./verify"):
        assert f'href="{address}"' in html
    assert "Apache License 2.0" in html
    assert "not a publication of ITU" in html
    assert "do not imply any opinion on the legal status" in html
    assert "Contact" not in html


def test_it_holds_what_is_said_while_the_server_does_not_answer() -> None:
    """For casebook/ui/static/mend.html, which says it in place of Streamlit's English."""
    html = footer(live(), Language("ru"), "")
    assert f'data-lost="{Language("ru").say("server-unavailable")}"' in html
    assert 'data-loading="Загрузка…"' in html
    script = (STATIC / "mend.html").read_text("utf-8")
    assert "foot.dataset.lost" in script
    assert "foot.dataset.loading" in script


def test_a_contact_is_a_mail_address_or_a_page() -> None:
    page = "https://example.org/x?y"
    assert configured({}).contact == ""
    assert configured({"CASEBOOK_CONTACT": page}).contact == page
    assert 'href="mailto:case@example.org"' in footer(live(), ENGLISH, "mailto:case@example.org")
    assert configured({"CASEBOOK_CONTACT": "case@example.org"}).contact == "mailto:case@example.org"


@pytest.mark.parametrize("given", ["nobody", "javascript:alert(1)", 'https://a"onclick=b', "a@b"])
def test_another_contact_stops_the_start(given: str) -> None:
    with pytest.raises(BadSettings, match="CASEBOOK_CONTACT"):
        configured({"CASEBOOK_CONTACT": given})
