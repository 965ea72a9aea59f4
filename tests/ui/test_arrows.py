"""Arrows point onward and back in the direction of reading."""

from casebook.ui.arrows import back, onward
from casebook.wording import Language


def test_arrows_turn_with_the_lines() -> None:
    assert onward(Language("ru")) == back(Language("ar")) == ":material/arrow_forward:"
    assert onward(Language("ar")) == back(Language("zh")) == ":material/arrow_back:"
