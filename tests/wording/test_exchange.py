"""Out to translators' tools and back: nothing is lost, and nothing wrong comes in."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from casebook.paths import WORDING
from casebook.wording import Language
from casebook.wording.data_words import FOLDER, words_of
from casebook.wording.exchange.files import as_workbook, as_xliff, read
from casebook.wording.exchange.taking_back import LANGUAGES, take_back
from casebook.wording.exchange.units import Unit, as_pattern, as_text, patterns, units
from tests.sampling import drawn

WRITERS = {"xlf": as_xliff, "xlsx": as_workbook}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A catalogue of one file in English and French, and two files of data words."""
    catalogue, data = tmp_path / "catalogue", tmp_path / "words"
    for language in ("en", "fr"):
        (catalogue / language).mkdir(parents=True)
        (data / language).mkdir(parents=True)
        shutil.copy(FOLDER / "en" / "glossary.yml", data / language)
    (catalogue / "en" / "common.ftl").write_text(
        "# What a page is called.\npage = Page\n    .title = The { $page }\n"
        "many = { $n ->\n    [one] one\n   *[other] { $n } of { $all }\n  }\n", encoding="utf-8")
    (catalogue / "fr" / "common.ftl").write_text(
        "# Du traducteur.\npage = Page\n    .title = La { $page }\n", encoding="utf-8")
    return catalogue, data


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("language", drawn(LANGUAGES, 1, "languages taken out and back"))
@pytest.mark.slow
def test_what_goes_out_comes_back(language: Language, suffix: str, tmp_path: Path) -> None:
    """All texts of the site, and as nothing was edited nothing is written."""
    found = units(language)
    assert len(found) > 3_500
    path = tmp_path / f"out.{suffix}"
    path.write_bytes(WRITERS[suffix](found, language))
    told, back = read(path)
    assert told == language
    assert [replace(one, note="") for one in found] == back
    outcome = take_back(language, back)
    assert (outcome.written, outcome.refused) == (0, ())


def test_every_pattern_is_written_and_read_alike() -> None:
    for path in drawn(sorted(WORDING.glob("*/*.ftl")), 60, "catalogues written and read"):
        for name, pattern, _ in patterns(path):
            assert as_text(as_pattern(as_text(pattern))) == as_text(pattern), (path, name)


def test_what_was_edited_is_written_in_its_place(folders: tuple[Path, Path]) -> None:
    catalogue, data = folders
    found = {one.key: one for one in units("fr", catalogue, data)}
    edited = [
        replace(found["catalogue|common|page"], translation="Feuille"),
        replace(found["catalogue|common|many"],
                translation="{ $n_n ->\n    [one] un\n   *[other] { $n } sur { $all }\n}"),
        replace(found["data|glossary|giga.term"], translation="Le Giga")]
    assert take_back("fr", edited, catalogue, data).written == 3
    text = (catalogue / "fr" / "common.ftl").read_text(encoding="utf-8")
    assert text.startswith("# Du traducteur.\npage = Feuille\n    .title = La { $page }\n")
    assert "[one] un" in text
    words = words_of("glossary", "fr", data)
    assert words["giga.term"] == "Le Giga"
    assert list(words) == list(words_of("glossary", "en", data))
    assert take_back("fr", edited, catalogue, data).written == 0


@pytest.mark.parametrize(("key", "change", "reason"), [
    ("catalogue|common|page.title", {"translation": "La { $feuille }"}, "asks for feuille"),
    ("catalogue|common|page.title", {"translation": "La page"}, "lacks page"),
    ("catalogue|common|page.title", {"translation": "La { $page"}, "cannot be read"),
    ("catalogue|common|page", {"english": "Sheet"}, "has changed"),
    ("data|glossary|giga.term", {"translation": "Le\nGiga"}, "line break"),
    ("catalogue|common|page", {"key": "catalogue|common|nothing"}, "no such key"),
])
def test_what_is_wrong_is_refused(
    folders: tuple[Path, Path], key: str, change: dict[str, str], reason: str
) -> None:
    catalogue, data = folders
    one = next(one for one in units("fr", catalogue, data) if one.key == key)
    outcome = take_back("fr", [replace(one, **change)], catalogue, data)
    assert outcome.written == 0
    assert len(outcome.refused) == 1
    assert reason in outcome.refused[0]


def test_another_file_or_language_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    for content in (b"", b"<a/>", b"<a", b'<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'):
        path.write_bytes(content)
        with pytest.raises(ValueError, match=r"a\.xlf"):
            read(path)
    with pytest.raises(ValueError, match="not one of"):
        take_back("../en", [Unit("a|b|c", "", "", "")])
