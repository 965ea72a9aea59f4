"""The whole release in one file, each way: what comes out is what was published."""

import hashlib
import io
import json
import os
import zipfile
from pathlib import Path

import duckdb
import frictionless
import pyarrow.parquet as pq
import pytest
from pyarrow.csv import ConvertOptions, read_csv
from starlette.testclient import TestClient

from casebook.errors import ReleaseDamaged
from casebook.server.api import release_files
from casebook.warehouse import Release, catalogue, run
from casebook.warehouse.codebook import codebook
from casebook.warehouse.release_folder import table_path
from casebook.warehouse.whole_release import write_database
from tests.environment import configured
from tests.releases import spoil

# The library takes a millisecond a row; the build itself has checked every row.
SAMPLE = 300


@pytest.fixture(scope="module")
def unpacked(client: TestClient, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    answer = client.get("/data/release.zip")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    return folder


def test_the_archive_holds_the_published_files(unpacked: Path, release: Release) -> None:
    names = {path.name for path in (unpacked / "tables").iterdir()}
    assert names == {f"{name}.parquet" for name, _ in release.tables}
    for name, file in release.tables:
        content = (unpacked / "tables" / f"{name}.parquet").read_bytes()
        assert hashlib.sha256(content).hexdigest() == file.sha256
    readme = (unpacked / "README.md").read_text()
    assert release.id in readme
    assert "do not imply any opinion" in readme
    assert readme.count("`tables/") == len(release.tables)


def test_the_archive_is_a_valid_data_package(unpacked: Path, release: Release) -> None:
    path = str(unpacked / "datapackage.json")
    assert frictionless.Package.validate_descriptor(path).flatten(["title", "message"]) == []
    package = frictionless.Package(path)
    assert len(package.resources) == len(release.tables)
    contributions = package.get_resource("contributions")
    assert contributions.schema.primary_key == ["iso3", "year"]
    assert contributions.schema.get_field("iso3").constraints["required"] is True
    assert contributions.hash.startswith("sha256:")
    assert all(source["title"] for source in contributions.sources)


@pytest.mark.parametrize("name", codebook().tables)
def test_rows_keep_the_description(name: str, unpacked: Path) -> None:
    """Types, keys and allowed values, by the frictionless library itself.

    It is given the rows as pyarrow reads them: its own Parquet reader turns missing values into
    NaN, which then break every rule, and counts no bytes.
    """
    package = json.loads((unpacked / "datapackage.json").read_text())
    told = next(one for one in package["resources"] if one["path"] == f"tables/{name}.parquet")
    rows = pq.read_table(unpacked / told["path"]).slice(0, SAMPLE).to_pylist()
    names = [field["name"] for field in told["schema"]["fields"]]
    table = frictionless.Resource(
        data=[names, *([row[name] for name in names] for row in rows)],
        schema=frictionless.Schema.from_descriptor(told["schema"]),
    )
    assert frictionless.validate(table).flatten(["title", "message"]) == []


def test_the_address_gives_the_same_description(client: TestClient, unpacked: Path) -> None:
    answer = client.get("/data/datapackage.json")
    assert answer.content == (unpacked / "datapackage.json").read_bytes()
    for resource in answer.json()["resources"]:
        table = client.get(f"/data/{resource['path']}")
        assert len(table.content) == resource["bytes"]
        digest = hashlib.sha256(table.content).hexdigest()
        assert resource["hash"] == f"sha256:{digest}"


@pytest.mark.parametrize("name", ["member_states", "contributions", "results_values"])
def test_a_table_as_csv(name: str, client: TestClient, release: Release) -> None:
    answer = client.get(f"/data/tables/{name}.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}.csv"'
    assert answer.headers["casebook-rows"] == str(dict(release.tables)[name].rows)
    published = pq.read_table(table_path(release, name))
    # Only what is empty is missing: NA is Namibia.
    typed = ConvertOptions(
        column_types=published.schema, strings_can_be_null=True, null_values=[""])
    read = read_csv(io.BytesIO(answer.content), convert_options=typed)
    assert read.to_pylist() == published.to_pylist()


def test_the_database_answers_the_questions(
    client: TestClient, release: Release, tmp_path: Path
) -> None:
    path = tmp_path / "casebook.duckdb"
    path.write_bytes(client.get("/data/release.duckdb").content)
    with duckdb.connect(str(path), read_only=True) as database:
        for name, file in release.tables:
            assert len(database.table(name).df()) == file.rows
        query = catalogue()["units_total_by_year"]
        asked = dict.fromkeys(query.parameters)
        rows = database.execute(query.sql, asked).df()
        assert rows.equals(run(query.name, asked, release).rows)
        told = database.execute(
            "select comment from duckdb_columns() "
            "where table_name = 'contributions' and column_name = 'contribution_chf'"
        ).fetchone()
        assert told is not None
        assert "Swiss francs" in told[0]


def test_a_part_can_be_asked_for(client: TestClient, release: Release) -> None:
    content = table_path(release, "contributions").read_bytes()
    answer = client.get("/data/tables/contributions.parquet", headers={"Range": "bytes=0-3"})
    assert (answer.status_code, answer.content) == (206, content[:4])


def test_each_file_is_made_once(
    release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        release_files, "settings", lambda: configured({"CASEBOOK_CACHE": str(tmp_path)}))
    folder = tmp_path / "releases"
    for age, name in enumerate(("oldest", "older", "old")):
        (folder / name).mkdir(parents=True)
        os.utime(folder / name, (age, age))
    first = release_files.release_file(release, "zip", release_files.write_archive)
    written = first.stat().st_mtime_ns
    again = release_files.release_file(release, "zip", release_files.write_archive)
    assert again.stat().st_mtime_ns == written
    for damage in ("bit", "short"):
        spoil(first, damage)
        assert release_files.release_file(release, "zip", release_files.write_archive) == first
    assert first.read_bytes() == _written_again(release, tmp_path)
    assert {path.name for path in folder.iterdir()} == {first.parent.name, "old"}


def _written_again(release: Release, folder: Path) -> bytes:
    release_files.write_archive(release, folder / "again.zip")
    return (folder / "again.zip").read_bytes()


def test_a_file_that_cannot_be_finished_leaves_nothing(release: Release, tmp_path: Path) -> None:
    damaged = tmp_path / "release"
    damaged.mkdir()
    broken = Release(**{**vars(release), "folder": damaged})
    for write, suffix in ((write_database, "duckdb"), (release_files.write_archive, "zip")):
        with pytest.raises((ReleaseDamaged, OSError)):
            write(broken, tmp_path / f"casebook.{suffix}")
    assert [path.name for path in tmp_path.iterdir()] == ["release"]
