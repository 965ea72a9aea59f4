"""The basket in a link: what is written is read again, and nothing read does harm."""

import base64
import json
import unicodedata
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.domain import domain
from casebook.brief.basket import (
    CARDS_ALONE,
    MAX_BYTES,
    MAX_ITEMS,
    MAX_TEXT,
    VERSION,
    Basket,
    Item,
    item,
    read_basket,
    selection_of,
    write_basket,
)
from casebook.brief.reader_note import MAX_NOTE, clean_line, clean_note
from casebook.brief.reader_words import (
    LETTERHEAD_LINES,
    MAX_ANSWER,
    MAX_MESSAGE,
    MAX_MESSAGES,
    MAX_QUESTIONS,
    MAX_TITLE,
    OwnWords,
)
from casebook.cards import cards
from casebook.errors import BasketFull, BasketTooLong, NoteTooLong, TextTooLong
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH

ALLOWED = domain(live())
OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

selections = st.builds(
    Selection,
    country=st.sampled_from([None, "KEN", "CIV", "USA"]),
    peers=st.sampled_from(["region", "class", "gdp"]),
    price_basis=st.sampled_from(["chf", "usd", "chf-constant"]),
    region=st.sampled_from([None, "Africa", "Arab States"]),
    from_year=st.sampled_from([None, 2015]),
)
notes = st.text(max_size=80).map(clean_note)
items = st.builds(
    lambda card_id, selection, note, alone: Item(
        card_id, item(card_id, selection).view, note, alone),
    st.sampled_from(sorted(cards())), selections, notes, st.booleans())
own_lines = st.text(max_size=60).map(lambda text: clean_line(text, 240))
own_texts = own_lines.filter(bool)
changes = st.dictionaries(st.integers(0, 4), own_lines, max_size=3).map(
    lambda said: tuple(sorted(said.items())))
left_out = st.sets(st.integers(0, 4), max_size=3).map(lambda some: tuple(sorted(some)))


def worded(
    title: str, lines: list[str], said: tuple[tuple[int, str], ...], added: list[str],
    out: tuple[int, ...], questions: list[tuple[str, str]],
) -> OwnWords:
    return OwnWords(title, tuple(lines), "finance-KEN" if said or out else "", said, tuple(added),
                    out, tuple(questions))


words = st.builds(
    worded, own_lines, st.lists(own_texts, max_size=LETTERHEAD_LINES), changes,
    st.lists(own_texts, max_size=MAX_MESSAGES), left_out,
    st.lists(st.tuples(own_texts, own_lines), max_size=MAX_QUESTIONS))
baskets = st.builds(
    lambda some, own: Basket(tuple(some), own if some else OwnWords()),
    st.lists(items, max_size=MAX_ITEMS, unique=True), words)


def packed(
    rows: object, length: int | None = None, check: int | None = None, version: str = CARDS_ALONE
) -> str:
    plain = rows if isinstance(rows, bytes) else json.dumps(rows).encode()
    head = (len(plain) if length is None else length).to_bytes(3, "big")
    head += (zlib.crc32(plain) if check is None else check).to_bytes(4, "big")
    body = head + zlib.compress(plain, 9, wbits=-15)
    return version + base64.urlsafe_b64encode(body).decode().rstrip("=")


@given(baskets)
def test_what_is_written_is_read_again(basket: Basket) -> None:
    text = write_basket(basket)
    assert len(text) <= MAX_TEXT
    assert text.replace("-", "").replace("_", "").isalnum() or not text
    assert read_basket(text, ALLOWED) == (basket, ())


@given(st.text(max_size=300))
def test_any_text_is_read_without_harm(text: str) -> None:
    basket, notices = read_basket(text, ALLOWED)
    assert len(basket.items) <= MAX_ITEMS
    assert basket.items or notices or not text
    for notice in notices:
        assert ENGLISH.say(f"notice-{notice.rule}", value=notice.value, parameter=notice.parameter)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=20)


@given(json_values)
def test_any_rows_under_a_right_checksum_are_read_without_harm(rows: object) -> None:
    for version in (CARDS_ALONE, VERSION):
        basket, _ = read_basket(packed(rows, version=version), ALLOWED)
        assert all(one.card in cards() and len(one.note) <= MAX_NOTE for one in basket.items)


FIELDS = ("title", "head", "of", "messages", "added", "out", "questions", "other")


@given(st.fixed_dictionaries({"cards": st.just([["units-total", {}, "", 0]])},
                             optional=dict.fromkeys(FIELDS, json_values)))
def test_any_words_under_a_right_checksum_are_read_within_their_bounds(told: object) -> None:
    basket, _ = read_basket(packed(told, version=VERSION), ALLOWED)
    own = basket.words
    assert len(own.title) <= MAX_TITLE
    assert len(own.letterhead) <= LETTERHEAD_LINES
    assert len(own.added) <= MAX_MESSAGES
    assert len(own.questions) <= MAX_QUESTIONS
    assert all(len(text) <= MAX_MESSAGE for _, text in own.messages)
    assert all(len(answer) <= MAX_ANSWER for _, answer in own.questions)
    # What was read is written and read again as it is.
    assert read_basket(write_basket(basket), ALLOWED) == (basket, ())


# Written by the version before this one, and kept in mails and on disks since.
STORED = ("1AABRnQm6iQ3LMQqAMAwF0KvIn1PQ1a3nKB1KjVqUFpJ0EPHudn8vBPRaTJ0"
          "1SzfohfBRWsUKv0vJCR_B6zXZyZMJJ-3ygOZIATkpu8q86XiDgZYYfw")


def test_a_link_of_the_first_version_still_opens() -> None:
    basket, notices = read_basket(STORED, ALLOWED)
    assert notices == ()
    assert basket == Basket((
        Item("units-total", (("region", "Africa"),), "Ask the treasury"),
        Item("case-needs", (), "", sentence_only=True)))
    again = write_basket(basket)
    assert again.startswith(VERSION)
    assert read_basket(again, ALLOWED) == (basket, ())


def test_words_too_long_are_refused_where_typed_and_dropped_where_read() -> None:
    for typed in (lambda: OwnWords().titled("x" * (MAX_TITLE + 1)),
                  lambda: OwnWords().saying(0, "x" * (MAX_MESSAGE + 1)),
                  lambda: OwnWords().asking(0, "why", "x" * (MAX_ANSWER + 1))):
        with pytest.raises(TextTooLong):
            typed()
    told = {"cards": [["units-total", {}, "", 0]], "title": "x" * 2_000, "of": "finance-KEN",
            "messages": [[0, "x" * 2_000], [1, ""], [2, "kept"]]}
    basket, notices = read_basket(packed(told, version=VERSION), ALLOWED)
    assert basket.words == OwnWords(of="finance-KEN", messages=((1, ""), (2, "kept")))
    assert [(one.rule, one.value) for one in notices] == [("basket-words", "2")]


def test_own_words_are_cleaned_and_changes_are_of_one_briefing_alone() -> None:
    own = OwnWords().valid_for("finance-KEN").saying(1, " a\u202eb\n c ").saying(0, "")
    assert own.messages == ((0, ""), (1, "ab c"))
    assert own.saying(0, None).saying(1, None) == OwnWords()
    assert own.leaving(2, True).leaving(2, False) == own
    own = own.headed("One\n\nTwo\nThree\nFour").adding(0, "Added").asking(0, "Why?", "")
    assert own.letterhead == ("One", "Two", "Three")
    elsewhere = own.valid_for("foreign-KEN")
    assert (elsewhere.messages, elsewhere.added) == ((), ("Added",))
    assert own.adding(0, "").added == ()
    assert own.asking(0, "", "").questions == ()


@given(baskets.filter(lambda basket: bool(basket.items)), st.data())
def test_a_changed_or_cut_link_is_refused_as_a_whole(
    basket: Basket, data: st.DataObject
) -> None:
    text = write_basket(basket)
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from([sign for sign in "ABab01-_" if sign != text[place]]))
    for changed in (text[:place], text[:place] + other + text[place + 1:]):
        found, notices = read_basket(changed, ALLOWED)
        # The last sign of base64 has bits that mean nothing.
        assert found == basket or not changed or (not found.items and notices[0].rule == "basket")


def test_what_unpacks_to_more_than_it_says_is_never_unpacked() -> None:
    bomb = b'["' + b"a" * 50_000_000 + b'"]'
    for length in (100, MAX_BYTES, MAX_BYTES + 1, 2**24 - 1):
        text = packed(bomb, length)
        found, notices = read_basket(text[:MAX_TEXT], ALLOWED)
        assert not found.items
        assert notices[0].rule == "basket"


def test_cards_views_and_notes_that_cannot_be_used_are_named() -> None:
    rows = [["no-such-card", {}, "", 0], ["units-total", {"region": "Atlantis"}, "", 0],
            ["case-needs", {}, "x" * 10_000, 0], ["case-units", {}, "kept", 1], 7]
    basket, notices = read_basket(packed(rows), ALLOWED)
    assert [one.card for one in basket.items] == ["units-total", "case-needs", "case-units"]
    assert [one.note for one in basket.items] == ["", "", "kept"]
    assert {notice.rule for notice in notices} == {"basket-card", "basket-view", "basket-note"}


def test_a_link_with_too_many_cards_keeps_the_first() -> None:
    rows = [["units-total", {"from": str(2013)}, f"{n}", 0] for n in range(MAX_ITEMS + 5)]
    basket, notices = read_basket(packed(rows), ALLOWED)
    assert len(basket.items) == MAX_ITEMS
    assert notices[-1].rule == "basket-many"


def test_items_are_added_once_moved_changed_and_removed() -> None:
    one, two = item("case-needs", Selection()), item("units-total", Selection(region="Africa"))
    basket = Basket().with_item(one).with_item(two).with_item(one)
    assert basket.items == (one, two)
    assert basket.moved(1, -1).items == (two, one)
    assert basket.moved(0, -5).items == (one, two)
    assert basket.moved(0, 9).items == (two, one)
    assert basket.without(0).items == (two,)
    assert basket.changed(0, note=" a\u202eb ", sentence_only=True).items[0] == Item(
        "case-needs", (), "ab", True)
    assert selection_of(two, ENGLISH, ALLOWED) == Selection(region="Africa")
    full = Basket(tuple(Item(card_id) for card_id in list(cards())[:MAX_ITEMS]))
    with pytest.raises(BasketFull, match=str(MAX_ITEMS)):
        full.with_item(item("case-needs", Selection(price_basis="usd")))


def test_a_briefing_that_no_link_can_hold_is_refused() -> None:
    # Text without any repetition does not deflate.
    signs = [chr(0x4E00 + n) for n in range(MAX_NOTE * MAX_ITEMS)]
    full = Basket(tuple(
        Item(card_id, note="".join(signs[n * MAX_NOTE:(n + 1) * MAX_NOTE]))
        for n, card_id in enumerate(list(cards())[:MAX_ITEMS])))
    with pytest.raises(BasketTooLong, match="limit="):
        write_basket(full)


@given(st.text(max_size=2 * MAX_NOTE))
def test_a_note_is_clean_or_refused(text: str) -> None:
    try:
        note = clean_note(text)
    except NoteTooLong:
        return
    assert len(note) <= MAX_NOTE
    assert note == clean_note(note)
    assert not set(note) & set(OVERRIDES)
    assert all(sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs", "Cn")
               for sign in note)
    note.encode()  # no lone surrogate is left


@pytest.mark.parametrize(("text", "wanted"), [
    ("a\x00b\x1b[31mc", "ab[31mc"),
    (f"in{OVERRIDES}visible", "invisible"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("=HYPERLINK(1)", "=HYPERLINK(1)"),
    ("one\r\n\r\n\r\ntwo\u2028three", "one\ntwo\nthree"),
    ("  \t spaced \t out  ", "spaced out"),
    ("👩🏽‍🚀 ok", "👩🏽‍🚀 ok"),
    ("\ufeffbom\ufffe\uffff", "bom"),
])
def test_hostile_notes_become_text(text: str, wanted: str) -> None:
    assert clean_note(text) == wanted


@pytest.mark.parametrize("length", [MAX_NOTE + 1, 10_000, 5_000_000])
def test_a_long_note_is_refused_with_a_sentence(length: int) -> None:
    with pytest.raises(NoteTooLong, match=f"length={length}, limit={MAX_NOTE}"):
        clean_note("x" * length)
