"""Every regular expression of the project takes linear time, whatever it is given."""

import ast
import importlib
import re
import time
from collections.abc import Iterable, Iterator
from itertools import chain, product
from re import _constants as signs
from re import _parser as parser
from typing import Any

import pytest

from casebook.paths import ROOT

FUNCTIONS = {"compile", "match", "search", "fullmatch", "sub", "split", "findall", "finditer"}
# Signs of an input, and the seconds that a pattern may take over it.
LENGTH, SECONDS = 10_000, 0.05
STEPS = ((500, SECONDS / 10), (2_000, SECONDS), (LENGTH, SECONDS))
# Made of parts that are known only while the program runs; each is a list of whole words.
# Used on files of the project and of Streamlit alone, when the program starts.
# The static edition's are used on pages of the site's own, by who writes them out.
OWN_FILES = {"site/assets.py", "site/rewrite.py",
             "exports/recipe.py", "server/first_screen/shell.py",
             "server/middleware/security_headers.py", "ui/page_chrome.py"}
PUT_TOGETHER = {"analysis/terms.py", "build/results/amounts.py", "analysis/parameter_schema.py",
                "desk/loading/patterns.py"}
CATEGORIES = {signs.CATEGORY_SPACE: " ", signs.CATEGORY_DIGIT: "1", signs.CATEGORY_WORD: "a",
              signs.CATEGORY_NOT_SPACE: "a", signs.CATEGORY_NOT_WORD: "-"}


def patterns() -> Iterator[tuple[str, Any, set[str]]]:
    """Each pattern, where it stands, and the functions that it is used with."""
    for file in sorted((ROOT / "casebook").rglob("*.py")):
        text, place = file.read_text("utf-8"), file.relative_to(ROOT / "casebook").as_posix()
        if not re.search(r"^import re$", text, re.MULTILINE) or place in PUT_TOGETHER | OWN_FILES:
            continue
        module = importlib.import_module("casebook." + place[:-3].replace("/", "."))
        tree = ast.parse(text)
        names = {id(node.value): node.targets[0].id for node in ast.walk(tree)
                 if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)}
        for node in ast.walk(tree):
            if (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
                    and isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
                    and node.func.attr in FUNCTIONS):
                given = eval(ast.unparse(node.args[0]), vars(module))
                flags = [part for part in chain(node.args[1:], (k.value for k in node.keywords))
                         if re.match(r"re\.[A-Z]", ast.unparse(part))]
                flag = eval(ast.unparse(flags[0]), vars(module)) if flags else 0
                used = {node.func.attr}
                if node.func.attr == "compile" and (name := names.get(id(node))):
                    used = set(re.findall(rf"\b{name}\.(\w+)", text)) & FUNCTIONS or {"search"}
                yield f"{place}:{node.lineno}", re.compile(given, flag), used


def letters(parsed: Iterable[Any]) -> Iterator[str]:
    """A letter for each thing that a pattern looks for, and each row of letters that it names."""
    row = ""
    for kind, what in parsed:
        if kind is signs.LITERAL:
            row += chr(what)
            yield chr(what)
            continue
        if len(row) > 1:
            yield row
        row = ""
        if kind is signs.RANGE:
            yield chr(what[0])
        elif kind is signs.CATEGORY:
            yield CATEGORIES.get(what, "a")
        elif kind in (signs.ANY, signs.NOT_LITERAL):
            yield "a"
        elif isinstance(what, (list, tuple, parser.SubPattern)):
            yield from letters(parts(what))
    if len(row) > 1:
        yield row


def parts(what: Any) -> Iterator[Any]:
    """The steps of a part of a parsed pattern, however deep they lie."""
    for one in what:
        if isinstance(one, tuple) and len(one) == 2 and isinstance(one[0], type(signs.LITERAL)):
            yield one
        elif isinstance(one, (list, tuple, parser.SubPattern)):
            yield from parts(one)


def worst(pattern: Any) -> Iterator[Any]:
    """Inputs that make a pattern try again and again: what it looks for, endlessly, with an end
    that it does not take."""
    given = pattern.pattern
    text = given.decode() if isinstance(given, bytes) else given
    found = list(dict.fromkeys(letters(parser.parse(text))))[:6]
    for one, other in product(found, repeat=2):
        made = (one + other) * (LENGTH // len(one + other)) + "\x00"
        yield made.encode() if isinstance(given, bytes) else made
        made = one + other * (LENGTH // len(other)) + "\x00"
        yield made.encode() if isinstance(given, bytes) else made


def seconds(pattern: Any, function: str, given: Any) -> float:
    """The processor's time for one input."""
    empty = b"" if isinstance(given, bytes) else ""
    call = {"sub": lambda: pattern.sub(empty, given),
            "finditer": lambda: list(pattern.finditer(given))}.get(
                function, lambda: getattr(pattern, function)(given))
    started = time.thread_time()
    call()
    return time.thread_time() - started


def is_slow(pattern: Any, function: str, given: Any) -> bool:
    """Whether it takes more than SECONDS; shorter inputs first, so that what is worse than linear
    does not hang the test."""
    return any(
        all(seconds(pattern, function, given[:length] + given[-1:]) > limit for _ in range(2))
        for length, limit in STEPS)


@pytest.mark.parametrize(("pattern", "used"), [
    pytest.param(pattern, used, id=place) for place, pattern, used in patterns()])
def test_it_is_linear(pattern: Any, used: set[str]) -> None:
    for given, function in product(worst(pattern), used):
        assert not is_slow(pattern, function, given), (function, given[:20])


def test_what_is_not_linear_is_found() -> None:
    slow = re.compile(r"(?P<name>.*?)[\s:=–-]+(?P<units>[0-9]{1,4})")
    assert any(is_slow(slow, "fullmatch", given) for given in worst(slow))
