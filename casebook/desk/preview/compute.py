"""The work of a preview, done in a process of its own: two releases, and each card of both."""

import shutil
import time
from pathlib import Path

from casebook import atomic_files
from casebook.analysis.directory import directory
from casebook.brief.audiences import AUDIENCES, COUNCIL, PLANS, Plan
from casebook.build.publish import check
from casebook.build.published_releases import is_open
from casebook.build.release_writer import Heading, write_release
from casebook.build.sources.release_notes import newest
from casebook.build.sources.seal import seal
from casebook.desk.changes import ChangeSet, apply
from casebook.desk.preview.comparison import Comparison
from casebook.desk.preview.effects import BASE, Effects
from casebook.desk.preview.rows import counts, member_states, totals
from casebook.errors import BadConfiguration, BadSource
from casebook.store.snapshots import files_of
from casebook.warehouse import Release
from casebook.warehouse.release_folder import opened

MOST_STATES = 6
MOST_VIOLATIONS = 100


def compute(base: Path, changes: ChangeSet, work: Path, known: str = "") -> Effects:
    """The effects; `work` has the releases of this process in `tables`, where `known` is the id of
    that of `base`, when it has been built already.
    """
    started = time.monotonic()
    changed = work / "data"
    for path in files_of(base):
        (changed / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(base / path, changed / path)
    apply(changes, changed)
    found = counts(changes).model_copy(
        update={"totals": totals(base, changed, changes.stems)})
    try:
        for stem in changes.stems:
            seal(stem, changed / "sources")
        _open(changed)
        after = _released(changed, work)
    except (BadSource, BadConfiguration) as error:
        lines = str(error.values.get("findings", error)).splitlines()
        return found.model_copy(update={
            "violations": tuple(line.strip() for line in lines[:MOST_VIOLATIONS]),
            "seconds": time.monotonic() - started})
    before = opened(work / "tables" / known) if known else _released(base, work)
    (work / BASE).write_text(before.id, encoding="utf-8")
    touched = [iso3 for iso3 in member_states(changes) if iso3 in directory(before)]
    shown = tuple(touched[:MOST_STATES])
    compared = Comparison(before, after)
    compared.compare(shown)
    return found.model_copy(update={
        "findings": tuple(compared.sentences), "cards": tuple(compared.effects),
        "broken": tuple(dict.fromkeys(compared.broken)),
        "briefs": _briefs({one.card for one in compared.effects}), "member_states": shown,
        "more_member_states": len(touched) - len(shown), "seconds": time.monotonic() - started})


def _open(folder: Path) -> None:
    """Where the newest release is published, another number for what would come after it; its day
    is the same, so that nothing but the figures makes a difference."""
    number, day, _ = newest(folder)
    if is_open(number, folder):
        return
    path = folder / "RELEASES.md"
    text = path.read_text(encoding="utf-8")
    place = text.index("\n## ") + 1
    atomic_files.write(
        path, f"{text[:place]}## {day.isoformat()} - Preview\n\nA preview.\n\n{text[place:]}")


def _released(data: Path, work: Path) -> Release:
    number, day, title = newest(data)
    checked = check(data)
    tables = work / "tables"
    tables.mkdir(exist_ok=True)
    return write_release(Heading(f"{day.isoformat()}-{checked.hash[:8]}", number, day, title,
                                 checked.hash, checked.checks), checked.tables, tables)


def _briefs(touched: set[str]) -> dict[str, tuple[str, ...]]:
    """The audiences whose briefings may have a card that changes, with these cards."""
    plans: dict[str, Plan] = {str(audience): PLANS[audience] for audience in AUDIENCES}
    plans["council"] = COUNCIL
    found = {name: tuple(dict.fromkeys(one for slot in plan.cards for one in slot
                                       if one in touched)) for name, plan in plans.items()}
    return {name: held for name, held in found.items() if held}
