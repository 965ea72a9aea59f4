"""Lines of words in charts, with and without spaces between words."""

import textwrap

from casebook.charts.wrapping import wide, wrap

ENGLISH = "pupils had better Internet access at school by 2023 through Giga (ITU and UNICEF)"


def test_words_with_spaces_break_as_ever():
    assert wrap(ENGLISH, 40) == textwrap.wrap(ENGLISH, 40)


def test_chinese_breaks_between_letters_and_takes_the_room_of_two():
    assert wrap("截至2023年通过Giga（国际电联和联合国儿童基金会）获得更好接入的学生", 40) == [
        "截至2023年通过Giga（国际电联和联合国儿童", "基金会）获得更好接入的学生"]


def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one():
    assert wrap("国际电联（国际电信联盟）", 10) == ["国际电联", "（国际电信", "联盟）"]
    assert wrap("收入和支出，以及预算", 10) == ["收入和支", "出，以及预", "算"]


def test_an_amount_is_not_parted():
    assert wrap("收入为CHF\u00a01.94亿法郎", 14) == ["收入为", "CHF\u00a01.94亿法郎"]
    assert wrap("收入为CHF\u00a01.94亿法郎", 16) == ["收入为CHF\u00a01.94亿", "法郎"]


def test_a_year_is_not_parted_from_the_sign_behind_it():
    assert wrap("国际电联学院，国家，2025年", 25) == ["国际电联学院，国家，", "2025年"]


def test_a_line_of_cyrillic_letters_holds_fewer():
    text = "Государства-Члены, Члены Секторов и другие"
    assert wrap(text, 44) == [text[:35], text[36:]]
    assert wrap(text, 46) == [text]


def test_signs_of_direction_take_no_room() -> None:
    text = "المقصد \u2068\u200f60%\u2069 (\u2068\u200f2020\u2069)"
    assert wide(text) == len("المقصد 60% (2020)")
    assert wrap(text, 17) == [text]
    assert len(wrap(text, 12)) == 2


def test_a_line_ends_where_the_text_says() -> None:
    assert wrap("Члены Секторов<br>и другие", 24) == ["Члены Секторов", "и другие"]
    assert wrap("部门成员、部门准<br>成员、学术成员", 22) == ["部门成员、部门准", "成员、学术成员"]


def test_no_line_ends_within_a_code_of_letter_or_number() -> None:
    assert wrap("Рекомендации МСЭ-Т", 18) == ["Рекомендации", "МСЭ-Т"]
    assert wrap("decided at PP-22", 15) == ["decided at", "PP-22"]
    assert wrap("Государства-Члены", 14) == ["Государства-", "Члены"]


def test_a_line_ends_between_facts() -> None:
    assert wrap("assessed 64% · voluntary 29% · other 6.9%", 38) == [
        "assessed 64% · voluntary 29% ·", "other 6.9%"]
    assert wrap("a fact as long as a line has no room for · 1%", 20) == [
        "a fact as long as a", "line has no room", "for · 1%"]
