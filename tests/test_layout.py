"""The layout of the repository: no folder and no module grows beyond what one can survey."""

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

from casebook.paths import ROOT

MOST_MODULES, MOST_LINES = 22, 200
VAGUE = {"told", "said", "asked", "heard", "unread", "patience"}
# A key of data/classes.yml, twice, and bytes that the other end of a socket has not read.
NOT_VAGUE = {
    ("casebook/build/sources/yaml_lists.py", "unread"),
    ("casebook/wording/data_english.py", "unread"),
    ("casebook/serve/listening.py", "UNREAD_SECONDS"),
}
FOLDERS = ("casebook", "pages", "benchmarks", "tests")


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_folder_has_too_many_modules(folder: str) -> None:
    parents = [path.parent.relative_to(ROOT) for path in modules(folder)]
    assert {str(one): parents.count(one) for one in parents
            if parents.count(one) > MOST_MODULES} == {}


@pytest.mark.parametrize("folder", [one for one in FOLDERS if one != "tests"])
def test_no_module_is_too_long(folder: str) -> None:
    long = {str(path.relative_to(ROOT)): count for path in modules(folder)
            if (count := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES}
    assert long == {}


def test_pytest_leaves_out_no_folder_of_tests(pytestconfig: pytest.Config) -> None:
    """It passes over folders named build, dist and so on, in silence, unless told otherwise."""
    left_out = [str(one) for one in pytestconfig.getini("norecursedirs")]
    assert [path for path in modules("tests") for part in path.relative_to(ROOT).parts[:-1]
            if any(fnmatch(part, one) for one in left_out)] == []


def _bound(tree: ast.AST) -> Iterator[str]:
    """Every name that a module gives to something of its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.id if isinstance(node, ast.Name) else node.attr


def test_names_say_what_they_hold() -> None:
    """A participle tells how a value came about; `query`, `payload`, `sentences` what it is."""
    vague = {(str(path.relative_to(ROOT)), name) for path in modules("casebook")
             for name in _bound(ast.parse(path.read_text(encoding="utf-8")))
             if VAGUE & set(name.lower().split("_"))}
    assert vague == NOT_VAGUE
