"""The project stands on what its libraries offer: nothing of theirs is replaced or reached under
the surface, but for the exceptions named here.
"""

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import FunctionType

from casebook.paths import PACKAGE, PAGES, ROOT

FILES = sorted({ROOT / "app.py", *PAGES.glob("*.py"), *PACKAGE.rglob("*.py")})
# What runs as soon as it is imported.
SCRIPTS = {PACKAGE / "ui" / "main.py", PACKAGE / "desk" / "database" / "migrations" / "env.py"}
# Modules -> the private names that they may use, because their library has no word for what these
# do. The list only shrinks: a name that none of them uses any longer has to go from it.
EXCEPTIONS = {
    # python-pptx and python-docx, until they are gathered in one module for each.
    ("casebook/brief/office/*.py", "casebook/brief/pptx/*.py", "casebook/brief/docx/*.py",
     "casebook/brief/annex/*.py", "casebook/brochure/deck_*.py"): {
        "_element", "_p", "_tbl", "_tc", "_spTree", "_sldIdLst", "_chartSpace", "_dLbl", "_blob",
        "_sectPr"},
}
SEARCHES = ("gc.get_objects", "gc.get_referrers", "sys._getframe", "inspect.currentframe")
# With an underscore and public all the same: of named tuples.
PUBLIC = {"_asdict", "_replace", "_fields", "_make"}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def own_private_names() -> frozenset[str]:
    """Every private name that the project itself defines."""
    names: set[str] = set()
    for node in (node for path in FILES for node in ast.walk(tree(path))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif (isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
              and isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")):
            names.add(node.attr)
    return frozenset(names)


def foreign(path: Path) -> set[str]:
    """The names in a module that stand for a library, or for something out of one."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {(one.asname or one.name).partition(".")[0] for one in node.names
                      if not one.name.startswith("casebook")}
        elif isinstance(node, ast.ImportFrom) and not (node.module or "").startswith("casebook"):
            names |= {one.asname or one.name for one in node.names}
    return names


def root(node: ast.expr) -> str:
    """The name at the beginning of `name.attribute.attribute`."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__") and name not in {"_", *PUBLIC}


def replaced(path: Path) -> Iterator[str]:
    """What of a library's modules and classes is set or deleted."""
    names = foreign(path)
    for node in ast.walk(tree(path)):
        if (isinstance(node, ast.Attribute) and isinstance(node.ctx, (ast.Store, ast.Del))
                and root(node) in names):
            yield f"line {node.lineno}: {ast.unparse(node)} is set"
        if (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args
                and node.func.id in ("setattr", "delattr", "vars")
                and (root(node.args[0]) in names or node.func.id != "vars")):
            yield f"line {node.lineno}: {ast.unparse(node)}"


def searched(path: Path) -> Iterator[str]:
    """Where a module looks through the heap, the frames or the files of its own process."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute) and ast.unparse(node) in SEARCHES:
            yield f"line {node.lineno}: {ast.unparse(node)}"
        if (isinstance(node, ast.Constant) and isinstance(node.value, str)
                and node.value.startswith("/proc")):
            yield f"line {node.lineno}: {node.value}"
        if isinstance(node, ast.Import) and any(one.name == "ctypes" for one in node.names):
            yield f"line {node.lineno}: ctypes"


def fits(path: Path, patterns: tuple[str, ...]) -> bool:
    return any(path.match(pattern) for pattern in patterns)


def allowed(path: Path) -> set[str]:
    return {name for patterns, names in EXCEPTIONS.items() if fits(path, patterns)
            for name in names}


def classes(path: Path) -> Iterator[type]:
    """The classes that a module of the package defines."""
    if path.is_relative_to(PACKAGE) and path not in SCRIPTS and path.name != "__main__.py":
        module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)
                               .removesuffix(".__init__"))
        yield from (one for one in vars(module).values()
                    if isinstance(one, type) and one.__module__ == module.__name__)


def overridden(one: type) -> Iterator[str]:
    """The private names of a library's class that a class below it defines anew."""
    for base in one.__mro__[1:]:
        if not base.__module__.startswith(("casebook", "builtins", "enum", "typing")):
            yield from (name for name, value in vars(one).items()
                        if is_private(name) and isinstance(value, FunctionType)
                        and name in vars(base))


def reached(path: Path) -> Iterator[str]:
    """The private names of libraries that a module uses or defines anew in a class of its own."""
    names = foreign(path)
    yield from (name for one in classes(path) for name in overridden(one))
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            if node.attr not in own_private_names() or root(node) in names:
                yield node.attr
        elif isinstance(node, ast.ImportFrom) and not (node.module or "").startswith("casebook"):
            yield from (one.name for one in node.names if is_private(one.name))
            yield from (part for part in (node.module or "").split(".") if is_private(part))
        elif (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
              and node.func.id in ("getattr", "hasattr") and len(node.args) > 1
              and isinstance(node.args[1], ast.Constant) and is_private(str(node.args[1].value))):
            yield str(node.args[1].value)


def test_nothing_of_a_library_is_replaced() -> None:
    assert [f"{path}, {what}" for path in FILES for what in replaced(path)] == []


def test_no_private_name_of_a_library_is_used() -> None:
    assert [f"{path}: {name}" for path in FILES
            for name in set(reached(path)) - allowed(path)] == []


def test_every_exception_is_used() -> None:
    for patterns, names in EXCEPTIONS.items():
        modules = [path for path in FILES if fits(path, patterns)]
        assert {name for path in modules for name in reached(path)} == names


def test_the_process_does_not_search_itself() -> None:
    assert [f"{path}, {what}" for path in FILES for what in searched(path)] == []


def test_what_is_looked_for_is_found(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(
        "import streamlit as st\nfrom uvicorn import _types\nfrom plotly.io import write_json\n"
        "st.get_option = None\ndel write_json.engine\nsetattr(st, 'x', 1)\nvars(st).clear()\n"
        "st.App._state\ngetattr(st, '_main')\nrow._asdict()\nimport ctypes\ngc.get_objects()\n"
        "open('/proc/self/fd')\n", encoding="utf-8")
    assert [line.partition(":")[0] for line in replaced(path)] == [
        "line 4", "line 5", "line 6", "line 7"]
    assert sorted(reached(path)) == ["_main", "_state", "_types"]
    assert len(list(searched(path))) == 3
