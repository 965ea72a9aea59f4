"""Whether somebody has it already: the forms that RFC 9110 gives, and what is none of them."""

import ast

import pytest

from casebook import paths
from casebook.server.etag import etag, is_known, weak


@pytest.mark.parametrize(("header", "known"), [
    ('"a"', True), ('W/"a"', True), ('"x", "a"', True), ('"x",W/"a" , "y"', True), ("*", True),
    (" * ", True), ('"x"', False), ("", False), ("a", False), ('"x*"', False), ('"A"', False),
    ('"x,a"', False), ('W/"x,a", W/"y"', False), ('"a', False), ("W/", False),
])
def test_which_headers_name_the_tag(header: str, known: bool) -> None:
    assert is_known('"a"', header) is known
    assert is_known('W/"a"', header) is known


def test_a_tag_with_a_comma_is_one_tag() -> None:
    assert is_known('"x,a"', '"b", "x,a"')


def test_a_tag_is_that_of_the_content() -> None:
    assert etag(b"one") == etag(b"one") != etag(b"two")
    assert is_known(etag(b"one"), f'"x", {weak(etag(b"one"))}')
    assert weak(weak('"a"')) == 'W/"a"'


def test_nothing_else_reads_the_header() -> None:
    """Who asks for it hands it to `is_known`; compression has to know that it is there."""
    readers = {
        str(file.relative_to(paths.PACKAGE)) for file in (paths.PACKAGE).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value == "W/"}
    assert readers == {"server/etag.py"}
