"""The page of changes: a first release says so; two releases are compared number by number."""

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from casebook import paths
from casebook.build.publish import switch
from casebook.cards import card, cards
from casebook.cards.changes import changes
from casebook.cards.changes.changes import change_of, comparison
from casebook.paths import ROOT
from casebook.warehouse import live
from casebook.wording import ENGLISH
from tests.releases import ADDED, WITHDRAWN, two_releases
from tests.sampling import drawn
from tests.ui.placed import texts


@pytest.fixture(scope="module")
def releases(tmp_path_factory):
    with two_releases(tmp_path_factory.mktemp("two")) as both:
        yield both


def opened(page: str = "changes") -> AppTest:
    app = AppTest.from_file(str(ROOT / "casebook/ui/main.py"), default_timeout=60)
    app.switch_page(str(ROOT / f"pages/{page}.py")).run()
    assert not app.exception, app.exception
    return app


def told(app: AppTest) -> str:
    return " ".join(str(e.value) for e in (
        *app.markdown, *app.info, *app.caption, *app.subheader, *app.error,
    )) + texts(app) + html(app)


def html(app: AppTest) -> str:
    return "".join(element.proto.body for element in app.get("html"))


def test_the_second_release_adds_the_results_model_and_revises_nothing() -> None:
    """Against the two kept ledgers, read here without the code that compares them.

    It comes before the tests that have two releases of their own live.
    """
    release = live()
    if release.number != 2:
        pytest.skip("the live release is not the second")
    first, second = (
        pd.read_parquet(paths.DATA / "ledgers" / f"{number:03d}.parquet").set_index(
            ["query", "parameters"])["rows_hash"] for number in (1, 2))
    assert (second.reindex(first.index) == first).all()
    new = {query for query, _ in second.index} - {query for query, _ in first.index}
    assert new == {one.query for one in cards().values() if one.page in ("outcomes", "results")}
    compared = comparison(release)
    assert {one.card.query for one in compared.of("added")} == new
    assert compared.of("revised") == ()
    assert compared.withdrawn == ()
    app = opened()
    assert [metric.value for metric in app.metric][:3] == ["0", str(len(new)), "0"]
    text = told(app)
    assert "No number that a card shows was revised." in text
    assert "No question was withdrawn." in text
    for one in compared.of("added"):
        assert ENGLISH.say(one.card.id) in text
    assert "New" in told(opened("results"))
    assert "New" not in told(opened("voluntary"))


@pytest.mark.slow
def test_a_first_release_has_nothing_before_it(releases) -> None:
    first, second = releases
    switch(first, first.folder.parent)
    try:
        assert comparison(live()) is None
        assert all(change_of(card(one), live()) is None for one in ("units-total", "case-units"))
        text = told(opened())
        assert "first release" in text
        assert live().id in text
        assert "/changes.atom" in text
    finally:
        switch(second, second.folder.parent)


@pytest.mark.slow
def test_each_card_is_unchanged_revised_added_or_withdrawn(releases) -> None:
    first, second = releases
    compared = comparison(second)
    assert compared is not None
    assert (compared.before.id, compared.before.number) == (first.id, 1)
    by_id = {one.card.id: one for one in compared.cards}
    assert {one.card.query for one in compared.of("added")} == {ADDED}
    assert compared.withdrawn == (WITHDRAWN,)
    total = by_id["units-total"]
    assert total.status == "revised"
    moved = {(one.where[0][1], one.column, one.old, one.new) for one in total.changes}
    assert moved == {(2024, "units", 356.0, 357.0), (2024, "units_change", 12.3125, 13.3125)}
    assert [reason.id for reason in total.reasons] == ["dza-2024-class"]
    for untouched in ("voluntary-by-year", "agencies-shares", "needs-projects",
                      "voluntary-contributors"):
        assert by_id[untouched].status == "unchanged", untouched
        assert not by_id[untouched].changes
    assert not any(one.reasons for one in compared.of("unchanged"))


def test_only_revised_numbers_are_listed(releases) -> None:
    """Rows in the ledger have fewer digits than today's: that must not count as a revision."""
    _, second = releases
    for change in comparison(second).of("revised"):
        for one in change.changes:
            if one.old is not None and one.new is not None:
                assert abs(one.old - one.new) > 1e-9 * abs(one.new), (change.card.id, one)


def test_the_page_and_the_marks_say_so(releases) -> None:
    app = opened()
    text = told(app)
    assert "Units" in text or "units" in text
    assert "The class for 2024 is set to 2 units." in text
    assert f"`{WITHDRAWN}`" in text
    assert [metric.value for metric in app.metric][2] == "1"
    section = html(app).partition('<h3 id="change-units-total">')[2].partition("</section>")[0]
    assert '<td class="number">356</td><td class="number">357</td>' in section
    assert 'href="./units#units-total"' in section
    units = opened("units")
    assert "Revised" in told(units)
    assert "Revised" not in told(opened("voluntary"))


@pytest.mark.slow
def test_without_a_ledger_the_release_on_disk_is_compared(tmp_path, monkeypatch) -> None:
    # Both releases answer for each card: some of them show it, others each day.
    shown = {"units-total", "agencies-shares", *drawn(sorted(cards()), 12, "compared on disk")}
    monkeypatch.setattr(changes, "cards", lambda: {one: card(one) for one in shown})
    with two_releases(tmp_path, ledger=False) as (first, second):
        compared = comparison(second)
        assert compared is not None
        assert compared.before.id == first.id
        assert not compared.of("added")
        assert not compared.withdrawn
        assert any(one.card.id == "units-total" for one in compared.of("revised"))
        assert any(one.card.id == "agencies-shares" for one in compared.of("unchanged"))
