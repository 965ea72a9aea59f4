"""The choice of a language: at once, for menu and page alike, and written into the address."""

from casebook.wording import ENGLISH, languages
from tests.ui.test_pages import opened


def test_a_picked_language_is_that_of_the_whole_page_and_of_its_address() -> None:
    if len(languages()) == 1:
        return
    app = opened("units", "page_language", country="KEN")
    wanted = languages()[1]
    app.radio(key="language_picked_en").set_value(wanted).run()
    assert not app.exception
    assert app.title[0].value == wanted.say("page-units")
    assert app.query_params["lang"] in (wanted, [wanted])
    assert app.query_params["country"] in ("KEN", ["KEN"])
    app.session_state["page_language"] = True
    app.run().radio(key=f"language_picked_{wanted}").set_value("en").run()
    assert app.title[0].value == ENGLISH.say("page-units")
    assert "lang" not in app.query_params


def test_every_language_is_listed_by_its_own_name() -> None:
    if len(languages()) == 1:
        return
    picker = opened("units", "page_language").radio(key="language_picked_en")
    assert sorted(picker.options) == sorted(one.own_name for one in languages())


def test_files_of_a_briefing_may_be_in_another_language_than_the_page() -> None:
    if len(languages()) == 1:
        return
    wanted = languages()[-1]
    app = opened("briefing", country="KEN")
    app.selectbox(key="briefing_language_en").set_value(wanted)
    app.button(key="start_national").click().run()
    assert not app.exception
    assert app.title[0].value == ENGLISH.say("page-briefing-heading")
    text = " ".join(str(one.value) for one in (*app.subheader, *app.markdown))
    assert wanted.say("brief-words.request") in text
    assert "lang" not in app.query_params


def test_pages_run_in_the_languages_for_translators() -> None:
    for language, title in (("qps", "⟦"), ("keys", "[page-units]")):
        app = opened("units", lang=language)
        assert not app.exception
        assert not app.error
        assert app.title[0].value.startswith(title)
