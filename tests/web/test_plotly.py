"""The plotly.js of the pages: what it is, and that it can draw every figure of the house."""

import hashlib
import json
import re

import pytest
from plotly.offline import get_plotlyjs

from casebook.cards import cards, prepare
from casebook.paths import PLOTLY, WEB
from casebook.selection import Selection
from casebook.warehouse import live

FOLDER = PLOTLY.parent


def test_its_name_says_what_it_holds() -> None:
    version, digest = re.fullmatch(
        r"plotly-([0-9.]+)-([0-9a-f]{8})\.min\.js", PLOTLY.name).groups()
    assert hashlib.sha256(PLOTLY.read_bytes()).hexdigest().startswith(digest)
    wanted = json.loads((FOLDER / "package.json").read_text("utf-8"))["dependencies"]["plotly.js"]
    assert version == wanted
    # The schema by which figures are checked, and the base maps, are those of plotly's package.
    assert f"plotly.js v{version}" in get_plotlyjs()[:200]


def test_it_draws_every_kind_of_trace_that_the_cards_have() -> None:
    registered = {"scatter"} | set(re.findall(
        r"plotly\.js/lib/(\w+)'", (FOLDER / "entry.js").read_text("utf-8"))) - {"core"}
    text = PLOTLY.read_text("utf-8")
    drawn = {trace.get("type", "scatter")
             for card in cards().values()
             for trace in prepare(card, Selection(country="KEN"), live(), "light").figure["data"]}
    assert drawn == registered
    for kind in drawn:
        assert f'name:"{kind}"' in text


@pytest.mark.parametrize("name", ["package-lock.json", "package.json", "entry.js", "README.md"])
def test_how_it_is_made_names_no_host(name: str) -> None:
    text = (FOLDER / name).read_text("utf-8")
    assert not re.search(r"registry|resolved", text)


def test_pictures_are_drawn_with_it() -> None:
    page = (WEB / "picture" / "picture.html").read_text("utf-8")
    assert f'src="../plotly/{PLOTLY.name}"' in page
