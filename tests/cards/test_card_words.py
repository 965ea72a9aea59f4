"""Words around a figure that come from its rows."""

import pandas as pd
import pytest

from casebook.cards.words import card_words
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import Language, languages
from tests.cards.shown import prepared


@pytest.mark.parametrize(("rows", "years"), [
    (pd.DataFrame({"year": [2015, 2013, 2014]}), "2013–2015"),
    (pd.DataFrame({"year": [2024.0, None]}), "2024"),
    (pd.DataFrame({"year": []}), ""),
    (pd.DataFrame({"period": ["2012-2015"]}), ""),
])
def test_years_are_those_of_the_rows(rows: pd.DataFrame, years: str) -> None:
    assert card_words(Selection(country="KEN"), live(), rows)["years"] == years


@pytest.mark.parametrize("language", languages())
def test_subtitles_name_the_years_of_their_rows(language: Language) -> None:
    shown = prepared("country-share", country="KEN", language=language)
    first, last = shown.rows["year"].min(), shown.rows["year"].max()
    assert f"{first}–{last}" in shown.subtitle
