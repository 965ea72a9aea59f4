"""The list of what is replaced inside Streamlit: short, dated, and not needed."""

import logging
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import streamlit

from casebook.paths import ROOT
from casebook.ui.streamlit_patches import PATCHES, Patch, apply
from casebook.ui.streamlit_patches.patch import fingerprint
from tests.browser.server import running
from tests.server.visit import opened, told
from tests.ui import replaceable

REQUIRED = (ROOT / "requirements.in").read_text().splitlines()


def a_patch(**other: Any) -> Patch:
    def made(before: Callable[..., Any]) -> Callable[..., Any]:
        return lambda: f"more than {before()}"

    target = "tests.ui.replaceable:Part.said"
    given: dict[str, Any] = {
        "name": "test", "target": target, "made": made, "version": "1", "needs": {},
        "source": fingerprint(target), "symptom": "", "gain": "", "expires": ""}
    return Patch(**{**given, **other})


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replaceable.Part, "said", replaceable.Part.said)


def test_there_are_at_most_two_and_each_says_why() -> None:
    assert len(PATCHES) <= 2
    for patch in PATCHES:
        assert all(getattr(patch, field.name) for field in fields(patch)), patch.name
        assert f"streamlit=={patch.version}" in REQUIRED
        assert streamlit.__version__ == patch.version
        for target, source in patch.needs.items():
            assert fingerprint(target) == source


def test_a_patch_is_put_in_place_once() -> None:
    patch = a_patch()
    assert apply([patch]) == apply([patch]) == ("test",)
    assert replaceable.Part.said() == "more than nothing"


@pytest.mark.parametrize("other", [
    {"target": "tests.ui.replaceable:Part.gone"},
    {"target": "tests.ui.replaceable:Gone.said"},
    {"target": "tests.ui.no_such_module:Part.said"},
    {"source": "0123456789ab"},
    {"needs": {"tests.ui.replaceable:other": "0123456789ab"}},
    {"needs": {"tests.ui.replaceable:gone": "0123456789ab"}},
])
def test_what_is_missing_or_changed_is_left_alone_with_one_line(
    other: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "casebook.patches"):
        assert apply([a_patch(**other)]) == ()
    assert replaceable.Part.said() == "nothing"
    (line,) = caplog.records
    assert "Streamlit is left as it is in test" in line.getMessage()


def test_the_site_runs_on_stock_streamlit(tmp_path: Path) -> None:
    with running(tmp_path / "log", "tests.ui.unpatched_site") as server:
        with opened(server.url) as connection:
            for page in ("", "units", "country", "verify", "briefing"):
                assert "Why ITU" in told(connection, page, "country=KEN")
        assert server.tracebacks() == ""
        left_alone = server.log.read_text(encoding="utf-8").count("Streamlit is left as it is")
        assert left_alone == len(PATCHES)


def test_where_the_project_is_not_installed_the_start_says_so() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.ui.uninstalled_site", "--port", "8699"], cwd=ROOT,
        timeout=60, text=True, capture_output=True)
    assert ended.returncode == 1
    assert "pip install --no-deps -e ." in ended.stderr
    assert "Traceback" not in ended.stderr
