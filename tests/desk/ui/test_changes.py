"""Views of cards as a page of the desk names them."""

import pytest

from casebook.desk.ui.effects import named_view


@pytest.mark.parametrize(("view", "named"), [
    ({}, ""), ({"price_basis": "chf"}, ""), ({"price_basis": "usd"}, " · usd"),
    ({"price_basis": "chf", "country": "UGA"}, " · Uganda (UGA)"),
    ({"price_basis": "usd", "country": "UGA"}, " · usd, Uganda (UGA)"),
])
def test_what_every_view_has_is_left_out(view: dict[str, str], named: str) -> None:
    assert named_view(view) == named
