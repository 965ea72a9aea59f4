"""Codes and Chinese amounts stay the same text, in which no line ends."""

from casebook.templates import unbroken
from casebook.unbroken import parts


def test_codes_and_chinese_amounts_are_whole() -> None:
    text = "2025年批准ITU-T建议书332份，收入CHF\u00a01.94亿；PP-22、ВКР-19 и МСЭ-R"
    assert [piece for piece, whole in parts(text) if whole] == [
        "ITU-T", "1.94亿", "PP-22", "ВКР-19", "МСЭ-R"]
    assert "".join(piece for piece, _ in parts(text)) == text


def test_other_hyphens_end_a_line() -> None:
    for text in ("Государств-Членов", "Asia-Pacific", "8DZBS-6D83F-MZE5", "2024-25", ""):
        assert not any(whole for _, whole in parts(text))


def test_a_page_is_given_escaped_text() -> None:
    assert unbroken("<b> of ITU-R & all") == (
        "&lt;b&gt; of <span class=whole>ITU-R</span> &amp; all")
