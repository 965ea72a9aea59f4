"""Figures for paper: the script gives those of the dark theme the colours of the light one."""

import json
import re
import tomllib

import pytest

from casebook.brief.presenter.templates import themes
from casebook.cards import Card, cards, prepare
from casebook.paths import ROOT, WEB
from casebook.selection import Selection
from casebook.warehouse import live
from tests.sampling import drawn

_PAIR = re.compile(r"'(#[0-9A-F]{6})': '(#[0-9A-F]{6})'")


def light_by_dark() -> dict[str, str]:
    script = (WEB / "card" / "paper.js").read_text(encoding="utf-8")
    return dict(_PAIR.findall(script))


def test_each_dark_colour_has_its_light_one() -> None:
    assert light_by_dark() == {dark.upper(): light for light, dark in themes().items()}
    # A figure in light colours stays as it is.
    assert not set(light_by_dark()) & set(light_by_dark().values())


@pytest.mark.parametrize("card", drawn(list(cards().values()), 6, "figures on paper"),
                         ids=lambda card: card.id)
def test_a_dark_figure_on_paper_is_the_light_one(card: Card) -> None:
    light, dark = (prepare(card, Selection(country="KEN"), live(), theme).figure
                   for theme in ("light", "dark"))
    swapped = light_by_dark()

    def rgba(found: re.Match[str]) -> str:
        colour = swapped.get("#" + "".join(f"{int(part):02X}" for part in found.groups()))
        return found[0] if colour is None else (
            f"rgba({','.join(str(int(colour[at:at + 2], 16)) for at in (1, 3, 5))},")

    text = re.sub(r"#[0-9A-Fa-f]{6}\b", lambda found: swapped.get(found[0].upper(), found[0]),
                  json.dumps(dark, default=str))
    assert re.sub(r"rgba\((\d+),(\d+),(\d+),", rgba, text) == json.dumps(light, default=str)


def test_paper_has_the_colours_of_the_light_theme() -> None:
    style = (WEB / "card" / "paper.css").read_text(encoding="utf-8")
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    shown = dict(re.findall(r"--st-([a-z-]+-color): (#\w+);", style))
    assert len(shown) > 12
    assert shown == {
        re.sub("[A-Z]", lambda letter: f"-{letter[0].lower()}", option): colour
        for option, colour in config["theme"]["light"].items() if isinstance(colour, str)}
