"""The dialogs of a card's menu, without a browser on either side."""

import pytest

from casebook.cards.card_view import DIALOGS
from casebook.exports.picture import renderer
from casebook.ui import export_dialogs
from casebook.wording import ENGLISH
from tests.ui.placed import done, placed
from tests.ui.test_pages import check, opened


def test_everything_on_the_menu_can_be_opened() -> None:
    assert set(export_dialogs.ACTIONS) == set(DIALOGS)
    for action in ("data", "cite", "link", "embed", "recipe"):
        app = done(opened("units", country="KEN"), "units-by-class", "take", action)
        check(app, action)
        assert [one.proto.dialog.title for one in app.get("dialog")] == [
            ENGLISH.say(f"take-{action}")]


def test_a_file_made_from_a_page_bears_the_address_that_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever name a proxy asks under, links in files have to work for whoever is sent one."""
    monkeypatch.setenv("CASEBOOK_BASE_URL", "https://case.example/itu/")
    app = done(opened("units", country="KEN"), "units-by-class", "take", "link")
    check(app)
    assert [one.value.partition("?")[0] for one in app.code] == [
        "https://case.example/itu/units", "https://case.example/itu/verify"]
    app = done(opened("units", country="KEN"), "units-by-class", "take", "cite")
    check(app)
    assert "https://case.example/itu/" in app.code[1].value  # what the file for BibTeX holds


def test_without_a_chromium_the_chart_makes_its_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renderer, "available", lambda: False)
    app = done(opened("units"), "units-total", "take", "picture")
    check(app)
    assert sum(one.proto.id.endswith("-picture_units-total")
               for one in app.get("bidi_component")) == 1
    assert placed(app)["units-total"].told["place"] == "picture"


@pytest.mark.parametrize("said", ["nothing", "", 5, None, {"a": 1}, "__class__"])
def test_what_is_not_on_the_menu_opens_nothing(said: object) -> None:
    app = done(opened("units"), "units-total", "take", said)
    check(app)
    assert not app.get("dialog")


@pytest.mark.parametrize("said", [
    {"location": "KEN"}, {"customdata": ["KEN"]}, {"customdata": "KEN", "location": None}])
def test_a_member_state_that_is_clicked_is_opened(said: object) -> None:
    app = done(opened("units"), "units-map", "clicked", said)
    check(app)
    assert app.title[0].value == "Kenya"


@pytest.mark.parametrize("said", [
    {"location": "XXX"}, {"customdata": [["KEN"]]}, {"customdata": {"a": 1}}, {}, [], "KEN", 7,
    {"location": "__class__", "customdata": [None]}, None])
def test_a_click_on_nothing_leads_nowhere(said: object) -> None:
    for page, card_id in (("units", "units-map"), ("outcomes", "outcomes-flow")):
        app = opened(page)
        title = app.title[0].value
        done(app, card_id, "clicked", said)
        check(app, said)
        assert app.title[0].value == title
