"""The briefing on the pages: cards go in and out, in order, with notes, and the link keeps all."""

import re
from dataclasses import replace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from casebook.brief.assemble import national, story
from casebook.brief.basket import MAX_ITEMS, Basket, Item, write_basket
from casebook.brief.reader_words import OwnWords
from casebook.cards import cards
from casebook.selection import Selection
from casebook.ui.briefing.preview import plain
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language
from tests.ui.placed import done, placed, told
from tests.ui.test_pages import check, opened


def carried(app: AppTest) -> Basket:
    """The basket of the visit, which the address of the briefing page, and no other, holds."""
    state = app.session_state
    found: Basket = state["_basket"] if "_basket" in state else Basket()
    text = app.query_params.get("basket", "")
    assert text in ("", [write_basket(found)], write_basket(found))
    return found


def ids(app: AppTest) -> list[str]:
    return [one.card for one in carried(app).items]


def pressed(app: AppTest, name: str, place: int = 0) -> AppTest:
    """The button of that kind at that place of the list."""
    found = [one for one in app.button if str(one.key).startswith(f"{name}_")]
    return found[place].click().run()


def test_own_words_link_nowhere() -> None:
    """As GitHub's Markdown finds links in a text, once its signs have been read."""
    shown = re.sub(r"\\(?=[^\w\s])", "", plain(
        "http://evil.example, HTTPS://evil.example www.evil.example a@evil.example [x](http://y)"))
    assert not re.search(r"https?://|www(?=\.)", shown, re.IGNORECASE)
    assert not re.search(r"[-.\w+]+@[-\w]+\.", shown)
    assert shown.replace("\u2060", "").startswith("http://evil.example")


def words(app: AppTest) -> str:
    return " ".join(str(one.value) for one in (*app.markdown, *app.caption, *app.subheader))


def test_a_card_goes_into_the_briefing_as_it_stands_and_out_again() -> None:
    app = opened("units", region="Africa")
    assert not any(card.own["added"] for card in placed(app).values())
    done(app, "units-total", "add")
    check(app)
    assert carried(app).items == (Item("units-total", (("region", "Africa"),)),)
    assert [card for card, one in placed(app).items() if one.own["added"]] == ["units-total"]
    done(app, "units-value", "add")
    assert ids(app) == ["units-total", "units-value"]
    done(app, "units-total", "add")
    assert ids(app) == ["units-value"]


def test_cards_tiles_and_sentences_of_several_pages_come_together() -> None:
    app = opened("case")
    done(app, "case-needs", "add")
    done(app, "case-needs", "follow", "country?country=KEN")
    first = next(one for one in app.button if str(one.key).startswith("add_noted1_"))
    first.click().run()
    assert ids(app) == ["case-needs", "country-class"]
    assert carried(app).items[1].sentence_only
    done(app, "country-cost", "follow", "briefing")
    check(app)
    assert "Your briefing" in app.title[0].value
    assert "Kenya" in words(app)


def test_order_note_form_and_removal_stand_in_the_link() -> None:
    basket = story("council", Selection(), live())
    app = opened("briefing", basket=write_basket(basket))
    order = [one.card for one in basket.items]
    pressed(app, "down")
    assert ids(app)[:2] == order[1::-1]
    pressed(app, "up", 1)
    assert ids(app) == order
    pressed(app, "remove", 2)
    assert ids(app) == [*order[:2], *order[3:]]
    next(one for one in app.text_area if str(one.key).startswith("note_")).set_value(
        "For <b>Tuesday</b>\u202e, $5 *each*").run()
    next(one for one in app.toggle if str(one.key).startswith("alone_")).set_value(True).run()
    check(app)
    assert carried(app).items[0] == Item(
        order[0], (), "For <b>Tuesday</b>, $5 *each*", sentence_only=True)
    assert r"\<b\>Tuesday\</b\>, \$5 \*each\*" in words(app)


def test_a_link_shows_the_same_briefing_in_another_visit() -> None:
    app = opened("briefing", country="KEN", audience="parliament",
                 basket=write_basket(national("KEN", "parliament", live()).changed(1, note="Mine")))
    other = opened("briefing", **dict(app.query_params))
    assert words(other) == words(app)
    assert "Mine" in words(other)
    assert other.segmented_control[0].value == "parliament"


def test_an_untouched_national_briefing_changes_its_cards_with_its_audience() -> None:
    app = opened("briefing", country="KEN")
    app.button(key="start_national").click().run()
    assert carried(app) == national("KEN", "finance", live())
    app.segmented_control[0].set_value("regulator").run()
    assert carried(app) == national("KEN", "regulator", live())
    pressed(app, "remove")
    before = ids(app)
    app.segmented_control[0].set_value("foreign").run()
    assert ids(app) == before
    assert "ministry of foreign affairs" in words(app)


@pytest.mark.parametrize("start", ["national", "council", "ministry"])
def test_every_start_fills_the_briefing_and_empty_empties_it(start: str) -> None:
    app = opened("briefing", country="SEN")
    app.button(key=f"start_{start}").click().run()
    check(app)
    assert len(ids(app)) >= 6
    assert app.get("download_button")
    app.button(key="start_empty").click().run()
    assert ids(app) == []
    assert "basket" not in app.query_params


def test_a_story_is_told_by_its_address() -> None:
    app = opened("briefing", story="council")
    assert carried(app) == story("council", Selection(), live())


def test_what_a_link_names_wrongly_is_said_and_the_rest_is_kept() -> None:
    app = opened("briefing", basket="1not-a-basket", audience="kings")
    check(app)
    said = " ".join(str(one.value) for one in app.warning)
    assert "cut or changed" in said
    assert "`kings`" in said
    assert app.button(key="start_council")


def test_a_full_briefing_takes_no_more_and_says_so() -> None:
    full = Basket(tuple(Item(card_id) for card_id in list(cards())[-MAX_ITEMS:]))
    app = opened("units", basket=write_basket(full))
    done(app, "units-total", "add")
    assert len(ids(app)) == MAX_ITEMS
    assert any(f"at most {MAX_ITEMS} cards" in str(one.value) for one in app.warning)


def test_the_line_of_controls_counts_the_cards() -> None:
    app = opened("units")
    assert not [one for one in app.get("page_link") if "Briefing (" in one.proto.label]
    done(app, "units-total", "add")
    assert [one for one in app.get("page_link") if one.proto.label == "Briefing (1)"]


def test_only_the_page_of_the_briefing_has_it_in_its_address() -> None:
    text = write_basket(Basket((Item("units-total"),)))
    app = opened("units", basket=text)
    assert ids(app) == ["units-total"], "a link with a basket still opens"
    assert "basket" not in app.query_params
    done(app, "units-total", "follow", "briefing")
    assert app.query_params["basket"] in (text, [text])


def test_a_briefing_kept_in_the_browser_is_found_again() -> None:
    text = write_basket(Basket((Item("units-total"),)))
    app = told(opened("units"), "restored", text)
    assert ids(app) == ["units-total"]
    for hostile in ("1not-a-basket", 7, None, "x" * 20_000):
        assert ids(told(opened("units"), "restored", hostile)) == []


def test_a_link_does_not_lose_the_reader_s_own_briefing() -> None:
    own = write_basket(Basket((Item("units-total"),)))
    app = opened("briefing", basket=write_basket(Basket((Item("units-value"),))))
    assert not [one for one in app.button if one.key == "briefing_own"]
    told(app, "own", own)
    assert ids(app) == ["units-value"]
    app.button(key="briefing_own").click().run()
    assert ids(app) == ["units-total"]


def field(app: AppTest, kind: str, name: str) -> Any:
    return next(one for one in app.get(kind) if str(one.key).startswith(f"words_{name}_"))


def test_own_words_go_to_the_link_are_marked_and_can_be_put_back() -> None:
    app = opened("briefing", country="KEN",
                 basket=write_basket(national("KEN", "finance", live())))
    original = field(app, "text_area", "message_0").value
    field(app, "text_input", "title").set_value("Kenya’s *own* case").run()
    field(app, "text_area", "letterhead").set_value("Ministry of ICT\nNairobi").run()
    field(app, "text_area", "message_0").set_value("In our own words.").run()
    field(app, "text_area", "added_0").set_value("And one more.").run()
    field(app, "text_input", "asked_0").set_value("Why now?").run()
    field(app, "text_area", "answered_0").set_value("Because.").run()
    field(app, "checkbox", "question_1").uncheck().run()
    check(app)
    own = carried(app).words
    assert own == OwnWords(
        "Kenya’s *own* case", ("Ministry of ICT", "Nairobi"), "finance-KEN",
        ((0, "In our own words."),), ("And one more.",), (1,), (("Why now?", "Because."),))
    said = words(app)
    assert r"Kenya’s \*own\* case" in said
    assert f"In our own words\\. :small[{Language('en').say('brief-own-words')}]" in said
    assert "Your text. The original: " in said
    other = opened("briefing", **dict(app.query_params))
    assert words(other) == said

    field(app, "button", "back_message_0").click().run()
    assert carried(app).words.messages == ()
    assert field(app, "text_area", "message_0").value == original
    field(app, "text_area", "message_0").set_value("").run()
    assert carried(app).words.messages == ((0, ""),)
    field(app, "text_area", "added_0").set_value("").run()
    assert carried(app).words.added == ()
    app.button(key="words_back_all").click().run()
    check(app)
    assert carried(app).words == OwnWords()
    assert field(app, "text_input", "title").value == "Kenya and ITU"


def test_cards_of_another_audience_keep_the_own_words() -> None:
    basket = replace(national("KEN", "finance", live()), words=OwnWords(added=("Mine.",)))
    app = opened("briefing", country="KEN", basket=write_basket(basket))
    app.segmented_control[0].set_value("parliament").run()
    assert carried(app) == replace(basket, items=national("KEN", "parliament", live()).items)


def test_a_text_without_letters_is_told_before_the_file_is_made() -> None:
    basket = national("KEN", "finance", live()).changed(0, note="ไทย")
    app = opened("briefing", country="KEN", basket=write_basket(basket))
    check(app)
    assert any("ไ (U+0E44)" in str(one.value) for one in app.warning)
    labels = [one.proto.label for one in app.get("download_button")]
    assert ENGLISH.say("briefing-format-pdf") not in labels
    assert ENGLISH.say("briefing-format-pptx") in labels
