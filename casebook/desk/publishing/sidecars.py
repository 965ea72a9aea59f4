"""The sidecar of a source that was changed at the desk: what was done, from which document."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from casebook.atomic_files import write
from casebook.build.sources.seal import seal
from casebook.desk.changes import Source, TableChanges
from casebook.desk.publishing.release_entry import summary
from casebook.warehouse.faults import Fault, refused
from casebook.warehouse.yaml_files import text_of

_PERIOD = re.compile(r"([12][0-9]{3})-([12][0-9]{3})")


def update_sidecar(data: Path, day: date, changes: TableChanges, source: Source) -> None:
    """Adds to `treatment` what was done, widens `period`, seals checksum and rows.

    Raises BadConfiguration for a sidecar without these entries.
    """
    path = data / "sources" / f"{changes.stem}.source.yml"
    text = text_of(path)
    treatment = (f"{_entry(text, 'treatment', path)} On {day.isoformat()}: {summary(changes)}, "
                 f"from {' '.join(source.document.split())}.")
    text = _replaced(text, "treatment", treatment, path)
    before = _entry(text, "period", path)
    if (after := _widened(before, changes)) != before:
        text = _replaced(text, "period", after, path)
    write(path, text, lasting=True)
    seal(changes.stem, data / "sources")


def _widened(period: str, changes: TableChanges) -> str:
    """The period with the years of the rows added, where it is one of whole years."""
    found = _PERIOD.fullmatch(period)
    years = [int(one.values["year"]) for one in changes.added
             if one.values.get("year", "").isdecimal()]
    if found is None or not years:
        return period
    return f"{min(int(found[1]), *years)}-{max(int(found[2]), *years)}"


def _entry(text: str, name: str, path: Path) -> str:
    content: Any = yaml.safe_load(text)
    value = content.get(name) if isinstance(content, dict) else None
    if not isinstance(value, str):
        raise refused(path, [Fault(None, name, None, f"it needs a text under `{name}:`",
                                   "Write it")])
    return value.strip()


def _replaced(text: str, name: str, value: str, path: Path) -> str:
    """The file with another value of one entry, every other line as it was."""
    entry = yaml.safe_dump({name: value}, allow_unicode=True, width=100)
    changed, count = re.subn(rf"(?ms)^{name}:.*?(?=^\S|\Z)", lambda _: entry, text, count=1)
    if not count:
        raise refused(path, [Fault(None, name, None, f"it needs one entry `{name}:`", "Write it")])
    return changed
