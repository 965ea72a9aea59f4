"""Sources are links, official ones first; what the project chose is no source."""

import csv

from casebook.cards import cards, details, prepare
from casebook.cards.sources import Reference, references, sources_in_full
from casebook.paths import DATA, SOURCES
from casebook.selection import Selection
from casebook.warehouse import live, run
from casebook.warehouse.yaml_files import read
from casebook.wording import ENGLISH


def found(card_id: str) -> tuple[Reference, ...]:
    prepared = prepare(cards()[card_id], Selection(country="KEN"), live(), "light")
    return references(prepared.provenance, prepared.release, ENGLISH)


def test_a_document_has_its_address_and_number() -> None:
    """As the row of the published figure has them: C18/61, on the preliminary amount."""
    one = next(one for one in found("case-unit-value")
               if one.words == "Preliminary amount of contributory unit")
    assert (one.number, one.secondary) == ("C18/61", False)
    assert one.address == "https://info.5y1.org/2018-sri-lanka-calendar_1_ede8df.html"


def test_every_document_of_a_figure_is_a_link() -> None:
    with (SOURCES / "published_figures.csv").open(encoding="utf-8", newline="") as file:
        kinds = {(row["source_title"], row["source_kind"]) for row in csv.DictReader(file)
                 if row["source_url"]}
    known = {title for title, _ in kinds}
    for card_id in cards():
        for one in found(card_id):
            if one.words in known:
                assert one.address.startswith("http"), one
                assert (one.words, "secondary" if one.secondary else "official") in kinds


def test_official_documents_come_before_press() -> None:
    mixed = 0
    for card_id in cards():
        standing = [one.secondary for one in found(card_id)]
        assert standing == sorted(standing), card_id
        mixed += len(set(standing)) == 2
    assert mixed > 3, "some cards rest on both"


def test_what_the_project_chose_is_no_source() -> None:
    for card_id, card in cards().items():
        prepared = prepare(card, Selection(country="KEN"), live(), "light")
        if not prepared.provenance.documents:
            continue
        lines = sources_in_full(prepared.provenance, prepared.release, ENGLISH)
        assert not any(line.startswith("casebook,") for line in lines), card_id
        assert not any("named row by row" in line for line in lines), card_id
        assert "Series chosen from public documents" not in prepared.source_line
        assert "Results model" not in prepared.source_line


def test_titles_of_documents_are_marked_with_their_language() -> None:
    listed = read(DATA / "title_languages.yml", dict[str, tuple[str, ...]])
    titles = set(run("references", {}, live()).rows["source_title"])
    assert {title for several in listed.values() for title in several} <= titles
    for language in ("en", "fr"):
        shown = prepare(cards()["case-unit-value"], Selection(language=language), live(), "light")
        assert ('lang="en">Preliminary amount of contributory unit</a>' in details.about(shown)
                ) == (language == "fr")
