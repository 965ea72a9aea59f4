"""RELEASES.md entry by entry: what each release changed, in words."""

from dataclasses import dataclass
from pathlib import Path

from casebook import paths
from casebook.warehouse import Release

HEADING = "## "


@dataclass(frozen=True)
class Note:
    """One release in words. `number` counts from the oldest, as the release's own does."""

    number: int
    date: str
    title: str
    words: str


def notes(release: Release, path: Path | None = None) -> tuple[Note, ...]:
    """The entries of `release` and of those before it, newest first.

    Those of the file, which may be ahead of the release that is shown; where the release is none of
    the file's, because it was published elsewhere, those that it carries.
    """
    on_file = _read(_text(path))
    if _carries_its_own(release, on_file):
        return tuple(_read(release.notes, release.number))
    return tuple(note for note in on_file if note.number <= release.number)


def document(release: Release, path: Path | None = None) -> str:
    """The same entries below the file's own heading, as Markdown."""
    text = _text(path)
    if _carries_its_own(release, _read(text)):
        heading, _, _ = text.partition(f"\n{HEADING}")
        return f"{heading}\n{release.notes}"
    return text


def _text(path: Path | None) -> str:
    return (path or paths.DATA / "RELEASES.md").read_text(encoding="utf-8")


def _carries_its_own(release: Release, on_file: list[Note]) -> bool:
    own = (release.number, release.date.isoformat(), release.title)
    return bool(release.notes) and own not in [
        (one.number, one.date, one.title) for one in on_file]


def _read(text: str, newest: int | None = None) -> list[Note]:
    """Entries, the first of which has the number `newest`: else that of their count."""
    parts = f"\n{text}".split(f"\n{HEADING}")[1:]
    found = []
    for place, part in enumerate(parts):
        heading, _, words = part.partition("\n")
        day, _, title = heading.partition(" - ")
        number = (newest or len(parts)) - place
        found.append(Note(number, day.strip(), title.strip(), words.strip()))
    return found
