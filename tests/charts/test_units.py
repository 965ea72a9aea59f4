"""The charts of contributory units: numbers that lie flat, years that are left open."""

from collections import Counter

import pytest

from casebook.cards import cards, prepare
from casebook.charts.units.over_bars import place_beside
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import Language


def drawn(card_id: str, **chosen: str | Language) -> dict:
    return prepare(cards()[card_id], Selection(**chosen), live(), "light").figure


def test_numbers_on_bars_lie_flat() -> None:
    """The first, the lowest and the last of twelve years: more have no room on a phone."""
    bars = drawn("units-total")["data"][0]
    assert bars["textangle"] == 0
    assert [year for year, text in zip(bars["x"], bars["text"], strict=True) if text] == [
        2013, 2016, 2024]
    # Palau's class of 2024 is a corrected one.
    assert bars["customdata"][-1] == "356†"


def test_years_without_a_total_are_open() -> None:
    """Nothing is drawn for 2002 to 2012; the lines are level within each period."""
    lines = drawn("units-since-1998")["data"]
    assert [(line["x"][0], line["x"][-1]) for line in lines] == [(1997.5, 2001.5), (2012.5, 2024.5)]
    assert Counter(lines[0]["y"]) == {368.1875: 2, 358.1875: 2}


@pytest.mark.parametrize(("country", "panels"), [("KEN", 2), ("BRA", 3)])
def test_a_class_that_never_changed_needs_no_bars(country: str, panels: int) -> None:
    """Kenya held one unit throughout; Brazil went from 5 to 3 and to 11. Francs and dollars never
    share a scale."""
    figure = drawn("country-class", country=country)
    axes = [name for name in figure["layout"] if name.startswith("yaxis")]
    assert len(axes) == panels
    kinds = Counter(trace["type"] for trace in figure["data"])
    assert kinds["bar"] == (1 if panels == 3 else 0)
    lines = [trace["yaxis"] for trace in figure["data"] if trace["type"] == "scatter"]
    assert len(lines) == len(set(lines))


def test_a_scenario_stands_beside_the_last_year() -> None:
    """356 units in 2024, 357 when Kenya goes from one to two, and the change."""
    figure = drawn("simulator-total", scenario="1~KEN-2")
    assert [bar["y"] for bar in figure["data"]] == [[356], [357]]
    assert figure["data"][1]["marker"]["pattern"]["shape"] == "/"
    assert [note["text"] for note in figure["layout"]["annotations"]] == ["<b>+1</b>"]


def test_a_class_is_written_where_it_changes() -> None:
    """Kazakhstan went from a quarter to a half in 2019: numbers of all years meet on a phone."""
    bars = drawn("country-class", country="KAZ")["data"][0]
    assert {year: text for year, text in zip(bars["x"], bars["text"], strict=True) if text} == {
        2013: "1/4", 2019: "1/2", 2024: "1/2"}
    assert len(set(bars["customdata"])) == 2


def test_a_name_in_bold_is_no_letters_longer() -> None:
    notes = drawn("units-peers", country="KAZ", language=Language("ru"))["layout"]["annotations"]
    assert any(note["text"] == "<b>Казахстан</b>" for note in notes)


def test_words_over_a_bar_leave_a_longer_one_beside_it_free() -> None:
    ends = {(2019, True): 4.0, (2020, True): 2.0, (2021, True): 3.0, (2020, False): -4.0}
    assert [place_beside(ends, *bar, 2023) for bar in ((2019, 4.0), (2020, -4.0))] == [0, 0]
    assert place_beside({**ends, (2021, True): 1.0}, 2020, 2.0, 2023) == -1
    assert place_beside(ends, 2020, 2.5, 2023) == 0
    assert place_beside(ends, 2020, 2.5, 2019) == 1
