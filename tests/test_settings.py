"""Settings: each problem is one sentence, and the documents name those that there are."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from casebook import paths
from casebook.desk import settings as desk
from casebook.errors import BadSettings
from casebook.settings import Settings, mistyped, variables
from tests.environment import configured

# What tests are told, never the site.
OF_TESTS = {"CASEBOOK_SAMPLE", "CASEBOOK_SWEEP", "CASEBOOK_API_CASES", "CASEBOOK_SCREENSHOTS"}


def test_what_is_not_set_is_as_usual() -> None:
    chosen = configured({})
    assert (chosen.base_url, chosen.sessions, chosen.log) == ("", 1_000, "json")
    assert configured(dict.fromkeys(variables(), "")) == chosen


def test_nothing_changes_a_setting() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        configured({}).base_url = "https://elsewhere.example"


def test_every_problem_is_a_sentence_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(BadSettings) as caught:
        configured({
            "CASEBOOK_BASE_URL": "figures.example", "CASEBOOK_LOG": "xml",
            "CASEBOOK_TRUSTED_PROXIES": "proxy.example", "CASEBOOK_RATE": "clicks=5",
            "CASEBOOK_TABLES": str(file), "CASEBOOK_CONTACT": "x" * 500})
    head, *told = str(caught.value).splitlines()
    assert (head, len(told)) == ("The settings cannot be used:", 6)
    for name in ("BASE_URL", "LOG", "TRUSTED_PROXIES", "RATE", "TABLES", "CONTACT"):
        assert sum(f"CASEBOOK_{name} cannot be " in line for line in told) == 1
    assert "'xml': input should be 'json' or 'plain'." in str(caught.value)
    assert all(len(line) < 250 for line in told)


@pytest.mark.parametrize(("name", "meant"), [
    ("CASEBOOK_BASEURL", "CASEBOOK_BASE_URL"), ("CASEBOOK_RATES", "CASEBOOK_RATE"),
    ("CASEBOOK_TRUSTED_PROXY", "CASEBOOK_TRUSTED_PROXIES"), ("CASEBOOK_TABEL", "CASEBOOK_TABLES"),
])
def test_a_mistyped_name_is_named_with_the_right_one(
    name: str, meant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "x")
    assert mistyped() == [f"There is no setting {name}. Did you mean {meant}?"]


def test_a_mistyped_name_stops_the_start() -> None:
    started = subprocess.run(
        [sys.executable, "-c", "from casebook.settings import settings; settings()"],
        env={**os.environ, "CASEBOOK_BASEURL": "x"}, cwd=paths.ROOT, capture_output=True, text=True)
    assert started.returncode == 1
    assert "Did you mean CASEBOOK_BASE_URL?" in started.stderr


def test_a_name_that_others_set_is_let_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kubernetes does so for a service named casebook, and the tests for themselves."""
    others = ("CASEBOOK_SERVICE_HOST", "CASEBOOK_SERVICE_PORT", "CASEBOOK_PORT_8501_TCP_ADDR",
              "CASEBOOK_PORT", *OF_TESTS)
    for name in others:
        monkeypatch.setenv(name, "10.0.0.1")
    assert mistyped() == []


def test_the_documents_name_every_setting_and_no_other() -> None:
    files = subprocess.run(
        ["git", "ls-files", "README.md", "SECURITY.md", "Makefile", "docs", "casebook"],
        cwd=paths.ROOT, capture_output=True, text=True, check=True).stdout.split()
    named = {
        name: file for file in files if not Path(file).match("docs/decisions/*")
        and (paths.ROOT / file).suffix in {".md", ".yml", ".py", ".conf", ".service", ""}
        for name in re.findall(r"CASEBOOK_[A-Z_]*[A-Z]",
                               (paths.ROOT / file).read_text(encoding="utf-8"))}
    unknown = {name: file for name, file in named.items()
               if name not in {*variables(), *desk.variables(), *OF_TESTS}
               and "SERVICE" not in name}
    assert unknown == {}
    table = (paths.ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    assert [name for name in (*variables(), *desk.variables())
            if f"| `{name}` |" not in table] == []
    assert len(variables()) == len(Settings.model_fields)


def test_the_usual_values_in_the_documents_are_those_of_the_program() -> None:
    table = (paths.ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    chosen = configured({})
    for name, usual in (("SESSIONS", chosen.sessions), ("LOG", chosen.log),
                        ("METRICS", chosen.metrics), ("DRAW_AHEAD", chosen.draw_ahead)):
        row = next(line for line in table.splitlines() if f"| `CASEBOOK_{name}` |" in line)
        assert row.rstrip(" |").rpartition("| ")[2].strip("`") == str(usual)
    assert " ".join(f"{kind}={most}" for kind, most in chosen.rates.items()) in table
