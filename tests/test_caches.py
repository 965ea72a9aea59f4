"""Every cache that grows stands in one table, is used, and all of them together have a bound."""

import ast
import pkgutil
from importlib import import_module

import casebook
from casebook.caches import SIZES, bounded, cached
from casebook.metrics import REGISTRY
from casebook.paths import PACKAGE

# Python's own decorator without a bound is for what the project's own files bound.
ALONE = {"lru_cache", "LRUCache", "TTLCache", "LFUCache", "FIFOCache"}
# Annotations name the type that `bounded` returns.
MAKERS = {"caches.py"}


def names(kind: str) -> list[str]:
    """The names given to `cached` or `bounded` in the package."""
    return [str(node.args[0].value)
            for path in PACKAGE.rglob("*.py") for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            and node.func.id == kind and isinstance(node.args[0], ast.Constant)]


def test_no_other_module_makes_a_cache() -> None:
    found = {str(path.relative_to(PACKAGE)) for path in PACKAGE.rglob("*.py")
             for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)
             for name in [getattr(node.func, "id", getattr(node.func, "attr", ""))]
             if name in ALONE}
    assert found == MAKERS


def test_each_row_of_the_table_is_one_cache() -> None:
    assert sorted([*names("cached"), *names("bounded")]) == sorted(SIZES)


def test_looks_into_each_are_counted() -> None:
    for module in pkgutil.walk_packages(casebook.__path__, "casebook."):
        if not module.name.endswith(("__main__", ".main")):
            import_module(module.name)
    counted = {sample.labels["cache"] for family in REGISTRY.collect()
               if family.name == "casebook_cache" for sample in family.samples}
    assert set(names("cached")) <= counted


def test_together_they_stay_within_what_a_process_may_take() -> None:
    assert sum(one.bytes for one in SIZES.values()) < 300 << 20


def test_what_is_kept_is_found_again_and_bounded() -> None:
    made: list[int] = []

    @cached("databases")
    def double(value: int) -> int:
        made.append(value)
        return 2 * value

    assert [double(value) for value in (1, 1, 2, 3, 1)] == [2, 2, 4, 6, 2]
    assert made == [1, 2, 3, 1], "two are kept"
    # By bytes, what is too large for all of them is made each time.
    largest = SIZES["view-tables"].bytes

    @cached("view-tables", getsizeof=len)
    def text(length: int) -> str:
        made.append(length)
        return "x" * length

    made.clear()
    assert [len(text(one)) for one in (10, 10, largest + 1, largest + 1)] == [
        10, 10, largest + 1, largest + 1]
    assert made == [10, largest + 1, largest + 1]
    by_bytes = bounded("databases", getsizeof=len)
    assert by_bytes.maxsize == SIZES["databases"].bytes
