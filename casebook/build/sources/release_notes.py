"""data/RELEASES.md: which release is being made, and that its entries are as they should be."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from casebook.build.published_releases import Published, published
from casebook.warehouse.faults import Fault, refused
from casebook.warehouse.manifest import MOST_NOTES
from casebook.warehouse.yaml_files import text_of

FILE = "RELEASES.md"
_HEADING = re.compile(r"## ([0-9]{4}-[0-9]{2}-[0-9]{2}) - (\S.*)")
FORM = "Write it as: ## 2026-11-30 - What is new"
LONGEST_TITLE = 200


def newest(data: Path) -> tuple[int, date, str]:
    """Number, date and title of the newest entry (`## 2026-11-21 - Title`).

    The newest stands first; the number is its place counted from the oldest, so that it is the
    same wherever the release is built. Raises BadConfiguration for a file that is not written so.
    """
    path = data / FILE
    lines = text_of(path).splitlines()
    headings = [(line, text) for line, text in enumerate(lines, 1) if re.match(r"##(?!#)", text)]
    if not headings:
        raise refused(path, [Fault(None, "", FILE, "no release is entered in it", FORM)])
    faults = list(_faults(headings, lines)) or list(_others(headings, published(data)))
    if faults:
        raise refused(path, faults)
    day, title = _read(headings[0][1])
    return len(headings), day, title


def entries(data: Path) -> str:
    """The entries as text, newest first: as many as the manifest of a release takes."""
    text = text_of(data / FILE)
    parts = ["## " + part for part in f"\n{text}".split("\n## ")[1:]]
    while len(parts) > 1 and sum(map(len, parts)) + len(parts) > MOST_NOTES:
        parts.pop()
    return "\n".join(parts)[:MOST_NOTES]


def _read(heading: str) -> tuple[date, str]:
    """Day and title; raises ValueError for a heading that is written otherwise."""
    found = _HEADING.fullmatch(heading.strip())
    if found is None:
        raise ValueError("it is no date with a title")
    return date.fromisoformat(found[1]), found[2].strip()


def _faults(headings: Sequence[tuple[int, str]], lines: Sequence[str]) -> Iterator[Fault]:
    later: date | None = None
    ends = [line for line, _ in headings[1:]] + [len(lines) + 1]
    for (line, text), end in zip(headings, ends, strict=True):
        try:
            day, title = _read(text)
        except ValueError:
            yield Fault(line, "", text, "the heading of an entry is a date and a title", FORM)
            continue
        if len(title) > LONGEST_TITLE:
            yield Fault(line, "", title, f"a title has at most {LONGEST_TITLE} characters",
                        "Say the rest below it")
        if not date(2000, 1, 1) <= day < date(2100, 1, 1):
            yield Fault(line, "", day, "it is no date of a release", "Correct it")
        if later is not None and day > later:
            yield Fault(line, "", day, "it is later than the entry above it",
                        "Put the newest entry first")
        if not any(one.strip() for one in lines[line:end - 1]):
            yield Fault(line, "", text, "the entry says nothing", "Say what has changed")
        later = day


def _others(
    headings: Sequence[tuple[int, str]], taken: Sequence[Published]
) -> Iterator[Fault]:
    """Entries of releases that are published: they stay, with their dates."""
    known = {one.number: one for one in taken}
    for number in sorted(set(known) - set(range(1, len(headings) + 1))):
        yield Fault(None, "", known[number].id, f"release number {number} is published and has no "
                    "entry", "Put the entry back")
    for place, (line, text) in enumerate(headings):
        one = known.get(len(headings) - place)
        if one is not None and _read(text)[0] != one.date:
            yield Fault(line, "", text, f"release number {one.number} is published as {one.id}",
                        "Put its date back; a change needs an entry of its own, above it")
