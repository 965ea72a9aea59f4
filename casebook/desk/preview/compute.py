"""The work of a preview, done in a process of its own: two releases, and each card of both."""

import json
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from plotly.io.json import to_json_plotly

from casebook import atomic_files, paths
from casebook.analysis.directory import directory
from casebook.brief.audiences import AUDIENCES, COUNCIL, PLANS, Plan
from casebook.build.publish import check
from casebook.build.published_releases import is_open
from casebook.build.release_writer import Heading, write_release
from casebook.build.sources.release_notes import newest
from casebook.build.sources.seal import seal
from casebook.cards import cards
from casebook.cards.answers import Drawn, draw, rows_of
from casebook.cards.card import Card
from casebook.cards.changes.differences import differences
from casebook.cards.default_views import default_selections
from casebook.desk.changes import TableChanges, apply
from casebook.desk.preview.effects import BASE, CardEffect, Effects, FindingChange, Words
from casebook.desk.preview.rows import counts, member_states, totals
from casebook.desk.words import languages
from casebook.errors import BadConfiguration, BadSource, CasebookError
from casebook.selection import DEFAULT, Selection
from casebook.store.snapshots import files_of
from casebook.warehouse import Release
from casebook.warehouse.ledger import as_in_ledger
from casebook.warehouse.release import POINTER
from casebook.warehouse.release_folder import opened
from casebook.wording import say

MOST_STATES, MOST_CHARTS = 6, 24
MOST_VIOLATIONS = 100


def compute(base: Path, changes: TableChanges, work: Path, known: str = "") -> Effects:
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
        update={"totals": totals(base, changed, changes.stem)})
    try:
        seal(changes.stem, changed / "sources")
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
    effects, sentences = _compared(before, after, shown, work)
    return found.model_copy(update={
        "findings": tuple(sentences), "cards": tuple(effects),
        "briefs": _briefs({one.card for one in effects}), "member_states": shown,
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


def _views(card: Card, states: tuple[str, ...]) -> Iterator[Selection]:
    """The views that are compared: the usual ones, and those of the Member States touched."""
    yield from default_selections(card)
    if "country" in card.choices:
        for iso3 in states:
            yield replace(DEFAULT, country=iso3)


def _compared(
    before: Release, after: Release, states: tuple[str, ...], work: Path
) -> tuple[list[CardEffect], list[FindingChange]]:
    effects: list[CardEffect] = []
    sentences: list[FindingChange] = []
    for card in (one for one in cards().values() if one.compute is None):
        for view in _views(card, states):
            said = _choices(card, view)
            old, new = _rows_hash(card, view, before), _rows_hash(card, view, after)
            if old == new:
                continue
            drawn = [_drawn(card, view, release, work) for release in (before, after)]
            words = [_words(one) for one in drawn]
            if words[0] != words[1]:
                sentences.append(FindingChange(card=card.id, view=said, old=words[0],
                                               new=words[1]))
            charts = [None, None] if len(effects) >= MOST_CHARTS else [
                json.loads(to_json_plotly(one.figure)) if one else None for one in drawn]
            effects.append(CardEffect(
                card=card.id, page=card.page, view=said,
                name={language: say(card.id, language) for language in languages()},
                figure_before=_figure_id(drawn[0]), figure_after=_figure_id(drawn[1]),
                cells_changed=_cells(*drawn), before=charts[0], after=charts[1]))
    return effects, sentences


def _choices(card: Card, view: Selection) -> dict[str, str]:
    return {name: str(value) for name in ("price_basis", "country")
            if name in card.choices and (value := getattr(view, name)) is not None}


def _rows_hash(card: Card, view: Selection, release: Release) -> str:
    try:
        return rows_of(card, view, release).provenance.rows_hash
    except CasebookError:
        return ""


def _drawn(card: Card, view: Selection, release: Release, work: Path) -> Drawn | None:
    # Names in sentences are those of the live release.
    atomic_files.write(paths.TABLES / POINTER, f"{release.id}\n")
    try:
        return draw(card, view, release, "light")
    except CasebookError:
        return None


def _words(drawn: Drawn | None) -> Words:
    return {} if drawn is None or drawn.finding is None else {
        language: drawn.finding.sentence(language) for language in languages()}


def _figure_id(drawn: Drawn | None) -> str:
    return drawn.answer.provenance.figure_id if drawn else ""


def _cells(old: Drawn | None, new: Drawn | None) -> int:
    if old is None or new is None:
        return 0
    return len(differences(as_in_ledger(old.answer.rows), as_in_ledger(new.answer.rows)))


def _briefs(touched: set[str]) -> dict[str, tuple[str, ...]]:
    """The audiences whose briefings may have a card that changes, with these cards."""
    plans: dict[str, Plan] = {str(audience): PLANS[audience] for audience in AUDIENCES}
    plans["council"] = COUNCIL
    found = {name: tuple(dict.fromkeys(one for slot in plan.cards for one in slot
                                       if one in touched)) for name, plan in plans.items()}
    return {name: held for name, held in found.items() if held}
