"""The first screen says what the cards say, escaped, for every page, and never keeps anyone out."""

import html
import io
import itertools
import re
import tomllib
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path

import pytest
from httpx2 import Response
from PIL import Image
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient

from app import SHELL
from casebook.analysis.directory import directory
from casebook.caches import SIZES
from casebook.cards import card, cards_of, prepare
from casebook.cards.country_head import badges, main_figures
from casebook.cards.country_notable import notable_sentences
from casebook.page import HEADING, Cards, Page, Section, Text
from casebook.paths import PACKAGE, ROOT
from casebook.selection import Selection
from casebook.server.first_screen import FirstScreen, FirstScreens, content, screen
from casebook.server.first_screen.page_request import PageRequest, page_request
from casebook.server.first_screen.plain import plain
from casebook.server.first_screen.shell import Shell
from casebook.settings import settings
from casebook.story import member_state_page
from casebook.story import visible_screens as story_screens
from casebook.ui.site import site
from casebook.warehouse import Release
from casebook.wording import ENGLISH, Language

# Where the house lists its cards in the order in which the page places them.
VIEWS = {
    "": ("case", Selection()),
    "?prices=usd": ("case", Selection(price_basis="usd")),
    "revenue?from=2015&to=2020": ("revenue", Selection(from_year=2015, to_year=2020)),
    "units?country=KEN": ("units", Selection(country="KEN")),
    "units?region=Africa&prices=chf-constant":
        ("units", Selection(region="Africa", price_basis="chf-constant")),
    "needs": ("needs", Selection()),
}


class Seen(HTMLParser):
    """What a reader without scripts and a program that unfolds links find in a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.html: dict[str, str | None] = {}
        self.title = ""
        self.told: dict[str, str] = {}
        self.headings: list[str] = []
        self.cells: list[list[str]] = []
        self.links: list[str] = []
        self.badges: list[str] = []
        self.values: list[str] = []
        self._in: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._in.append(tag)
        if tag == "html":
            self.html = given
        if tag == "meta" and (name := given.get("property") or given.get("name")):
            self.told[name] = given.get("content") or ""
        if tag == "link" and given.get("rel") == "canonical":
            self.told["canonical"] = given.get("href") or ""
        if tag == "a":
            self.links.append(given.get("href") or "")
        if tag in ("h1", "h2", "h3", "li"):
            self.headings.append("")
        if tag == "tr":
            self.cells.append([])
        if tag in ("td", "th"):
            self.cells[-1].append("")
        if given.get("class") == "badges":
            self._in[-1] = "badges"

    def handle_endtag(self, tag: str) -> None:
        while self._in and self._in.pop() not in (tag, "badges" if tag == "p" else tag):
            pass

    def handle_data(self, data: str) -> None:
        if "title" in self._in and "svg" not in self._in:
            self.title += data
        if self._in and {"h1", "h2", "h3", "li"} & set(self._in) and self.headings:
            self.headings[-1] += data
        if "badges" in self._in:
            self.badges.append(data)
        if self._in and self._in[-1] in ("dt", "dd"):
            self.values.append(data)
        if self._in and self._in[-1] in ("td", "th"):
            self.cells[-1][-1] += data


@pytest.fixture
def fresh(tmp_path: Path) -> FirstScreens:
    return FirstScreens(SHELL, site(), tmp_path)


@pytest.mark.parametrize("address", VIEWS)
def test_says_what_the_cards_say(address: str, client: TestClient, release: Release) -> None:
    page, selection = VIEWS[address]
    answer = client.get(f"/{address}")
    seen = Seen(answer.text)
    assert answer.status_code == 200
    placed_cards = [one for one in cards_of(page) if not one.part] if page != "case" else [
        card(one) for screen in story_screens(selection, release) for one in screen.cards]
    titles = [prepare(one, selection, release, "light").title for one in placed_cards]
    assert [title for title in titles if title not in seen.headings] == []
    assert seen.headings.count(
        ENGLISH.say("page-case-heading" if page == "case" else f"page-{page}")
    )
    assert html.escape(plain(ENGLISH.say(f"page-{page}-lead"))) in answer.text
    assert seen.html["lang"], seen.html["dir"] == ("en", "ltr")
    first = next(title for title in seen.headings if title in titles)
    assert first in seen.told["description"]


@pytest.mark.parametrize("page", [one.name for one in site()])
def test_every_page_has_its_title_and_lead(page: str, client: TestClient) -> None:
    address = "" if page == "case" else page
    answer = client.get(f"/{address}")
    seen = Seen(answer.text)
    assert seen.headings[len(site())], "the title follows the menu"
    assert ENGLISH.say("site-short") in seen.title
    assert answer.text.count('id="root"') == answer.text.count('id="first-screen"') == 1
    # The menu leads to every page; Streamlit serves the first one at the root.
    assert {f"./{one.path}" for one in site()} <= set(seen.links)


def test_a_profile(client: TestClient, release: Release) -> None:
    chosen = Selection(country="KEN")
    text = client.get("/country?country=KEN").text
    seen = Seen(text)
    sentences = [one.sentence for one in notable_sentences(chosen, release)]
    assert len(sentences) >= 3
    assert [one for one in sentences if not any(head.startswith(one) for head in seen.headings)
            ] == []
    page = member_state_page(chosen, release)
    head = [one.text for one in page.head if one is not None]
    assert len(head) == 3
    # The heading of a mere choice stands where the choice does.
    (choice,) = [part.heading for part in page.parts if part.id == "yardstick"]
    assert choice not in text
    assert choice in client.get("/country?country=KEN&yardstick=un-scale").text
    parts = [part.heading for part in page.parts if part.heading != choice]
    wanted = ["Kenya", *head, *parts, page.missing[0].text,
              "ISO 3166-1: KEN"]
    places = [text.index(html.escape(one), text.index("</h1>") - 20) for one in wanted]
    assert places == sorted(places), "the name, the sentences, the parts, and the codes last"
    titles = [prepare(card(one), chosen, release, "light").title
              for part in page.parts for row in part.rows for one in row]
    assert [title for title in titles if title not in seen.headings] == []
    assert seen.badges == list(badges(directory(release)["KEN"], ENGLISH))
    assert [text for pair in main_figures(chosen, release).values for text in pair
            if text not in seen.values] == []
    assert seen.told["og:description"] == head[0]
    assert "./units?country=KEN" in seen.links


def test_an_embed_view_is_that_card_alone(client: TestClient, release: Release) -> None:
    seen = Seen(client.get("/units?embed=true&card=units-by-class&country=KEN").text)
    title = prepare(card("units-by-class"), Selection(country="KEN"), release, "light").title
    assert seen.headings == [title]
    figure = prepare(card("units-by-class"), Selection(country="KEN"), release, "light").provenance
    # And the card on its page, for a frame in which nothing can connect.
    assert seen.links == ["./units?country=KEN#units-by-class",
                          f"./verify?figure={figure.figure_id}"]


def test_the_table_without_scripts_is_the_card_s(client: TestClient, release: Release) -> None:
    text = client.get("/units").text
    within = re.search(r"<noscript>(<p.*?)</noscript>", text, re.DOTALL)
    assert within is not None
    rows = Seen(within[1]).cells
    expected = prepare(card("units-since-1998"), Selection(), release, "light").table
    assert rows[0] == list(expected.columns)
    assert len(rows) == 1 + len(expected)
    # Read back without the writer's own formatting.
    for row, (_, wanted) in zip(rows[1:], expected.iterrows(), strict=True):
        for shown, value in zip(row, wanted, strict=True):
            if isinstance(value, float):
                # Units are mixed numbers, and changes have their sign: 344 3/4, −11 1/8, ±0.
                parts = shown.replace("\u202f", "").strip("+±−-").split()
                number = float(sum(map(Fraction, parts))) * (-1 if shown[:1] in "−-" else 1)
                half = 5e-7 if abs(value) < 1 else 5e-5
                assert number == pytest.approx(0.0 if value != value else value, abs=1.001 * half)
            else:
                assert shown == str(value)


@pytest.mark.parametrize("address", [
    "/units?country=XXX", "/units?from=abc&to=9", "/?lang=xx", "/units?country=%00&region=%3Cb%3E",
    "/units?country=KEN&country=XXX&x=%ff", "/units?scenario=" + "%3Cscript%3E" * 300,
    "/units?embed=true&card=%3Cscript%3E", "/units?embed=true&card=units-total&release=../..",
])
def test_what_is_asked_wrongly(address: str, client: TestClient) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    assert 'id="root"' in answer.text
    # As many scripts as every page has, or as the plain one has.
    usual = client.get("/units").text.count("<script")
    assert answer.text.count("<script") in (usual, usual - 3)


def test_words_are_escaped(release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = '</h1><script>alert("1")</script>&\''
    page = Page("units", "evidence", 1, "", (HEADING, Section("units"), Text("units")),
                titled=lambda *_: hostile)
    monkeypatch.setattr(Language, "say", lambda *_, **__: hostile)
    wanted = PageRequest("units", Selection(), release, "https://a.example")
    text = FirstScreens(SHELL, [page], settings().cache / "none").html(wanted).decode()
    assert "alert(" in text
    assert '<script>alert' not in text
    assert 'content="</h1>' not in text


@pytest.mark.parametrize("host", [
    'a.example"><script>', "a.example/x", "a.example\r\nSet-Cookie: x", "a b", "", "юникод.рф",
])
def test_a_host_that_is_no_host(host: str) -> None:
    """What stands in the header is written into the page only when it is a host name."""
    request = Request({
        "type": "http", "method": "GET", "path": "/units", "scheme": "http", "server": None,
        "query_string": b"", "headers": [(b"host", host.encode())],
    })
    assert page_request("units", request, "").base == ""
    assert page_request("units", request, "https://site.example").base == "https://site.example"


def test_addresses_are_absolute_and_the_default_left_out(client: TestClient) -> None:
    told = Seen(client.get("/units?country=KEN&peers=region&x=1").text).told
    assert told["canonical"] == told["og:url"] == "http://testserver/units?country=KEN"
    if "og:image" in told:  # where pictures can be made
        assert re.fullmatch(
            r"http://testserver/figures/[0-9A-Z-]+\.png\?card=units-since-1998", told["og:image"])
        assert (told["og:image:width"], told["og:image:height"]) == ("1600", "900")
        answer = client.get(told["og:image"].removeprefix("http://testserver"))
        if answer.status_code == 200:  # where a browser is there and has time
            check_preview(told, answer, client)


# What messengers take as the picture of a link.
PREVIEW_BYTES = 300_000


def check_preview(told: dict[str, str], answer: Response, client: TestClient) -> None:
    """The picture of a link is as its tags say, small, and HEAD tells the same as GET."""
    assert answer.headers["content-type"] == told["og:image:type"] == "image/png"
    with Image.open(io.BytesIO(answer.content)) as picture:
        assert picture.size == (int(told["og:image:width"]), int(told["og:image:height"]))
    assert len(answer.content) < PREVIEW_BYTES
    head = client.head(told["og:image"].removeprefix("http://testserver"))
    assert (head.status_code, head.headers["content-length"]) == (200, str(len(answer.content)))


def test_the_case_and_a_member_state_are_shown_by_their_infographic(client: TestClient) -> None:
    for address, picture in (
            ("/", "all"), ("/?country=KEN", "KEN"), ("/country?country=KEN", "KEN")):
        told = Seen(client.get(address).text).told
        assert told["og:image"] == f"http://testserver/infographics/{picture}.png?size=link"
        assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
        share = "person in its Member States" if picture == "all" else "inhabitant of Kenya"
        assert f"per {share}" in told["og:image:alt"]
        if address.startswith("/?") or address == "/":
            query = "?country=KEN" if "KEN" in address else ""
            assert f"./brochure.pdf{query}" in Seen(client.get(address).text).links
        assert told["twitter:card"] == "summary_large_image"
        answer = client.get(told["og:image"].removeprefix("http://testserver"))
        assert answer.status_code == 200
        check_preview(told, answer, client)
    assert "infographics" not in Seen(client.get("/country").text).told.get("og:image", "")
    assert "infographics" not in Seen(
        client.get("/?embed=true&card=case-units").text).told.get("og:image", "")


def test_a_second_visit_is_short(client: TestClient) -> None:
    first = client.get("/units")
    again = client.get("/units", headers={"If-None-Match": f"W/{first.headers['etag']}"})
    other = client.get("/units?country=KEN", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert other.status_code == 200
    assert first.headers["cache-control"] == "private, no-cache"


def test_what_is_kept_is_bounded(fresh: FirstScreens, release: Release) -> None:
    for number in range(400):
        fresh.html(PageRequest("verify", Selection(), release, f"https://{number}.example"))
    one = len(fresh.html(PageRequest("verify", Selection(), release, "")))
    most = SIZES["first-screens"].bytes
    assert fresh.kept.currsize <= most == fresh.kept.maxsize < 399 * one


def test_a_fault_sends_the_plain_page(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(screen, "content", broken)
    answer = client.get("/units?country=FRA&years=2014")
    assert answer.status_code == 200
    assert 'id="root"' in answer.text
    assert "first-screen" not in answer.text
    assert "broken" not in answer.text
    assert "no first screen" in caplog.text
    assert "_stcore/agent" not in answer.text


def test_a_shell_without_room(tmp_path: Path) -> None:
    changed = tmp_path / "index.html"
    changed.write_text("<html><body><main></main></body></html>")
    assert screen.first_screens(changed, site()) is None
    with pytest.raises(ValueError, match="changed"):
        Shell(changed.read_text())


@pytest.mark.parametrize(("method", "path"), [
    ("POST", "/units"), ("GET", "/units/x"), ("GET", "/no-such-page"), ("GET", "/static/x.js"),
])
def test_what_passes_by(method: str, path: str, fresh: FirstScreens) -> None:
    behind = TestClient(FirstScreen(PlainTextResponse("behind"), fresh, settings()))
    assert behind.request(method, path).text == "behind"
    assert behind.get("/units").text != "behind"


def test_scripts_run_by_their_hashes_only(client: TestClient) -> None:
    from casebook.server.middleware.security_headers import inline_scripts

    answer = client.get("/units")
    written = re.findall(r"<script>.*?</script>", answer.text, re.DOTALL)
    assert len(written) == 4

    class Page:
        def __init__(self, text: str) -> None:
            self.text = text

        def read_text(self, _: str) -> str:
            return self.text

    for source in inline_scripts([Page(text) for text in written]):
        assert source in answer.headers["content-security-policy"]


def test_shows_the_cards_that_the_page_declares(release: Release) -> None:
    for page in site():
        for chosen in (Selection(), Selection(country="KEN")):
            declared = [block.ids for block in page.content(chosen, release)
                        if isinstance(block, Cards)]
            said = content.content(page, chosen, release)
            shown = [tuple(one.prepared.card.id for one in part)
                     for part in said.parts if isinstance(part, tuple)]
            assert shown == declared, page.name
            assert said.above, page.name


@pytest.fixture(autouse=True)
def _no_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are what is tested here: no browser is started for pictures."""
    monkeypatch.setattr("casebook.server.first_screen.pictures.Pictures.wish",
                        lambda *_: None)



@pytest.mark.parametrize(("asked_for", "leads_to"), [
    ("/country?country=kenya", "/country?country=KEN"),
    ("/country?country=ke&prices=usd", "/country?prices=usd&country=KEN"),
    ("/units?country=ivory+coast", "/units?country=CIV"),
    ("/?country=Cor%C3%A9e+du+Sud", "/?country=KOR"),
    ("/units?embed=True&amp;card=units-total", "/units?embed=true&card=units-total"),
    ("/units?prices=usd&amp;country=kenya", "/units?prices=usd&country=kenya"),
])
def test_an_address_leads_to_the_one_that_the_site_writes(
    client: TestClient, asked_for: str, leads_to: str
) -> None:
    answer = client.get(asked_for)
    assert (answer.status_code, answer.headers["location"]) == (303, f".{leads_to}")


@pytest.mark.parametrize("country", ["KEN", "congo", "korea", "taiwan", "nigera", ""])
def test_what_is_no_clear_name_leads_nowhere(client: TestClient, country: str) -> None:
    assert client.get(f"/country?country={country}").status_code == 200


def test_the_footer_stands_on_first_screens_and_on_the_page_for_nothing(client: TestClient) -> None:
    for path in ("/", "/units", "/country?country=KEN", "/nosuch"):
        assert client.get(path).text.count("<footer ") == 1, path
    assert "<footer " not in client.get("/units?embed=true&card=units-total").text


def test_headings_of_first_screens_leave_out_no_level(client: TestClient) -> None:
    for path in ("/", "/country", "/country?country=KEN", "/data", "/units", "/nosuch"):
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", client.get(path).text)]
        assert levels[0] == 1, path
        assert levels.count(1) == 1, path
        assert all(later <= before + 1 for before, later in itertools.pairwise(levels))


def test_its_colours_are_those_of_the_theme() -> None:
    text = (PACKAGE / "server" / "first_screen" / "first_screen.css").read_text(encoding="utf-8")
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    light, dark, *_ = text.split("@media (prefers-color-scheme: dark)")
    for name, part in {"light": light, "dark": dark}.items():
        shown = dict(re.findall(r"--st-([a-z-]+-color): (#\w+);", part))
        assert len(shown) > 12
        assert shown == {
            re.sub("[A-Z]", lambda letter: f"-{letter[0].lower()}", option): colour
            for option, colour in config["theme"][name].items()
            if isinstance(colour, str)}
