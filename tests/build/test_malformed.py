"""Spoilt sources by the hundred: none makes another release, each is answered in sentences."""

import random
import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from casebook import paths
from casebook.build import publish
from casebook.errors import BadConfiguration, BadSource
from casebook.warehouse.codebook import codebook, source
from tests.build.malformed import WAYS
from tests.build.remembered import content, read_once
from tests.sampling import SEED, SWEEP

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
    read_once(monkeypatch, copy)
    yield copy
    codebook.cache_clear()
    source.cache_clear()


def _restore(data: Path) -> None:
    for original in _originals():
        path = data / original.relative_to(paths.DATA)
        if path.is_dir():
            path.rmdir()
        if content(path) != original.read_bytes():
            path.write_bytes(original.read_bytes())


@cache
def _originals() -> tuple[Path, ...]:
    return tuple(path for folder in ("", "sources", "ledgers")
                 for path in sorted((paths.DATA / folder).iterdir()) if path.is_file())


@pytest.mark.slow
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
