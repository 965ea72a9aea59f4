"""Tests use what others may use: no private name of another module."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from casebook.paths import ROOT

TESTS = ROOT / "tests"
FILES = {path.relative_to(TESTS).as_posix(): path for path in sorted(TESTS.rglob("*.py"))}
PRIVATE = re.compile(r"_[A-Za-z][A-Za-z0-9_]*")
# Part of what named tuples offer, whose fields may have any other name.
NAMED_TUPLES = {"_asdict", "_replace", "_fields"}
# What libraries have no public name for, and where it is used.
EXCEPTIONS = {
    # The XML of a document's parts; python-docx and python-pptx say to reach it by these.
    **{place: {"_element", "_tbl", "_p", "_r", "_chartSpace"} for place in (
        "brief/test_axis.py", "brief/test_docx.py", "brief/test_slides.py",
        "brief/test_templates.py", "brief/test_assemble.py", "brief/test_chart_labels.py",
        "brochure/test_deck.py")},
    # The type that functions of lxml return.
    "brief/test_chart_direction.py": {"_Element"},
    # Events of a component of one's own, which Streamlit's AppTest cannot send.
    "ui/placed.py": {"_tree", "_run"},
    # How Python itself reads a pattern.
    "test_regexes.py": {"_constants", "_parser"},
}


def private_names(path: Path) -> Iterator[str]:
    """Private names that the module takes from elsewhere: read, imported, or replaced by text."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            own = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
            found = [] if own else [node.attr]
        elif isinstance(node, ast.ImportFrom):
            found = [one.name for one in node.names]
        elif (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
              and node.func.attr in ("setattr", "delattr")):
            found = [one.value.rpartition(".")[2] for one in node.args
                     if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        else:
            continue
        yield from (one for one in found if PRIVATE.fullmatch(one) and one not in NAMED_TUPLES)


@pytest.mark.parametrize("place", FILES)
def test_no_private_name_of_another_module_is_used(place: str) -> None:
    assert set(private_names(FILES[place])) - EXCEPTIONS.get(place, set()) == set()


def test_every_exception_is_needed() -> None:
    assert [place for place, names in EXCEPTIONS.items()
            if not names & set(private_names(FILES[place]))] == []


def test_what_is_looked_for_is_found(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(
        "from casebook.x import _one\nx._two()\nself._own\nrow._asdict()\n"
        "monkeypatch.setattr(x, '_three', 1)\nmonkeypatch.delattr('casebook.x._four')\n",
        encoding="utf-8")
    assert sorted(private_names(path)) == ["_four", "_one", "_three", "_two"]
