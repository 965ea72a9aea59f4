"""The bundle: everything that belongs to a figure, in one ZIP that is the same each time."""

import io
import re
import zipfile

import pytest

from casebook.cards import card
from casebook.exports import FORMATS, bundle, citation, of_card, recipe
from casebook.selection import DEFAULT
from casebook.warehouse import live
from casebook.wording import Day
from tests.exports.extracts import CARDS, extracts
from tests.sampling import sampled

PNG = b"\x89PNG\r\n\x1a\n rest"
CORE = {"README.md", "codebook.csv", "citation.txt", "citation.bib", "citation.ris", "query.sql",
        "views.sql", "recipe.sql", "recipe.py", "recipe.R"}


def opened(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("card_id", sampled(CARDS, 5))
def test_every_card_makes_a_bundle(card_id: str) -> None:
    for extract, _ in extracts(card_id):
        files = opened(bundle(extract, PNG))
        assert set(files) == CORE | {f"{card_id}.csv", f"{card_id}.png"}
        assert files[f"{card_id}.csv"] == FORMATS["csv"].write(extract)
        assert files[f"{card_id}.png"] == PNG
        cited, made = citation(extract), recipe(extract)
        assert files["citation.txt"].decode() == cited.text + "\n"
        assert files["citation.bib"].decode() == cited.bibtex
        assert files["citation.ris"].decode() == cited.ris
        assert files["query.sql"].decode() == made.sql
        assert files["views.sql"].decode() == made.views + "\n"
        assert files["recipe.sql"].decode() == made.duckdb
        codebook = files["codebook.csv"].decode("utf-8-sig").splitlines()
        header = files[f"{card_id}.csv"].decode("utf-8-sig").splitlines()[0].split(",")
        assert [line.split(",")[0] for line in codebook[1:]] == header


@pytest.mark.parametrize("card_id", sampled(CARDS, 5))
def test_readme_says_what_it_is_and_lists_what_is_there(card_id: str) -> None:
    for extract, _ in extracts(card_id):
        files = opened(bundle(extract, PNG))
        text, source = files["README.md"].decode(), extract.answer.provenance
        assert next(iter(files)) == "README.md"
        assert text.startswith(f"# {extract.title}\n")
        for said in (extract.subtitle, extract.scope_words, extract.grade, source.figure_id,
                     source.release_id, Day.of(source.release_date).written("en"),
                     extract.link, extract.verify,
                     *extract.warnings, *source.documents,
                     *(entry.address for _, entry in source.sources)):
            assert said in text
        assert set(re.findall(r"^- `([^`]+)`", text, re.MULTILINE)) == set(files) - {"README.md"}


def test_equal_figures_make_equal_bytes() -> None:
    first, second = (
        bundle(of_card(card("units-total"), DEFAULT, live(), "seen"), PNG) for _ in range(2))
    assert first == second


def test_files_bear_the_date_of_the_release() -> None:
    content = bundle(of_card(card("units-total"), DEFAULT, live(), "seen"))
    released = live().date
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        stamps = {entry.date_time for entry in archive.infolist()}
    assert stamps == {(released.year, released.month, released.day, 0, 0, 0)}


@pytest.mark.parametrize(("content", "kind"), [
    (PNG, "png"), (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "svg"),
    (b'\n<?xml version="1.0"?><svg/>', "svg"), (b"%PDF-1.4", "pdf"),
])
def test_picture_is_named_for_what_it_is(content: bytes, kind: str) -> None:
    files = opened(bundle(of_card(card("units-total"), DEFAULT, live(), "seen"), content))
    assert files[f"units-total.{kind}"] == content
    assert f"`units-total.{kind}`" in files["README.md"].decode()


def test_without_a_picture_none_is_promised() -> None:
    files = opened(bundle(of_card(card("units-total"), DEFAULT, live(), "seen")))
    assert set(files) == CORE | {"units-total.csv"}
    assert ".png" not in files["README.md"].decode()
