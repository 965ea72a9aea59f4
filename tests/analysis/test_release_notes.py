"""Notes of a release: those of the file here, or those that a release from elsewhere carries."""

from dataclasses import replace
from pathlib import Path

from casebook.analysis.release_notes import document, notes
from casebook.build.sources.release_notes import entries
from casebook.warehouse import live
from casebook.warehouse.manifest import MOST_NOTES

FILE = ("# What changed\n\nNewest first.\n\n## 2026-12-01 - Second\n\nMore.\n\n"
        "## 2026-11-30 - First\n\nAll.\n")


def test_a_release_carries_what_it_says_of_itself() -> None:
    release = live()
    assert release.notes.startswith(f"## {release.date.isoformat()} - {release.title}\n")
    assert [note.number for note in notes(release)] == list(range(release.number, 0, -1))


def test_the_file_counts_unless_the_release_is_none_of_its(tmp_path: Path) -> None:
    path = tmp_path / "RELEASES.md"
    path.write_text(FILE, encoding="utf-8")
    first = replace(live(), number=1, date=live().date, title="First", notes=entries(tmp_path))
    first = replace(first, date=first.date.replace(2026, 11, 30))
    assert [note.words for note in notes(first, path)] == ["All."]
    assert document(first, path) == FILE
    other = replace(first, number=2, title="Elsewhere", notes="## 2026-12-02 - Elsewhere\n\nNew.")
    assert [(note.number, note.words) for note in notes(other, path)] == [(2, "New.")]
    assert document(other, path) == (
        "# What changed\n\nNewest first.\n\n## 2026-12-02 - Elsewhere\n\nNew.")


def test_too_many_notes_leave_the_oldest_out(tmp_path: Path) -> None:
    entry = "## 2026-11-30 - First\n\n" + "x" * 1_000 + "\n\n"
    (tmp_path / "RELEASES.md").write_text("# Notes\n\n" + entry * 400, encoding="utf-8")
    text = entries(tmp_path)
    assert len(text) <= MOST_NOTES
    assert text.count("## ") == MOST_NOTES // (len(entry))
