"""Every page runs, in any view, and an odd address never gives a traceback."""

import string

import pytest
from streamlit.testing.v1 import AppTest

from casebook.paths import ROOT
from casebook.selection import ADDRESS
from casebook.ui.site import site
from tests.sampling import SWEEP, dice, drawn
from tests.ui.placed import done

PAGES = [page.name for page in site()]
VISITS = [(page, address) for page in PAGES for address in (
    {}, {"country": "KEN", "peers": "gdp", "prices": "chf-constant", "region": "Africa"},
    {"country": "PLW", "from": "2016", "to": "2020", "group": "sids", "prices": "usd"})]
HOSTILE = [
    "", " ", "'", "\"; drop table contributions; --", "<script>alert(1)</script>",
    "../../etc/passwd",
    "\x00", "%00", "${7*7}", "{{7*7}}", "KEN'", "ken", "XXX", "NaN", "inf", "-1", "1e9", "2015.5",
    "99999", "٢٠٢٠", "🇰🇪", "\u202eNEK", "a" * 3000, "null", "None", "true", "[]", "()", "`rm -rf`",
    "**bold**", "[x](javascript:alert(1))", "$\\LaTeX$", ":material/home:",
]


def opened(page: str, *buttons: str, **address: str | list[str]) -> AppTest:
    """The page after its first run, with what is behind these `buttons` of its head."""
    app = AppTest.from_file(str(ROOT / "casebook/ui/main.py"), default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    if page != "case":
        app.switch_page(str(ROOT / f"pages/{page}.py"))
    for key in buttons:
        app.session_state[key] = True
    return app.run()


def check(app: AppTest, said: object = "") -> None:
    assert not app.exception, (said, app.exception)
    text = " ".join(str(e.value) for e in (*app.error, *app.warning, *app.markdown))
    assert "Traceback" not in text, said
    assert "fault of ours" not in text, (said, text[:500])


@pytest.mark.parametrize(("name", "address"), drawn(
    VISITS, len(PAGES) - 4, "views of pages"))
def test_a_page_runs(name: str, address: dict[str, str]) -> None:
    app = opened(name, "page_filters", "page_search", "page_language", **address)
    check(app)
    assert app.title or name == "case", "the first page has a title of its own"


@pytest.mark.parametrize("page", PAGES)
def test_random_and_hostile_addresses(page: str) -> None:
    """A visit that keeps editing its address; other addresses each day."""
    chance = dice(f"hostile addresses of {page}")
    names = [*ADDRESS, "basket", "audience", "story", "figure", "embed", "release", "unknown"]
    app = opened(page)
    for _ in range(16 if SWEEP else 2):
        address = {}
        for name in chance.sample(names, chance.randint(1, 5)):
            word = "".join(chance.choices(string.printable, k=chance.randint(0, 12)))
            value = chance.choice([chance.choice(HOSTILE), word, chance.choice(HOSTILE) + word])
            address[name] = [value, chance.choice(HOSTILE)] if chance.random() < 0.2 else value
        for name in names:
            app.query_params.pop(name, None)
        for name, value in address.items():
            app.query_params[name] = value
        app.run()
        check(app, (page, address))


def test_a_bad_value_is_named_to_the_reader() -> None:
    app = opened("case", country="XXX", prices="gold")
    told = " ".join(warning.value for warning in app.warning)
    assert "XXX" in told
    assert "gold" in told


def test_the_selection_goes_along_from_page_to_page() -> None:
    app = opened("units", country="KEN", region="Africa")
    done(app, "units-total", "follow", "revenue")
    assert app.query_params["country"] in ("KEN", ["KEN"])
    assert app.query_params["region"] in ("Africa", ["Africa"])
    check(app)


def test_the_footer_stands_on_a_page_once() -> None:
    shown = [str(one.proto.body) for one in opened("units").get("html")]
    assert sum("<footer " in one for one in shown) == 1


def test_filters_say_at_once_what_they_are_set_to_and_stay_open() -> None:
    app = opened("units", "page_filters")
    assert "Africa" not in [one.value for one in app.caption]
    app.selectbox(key="pick_region").select("Africa").run()
    assert "Africa" in [one.value for one in app.caption]
    app.selectbox(key="pick_group").select("ldc").run()
    assert "Africa · Least developed countries" in [one.value for one in app.caption]


def test_what_is_behind_a_button_is_made_when_it_is_opened() -> None:
    app = opened("units")
    keys = {one.key for one in (*app.selectbox, *app.radio, *app.text_input)}
    assert keys == {"pick_country"}
