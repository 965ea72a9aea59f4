"""A page that breaks apologises in one sentence with a reference, and keeps its menu and footer."""

import logging
import re
from typing import NoReturn

import pytest

from casebook.ui import layout
from tests.ui.test_pages import opened


def test_a_broken_page_apologises(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: object) -> NoReturn:
        raise RuntimeError("secret inside")

    monkeypatch.setattr(layout, "show", broken)
    with caplog.at_level(logging.ERROR, "casebook"):
        app = opened("units")
    assert not app.exception
    (said,) = app.error
    reference = re.search(r"\(reference ([0-9a-f]{8})\)", said.value)
    assert reference is not None
    assert "secret" not in said.value
    assert reference[1] in caplog.text
    # The controls above and the footer are there as on any page.
    assert app.selectbox(key="pick_country")
    assert any("is an independent tool" in one.proto.body for one in app.get("html"))
