"""A closed release in version control: on a machine that never saw it, any view is compared."""

import shutil
from pathlib import Path

import pytest

from casebook import paths
from casebook.build.archive import archive, archived
from casebook.build.publish import build
from casebook.build.published_releases import FILE
from casebook.build.sources.seal import seal
from casebook.cards import card, prepare, verify
from casebook.errors import BadConfiguration
from casebook.exports.ledger import close, main
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.warehouse.codebook import codebook, source
from casebook.warehouse.release import named, whole


@pytest.fixture(scope="module")
def revised(tmp_path_factory):
    """A release that was closed, and the next one on a machine of its own: Kenya's people who used
    the Internet in 2024 are 36.5 instead of 34.98 per cent. Old ids, by view, and both releases.
    """
    folder = tmp_path_factory.mktemp("archive")
    data = folder / "data"
    shutil.copytree(paths.DATA, data, ignore=shutil.ignore_patterns("tables", FILE.name, "*.zip"))
    patch = pytest.MonkeyPatch()
    patch.setattr(paths, "TABLES", folder / "one")
    first = build(data)
    close(first, data)
    views = [("country-internet", Selection(country="KEN")),
             ("needs-offline-by-member-state", Selection(country="KEN", region="Africa")),
             ("country-internet", Selection(country="EGY"))]
    ids = [prepare(card(name), view, first, "light").provenance.figure_id for name, view in views]
    file = data / "sources" / "country_context.csv"
    before = [line for line in file.read_text(encoding="utf-8").splitlines()
              if line.startswith("KEN,2024,")]
    assert len(before) == 1
    assert ",34.98" in before[0]
    file.write_text(file.read_text(encoding="utf-8").replace(
        before[0], before[0].replace(",34.98", ",36.5")), encoding="utf-8", newline="\n")
    seal("country_context", data / "sources")
    notes = data / "RELEASES.md"
    text = notes.read_text(encoding="utf-8")
    newest = text.index("## ")
    notes.write_text(f"{text[:newest]}## 2027-01-15 - A trial\n\nKenya.\n\n{text[newest:]}",
                     encoding="utf-8")
    codebook.cache_clear()
    source.cache_clear()
    patch.setattr(paths, "TABLES", folder / "elsewhere")
    yield ids, first, build(data)
    patch.undo()
    codebook.cache_clear()
    source.cache_clear()


@pytest.mark.slow
def test_a_view_of_a_member_state_says_from_what_to_what(revised) -> None:
    ids, first, second = revised
    assert second.folder.parent != first.folder.parent
    for figure in ids[:2]:
        verdict = verify(figure, second)
        assert (verdict.status, verdict.reason) == ("revised", "revised")
        assert verdict.release_date == first.date.isoformat()
        assert verdict.selection.country == "KEN"
        shares = {(round(c.old, 4), round(c.new, 4)) for c in verdict.changes
                  if c.column == "offline_share"}
        assert (0.6502, 0.635) in shares
    assert verify(ids[2], second).status == "unchanged"


def test_the_archived_release_is_kept_beside_the_live_one(revised) -> None:
    _, first, second = revised
    assert live().id == second.id
    assert {release.id for release in whole()} == {first.id, second.id}
    again = named(first.id)
    assert (again.number, again.hash, again.title) == (first.number, first.hash, first.title)
    assert [name for name, _ in again.tables] == [name for name, _ in first.tables]
    assert dict(again.tables)["contributions"] == dict(first.tables)["contributions"]


def test_the_same_tables_make_the_same_archive(revised, tmp_path) -> None:
    _, first, _ = revised
    one, other = archive(first, tmp_path / "one"), archive(first, tmp_path / "other")
    assert one.read_bytes() == other.read_bytes()
    assert one.stat().st_size < 1_500_000
    assert [held.heading.id for held in archived(tmp_path / "one", first.number + 1)] == [first.id]
    assert not list(archived(tmp_path / "one", first.number))


def test_a_damaged_archive_is_named(tmp_path) -> None:
    (tmp_path / "ledgers").mkdir()
    (tmp_path / "ledgers" / "001.zip").write_bytes(b"no archive")
    with pytest.raises(BadConfiguration, match=r"001\.zip"):
        list(archived(tmp_path, 2))


def test_a_build_that_is_refused_closes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    shutil.copytree(paths.DATA, data, ignore=shutil.ignore_patterns("tables"))
    with (data / "sources" / "swiss_consumer_prices.csv").open("a", encoding="utf-8") as file:
        file.write("not,a,row,of,it\n")
    before = sorted((data / "ledgers").iterdir())
    monkeypatch.setattr(paths, "DATA", data)
    monkeypatch.setattr(paths, "TABLES", tmp_path / "tables")
    assert main() == 1
    assert "swiss_consumer_prices" in capsys.readouterr().err
    assert sorted((data / "ledgers").iterdir()) == before
