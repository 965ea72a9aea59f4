"""Lines hold every word, fit their room, and are measured with the letters that are drawn."""

from hypothesis import given
from hypothesis import strategies as st

from casebook.exports.text_metrics import LEADING, balanced, block, width

WORDS = st.lists(
    st.text("abcdefghijklmnoprstuvwxyzABCÉß0123456789.,;:%+½−", min_size=1, max_size=14),
    min_size=1, max_size=40,
).map(" ".join)
FACES = st.sampled_from(["text", "strong", "title"])


@given(WORDS, FACES, st.floats(8, 40), st.floats(120, 1600))
def test_every_word_is_there_and_every_line_fits(text, face, size, room):
    for made in (block(text, size, face, room), balanced(text, size, face, room)):
        assert "".join(made.lines).replace(" ", "") == text.replace(" ", "")
        # Kerning between words is not reckoned with: a thousandth of a line at most.
        assert all(width(line, size, face) <= room * 1.001 or len(line) == 1
                   for line in made.lines)
        assert made.height == len(made.lines) * size * LEADING


@given(WORDS, FACES, st.floats(120, 1600))
def test_balancing_costs_no_line(text, face, room):
    assert len(balanced(text, 20, face, room).lines) == len(block(text, 20, face, room).lines)


def test_balanced_lines_are_of_about_the_same_length():
    text = "Member States hold 356 contributory units in 2024, the most since the year 2013 or so"
    first, second = balanced(text, 26, "title", 980).lines
    assert 0.8 < width(first, 26, "title") / width(second, 26, "title") < 1.25


def test_a_no_break_space_holds_together():
    text = "It comes to CHF\u00a0113\u00a0million in all of the years that are shown here"
    for room in range(150, 600, 10):
        lines = block(text, 20, "text", room).lines
        assert any("CHF\u00a0113\u00a0million" in line for line in lines)


def test_a_word_longer_than_the_line_is_broken_not_cut():
    word = "https://casebook.example/" + "a" * 200
    assert "".join(block(word, 20, "text", 300).lines) == word


def test_chinese_breaks_without_spaces():
    text = "国际电信联盟成员国会费单位总数" * 5
    lines = block(text, 20, "text", 400).lines
    assert len(lines) > 3
    assert "".join(lines) == text


def test_markup_has_no_width_and_text_is_escaped():
    assert width("<b>units</b>", 12) == width("units", 12)
    assert width("R&amp;D", 12) == width("R&D", 12)
    assert width("one<br>a longer line", 12) == width("a longer line", 12)
    assert block("a < b & c", 12, "text", 500).markup == "a &lt; b &amp; c"
