"""Pages in several languages: which one an address has, where the others are, what is offered."""

import re
from html import unescape

import pytest
from starlette.testclient import TestClient

from casebook.wording import Language, languages

OTHERS = languages()[1:]
LINK = re.compile(r'<a href="([^"]*)" hreflang="(\w+)" lang="(\w+)">([^<]*)</a>')
ALTERNATE = re.compile(r'<link rel="alternate" hreflang="([\w-]+)" href="([^"]*)">')


@pytest.mark.parametrize("language", languages())
def test_the_first_byte_has_the_language_and_its_direction(
    client: TestClient, language: Language
) -> None:
    html = client.get(f"/units?lang={language}").text
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in html
    assert (f'<footer class="casebook-footer" lang="{language}" dir="{direction}" '
            f'data-skip="{language.say("skip-to-content")}"') in html
    assert f"wordmark-{language}-light.svg" in html
    assert (language.say("footer-translated") in unescape(html)) == (language != "en")


@pytest.mark.parametrize("language", languages())
def test_the_same_view_is_linked_in_every_other_language(
    client: TestClient, language: Language
) -> None:
    html = client.get(f"/units?country=KEN&lang={language}").text
    links = {code: (unescape(address), name) for address, code, _, name in LINK.findall(html)}
    assert set(links) == set(languages()) - {language}
    for code, (address, name) in links.items():
        assert name == Language(code).own_name
        assert client.get(f"/{address.removeprefix('./')}").text.count(f'<html lang="{code}"') == 1
        assert "country=KEN" in address


def test_programs_are_told_of_every_language_and_of_a_default(client: TestClient) -> None:
    html = client.get("/units?country=KEN&lang=fr").text
    found = {code: unescape(address) for code, address in ALTERNATE.findall(html)}
    assert set(found) == {*languages(), "x-default"}
    assert found["x-default"] == found["en"] == "http://testserver/units?country=KEN"
    for code in OTHERS:
        assert found[code] == f"http://testserver/units?lang={code}&country=KEN"
    canonical = found["fr"].replace("&", "&amp;")
    assert f'<link rel="canonical" href="{canonical}">' in html


def test_links_of_menu_and_footer_keep_the_language(client: TestClient) -> None:
    html = client.get("/units?lang=ru").text
    inside = re.findall(r'<a (?:class="logo" )?href="(\./[^"]*)"', html)
    wrong = [address for address in inside if "lang=ru" not in unescape(address)
             and not address.endswith(".json")]
    others = {address for address, *_ in LINK.findall(html)}
    assert set(wrong) <= others
    assert len(inside) > len(others) + 10


@pytest.mark.parametrize(("accepted", "language"), [
    ("fr-CI,fr;q=0.9", "fr"), ("ar", "ar"), ("en-GB", ""), ("de", ""), ("", "")])
def test_the_browsers_language_is_offered_and_not_forced(
    client: TestClient, accepted: str, language: str
) -> None:
    answer = client.get("/units?country=KEN", headers={"Accept-Language": accepted})
    assert '<html lang="en"' in answer.text
    assert "accept-language" in answer.headers["vary"].lower()
    if language in OTHERS:
        assert Language(language).say("language-offer") in unescape(answer.text)
        assert f"./units?lang={language}&amp;country=KEN" in answer.text
    else:
        assert 'class="language-offer"' not in answer.text
    assert "<!--offer-->" not in answer.text


def test_a_chosen_language_is_offered_no_other(client: TestClient) -> None:
    html = client.get("/units?lang=fr", headers={"Accept-Language": "ru"}).text
    assert 'class="language-offer"' not in html


@pytest.mark.parametrize(("address", "accepted", "language"), [
    ("/data/no-such.csv", "fr", "fr"), ("/data/no-such.csv?lang=ru", "fr", "ru"),
    ("/data/no-such.csv", "de", "en"), ("/brochure.pdf?country=XXX", "ar", "ar")])
def test_errors_are_in_the_language_of_the_address_or_of_the_client(
    client: TestClient, address: str, accepted: str, language: Language
) -> None:
    answer = client.get(address, headers={"Accept-Language": accepted})
    assert answer.status_code in (400, 404)
    assert "accept-language" in answer.headers["vary"].lower()
    english = client.get(address.partition("?lang")[0], headers={"Accept-Language": "en"}).json()
    assert (answer.json()["detail"] == english["detail"]) == (language == "en")
    scripts = {"ru": "[а-я]", "ar": "[\u0600-\u06ff]"}
    if language in scripts:
        assert re.search(scripts[language], answer.json()["detail"])
