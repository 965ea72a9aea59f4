"""A release that is published holds what it held, wherever its number is built again."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from casebook import paths
from casebook.build.publish import build, check
from casebook.build.published_releases import FILE, is_open, published, record
from casebook.build.sources.seal import seal
from casebook.errors import BadConfiguration, BadSource
from casebook.warehouse.codebook import codebook, source


@pytest.fixture
def data(tmp_path) -> Path:
    """A copy of the sources, of which nothing is published yet."""
    copy = tmp_path / "data"
    shutil.copytree(paths.DATA, copy, ignore=shutil.ignore_patterns("tables", FILE.name, "*.zip"))
    yield copy
    codebook.cache_clear()
    source.cache_clear()


def spoil(data: Path) -> None:
    file = data / "sources" / "swiss_consumer_prices.csv"
    text = file.read_text(encoding="utf-8")
    assert "2024,1.0623" in text
    file.write_text(text.replace("2024,1.0623", "2024,1.0624"), encoding="utf-8")
    seal("swiss_consumer_prices", data / "sources")
    codebook.cache_clear()
    source.cache_clear()


def test_the_releases_handed_out_are_held() -> None:
    """Their ids as they stand on pages, slides and paper."""
    assert [(one.number, one.id) for one in published(paths.DATA)][:2] == [
        (1, "2026-11-21-ef7c080a"), (2, "2026-11-21-4d532828")]
    for one in published(paths.DATA):
        assert one.id == f"{one.date.isoformat()}-{one.hash[:8]}"


@pytest.mark.slow
def test_an_open_number_may_change_and_a_closed_one_may_not(data, tmp_path) -> None:
    first = build(data, tmp_path / "tables")
    assert is_open(first.number, data)
    spoil(data)
    second = build(data, tmp_path / "tables", replace=True)
    assert second.number == first.number
    assert second.hash != first.hash
    record(second, data)
    assert not is_open(second.number, data)
    assert build(data, tmp_path / "fresh").id == second.id  # the same again is no change
    with pytest.raises(BadSource, match=f"number {first.number} is published as {second.id}"):
        record(first, data)


@pytest.mark.slow
def test_what_was_changed_is_named_with_the_way_out(data, tmp_path) -> None:
    first = build(data, tmp_path / "tables")
    record(first, data)
    spoil(data)
    for command in (check, build):
        with pytest.raises(BadSource) as caught:
            command(data)
        told = str(caught.value)
        assert "price_index" in told
        assert "contributions" not in told
        assert f"which makes it release number {first.number + 1}" in told


@pytest.mark.slow
def test_the_day_of_a_published_release_stays(data, tmp_path) -> None:
    first = build(data, tmp_path / "tables")
    record(first, data)
    notes = data / "RELEASES.md"
    notes.write_text(notes.read_text(encoding="utf-8").replace(
        f"## {first.date}", "## 2027-03-01", 1), encoding="utf-8")
    with pytest.raises(BadConfiguration, match=f"number {first.number} is published as {first.id}"):
        build(data, tmp_path / "fresh")


@pytest.mark.slow
def test_recording_again_writes_nothing_new(data, tmp_path) -> None:
    release = build(data, tmp_path / "tables")
    path = record(release, data)
    text = path.read_text(encoding="utf-8")
    assert record(release, data) == path
    assert path.read_text(encoding="utf-8") == text
    held = yaml.safe_load(text)[-1]
    assert (held["number"], held["id"], held["hash"]) == (
        release.number, release.id, release.hash)
    assert set(held["tables"]) == {name for name, _ in release.tables}


def test_a_broken_file_is_named(data) -> None:
    (data / FILE).parent.mkdir(exist_ok=True)
    (data / FILE).write_text("- number: one\n", encoding="utf-8")
    with pytest.raises(BadConfiguration, match=r"releases\.yml"):
        published(data)


@pytest.mark.slow
def test_a_release_of_another_hash_is_never_recorded_over(data, tmp_path) -> None:
    release = build(data, tmp_path / "tables")
    record(release, data)
    with pytest.raises(BadSource):
        record(replace(release, hash="0" * 64), data)
