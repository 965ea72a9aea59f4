"""Unspoilt files of a copy of the sources are read and checked once, however often it is built."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from casebook.build.checks import codebook_rules
from casebook.build.sources import read
from casebook.warehouse import yaml_files

_NUMBERS = count()
# Name of a function -> what it was given -> its answer; enough for all that is not spoilt.
_KNOWN: dict[str, dict[object, Any]] = {}
MOST_KNOWN = 200


def read_once(patch: pytest.MonkeyPatch, data: Path) -> None:
    """Has every file in `data` that holds what another one held before be read as that one."""
    book = data / "codebook.yml"
    _remembered(patch, read, "_read", lambda stem, *_, **__: (
        stem, content(data / "sources" / f"{stem}.csv"),
        content(data / "sources" / f"{stem}.source.yml"), content(book)), _numbered)
    _remembered(patch, codebook_rules, "check_table", lambda name, frame, *_: (
        (name, frame.attrs["number"], tuple(frame.columns), content(book))
        if "number" in frame.attrs else None), list)
    _remembered(patch, yaml_files, "_loaded", lambda path: (path.name, content(path)),
                lambda found: found)


def content(path: Path) -> bytes | None:
    """What stands in the file, None where there is none."""
    return path.read_bytes() if path.is_file() else None


def _numbered(found: tuple[pd.DataFrame | None, list[object]]) -> object:
    """A frame of one's own, numbered so that what comes of it is known again."""
    frame, violations = found
    if frame is None:
        return None, list(violations)
    frame.attrs.setdefault("number", next(_NUMBERS))
    return frame.copy(), list(violations)


def _remembered(
    patch: pytest.MonkeyPatch, module: Any, name: str, key: Callable[..., object],
    again: Callable[[Any], Any],
) -> None:
    """A function that is not asked the same twice; a `key` of None is asked each time."""
    usual, known = getattr(module, name), _KNOWN.setdefault(name, {})

    def asked(*given: Any, **named: Any) -> Any:
        said = key(*given, **named)
        if said is None or (said not in known and len(known) > MOST_KNOWN):
            return usual(*given, **named)
        if said not in known:
            known[said] = usual(*given, **named)
        return again(known[said])

    patch.setattr(module, name, asked)
