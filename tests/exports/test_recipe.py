"""Recipes are run, outside the app, in the release's folder: they give the app's own rows."""

import dataclasses
import pickle
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from casebook.cards import card
from casebook.errors import BadQueryFile
from casebook.exports import Recipe, of_card, of_query, recipe
from casebook.exports.recipe import needed
from casebook.selection import DEFAULT
from casebook.warehouse import catalogue, live, run
from casebook.warehouse.codebook import codebook
from tests.sampling import sampled

# Each parameter null, and each with a value: a script has to pass on both.
UNRESTRICTED: dict[str, Any] = {"price_basis": "chf"}
RESTRICTED: dict[str, Any] = {
    "price_basis": "usd", "from_year": 2015, "to_year": 2020, "country": "KEN",
    "region": "Arab States", "grouping": "ldc", "peers": "own", "peer_list": "EGY-ETH",
    "plan_period": "2016-2019", "node": "r16-ms", "compared": "KEN-UGA", "measure": "share",
}
# Every question once at least, null and given in turn; both in the sweep.
EVERY = [(name, kind) for place, name in enumerate(sorted(catalogue()))
         for kind in sampled(("null", "given")[::1 - 2 * (place % 2)], 2)]

# Runs every script of a folder where it is told to, and keeps what came out. The script itself
# knows nothing of it.
RUNNER = """
import pickle, runpy, sys
from pathlib import Path
import duckdb
found = {}
for script in sorted(Path(sys.argv[1]).iterdir()):
    if script.suffix == ".py":
        found[script.name] = runpy.run_path(str(script))["rows"]
    else:
        found[script.name] = duckdb.connect().execute(script.read_text()).df()
Path(sys.argv[2]).write_bytes(pickle.dumps(found))
"""


def asked(name: str, kind: str) -> dict[str, Any]:
    given = RESTRICTED if kind == "given" else UNRESTRICTED
    query = catalogue()[name]
    return {
        parameter: given.get(parameter, _some(parameter) if kind == "given" else None)
        for parameter in query.parameters
    }


def _some(parameter: str) -> str | int:
    """A value of a parameter that few questions take: one that is allowed, or any."""
    entry = codebook().parameters[parameter]
    if entry.allowed:
        return entry.allowed[0]
    return "staff" if entry.type == "string" else 1


def made(name: str, kind: str) -> Recipe:
    return recipe(of_query(name, asked(name, kind), live()))


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pd.DataFrame]:
    """What every script gave, run by a process that starts in the release's folder."""
    folder = tmp_path_factory.mktemp("recipes")
    scripts, kept = folder / "scripts", folder / "outcomes"
    scripts.mkdir()
    for name, kind in EVERY:
        one = made(name, kind)
        (scripts / f"{name}.{kind}.sql").write_text(one.duckdb, encoding="utf-8")
        (scripts / f"{name}.{kind}.py").write_text(one.python, encoding="utf-8")
    command = [sys.executable, "-I", "-c", RUNNER, str(scripts), str(kept)]
    done = subprocess.run(
        command, cwd=live().folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, pd.DataFrame] = pickle.loads(kept.read_bytes())
    return found


@pytest.mark.parametrize("suffix", ["sql", "py"])
@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_recipe_gives_the_same_rows(
    name: str, kind: str, suffix: str, outcomes: dict[str, pd.DataFrame]
) -> None:
    wanted = run(name, asked(name, kind), live()).rows
    found = outcomes[f"{name}.{kind}.{suffix}"]
    # Sums of many floats may differ in the last digit with the number of threads.
    pd.testing.assert_frame_equal(found, wanted, rtol=1e-12, atol=1e-9)
    assert made(name, kind).rows == len(found)


def test_the_comparison_is_not_of_empty_frames() -> None:
    full = [name for name in catalogue() if len(run(name, asked(name, "null")).rows)]
    assert len(full) > 0.8 * len(catalogue())


def test_recipe_runs_as_a_reader_would_run_it(tmp_path: Path) -> None:
    script = tmp_path / "recipe.py"
    script.write_text(made("units_total_by_year", "null").python, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)], cwd=live().folder, capture_output=True, text=True,
        timeout=60, check=True)
    assert "345.0000" in done.stdout
    assert done.stderr == ""


def test_recipe_can_be_run_twice_in_one_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = made("units_total_by_year", "null")
    script = tmp_path / "twice.py"
    script.write_text(f"{one.python}\nrelease.execute({one.views!r})\nrelease.execute({one.views!r})")
    monkeypatch.chdir(live().folder)
    runpy.run_path(str(script))


def test_recipe_of_a_card_says_what_the_card_asked() -> None:
    extract = of_card(card("units-total"), DEFAULT, live(), "seen")
    one, source = recipe(extract), extract.answer.provenance
    assert dict(one.parameters) == dict(source.parameters)
    assert one.rows == len(extract.answer.rows)
    assert one.sql.startswith("-- question:")
    for script, sign in ((one.duckdb, "--"), (one.python, "#"), (one.r, "#")):
        head = "".join(line for line in script.splitlines() if line.startswith(sign))
        assert source.figure_id in head
        assert source.release_id in head
        assert source.question in head
        assert "release:" not in script.replace("of release", "")


def test_r_recipe_asks_the_same_as_the_tested_script() -> None:
    """R is not among this project's tools: its script hands the tested one to DuckDB as a whole."""
    for name, kind in EVERY:
        one = made(name, kind)
        start, end = 'dbGetQuery(release, r"---(\n', ')---")'
        inside = one.r.split(start)[1].split(end)[0]
        assert one.duckdb.endswith(inside)
        assert one.r.count(end) == 1


def test_only_what_the_question_needs_is_defined() -> None:
    views = made("units_total_by_year", "null").views
    assert "view units_held" in views
    assert "macro in_years" in views
    assert "contributions.parquet" in views
    assert "un_revenue_by_entity" not in views
    assert needed("select 1") == ""


def test_text_cannot_leave_its_quotes() -> None:
    extract = of_query("units_total_by_year", asked("units_total_by_year", "null"), live())
    text = "x'); drop table y; --"
    source = dataclasses.replace(
        extract.answer.provenance, parameters=(("region", text),))
    one = recipe(dataclasses.replace(
        extract, answer=dataclasses.replace(extract.answer, provenance=source)))
    assert '''execute answer("region" := 'x''); drop table y; --');''' in one.duckdb
    assert repr(text) in one.python


def test_a_views_file_that_does_something_else_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from casebook.exports import recipe as _  # noqa: F401 - the module is meant, not the function

    module = sys.modules["casebook.exports.recipe"]
    (tmp_path / "views.sql").write_text("create table x as select 1;\n")
    monkeypatch.setattr(module, "QUERIES", tmp_path)
    module.definitions.cache_clear()
    try:
        with pytest.raises(BadQueryFile, match="views and macros"):
            needed("select * from x")
    finally:
        module.definitions.cache_clear()
