"""Verify: unchanged, revised from what to what, withdrawn, unknown; with two real releases."""

import csv
import json
import shutil
from collections import Counter
from importlib import import_module
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pandas as pd
import pytest

from casebook import paths
from casebook.analysis.domain import domain
from casebook.build.publish import build
from casebook.build.published_releases import is_open
from casebook.build.sources.seal import seal
from casebook.cards import card, cards, prepare, verify
from casebook.cards.country_notable import notable_sentences
from casebook.errors import BadFigureId, BadSource
from casebook.exports.extract import of_card
from casebook.exports.ledger import close, ledger_of, write_ledger
from casebook.selection import Selection, read
from casebook.warehouse import live, run
from casebook.warehouse.codebook import codebook, source
from casebook.warehouse.figure_ids import figure_id, read_figure_id
from tests.sampling import sampled

VERIFIED = sorted(card_id for card_id, one in cards().items() if one.compute is None)
VIEWS = (
    Selection(),
    Selection(country="EGY"),
    Selection(country="USA", from_year=2016, price_basis="usd"),
    Selection(country="KEN", region="Africa", peers="gdp", price_basis="usd"),
    # Everything that a reader may choose at once.
    Selection(country="PLW", peers="own", peer_list="KEN-UGA", from_year=2015, to_year=2020,
              price_basis="chf-constant", region="Asia-Pacific", grouping="sids",
              yardstick="who", plan_period="2020-2023", node="r16-ms"),
)
# Figures of the first two releases as anyone may have them on paper, each with its card's link.
with (Path(__file__).parent.parent / "data" / "figure_ids.csv").open(encoding="utf-8") as lines:
    GIVEN_OUT = tuple(csv.DictReader(lines))


@pytest.fixture
def fresh_configuration():
    """The codebook and sidecars are cached for the process; here they change on disk."""
    codebook.cache_clear()
    source.cache_clear()
    yield
    codebook.cache_clear()
    source.cache_clear()


@pytest.fixture(scope="module")
def two_releases(tmp_path_factory):
    """A first release, its ledger, and a second in which Algeria held 2 units in 2024."""
    folder = tmp_path_factory.mktemp("two")
    data, tables = folder / "data", folder / "tables"
    shutil.copytree(paths.DATA, data, ignore=shutil.ignore_patterns("tables", "ledgers"))
    patch = pytest.MonkeyPatch()
    patch.setattr(paths, "TABLES", tables)
    first = build(data)
    write_ledger(first, data / "ledgers")
    add_entry(data)
    file = data / "sources" / "member_state_contributions.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("DZA,2024,"))
    cells = lines[at].split(",")
    assert float(cells[5]) == 1
    cells[6] = "rounded"
    cells[5] = "2"
    lines[at] = ",".join(cells)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    seal("member_state_contributions", data / "sources")
    codebook.cache_clear()
    source.cache_clear()
    yield first, build(data)
    patch.undo()
    codebook.cache_clear()
    source.cache_clear()


def add_entry(data: Path) -> None:
    """A new entry at the top of the copy's RELEASES.md."""
    notes = data / "RELEASES.md"
    entries = notes.read_text(encoding="utf-8")
    newest = entries.index("## ")
    notes.write_text(entries[:newest] + "## 2027-01-15 - A trial\n\nA revision.\n\n"
                     + entries[newest:], encoding="utf-8")


def test_every_figure_of_earlier_releases_is_known() -> None:
    """Its ids, from what each ledger says that its release answered: from what to what, if so."""
    for number in range(1, live().number):
        kept = pd.read_parquet(paths.DATA / "ledgers" / f"{number:03d}.parquet")
        assert len(kept) > 90
        found = Counter()
        for row in kept.itertuples():
            parameters = json.loads(row.parameters)
            verdict = verify(figure_id(row.query, parameters, number, row.rows_hash), live())
            found[verdict.reason] += 1
            assert verdict.status != "unknown", (row.query, parameters)
            assert verdict.reason != "unseen", (row.query, parameters)
            assert bool(verdict.changes) == (verdict.reason == "revised")
            assert verdict.parsed_id.release_number == number
        assert found["unchanged"] > 0


@pytest.mark.parametrize("given", sampled(GIVEN_OUT, 3), ids=lambda given: given["figure_id"])
def test_a_figure_that_was_given_out_opens(given: dict[str, str]) -> None:
    """Told as unchanged or revised, never as an error; its link means the view that it meant."""
    verdict = verify(given["figure_id"], live())
    assert verdict.status in ("unchanged", "revised")
    assert verdict.release_date
    address = {name: values[-1] for name, values in parse_qs(urlsplit(given["link"]).query).items()}
    selection, dropped = read(address, domain(live()))
    assert not dropped
    if verdict.card is not None:
        assert prepare(verdict.card, verdict.selection, live(), "light").title
    if given["card"] in cards():
        assert prepare(card(given["card"]), selection, live(), "light").title


def test_some_hundreds_of_given_out_figures_are_held() -> None:
    assert len(GIVEN_OUT) > 290
    assert {given["release_number"] for given in GIVEN_OUT} == {"1", "2"}


def test_the_kept_ledger_is_what_the_live_release_answers() -> None:
    if is_open(live().number, paths.DATA):
        pytest.skip("the newest release is not closed yet")
    kept = pd.read_parquet(paths.DATA / "ledgers" / f"{live().number:03d}.parquet")
    now = ledger_of(live()).set_index(["query", "parameters"])["rows_hash"].to_dict()
    assert set(kept["release_number"]) == {live().number}
    for row in kept.itertuples():
        assert now[row.query, row.parameters] == row.rows_hash, (row.query, row.parameters)


@pytest.mark.parametrize(("card_id", "view"), sampled(
    [(card_id, view) for card_id in VERIFIED for view in VIEWS], 3))
def test_an_id_opens_the_view_that_its_sentence_stands_in(card_id: str, view: Selection) -> None:
    prepared = prepare(card(card_id), view, live(), "light")
    verdict = verify(prepared.provenance.figure_id.lower(), live())
    assert (verdict.status, verdict.reason, verdict.whole) == ("unchanged", "unchanged", True)
    again = prepare(verdict.card, verdict.selection, live(), "light")
    assert again.card == prepared.card
    assert again.provenance.figure_id == prepared.provenance.figure_id
    assert (again.title, again.subtitle, again.method, again.alt) == (
        prepared.title, prepared.subtitle, prepared.method, prepared.alt)
    assert again.figure == prepared.figure
    assert again.rows.equals(prepared.rows)


@pytest.mark.parametrize("card_id", [
    "needs-offline-by-member-state", "revenue-payers", "voluntary-contributors", "needs-projects"])
def test_a_sentence_on_a_member_state_has_it_in_its_id(card_id: str) -> None:
    """These questions answer with all Member States; the sentence is on one of them."""
    for country in ("EGY", "ALB"):
        prepared = prepare(card(card_id), Selection(country=country), live(), "light")
        said = read_figure_id(prepared.provenance.figure_id)
        assert dict(said.parameters)["country"] == country
    of_one, of_all = (prepare(card(card_id), Selection(country=country), live(), "light")
                      for country in ("ALB" if card_id == "needs-projects" else "CHE", None))
    assert of_one.title != of_all.title
    assert of_one.provenance.figure_id != of_all.provenance.figure_id
    assert of_one.provenance.rows_hash == of_all.provenance.rows_hash


def test_what_is_notable_of_a_member_state_has_it_in_its_ids() -> None:
    for country in ("EGY", "PLW", "USA"):
        sentences = notable_sentences(Selection(country=country), live())
        assert sentences
        for one in sentences:
            assert dict(read_figure_id(one.figure_id).parameters)["country"] == country


@pytest.mark.parametrize("card_id", sampled(VERIFIED, 2))
def test_a_file_of_everything_verifies(card_id: str) -> None:
    view = Selection(country="KEN", region="Africa", from_year=2016)
    given = of_card(card(card_id), view, live(), "everything").answer.provenance
    verdict = verify(given.figure_id, live())
    assert (verdict.status, verdict.card) == ("unchanged", card(card_id))
    assert verdict.whole == (dict(given.parameters).get("plan_period", "") is not None)
    assert prepare(verdict.card, verdict.selection, live(), "light").title


def test_rows_that_no_card_shows_verify_too() -> None:
    """Every question can be asked at /data; its rows bear an id."""
    given = run("glossary", {}).provenance
    verdict = verify(given.figure_id, live())
    assert (verdict.status, verdict.card) == ("unchanged", None)
    assert verdict.release_date == given.release_date
    other = figure_id("glossary", {}, live().number, "a" * 64)
    assert (verify(other, live()).status, verify(other, live()).reason) == ("unknown", "never")
    assert verify(figure_id("glossary", {}, 1, "a" * 64), live()).reason == "unseen"


@pytest.mark.parametrize("plan", ["2016-2019", "2024-2027", "2020-2023"])
def test_an_id_opens_the_plan_that_it_was_of(plan: str) -> None:
    prepared = prepare(cards()["outcomes-flow"], Selection(plan_period=plan), live(), "light")
    verdict = verify(prepared.provenance.figure_id, live())
    assert (verdict.status, verdict.selection.plan_period) == ("unchanged", plan)


def test_unknown_and_mistyped() -> None:
    never = figure_id("units_total_by_year", {}, live().number, "a" * 64)
    later = figure_id("units_total_by_year", {}, live().number + 1, "a" * 64)
    nowhere = figure_id("no such question", {}, 1, "a" * 64)
    # The ledger of the first release has what it answered: it never gave such rows.
    made_up = figure_id("units_total_by_year", {}, 1, "a" * 64)
    no_state = figure_id("units_total_by_year", {"country": "ZZZ"}, live().number, "a" * 64)
    for text, reason in ((never, "never"), (later, "later"), (nowhere, "question"),
                         (made_up, "never"), (no_state, "question")):
        verdict = verify(text, live())
        assert (verdict.status, verdict.reason, verdict.card) == ("unknown", reason, None)
    with pytest.raises(BadFigureId):
        verify("9B2M7-QK3D5", live())


@pytest.mark.slow
def test_a_revised_figure_says_from_what_to_what(two_releases) -> None:
    first, second = two_releases
    view = Selection(region="Arab States")
    old = prepare(card("units-total"), view, first, "light").provenance.figure_id
    verdict = verify(old, second)
    assert verdict.status == "revised"
    assert verdict.selection.region == "Arab States"
    whole = verify(prepare(card("units-total"), Selection(), first, "light")
                   .provenance.figure_id, second)
    assert whole.status == "revised"
    assert {(c.where[0][1], c.column, c.old, c.new) for c in whole.changes} >= {
        (2024, "units", 356.0, 357.0)}


def test_a_view_that_did_not_change_stays_so_across_releases(two_releases) -> None:
    first, second = two_releases
    old = prepare(card("units-total"), Selection(region="Europe"), first, "light")
    assert verify(old.provenance.figure_id, second).status == "unchanged"


def test_the_ledger_answers_when_the_old_release_is_gone(two_releases) -> None:
    first, second = two_releases
    old = prepare(card("units-total"), Selection(), first, "light").provenance.figure_id
    elsewhere = prepare(
        card("units-total"), Selection(region="Arab States"), first, "light").provenance.figure_id
    shutil.rmtree(first.folder)
    verdict = verify(old, second)
    assert verdict.status == "revised"
    assert verdict.release_date == first.date.isoformat()
    assert any((c.old, c.new) == (356.0, 357.0) for c in verdict.changes)
    # A view that the ledger does not hold: the fact is known, the old numbers are not.
    unseen = verify(elsewhere, second)
    assert (unseen.status, unseen.reason, unseen.changes) == ("revised", "unseen", None)
    assert unseen.release_date == first.date.isoformat()
    # A question that the first release answered and nobody asks any more.
    gone = figure_id("units_since_1998", {}, first.number, "a" * 64)
    with pytest.MonkeyPatch.context() as patch:
        # The package gives its function the module's name.
        patch.setattr(import_module("casebook.cards.verify"), "cards", dict)
        withdrawn = verify(gone, second)
    assert (withdrawn.status, withdrawn.reason, withdrawn.card) == ("revised", "withdrawn", None)


@pytest.mark.slow
def test_a_published_value_is_revised_in_the_open_or_not_at_all(
    tmp_path, monkeypatch, fresh_configuration
) -> None:
    """A source value changed and sealed: refused without a new entry, on a machine that has never
    seen the release too; with one, a figure of before says from what to what."""
    data = tmp_path / "data"
    shutil.copytree(paths.DATA, data, ignore=shutil.ignore_patterns("tables"))
    monkeypatch.setattr(paths, "TABLES", tmp_path / "one")
    first = build(data)
    close(first, data)
    old = {view: prepare(card("revenue-plans"), view, first, "light").provenance.figure_id
           for view in (Selection(), Selection(price_basis="usd"))}
    before, after = change_published_figure(data, "F0273", "635.7", "640.7")
    assert (before, after) == (635.7, 640.7)
    monkeypatch.setattr(paths, "TABLES", tmp_path / "elsewhere")
    for attempt in range(2):
        with pytest.raises(BadSource) as caught:
            build(data)
        told = str(caught.value)
        assert "RELEASES.md" in told
        assert "published_figures" in told
        assert f"release number {first.number} is published as {first.id}" in told
        assert "new entry" in told
        assert not list(paths.TABLES.glob("*/release.json")), attempt
    add_entry(data)
    second = build(data)
    assert second.number == first.number + 1
    verdict = verify(old[Selection()], second)
    assert (verdict.status, verdict.release_date) == ("revised", first.date.isoformat())
    changed = {(c.where[0][1], c.old, c.new) for c in verdict.changes
               if c.column == "amount"}
    assert (2016, before * 1e6, after * 1e6) in changed
    assert len(changed) == 1
    assert verify(old[Selection(price_basis="usd")], second).reason == "revised"


def change_published_figure(data: Path, figure: str, old: str, new: str) -> tuple[float, float]:
    """Changes the value of one published figure, in its own units, and seals its file."""
    file = data / "sources" / "published_figures.csv"
    with file.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    row = next(one for one in rows if figure in one.values())
    column = next(name for name, value in row.items() if value in (old, f"{float(old) * 1e6:.0f}"))
    before = row[column]
    row[column] = new if before == old else f"{float(new) * 1e6:.0f}"
    with file.open("w", encoding="utf-8", newline="") as text:
        writer = csv.DictWriter(text, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    seal("published_figures", data / "sources")
    codebook.cache_clear()
    source.cache_clear()
    return float(old), float(row[column]) / (1 if before == old else 1e6)
