"""The page that verifies: an example that stands, a slip told as one, each verdict in words."""

import re
from typing import get_args

import pytest
from streamlit.testing.v1 import AppTest

from casebook.cards import card, prepare, verify
from casebook.cards.verify import Reason
from casebook.paths import ROOT
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.warehouse.figure_ids import figure_id
from casebook.wording import ENGLISH
from tests.ui.placed import texts


def opened(text: str = "") -> AppTest:
    app = AppTest.from_file(str(ROOT / "casebook/ui/main.py"), default_timeout=60)
    app.switch_page(str(ROOT / "pages/verify.py")).run()
    if text:
        app.text_input(key="figure_typed").set_value(text).run()
    assert not app.exception, app.exception
    return app


def test_the_example_is_a_figure_that_stands() -> None:
    example = re.search(r"[0-9A-Z-]{10,}", opened().text_input(key="figure_typed").placeholder)[0]
    assert verify(example, live()).status == "unchanged"
    app = opened(example)
    assert "Unchanged." in app.success[0].value


@pytest.mark.parametrize("typed", ["885C1-6DDVR-F2MC", "hello", "`**x**`", "8A8CD-4TG7X-00000"])
def test_a_mistyped_id_is_told_as_a_slip(typed: str) -> None:
    app = opened(typed)
    assert "is not a valid figure ID. Please check for typing errors." in app.warning[0].value
    assert not app.error
    assert "could not be shown" not in " ".join(one.value for one in app.warning)


def test_the_view_of_a_member_state_opens_with_its_sentence() -> None:
    prepared = prepare(card("needs-offline-by-member-state"), Selection(country="EGY"), live(),
                       "light")
    app = opened(prepared.provenance.figure_id)
    assert "Unchanged." in app.success[0].value
    assert " ".join(prepared.title.split()) in texts(app)
    assert "Egypt" in prepared.title


def test_what_no_release_gave_is_told_as_that() -> None:
    for number, words in ((live().number, "Not published."), (1, "Not published."),
                          (live().number + 1, "Unknown here.")):
        app = opened(figure_id("units_total_by_year", {}, number, "a" * 64))
        assert words in app.warning[0].value
        assert not app.error


def test_every_verdict_has_its_words() -> None:
    for reason in get_args(Reason):
        assert ENGLISH.has(f"verify-{reason}"), reason
