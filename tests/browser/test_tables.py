"""The table of a card stands in the address; going back undoes it, and a copied link opens it."""

import shutil
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from casebook.wording import ENGLISH
from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


def table(page: Page, card_id: str) -> None:
    """Waits until the card shows its table."""
    expect(page.locator(f".st-key-card_{card_id} .rows table")).to_be_visible()


def asked(page: Page) -> list[str]:
    return parse_qs(urlsplit(page.url).query).get("table", [])


def test_a_table_is_in_the_address_and_back_undoes_it(watched_page: OpenPage) -> None:
    watched = watched_page("units?region=Africa&table=units-by-class")
    page = watched.page
    table(page, "units-by-class")
    page.locator(".st-key-card_units-value [data-view=table]").click()
    table(page, "units-value")
    assert asked(page) == ["units-by-class,units-value"]
    assert parse_qs(urlsplit(page.url).query)["region"] == ["Africa"]
    page.go_back()
    expect(page.locator(".st-key-card_units-value .chart")).to_be_visible()
    table(page, "units-by-class")
    assert asked(page) == ["units-by-class"]
    page.locator(".st-key-card_units-by-class [data-view=chart]").click()
    assert asked(page) == []
    link = page.locator(".st-key-card_units-by-class").locator("[data-do=mail]")
    assert "table%3D" not in str(link.get_attribute("href"))
    page.locator(".st-key-card_units-by-class [data-view=table]").click()
    assert "table%3Dunits-by-class" in str(link.get_attribute("href"))


def test_a_name_that_no_card_has_is_told(watched_page: OpenPage) -> None:
    watched = watched_page("units?table=no-such-card")
    expect(watched.page.get_by_text(
        ENGLISH.say("notice-table", value="no-such-card").split("no-such-card")[0])).to_be_visible()


def calculated(copied: str, folder: Path) -> str:
    """What LibreOffice takes from HTML that is pasted into it, as CSV."""
    (folder / "copied.html").write_text(copied, encoding="utf-8")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless",
         "--infilter=HTML (StarCalc)", "--convert-to", "csv", "--outdir", str(folder),
         str(folder / "copied.html")], check=True, capture_output=True, timeout=120)
    return (folder / "copied.csv").read_text(encoding="latin-1")


def test_cells_are_copied_as_numbers(watched_page: OpenPage, tmp_path: Path) -> None:
    """With the decimal sign of the page, and an attribute for spreadsheets of any language."""
    watched = watched_page("country?country=KEN&lang=fr&table=country-voluntary")
    page = watched.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    table(page, "country-voluntary")
    rows = page.locator(".st-key-card_country-voluntary .rows table")
    shown = rows.locator("tr").filter(has_text="2015").locator("th, td").all_inner_texts()
    assert "318\u202f000" in shown, "as people read it"
    rows.evaluate("""(all) => {
      const range = new Range()
      range.setStart(all.querySelector('thead th'), 0)
      range.setEndAfter(all.querySelector('tbody tr:nth-child(3)').lastElementChild)
      const selection = all.ownerDocument.getSelection()
      selection.removeAllRanges()
      selection.addRange(range)
    }""")
    page.keyboard.press("Control+c")
    read = ("(type) => navigator.clipboard.read().then(([one]) => one.getType(type))"
            ".then((got) => got.text())")
    lines = [line.split("\t") for line in page.evaluate(read, "text/plain").splitlines()]
    assert [line[0] for line in lines[1:]] == ["2013", "2014", "2015"]
    assert lines[1][-1] == "318000"
    assert lines[3][1].startswith("307210,00")
    assert {len(line) for line in lines} == {len(shown)}
    copied = page.evaluate(read, "text/html")
    assert 'x:num="307210.00' in copied
    assert watched.troubles() == []
    if shutil.which("soffice"):
        assert "2013,,,,318000\n" in calculated(copied, tmp_path), "an English spreadsheet"
