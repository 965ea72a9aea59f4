"""Each sentence names the line that an editor shows, whatever stands above it in the file."""

import shutil
from pathlib import Path

import pytest

from casebook import paths
from casebook.build.publish import check
from casebook.build.published_releases import FILE
from casebook.build.sources.csv_records import records
from casebook.build.sources.seal import seal
from casebook.errors import BadConfiguration, BadSource
from casebook.warehouse.codebook import codebook, source
from tests.build.remembered import read_once
from tests.sampling import drawn


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    copy = tmp_path / "data"
    shutil.copytree(paths.DATA, copy, ignore=shutil.ignore_patterns("tables", FILE.name, "*.zip"))
    read_once(monkeypatch, copy)
    yield copy
    codebook.cache_clear()
    source.cache_clear()


def told_of(data: Path) -> str:
    codebook.cache_clear()
    source.cache_clear()
    with pytest.raises((BadSource, BadConfiguration)) as caught:
        check(data)
    return str(caught.value)


def edit(data: Path, file: str, old: str, new: str) -> int:
    """Replaces text in a file; the line in which it begins."""
    path = data / file
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    at = text.index(old)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    if path.suffix == ".csv":
        seal(path.stem, path.parent)
    return text.count("\n", 0, at) + 1


def test_rows_are_counted_through_empty_lines_and_quoted_breaks() -> None:
    held = records("x.csv", b'a,b\n\n1,"two\nlines"\r\n\n3,4\n')
    assert held.lines == [3, 6]
    assert held.rows == [["1", "two\nlines"], ["3", "4"]]
    for raw, line in ((b"a,b\n1,2\n\n3\n", 4), (b'a,b\n1,2\n3,"4\n5,6\n', 3)):
        [one] = records("x.csv", raw)
        assert str(one).startswith(f"x.csv, line {line}: ")


def test_a_wrong_cell_below_empty_lines_and_breaks_is_named_by_its_line(data) -> None:
    edit(data, "sources/country_context.csv", "AFG,2006", "\n\n\nAFG,2006")
    line = edit(data, "sources/country_context.csv", "KEN,2024,", "XKE,2024,")
    told = told_of(data)
    assert f"country_context.csv, line {line}, column iso3: ‘XKE’ - no Member State" in told


@pytest.mark.slow
def test_a_rule_of_the_field_names_the_line_too(data) -> None:
    edit(data, "sources/member_state_contributions.csv", "DZA,2013", "\n\nDZA,2013")
    file = data / "sources" / "member_state_contributions.csv"
    line = edit(data, "sources/member_state_contributions.csv", "358513.2,1.0,1,",
                "358513.2,1.0,1.25,")
    assert f"{file.name}, line {line}, column class_of_contribution: 1.25" in told_of(data)


@pytest.mark.parametrize(("file", "old", "new", "said"), drawn([
    ("corrections.yml", "table: member_state_contributions", "table: member_state_contribution",
     "there is no such table, the nearest is member_state_contributions"),
    ("corrections.yml", "column: class_of_contribution", "column: class_of_contributions",
     "the nearest is class_of_contribution"),
    ("corrections.yml", "months_assessed: 4", "months_asessed: 4",
     "the nearest is months_assessed"),
    ("events.yml", "year: 1998", "year: nineteen", "valid integer"),
    ("events.yml", "kind: council", "kind: counsel", "it must be 'plenipotentiary'"),
    ("events.yml", "place: Minneapolis", "place: Minneapolis\n  place: Geneva", "given twice"),
    ("classes.yml", "{units: 23,", "{units: many,", "valid number"),
    ("glossary.yml", "term: Arrears", "trem: Arrears", "the nearest is term"),
    ("initiatives.yml", "  status: open", "  status: shut", "'open' or 'running'"),
    ("initiatives.yml", "source: F0664", "source: F9964", "no such published figure"),
    ("aliases.yml", "AFG: [Afg", "AFX: [Afg", "no Member State has this code, the nearest is"),
    ("shared_names.yml", "[COG, COD]", "[COG, COX]", "no Member State has this code"),
    ("no_members.yml", "areas:", "area:", "areas and groups"),
    ("unit_costs.yml", "[F0316,", "[F9316,", "no such published figure"),
    ("sources/member_states.source.yml", "rows: 194", "rows: 194\nrows: 193", "given twice"),
    ("sources/member_states.source.yml", "retrieved: 2026-11-21", "retrieved: 2026-13-45",
     "no such date"),
    ("sources/member_states.source.yml", "grade: official", "grade: oficial", "'official'"),
    ("sources/un_system_contributions.source.yml", "  with their source", "\t- with their source",
     "a tab stands in it"),
    ("sources/member_states.source.yml", "\n  The groups of each", "\n}{\n  The groups of each",
     "in the midst of a text"),
    ("places.yml", "iso3: PLW, years: [2013, 2023]", "iso3: PLW, years: [2013, 2022]",
     "it has no row for 2023"),
    ("places.yml", "iso3: PLW, years: [2013, 2023]", "iso3: PLW, years: [2013, 2024]",
     "has a row for it"),
    ("RELEASES.md", "## 2026-11-30 - ", "## 30.11.2026 - ", "a date and a title"),
    ("RELEASES.md", "## 2026-11-30 - ", "## 2026-11-30 – ", "a date and a title"),
    ("RELEASES.md", "## 2026-11-30 - ", "## 2020-11-30 - ", "later than the entry above"),
], 6, "lines of files"))
def test_a_list_is_checked_field_by_field(data, file: str, old: str, new: str, said: str) -> None:
    edit(data, file, old, new)
    told = told_of(data)
    assert said in told
    assert Path(file).name in told or file == "places.yml"
    assert "np." not in told


@pytest.mark.parametrize(("file", "old", "new", "said"), drawn([
    ("itu_expenses_by_sdg", "1,2024,114482.8", "1,2024,-114482.8", "at least 0"),
    ("itu_expenses_by_country", "ALB,2024,12170.92", "ALB,2024,-1217092.5", "at least -10000"),
    ("country_context", "AFG,2006,6971758282", "AFG,2006,6.97E+09", "drops digits"),
    ("country_context", "AFG,2006,6971758282", "AFG,2006,1e308", "drops digits"),
    ("country_context", "AFG,2006,6971758282", "AFG,2006," + "9" * 17, "at most 100000000000000"),
    ("country_context", "6971758282,25424094", "6971758282,25424094000", "at most 2147483647"),
    ("un_regular_budget_share", "KEN,2024", "UGX,2024", "no Member State has this code"),
    ("swiss_consumer_prices", "2024,1.0623", "2024,106.23", "at most 50"),
], 6, "lines of files"))
def test_signs_magnitudes_and_codes_are_bounded(data, file, old, new, said) -> None:
    line = edit(data, f"sources/{file}.csv", old, new)
    told = told_of(data)
    assert f"{file}.csv, line {line}, column" in told
    assert said in told


@pytest.mark.slow
def test_a_member_state_that_drops_out_of_a_table_is_missed(data) -> None:
    path = data / "sources" / "un_regular_budget_share.csv"
    kept = [line for line in path.read_text(encoding="utf-8").splitlines() if line[:3] != "KEN"]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    seal(path.stem, path.parent)
    told = told_of(data)
    assert "un_regular_budget_share.csv, column iso3: ‘KEN’ - it has no row for 2024" in told


@pytest.mark.parametrize("content", [b"no Parquet", b"", b"PAR1\x00\x00"])
def test_a_ledger_that_is_none_is_named(data, content: bytes) -> None:
    (data / "ledgers" / "002.parquet").write_bytes(content)
    assert "002.parquet cannot be used: ‘002.parquet’ - it is no Parquet file" in told_of(data)


def test_letters_read_in_another_encoding_are_not_sealed(data) -> None:
    path = data / "sources" / "member_states.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("Côte", "CÃ´te"), encoding="utf-8")
    with pytest.raises(BadConfiguration, match=r"line 35, name_en: .*in another encoding"):
        seal("member_states", data / "sources")


@pytest.mark.parametrize("content", [b"\xff\xfea\x00", b"PK\x03\x04\x99", "né\n".encode("latin-1")])
def test_a_file_in_another_encoding_is_not_sealed(data, content: bytes) -> None:
    (data / "sources" / "member_states.csv").write_bytes(content)
    with pytest.raises(BadConfiguration, match="no text in UTF-8"):
        seal("member_states", data / "sources")
