"""The page on data and methods: every part opens, everything of the release stands on it."""

import csv
import io
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import yaml
from streamlit.testing.v1 import AppTest

from casebook import cards
from casebook.errors import ReleaseDamaged
from casebook.exports.tables.comma_separated import comma_separated
from casebook.ui.data_page.tables import matching
from casebook.warehouse import live
from casebook.warehouse.codebook import codebook
from casebook.warehouse.whole_tables import Coverage, coverage, parquet, typed_table, whole_table
from casebook.wording import ENGLISH, Count, Day
from tests.sampling import sampled

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("tables", "columns", "methods", "corrections", "glossary", "sources", "needed",
         "aside", "release")
TABLES = dict(live().tables)


def opened(part: str, **state: str) -> AppTest:
    page = AppTest.from_file(str(ROOT / "casebook/ui/main.py"), default_timeout=60)
    page.switch_page(str(ROOT / "pages/data.py"))
    page.query_params["part"] = part
    for key, value in state.items():
        page.session_state[key] = value
    page.run()
    assert not page.exception
    assert not page.error
    return page


def text(page: AppTest) -> str:
    shown = [*page.markdown, *page.caption, *page.subheader, *page.header]
    return "\n".join(str(one.value) for one in shown).replace("\\$", "$")


def listed(name: str) -> list[dict[str, str]]:
    return yaml.safe_load((ROOT / "data" / f"{name}.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("part", PARTS)
def test_part_opens_alone(part: str) -> None:
    page = opened(part)
    assert [tab.label for tab in page.tabs] == [ENGLISH.say(f"data-part-{one}") for one in PARTS]
    filled = [tab.label for tab in page.tabs if len(tab.children)]
    assert filled == [ENGLISH.say(f"data-part-{part}")]


def test_tables_with_their_facts() -> None:
    page = opened("tables")
    assert [one.value for one in page.subheader] == [
        table.title for name, table in codebook().tables.items() if name in TABLES]
    told = [one.value for one in page.markdown]
    for name, file in TABLES.items():
        line = next(one for one in told if f"[{name} · " in one)
        assert codebook().tables[name].grain in line
        assert f"{Count(file.rows).written('en')} row" in line
        years = coverage(name)
        assert f" · {_years(years)} · " in line
        link = next(one for one in told if f"(/data/tables/{name}.csv)" in one)
        assert f"(/data/tables/{name}.parquet)" in link


def _years(years: Coverage | None) -> str:
    if years is None:
        return "not by year"
    return f"{years.first}–{years.last}" if years.first < years.last else f"{years.first}"


@pytest.mark.parametrize("name", sampled(list(TABLES), 4))
def test_table_opened(name: str) -> None:
    page = AppTest.from_file(str(ROOT / "casebook/ui/main.py"), default_timeout=60)
    page.switch_page(str(ROOT / "pages/data.py"))
    page.session_state[f"inside_{name}"] = True
    page.run()
    assert not page.exception
    assert page.table[0].value.iloc[:, 0].tolist() == codebook().tables[name].columns
    assert list(page.table[1].value.columns) == codebook().tables[name].columns
    assert page.table[1].proto.alt
    for warning in codebook().tables[name].warnings:
        assert codebook().warnings[warning].words in text(page)


def test_columns_found() -> None:
    shown = opened("columns").table[0].value
    assert shown.iloc[:, 0].tolist() == list(codebook().columns)
    some = opened("columns", data_search="Units IMPLIED").table[0].value
    assert "units_implied" in some.iloc[:, 0].tolist()
    assert len(some) < 20
    assert not opened("columns", data_search="no such column").table


def test_a_search_is_taken_word_for_word() -> None:
    rows = opened("columns").table[0].value
    for sought in ("(", "[a-z", "\\", "*", "$", "%s", ".*"):
        assert matching(rows, sought).sum() < len(rows)
    assert matching(rows, "").all()


def test_methods_of_every_card() -> None:
    page = opened("methods")
    labels = [one.label for one in page.expander]
    assert sorted(labels) == sorted(ENGLISH.say(one) for one in cards.cards())
    chosen = next(iter(cards.cards()))
    shown = opened("methods", **{f"method_{chosen}": True})
    assert "select" in shown.code[0].value


def test_corrections_in_full() -> None:
    words = text(opened("corrections"))
    for one in listed("corrections"):
        for part in ("what", "why", "done"):
            assert one[part] in words
    assert "United Arab Emirates, 2023" in words
    assert "python -m casebook.build" in words


def test_glossary_in_full() -> None:
    page = opened("glossary")
    terms = listed("glossary")
    for one in terms:
        assert f"**{one['term']}**" in text(page)
        assert one["words"] in text(page)
    assert f"{len(terms)} terms" in text(page)
    found = text(opened("glossary", data_terms="reserve"))
    assert "**Reserve Account**" in found
    assert "**Giga**" not in found


def test_sources_in_full() -> None:
    words = text(opened("sources"))
    sidecars = list((ROOT / "data" / "sources").glob("*.source.yml"))
    assert sidecars
    for path in sidecars:
        one = yaml.safe_load(path.read_text(encoding="utf-8"))
        for part in ("title", "producer", "licence", "address", "treatment"):
            assert str(one[part]) in words, (path.name, part)


def test_release_in_full() -> None:
    page, release = opened("release"), live()
    facts = page.table[0].value.iloc[:, 1].tolist()
    assert {release.id, Day(release.date).written("en"), release.hash} <= set(facts)
    for check in release.checks:
        assert f"- {check}" in text(page)
    assert release.title in text(page)


@pytest.mark.parametrize("name", TABLES)
def test_whole_table(name: str) -> None:
    rows = whole_table(name)
    assert len(rows) == TABLES[name].rows
    assert list(rows.columns) == codebook().tables[name].columns
    assert pq.read_table(io.BytesIO(parquet(name))).num_rows == len(rows)
    written = comma_separated(typed_table(name)).decode("utf-8-sig")
    assert len(list(csv.DictReader(io.StringIO(written, newline="")))) == len(rows)


def test_coverage_against_the_sources() -> None:
    def years(stem: str, column: str = "year") -> list[int]:
        with (ROOT / "data" / "sources" / f"{stem}.csv").open(encoding="utf-8") as file:
            return [int(row[column][:4]) for row in csv.DictReader(file)]

    for name, stem in (("contributions", "member_state_contributions"),
                       ("un_revenue_by_entity",) * 2, ("country_context",) * 2):
        found = years(stem)
        assert coverage(name) == Coverage(min(found), max(found))
    assert coverage("itu_country_projects") == Coverage(
        min(years("itu_country_projects", "start")), max(years("itu_country_projects", "end")))
    assert coverage("member_states") is None


def test_a_table_that_is_not_there() -> None:
    with pytest.raises(ReleaseDamaged, match="not one of its tables"):
        whole_table("../../etc/passwd")
