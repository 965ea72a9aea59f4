"""The examples of docs/clients.md, run as they stand against a server of our own."""

import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import fastexcel
import pandas as pd
import pytest

from casebook.paths import ROOT
from casebook.warehouse import Release
from casebook.wording import Language
from tests.browser.server import Server

EXAMPLE = "https://casebook.example"
TEXT = (ROOT / "docs" / "clients.md").read_text(encoding="utf-8")


def examples(language: Language) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


PYTHON = {re.search(r"import (\w+)", one)[1] + f"-{at}": one  # type: ignore[index]
          for at, one in enumerate(examples("python"))}
OF_DATABASE = next(name for name, one in PYTHON.items() if "release.duckdb" in one)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def shell(example: str, server: Server, folder: Path, *options: str) -> None:
    command = example.replace(EXAMPLE, server.url)
    program = command.split()[0]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    subprocess.run(["bash", "-ec", command.replace(program, " ".join((program, *options)), 1)],
                   cwd=folder, check=True, capture_output=True, timeout=120)


def bash(part: str) -> str:
    return next(one for one in examples("bash") if part in one)


def rows(table: Any) -> list[dict[str, Any]]:
    if isinstance(table, list):
        return table
    return table.to_dict("records") if isinstance(table, pd.DataFrame) else table.to_dicts()


def test_there_are_examples_of_every_kind() -> None:
    assert {name.partition("-")[0] for name in PYTHON} == {"pandas", "polars", "csv", "duckdb"}
    assert len(examples("bash")) == 3
    assert all(EXAMPLE in one for one in (*examples("r"), *examples("m"), *examples("sql")))


@pytest.mark.parametrize("name", PYTHON)
def test_python_reads_the_right_values(
    name: str, server: Server, release: Release, here: Path
) -> None:
    program = name.partition("-")[0]
    if find_spec(program) is None:
        pytest.skip(f"{program} is not installed")
    if name == OF_DATABASE:
        shell(bash("release.duckdb"), server, here)
    made: dict[str, Any] = {}
    exec(compile(PYTHON[name].replace(EXAMPLE, server.url), name, "exec"), made)
    found = {one["iso3"]: one for one in rows(made["states"])}
    assert len(found) == dict(release.tables)["member_states"].rows
    assert (found["NAM"]["iso2"], found["AFG"]["m49"]) == ("NA", "004")
    assert found["CIV"]["name_fr"].startswith("Côte d")
    assert next(iter(rows(made["states"])[0])) == "iso3"  # no mark before it


def test_curl_gets_the_file_once(server: Server, here: Path) -> None:
    command = bash("--etag-compare")
    shell(command, server, here)
    first = (here / "states.csv").read_bytes()
    assert first.startswith(b"iso3,")
    (here / "states.csv").write_bytes(b"kept")
    shell(command, server, here)
    assert (here / "states.csv").read_bytes() in (b"kept", b""), "304: nothing was sent again"


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="needs R")
@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_base_r_reads_the_right_types(
    locale: str, server: Server, release: Release, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    script = examples("r")[0].replace(EXAMPLE, server.url) + (
        'con <- file("states.csv", "wb"); lines <- with(states, paste(iso3, iso2, m49, name_fr))\n'
        'writeLines(enc2utf8(lines), con, useBytes = TRUE); close(con)\n')
    (here / "states.R").write_text(script, encoding="utf-8")
    subprocess.run(["Rscript", "--vanilla", "states.R"], check=True, capture_output=True,
                   timeout=60)
    lines = (here / "states.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == dict(release.tables)["member_states"].rows
    for start in ("NAM NA 516 Namibie", "AFG AF 004 Afghanistan", "CIV CI 384 Côte d"):
        assert any(one.startswith(start) for one in lines), start


def test_libreoffice_opens_the_address(server: Server, here: Path) -> None:
    shell(bash("soffice"), server, here, f"-env:UserInstallation=file://{here}/office")
    sheet = fastexcel.read_excel(here / "class_by_member_state.ods").load_sheet(0).to_pandas()
    classes = dict(zip(sheet["iso3"], sheet["class_of_contribution"], strict=True))
    assert classes["JPN"] == 30
    assert 0 < min(classes.values()) < 0.1
