"""The template for a new plan passes the check of plans."""

import io
import zipfile
from datetime import date

import pytest

from casebook import paths
from casebook.build.results.plan_template import check_plan
from casebook.errors import BadSource
from casebook.exports.plan_template import plan_template

DAY = date(2026, 11, 21)
TABLES = ["results_links.csv", "results_nodes.csv", "results_values.csv"]


def test_the_archive_holds_template_example_and_guide(tmp_path) -> None:
    assert plan_template(DAY) == plan_template(DAY)
    with zipfile.ZipFile(io.BytesIO(plan_template(DAY))) as archive:
        assert sorted(archive.namelist()) == sorted(
            [*TABLES, *(f"example/{name}" for name in TABLES), "results-model.md"])
        archive.extractall(tmp_path)
    assert "--check-plan" in (tmp_path / "results-model.md").read_text(encoding="utf-8")
    assert check_plan(tmp_path / "example", paths.DATA)["nodes"] > 0
    # The empty tables have the right columns: nothing is added by them, and nothing refused.
    assert check_plan(tmp_path, paths.DATA) == {"nodes": 0, "links": 0, "values": 0}
    (tmp_path / "results_nodes.csv").write_text("node_id,what\n", encoding="utf-8")
    with pytest.raises(BadSource):
        check_plan(tmp_path, paths.DATA)
