"""A static edition: every link leads to a file, every card has its data, nothing needs a server."""

import base64
import json
import re
import zlib
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from casebook.errors import FolderNotEmpty
from casebook.site.__main__ import chosen, main
from casebook.site.assets import SCRIPT, STYLE
from casebook.site.edition import Made, write
from casebook.site.places import LEFT_OUT, Edition, Place
from casebook.site.rewrite import rewritten
from casebook.ui.site import site
from casebook.warehouse import live
from casebook.wording import ENGLISH, Day, Language

LANGUAGES, STATES = (ENGLISH,), ("KEN",)


class Counted:
    """Counts pages as a progress bar does."""

    total: float | None = None
    done = 0

    def update(self, n: float | None = 1) -> bool | None:
        self.done += int(n or 0)
        return True


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Made]:
    folder, counted = tmp_path_factory.mktemp("edition") / "site", Counted()
    made = write(folder, live(), LANGUAGES, STATES, "", counted)
    assert counted.done == counted.total == made.pages
    return folder, made


def html_files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.html"))


def test_every_page_is_there_in_every_language(edition: tuple[Path, Made]) -> None:
    folder, made = edition
    shown = [page.name for page in site() if page.name not in LEFT_OUT]
    assert made.pages == len(html_files(folder)) == len(LANGUAGES) * (len(shown) + len(STATES))
    assert made.files == sum(path.is_file() for path in folder.rglob("*"))
    assert made.bytes == sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    assert '<html lang="en" dir="ltr">' in (folder / "country" / "KEN.html").read_text("utf-8")


def test_every_link_is_relative_and_leads_to_a_file(edition: tuple[Path, Made]) -> None:
    folder, _ = edition
    inside = 0
    for path in html_files(folder):
        text = path.read_text(encoding="utf-8")
        found = re.findall(r'\b(?:href|src)="([^"]*)"', text)
        found += re.findall(r'<option value="([^"]+)" data-code', text)
        for address in map(unescape, found):
            parts = urlsplit(address)
            if parts.scheme in ("https", "http", "mailto"):
                continue  # a source elsewhere
            assert not address.startswith("/"), (path, address)
            if parts.path:
                assert (path.parent / parts.path).is_file(), (path, address)
                inside += 1
        assert 'action="' not in text
    assert inside > 200


def data_of(text: str) -> dict[str, dict[str, Any]]:
    """What the page holds for the script of its cards, by card."""
    found = re.findall(r'<script type="application/octet-stream" data-card="([^"]+)" '
                       r'data-own="([^"]+)">([^<]+)</script>', text)
    return {id: json.loads(unescape(own)) | json.loads(zlib.decompress(base64.b64decode(packed)))
            for id, own, packed in found}


def test_every_card_has_its_figure_its_table_and_its_method(edition: tuple[Path, Made]) -> None:
    folder, _ = edition
    seen = 0
    for path in html_files(folder):
        text = path.read_text(encoding="utf-8")
        cards = data_of(text)
        shown = re.findall(r'<article class="casebook-card ([^"]*)" data-id="([^"]+)"', text)
        assert not any("empty" in names.split() for names, _ in shown), path
        assert {id for _, id in shown} == set(cards), path
        for told in cards.values():
            assert told["figure"]["data"]
            assert "<table>" in told["parts"]["table"]
            assert told["parts"]["about"]
            assert told["parts"]["cite"]
            assert (path.parent / told["plotly"]).is_file()
            for link in re.findall(r'href="([^"]*)"', told["above"] + told["below"]):
                parts = urlsplit(unescape(link))
                assert parts.scheme or (path.parent / parts.path).is_file(), (path, link)
            seen += 1
    assert seen > 50


def test_every_page_says_that_it_is_an_edition(edition: tuple[Path, Made]) -> None:
    folder, _ = edition
    words = ENGLISH.say("static-edition", release=live().id, date=Day(live().date))
    for path in html_files(folder):
        assert words in unescape(path.read_text(encoding="utf-8"))


def test_the_data_of_the_release_is_in_it(edition: tuple[Path, Made]) -> None:
    folder, _ = edition
    assert {path.stem for path in (folder / "data" / "tables").iterdir()} == {
        name for name, _ in live().tables}
    assert (folder / "data" / "release.zip").read_bytes().startswith(b"PK")
    listed = (folder / "data.html").read_text(encoding="utf-8")
    for path in (folder / "data").rglob("*.*"):
        assert f'href="{path.relative_to(folder).as_posix()}"' in listed


def test_scripts_and_styles_ask_for_nothing_elsewhere(edition: tuple[Path, Made]) -> None:
    folder, _ = edition
    script = (folder / SCRIPT).read_text(encoding="utf-8")
    assert not re.search(r"^(import|export) ", script, re.MULTILINE)
    assert "import.meta" not in script
    style = (folder / STYLE).read_text(encoding="utf-8")
    for file in re.findall(r"""url\(["']?([^)"']+)""", style):
        assert file.startswith("data:") or (folder / STYLE).parent.joinpath(file).is_file(), file
    assert "prefers-color-scheme: dark" not in style


@pytest.mark.parametrize(("link", "target"), [
    ("./units", "units.html"), ("./", "index.html"), ("./?lang=fr", "../fr/index.html"),
    ("./units?country=KEN", "units.html"), ("./country?country=KEN", "country/KEN.html"),
    ("./country?country=TUV", None), ("./units?region=Africa", None), ("./simulator", None),
    ("./units?lang=xx", None), ("/data/release.zip", "../data/release.zip"),
    ("./units#units-total", "units.html#units-total"), ("//evil.example/units", None)])
def test_links_of_the_site_by_files(link: str, target: str | None) -> None:
    places = [
        Place("units", Language("es")),
        Place("case", Language("es")),
        Place("case", Language("fr")),
        Place("country", Language("es"), "KEN"),
    ]
    edition = Edition({one.path: one for one in places}, {"/data/release.zip": "data/release.zip"})
    spanish = link if "lang=" in link or link.startswith(("/", "./simulator")) else re.sub(
        r"^([^?#]*)\??([^#]*)", lambda found: f"{found[1]}?lang=es&{found[2]}".rstrip("&"), link)
    assert edition.target(Place("revenue", Language("es")), spanish) == target


def test_offers_that_cannot_be_kept_go_and_ids_stay() -> None:
    edition = Edition({}, {})
    html = ('<ul><li><a href="./briefings/KEN.pdf">Briefing</a></li></ul>'
            '<a href="./verify?figure=8DRYR-9WX8M">8DRYR-9WX8M</a>'
            '<a href="https://www.itu.int/">ITU</a>')
    assert rewritten(html, Place("case", ENGLISH), edition) == (
        '<ul></ul><span>8DRYR-9WX8M</span><a href="https://www.itu.int/">ITU</a>')


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FolderNotEmpty):
        write(tmp_path, live(), (ENGLISH,), (), "", Counted())
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_command_refuses_what_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--out", "x", "--member-states", "XXX"]) == 2
    assert "XXX" in capsys.readouterr().err
    assert chosen("none", ("KEN",), "--member-states") == ()
    assert chosen("KEN, CHE", ("CHE", "KEN"), "--member-states") == ("KEN", "CHE")
