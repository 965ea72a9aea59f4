"""Names of Member States stand in the order in which readers of the language look for them."""

import pytest

from casebook.analysis.member_names import names
from casebook.warehouse import live
from casebook.wording import Language


@pytest.mark.parametrize(("language", "ordered"), [
    # États-Unis between Eswatini and Éthiopie.
    (Language("fr"), ["ESP", "EST", "SWZ", "USA", "ETH", "FJI"]),
    (Language("es"), ["EST", "ETH", "JPN", "JOR", "UGA", "URY"]),
    (Language("zh"), ["ALB", "AFG", "BRA", "SSD", "NRU", "ZMB", "CHN"]),
])
def test_accents_and_signs_do_not_move_a_name(language: Language, ordered: list[str]) -> None:
    listed = list(names(live(), language))
    assert len(listed) == 194
    assert sorted(ordered, key=listed.index) == ordered


def test_chinese_is_in_the_order_of_sounds() -> None:
    listed = list(names(live(), Language("zh")).values())
    assert listed[:2] == ["阿尔巴尼亚", "阿尔及利亚"]
    assert listed[-2:] == ["中非共和国", "中国"]
    assert listed.index("菲律宾") - listed.index("斐济") == 1
