"""Drafts: changes of tables that editors work at, none of which is lost."""

from casebook.desk.changes import (
    Changes,
    ChangeSet,
    Source,
    TableChanges,
    change_set,
    merge_sets,
    set_from_json,
    set_to_json,
    tables_of,
    to_json,
)
from casebook.desk.changes.model import source_from_json
from casebook.desk.database.models import DraftRow, DraftVersionRow
from casebook.desk.workflow.actor import Actor
from casebook.desk.workflow.rows import draft_of, row, version_of
from casebook.desk.workflow.service import Service, Work
from casebook.desk.workflow.values import Draft
from casebook.errors import BadChanges, ChangeConflict, DraftChanged, WrongState
from casebook.warehouse.codebook import codebook


class Drafts(Service):
    """Actions on drafts."""

    def start_draft(self, actor: Actor, changes: Changes, source: Source) -> Draft:
        """A new draft; raises NotPermitted or BadChanges."""
        named = [one.stem for one in tables_of(changes)]
        with self.acting(actor, "start_draft", ", ".join(named)[:100]) as work:
            checked = _fitting(changes)
            one = DraftRow(stem=" ".join(named), subject=actor.subject, name=actor.name,
                           state="open", version=0, created_at=work.at)
            work.session.add(one)
            work.session.flush()
            add_version(work, one, checked, source)
            work.enter("start_draft", f"draft {one.id}", file_sha256=source.file_sha256,
                       details=of_changes(checked))
            return draft_of(work.session, one)

    def save_draft(
        self, actor: Actor, draft_id: int, changes: Changes, version: int,
        source: Source | None = None,
    ) -> Draft:
        """The draft with `changes`, which were made of its `version`.

        Where somebody else has saved a later version, both are put together. Raises DraftChanged,
        with `theirs` and `conflicts` among its values, where they changed the same cells;
        NotPermitted, BadChanges, NoSuchItem, or WrongState for a draft that is no longer worked at.
        """
        with self.acting(actor, "save_draft", f"draft {draft_id}") as work:
            one = row(work.session, DraftRow, draft_id)
            still_open(one)
            newest = version_of(work.session, one, one.version)
            merged = _fitting(changes)
            if version != one.version:
                began = set_from_json(version_of(work.session, one, version).changes)
                merged = _put_together(one, newest, began, merged)
            kept = source or source_from_json(newest.source)
            if (set_to_json(merged), to_json(kept)) != (newest.changes, newest.source):
                one.stem = " ".join(merged.stems) or one.stem
                add_version(work, one, merged, kept)
                work.enter("save_draft", f"draft {one.id}", file_sha256=kept.file_sha256,
                           details={**of_changes(merged), "version": one.version})
            return draft_of(work.session, one)

    def drop_draft(self, actor: Actor, draft_id: int) -> Draft:
        """The draft, laid aside; its versions stay on record. Raises what `save_draft` raises."""
        with self.acting(actor, "drop_draft", f"draft {draft_id}") as work:
            one = row(work.session, DraftRow, draft_id)
            if one.state != "dropped":
                still_open(one)
                one.state = "dropped"
                work.enter("drop_draft", f"draft {one.id}")
            return draft_of(work.session, one)


def add_version(work: Work, one: DraftRow, changes: ChangeSet, source: Source) -> None:
    """Adds a version to the draft."""
    one.version += 1
    work.session.add(DraftVersionRow(
        draft_id=one.id, version=one.version, changes=set_to_json(changes), source=to_json(source),
        subject=work.actor.subject, name=work.actor.name, at=work.at))
    work.session.flush()


def still_open(one: DraftRow) -> None:
    """Raises WrongState for a draft that is no longer worked at."""
    if one.state != "open":
        raise WrongState(
            what="draft", id=one.id, state=one.state, remedy="Start a new one" if
            one.state == "dropped" else "Withdraw its request to work at it again, or start a "
            "new one")


def of_changes(changes: ChangeSet) -> dict[str, object]:
    """What the record says of a change set."""
    return {"tables": list(changes.stems), **{
        name: sum(len(getattr(one, name)) for one in changes)
        for name in ("cells", "added", "withdrawn")}}


def _fitting(changes: Changes) -> ChangeSet:
    """The changes, checked; raises BadChanges for those that are not of source tables."""
    for one in tables_of(changes):
        _fit(one)
    return change_set(changes)


def _fit(changes: TableChanges) -> None:
    """Raises BadChanges for changes that are not of the source table that they name."""
    shape = codebook().shapes().get(changes.stem)
    if shape is None:
        raise BadChanges(reason=f"there is no source table {changes.stem[:100]}")
    if changes.key != tuple(shape.key):
        raise BadChanges(reason=f"rows of {changes.stem} are told apart by {', '.join(shape.key)}")
    named = {*(one.column for one in changes.cells),
             *(name for one in changes.rows for name in one.values)}
    unknown = sorted(named - set(shape.columns))
    if unknown:
        raise BadChanges(reason=f"{changes.stem} has no column {', '.join(unknown)[:200]}")


def _put_together(
    one: DraftRow, newest: DraftVersionRow, began: ChangeSet, mine: ChangeSet,
) -> ChangeSet:
    theirs = set_from_json(newest.changes)
    try:
        return merge_sets(began, mine, theirs)
    except ChangeConflict as clash:
        values = {name: clash.values[name] for name in ("count", "cells", "conflicts")}
        raise DraftChanged(draft=one.id, version=newest.version, name=newest.name, theirs=theirs,
                           **values) from None
