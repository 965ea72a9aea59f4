"""RELEASES.md entry by entry: what each release changed, in words."""

from dataclasses import dataclass
from pathlib import Path

from casebook import paths

HEADING = "## "


@dataclass(frozen=True)
class Note:
    """One release in words. `number` counts from the oldest, as the release's own does."""

    number: int
    date: str
    title: str
    words: str


def notes(path: Path | None = None) -> tuple[Note, ...]:
    """The entries, newest first, as they stand in the file."""
    text = (path or paths.DATA / "RELEASES.md").read_text(encoding="utf-8")
    parts = f"\n{text}".split(f"\n{HEADING}")[1:]
    found = []
    for place, part in enumerate(parts):
        heading, _, words = part.partition("\n")
        day, _, title = heading.partition(" - ")
        found.append(Note(len(parts) - place, day.strip(), title.strip(), words.strip()))
    return tuple(found)
