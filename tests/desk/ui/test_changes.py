"""Views of cards as a page of the desk names them."""

import pytest

from casebook.desk.ui.effects import named_view


@pytest.mark.parametrize(("view", "named"), [
    ({}, ""), ({"price_basis": "chf"}, ""), ({"price_basis": "usd"}, " · USD"),
    ({"price_basis": "chf-constant"}, " · CHF (2024 prices)"),
    ({"price_basis": "chf", "country": "UGA"}, " · Uganda (UGA)"),
    ({"price_basis": "usd", "country": "UGA"}, " · USD, Uganda (UGA)"),
])
def test_what_every_view_has_is_left_out(view: dict[str, str], named: str) -> None:
    assert named_view(view) == named
