"""Every page runs, in any view, and an odd address never gives a traceback."""

import random
import string

import pytest
from streamlit.testing.v1 import AppTest

from casebook.paths import ROOT
from casebook.selection import ADDRESS
from casebook.ui.site import site
from tests.sampling import sampled
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


def opened(page: str, **address: str | list[str]) -> AppTest:
    app = AppTest.from_file(str(ROOT / "casebook/ui/main.py"), default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    if page != "case":
        app.switch_page(str(ROOT / f"pages/{page}.py"))
    return app.run()


def check(app: AppTest, said: object = "") -> None:
    assert not app.exception, (said, app.exception)
    text = " ".join(str(e.value) for e in (*app.error, *app.warning, *app.markdown))
    assert "Traceback" not in text, said
    assert "fault of ours" not in text, (said, text[:500])


@pytest.mark.parametrize(("name", "address"), sampled(VISITS, 4))
def test_a_page_runs(name: str, address: dict[str, str]) -> None:
    app = opened(name, **address)
    check(app)
    assert app.title or name == "case", "the first page has a title of its own"


def test_random_and_hostile_addresses() -> None:
    """One visit that keeps editing its address; every page sees its share of them."""
    dice = random.Random(20261121)
    names = [*ADDRESS, "basket", "audience", "story", "figure", "embed", "release", "unknown"]
    apps = {page: opened(page) for page in PAGES}
    for number in sampled(range(300), 5):
        page = PAGES[number % len(PAGES)]
        address = {}
        for name in dice.sample(names, dice.randint(1, 5)):
            word = "".join(dice.choices(string.printable, k=dice.randint(0, 12)))
            value = dice.choice([dice.choice(HOSTILE), word, dice.choice(HOSTILE) + word])
            address[name] = [value, dice.choice(HOSTILE)] if dice.random() < 0.2 else value
        app = apps[page]
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
