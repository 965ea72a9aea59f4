"""A reader meets a failing route as a sentence with a reference, and the way on."""

import re
from typing import NoReturn

from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.routing import Route
from starlette.testclient import TestClient

from casebook.server.middleware import problem_details
from casebook.server.middleware.error_page import error_page
from casebook.ui.site import site
from casebook.wording import ENGLISH


def broken(request: object) -> NoReturn:
    raise RuntimeError("/srv/secret")


app = ExceptionMiddleware(Route("/broken", broken), problem_details.HANDLERS)


def test_a_broken_page_is_a_page_with_the_menu() -> None:
    answer = TestClient(app, headers={"Accept": "text/html"}).get("/broken?lang=xx")
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert f"(reference {answer.headers['casebook-reference']})" in answer.text
    assert "secret" not in answer.text
    assert set(re.findall('href="([^"]*)"', answer.text)) == {
        "/" if one.default else f"/{one.name}" for one in site()}


def test_its_sentence_is_escaped() -> None:
    assert b"<b>" not in error_page("<b>", ENGLISH, 500, {}).body
