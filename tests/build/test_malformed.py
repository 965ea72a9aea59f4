"""Spoilt sources by the hundred: none makes another release, each is answered in sentences."""

import random
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from casebook import paths
from casebook.build import publish
from casebook.build.checks import codebook_rules
from casebook.build.sources import read
from casebook.errors import BadConfiguration, BadSource
from casebook.warehouse import yaml_files
from casebook.warehouse.codebook import codebook, source
from tests.build.malformed import WAYS
from tests.sampling import SEED, SWEEP

_NUMBERS = count()
VARIANTS = 5_000 if SWEEP else 40
# What Python, pandas, pydantic and YAML say of themselves, and values that a person does not write.
INSIDE = re.compile(
    r"Traceback|np\.|numpy|pandas|dtype|Series|Name: |<class|pydantic|Input should|Extra inputs|"
    r"block end|mapping values|while (parsing|scanning)|b'\\x|(?<!‘)\bnan\b|\bNone\b|"
    r"Timestamp\(|<NA>|ArrowInvalid|codec can't|Errno")
REMEDY = re.compile(r" - .+\. [A-Z].+")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the sources that is spoilt over and over, what is not spoilt being read once."""
    copy = tmp_path / "data"
    shutil.copytree(paths.DATA, copy, ignore=shutil.ignore_patterns("tables", "*.zip"))
    book = copy / "codebook.yml"
    _remembered(monkeypatch, read, "_read", lambda stem, *_, **__: (
        stem, _content(copy / "sources" / f"{stem}.csv"),
        _content(copy / "sources" / f"{stem}.source.yml"), _content(book)), _numbered)
    _remembered(monkeypatch, codebook_rules, "check_table", lambda name, frame, *_: (
        (name, frame.attrs["number"], tuple(frame.columns), _content(book))
        if "number" in frame.attrs else None), list)
    _remembered(monkeypatch, yaml_files, "_loaded", lambda path: (path, _content(path)),
                lambda found: found)
    yield copy
    codebook.cache_clear()
    source.cache_clear()


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
    usual, known = getattr(module, name), {}

    def asked(*given: Any, **named: Any) -> Any:
        said = key(*given, **named)
        if said is None or (said not in known and len(known) > 200):
            return usual(*given, **named)
        if said not in known:
            known[said] = usual(*given, **named)
        return again(known[said])

    patch.setattr(module, name, asked)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _restore(data: Path) -> None:
    for original in _originals():
        path = data / original.relative_to(paths.DATA)
        if path.is_dir():
            path.rmdir()
        if _content(path) != original.read_bytes():
            path.write_bytes(original.read_bytes())


@cache
def _originals() -> tuple[Path, ...]:
    return tuple(path for folder in ("", "sources", "ledgers")
                 for path in sorted((paths.DATA / folder).iterdir()) if path.is_file())


def test_no_spoilt_source_makes_a_release_and_each_is_answered_in_sentences(data: Path) -> None:
    usual, drawn = publish.check(data).hash, random.Random(SEED)
    wrong, refused = [], 0
    for number in range(VARIANTS):
        codebook.cache_clear()
        source.cache_clear()
        said = drawn.choice(WAYS)(drawn, data)
        try:
            made = publish.check(data).hash
        except (BadSource, BadConfiguration) as error:
            refused += 1
            wrong += [f"{number}, {said}: {line}" for line in _unclear(str(error))]
        except Exception as error:  # noqa: BLE001 - whatever it is, it is no sentence
            wrong.append(f"{number}, {said}: {error!r}")
        else:
            if made != usual:
                wrong.append(f"{number}, {said}: accepted")
        _restore(data)
    print(f"{VARIANTS} spoilt sources: {refused} refused, {VARIANTS - refused} harmless")
    assert not wrong, "\n".join(wrong[:40])
    assert refused > 0.9 * VARIANTS


def _unclear(told: str) -> Iterator[str]:
    """The sentences without a remedy, and those that speak of the inside."""
    for line in told.splitlines():
        about = line.startswith(("The sources do not make", "The file")) or "more" in line[-6:]
        if INSIDE.search(line) or not (about or REMEDY.search(line)):
            yield line
