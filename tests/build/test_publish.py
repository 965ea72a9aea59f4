"""From sources to a live release: same in, same out; nothing wrong gets through or is hidden."""

import csv
import json
import shutil
from collections import defaultdict
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import yaml

from casebook import paths
from casebook.build.publish import build, switch
from casebook.build.published_releases import FILE
from casebook.build.release_writer import LOCK
from casebook.build.sources.seal import seal
from casebook.errors import BadConfiguration, BadSource
from casebook.warehouse.codebook import codebook, source
from casebook.warehouse.release import live
from casebook.warehouse.release_folder import opened
from tests.build.remembered import read_once
from tests.sampling import drawn


@pytest.fixture(autouse=True)
def fresh_configuration():
    """The codebook and sidecars are cached for the process; here they change on disk."""
    yield
    codebook.cache_clear()
    source.cache_clear()


@pytest.fixture
def data(tmp_path, monkeypatch) -> Path:
    """A copy of the sources that a test may spoil, what is not spoilt being read once."""
    copy = sources(tmp_path)
    read_once(monkeypatch, copy)
    return copy


def sources(folder: Path) -> Path:
    """A copy of the sources, of which nothing is published yet."""
    copy = folder / "data"
    shutil.copytree(paths.DATA, copy, ignore=shutil.ignore_patterns("tables", FILE.name, "*.zip"))
    return copy


def edit(data: Path, stem: str, old: str, new: str, *, sealed: bool = True) -> None:
    """Replaces text in a source, and by default brings its sidecar into line."""
    file = data / "sources" / f"{stem}.csv"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    if sealed:
        seal(stem, data / "sources")


def refused(data: Path, tables: Path) -> str:
    with pytest.raises(BadSource) as caught:
        build(data, tables)
    return str(caught.value)


@pytest.mark.slow
def test_same_sources_same_hash(tmp_path) -> None:
    data = sources(tmp_path)
    one, other = build(data, tmp_path / "one"), build(data, tmp_path / "other")
    assert (one.id, one.hash) == (other.id, other.hash)
    for name, file in one.tables:
        assert dict(other.tables)[name] == file, name


def test_release_totals_are_those_of_the_sources(data, tmp_path) -> None:
    """An independent reckoning: plain CSV, corrections by hand."""
    mended = {("ARE", "2023"): 3.0, ("EGY", "2023"): 0.5, ("PLW", "2024"): 0.0625}
    # Côte d'Ivoire's quarter, which the source lacks.
    totals: dict[str, float] = defaultdict(float, {str(year): 0.25 for year in range(2013, 2018)})
    with open(data / "sources" / "member_state_contributions.csv", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            totals[row["year"]] += mended.get(
                (row["iso3"], row["year"]), float(row["class_of_contribution"]))
    assert totals == {
        "2013": 345, "2014": 345.125, "2015": 345.125, "2016": 334.25, "2017": 334.25,
        "2018": 341.5, "2019": 345.5, "2020": 343.6875, "2021": 343.6875, "2022": 343.6875,
        "2023": 343.6875, "2024": 356,
    }
    release = build(data, tmp_path / "tables")
    published = pq.read_table(release.folder / "contributions.parquet").to_pylist()
    for year, total in totals.items():
        held = sum(r["class_of_contribution"] for r in published if r["year"] == int(year))
        assert held == total


@pytest.mark.slow
def test_tables_are_typed_sorted_and_counted(data, tmp_path) -> None:
    release = build(data, tmp_path / "tables")
    book = codebook()
    for name, file in release.tables:
        table = pq.read_table(release.folder / f"{name}.parquet")
        assert table.num_rows == file.rows
        assert table.column_names == book.tables[name].columns
        keys = list(zip(*(table[k].to_pylist() for k in book.tables[name].key), strict=True))
        assert keys == sorted(keys), name
        assert len(set(keys)) == len(keys), name
        metadata = pq.ParquetFile(release.folder / f"{name}.parquet").metadata
        assert metadata.row_group(0).column(0).compression == "ZSTD"


@pytest.mark.slow
def test_every_correction_is_marked(data, tmp_path) -> None:
    release = build(data, tmp_path / "tables")
    rows = pq.read_table(release.folder / "contributions.parquet").to_pylist()
    marked = {(r["iso3"], r["year"], r["class_of_contribution"]) for r in rows if r["correction"]}
    assert marked == {("ARE", 2023, 3.0), ("EGY", 2023, 0.5), ("PLW", 2024, 0.0625),
                      *(("CIV", year, 0.25) for year in range(2013, 2018))}
    goals = pq.read_table(release.folder / "itu_expenses_by_sdg.parquet").to_pylist()
    assert {r["year"] for r in goals if r["withheld"]} == {2024}


@pytest.mark.slow
def test_all_violations_are_listed_and_the_live_release_stays(data, tmp_path) -> None:
    tables = tmp_path / "tables"
    before = build(data, tables)
    edit(data, "member_states", "Africa", "Afrika")
    edit(data, "country_context", "AFG,2006,6971758282", "AFG,2006,a lot")
    edit(data, "itu_country_projects", "ALB,2024-01-01", "ALB,2024-13-01")
    edit(data, "un_regular_budget_share", "AFG,2013,0.005", "AFG,2013,")
    told = refused(data, tables)
    for expected in ("member_states.csv", "Afrika", "country_context.csv", "a lot",
                     "itu_country_projects.csv", "2024-13-01", "un_regular_budget_share.csv",
                     "it must not be empty", "line "):
        assert expected in told
    assert live(tables) == before
    assert not list(tables.glob(".building-*"))


@pytest.mark.parametrize(("stem", "old", "new", "told"), drawn([
    ("member_state_contributions", "DZA,2013,358513.2,358513.2,1.0,1,",
     "DZA,2013,358513.2,358513.2,1.0,1.25,", "not a class of the scale"),
    ("member_state_contributions", "DZA,2013,358513.2,358513.2,1.0,1,",
     "DZA,2013,358513.2,358513.2,1.0,2,", "2 per cent off"),
    ("itu_revenue_by_financing", "2016,Assessed contributions,119890",
     "2016,Assessed contributions,129890", "add up"),
    ("un_regular_budget_share", "AFG,2013,0.005", "AFG,2013,5.005", "do not add up to 100"),
    ("itu_country_projects", "25000,25000,16360", "25000,25000,26360", "spent <= available"),
    ("member_states", "AFG,AF", "AGO,AF", "the key stands twice"),
], 3, "rules of the field"))
@pytest.mark.slow
def test_rules_of_the_field_are_held(data, tmp_path, stem, old, new, told) -> None:
    edit(data, stem, old, new)
    assert told in refused(data, tmp_path / "tables")


def test_a_mended_source_asks_for_its_correction_to_go(data, tmp_path) -> None:
    file = data / "sources" / "member_state_contributions.csv"
    line = next(x for x in file.read_text().splitlines() if x.startswith("ARE,2023"))
    edit(data, "member_state_contributions", line, line.replace(",8,", ",3,"))
    told = refused(data, tmp_path / "tables")
    assert "are-2023-class" in told
    assert "delete this correction" in told


@pytest.mark.slow
def test_what_is_added_leaves_every_total_as_it_was(data, tmp_path) -> None:
    """Côte d'Ivoire's amounts of 2013 and 2014 come out of what the source attributes to nobody."""
    release = build(data, tmp_path / "tables")
    rows = pq.read_table(release.folder / "itu_revenue_by_contributor.parquet").to_pylist()
    with open(data / "sources" / "itu_revenue_by_contributor.csv", encoding="utf-8") as lines:
        before = list(csv.DictReader(lines))
    for year, amount in ((2013, 89_628.08), (2014, 80_547.41)):
        own = [r for r in rows if (r["year"], r["contributor"], r["financing"]) == (
            year, "CIV", "Assessed")]
        assert [r["amount_usd"] for r in own] == [amount]
        assert sum(r["amount_usd"] for r in rows if r["year"] == year) == pytest.approx(
            sum(float(r["amount_usd"]) for r in before if r["year"] == str(year)), abs=0.005)


def test_a_row_that_the_source_has_now_asks_for_the_one_added_to_go(data, tmp_path) -> None:
    edit(data, "member_state_contributions", "CIV,2018",
         "CIV,2015,80222.0,320887.99,0.25,0.25,exact\nCIV,2018")
    told = refused(data, tmp_path / "tables")
    assert "civ-2015-class" in told
    assert "the source has such a row now" in told


@pytest.mark.slow
def test_months_that_do_not_fit_the_amount_are_named(data, tmp_path) -> None:
    file = data / "corrections.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("months_assessed: 4", "months_assessed: 5"), encoding="utf-8")
    assert "not class x unit x months" in refused(data, tmp_path / "tables")


@pytest.mark.slow
def test_a_list_and_dated_memberships_that_differ_are_named(data, tmp_path) -> None:
    edit(data, "group_memberships", "HTI,ldc,,,", "HTI,ldc,,2025-01-01,")
    assert "its memberships differ on ldc" in refused(data, tmp_path / "tables")


@pytest.mark.slow
def test_groups_are_those_of_the_last_day_of_the_year(data, tmp_path) -> None:
    release = build(data, tmp_path / "tables")
    rows = pq.read_table(release.folder / "groups_by_year.parquet").to_pylist()
    left = {iso3: max(r["year"] for r in rows if r["iso3"] == iso3 and r["is_ldc"])
            for iso3 in ("WSM", "GNQ", "VUT", "BTN", "STP", "LAO", "NPL", "BGD")}
    assert left == {"WSM": 2013, "GNQ": 2016, "VUT": 2019, "BTN": 2022, "STP": 2023,
                    "LAO": 2024, "NPL": 2024, "BGD": 2024}
    assert sum(r["is_ldc"] for r in rows if r["year"] == 2024) == 44


def test_a_mended_scale_asks_for_the_withheld_year_to_go(data, tmp_path) -> None:
    edit(data, "itu_expenses_by_sdg", "1,2024,114482.8", "1,2024,11448280.0")
    assert "sdg-2024-scale" in refused(data, tmp_path / "tables")


def test_an_unsealed_edit_is_noticed(data, tmp_path) -> None:
    edit(data, "swiss_consumer_prices", "2024,1.0623", "2024,1.0624", sealed=False)
    assert "changed since its sidecar" in refused(data, tmp_path / "tables")


def test_a_missing_and_a_stray_file_are_named(data, tmp_path) -> None:
    (data / "sources" / "country_context.csv").unlink()
    (data / "sources" / "notes.csv").write_text("a,b\n1,2\n")
    told = refused(data, tmp_path / "tables")
    assert "country_context.csv: ‘country_context.csv’ - the file is missing" in told
    assert "notes.csv" in told


def test_a_file_that_is_no_csv_is_named(data, tmp_path) -> None:
    (data / "sources" / "country_context.csv").write_bytes(b"\xff\xfe\x00PK")
    assert "no text in UTF-8" in refused(data, tmp_path / "tables")


def test_a_comma_after_each_row_is_refused_with_its_line(data, tmp_path) -> None:
    """Read by pandas alone, every column would hold what belongs to the one before it."""
    file = data / "sources" / "swiss_consumer_prices.csv"
    header, *rows = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([header, *(row + "," for row in rows), ""]), encoding="utf-8")
    told = refused(data, tmp_path / "tables")
    assert "swiss_consumer_prices.csv, line 2" in told
    assert f"and so have {len(rows) - 1} rows after it" in told
    assert "Remove a comma at the end of the row" in told


def test_a_row_that_lacks_a_cell_is_refused_with_its_line(data, tmp_path) -> None:
    file = data / "sources" / "swiss_consumer_prices.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    lines[2] = lines[2].rpartition(",")[0]
    file.write_text("\n".join([*lines, ""]), encoding="utf-8")
    assert "swiss_consumer_prices.csv, line 3" in refused(data, tmp_path / "tables")


def test_a_malformed_codebook_is_named(data, tmp_path) -> None:
    file = data / "codebook.yml"
    book = yaml.safe_load(file.read_text(encoding="utf-8"))
    book["columns"]["iso3"]["type"] = "letters"
    file.write_text(yaml.safe_dump(book), encoding="utf-8")
    with pytest.raises(BadConfiguration, match=r"columns\.iso3\.type"):
        build(data, tmp_path / "tables")


@pytest.mark.slow
def test_building_again_makes_nothing_twice_and_going_back_is_a_switch(data, tmp_path) -> None:
    tables = tmp_path / "tables"
    first = build(data, tables)
    edit(data, "swiss_consumer_prices", "2024,1.0623", "2024,1.0624")
    codebook.cache_clear()
    source.cache_clear()
    with pytest.raises(BadSource, match=r"price_index.*was built here as") as caught:
        build(data, tables)
    assert "contributions" not in str(caught.value)
    assert live(tables).id == first.id
    second = build(data, tables, replace=True)
    assert first.hash != second.hash
    assert live(tables).id == second.id

    switch(first, tables)
    assert live(tables) == opened(first.folder)
    manifest = json.loads((first.folder / "release.json").read_text())
    assert manifest["checks"]


@pytest.mark.slow
def test_a_damaged_release_is_built_anew(data, tmp_path) -> None:
    """The remedy that the error names has to work."""
    tables = tmp_path / "tables"
    first = build(data, tables)
    (first.folder / "contributions.parquet").write_bytes(b"spoilt")
    (first.folder / "parties.parquet").unlink(missing_ok=True)
    again = build(data, tables)
    assert again == first
    assert live(tables) == first
    assert sorted(path.name for path in tables.iterdir()) == sorted([first.id, "current", LOCK])
