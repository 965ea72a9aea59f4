"""A file that is written is found whole, as it was before, or not at all."""

import ast
import stat
from pathlib import Path
from threading import Thread

import pytest

from casebook import atomic_files, paths
from casebook.atomic_files import temporary_path, write


def test_it_is_written_with_the_usual_rights_and_nothing_beside_it(tmp_path: Path) -> None:
    path, plain = tmp_path / "a.txt", tmp_path / "plain"
    write(path, "Côte d’Ivoire")
    write(path, b"again")
    plain.write_bytes(b"")
    assert path.read_bytes() == b"again"
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)
    assert sorted(tmp_path.iterdir()) == [path, plain]


def test_what_breaks_half_way_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    write(path, b"before")

    def broken() -> None:
        with temporary_path(path) as working:
            working.write_bytes(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()

    def full(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(atomic_files.os, "replace", full)
    with pytest.raises(OSError, match="full"):
        write(path, b"after")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_many_at_once_leave_one_of_them_whole(tmp_path: Path) -> None:
    path, sizes = tmp_path / "a.bin", range(100_000, 100_012)
    threads = [Thread(target=write, args=(path, b"x" * size)) for size in sizes]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert path.stat().st_size in sizes
    assert list(tmp_path.iterdir()) == [path]


def test_nobody_moves_files_into_place_by_hand() -> None:
    by_hand = [
        str(file.relative_to(paths.ROOT)) for file in paths.PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and (node.attr == "mkstemp" or (
            node.attr == "replace" and isinstance(node.value, ast.Name) and node.value.id == "os"))]
    assert by_hand == ["casebook/atomic_files.py"]
