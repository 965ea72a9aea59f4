"""After an edit: bring a source's sidecar into line with its file."""

import hashlib
import re
from pathlib import Path

from casebook.atomic_files import write
from casebook.build.sources.csv_records import Records, read_records
from casebook.paths import SOURCES
from casebook.warehouse.faults import Fault, refused
from casebook.warehouse.yaml_files import text_of


def seal(stem: str, folder: Path = SOURCES) -> Path:
    """Writes checksum and row count of `<stem>.csv` into its sidecar, leaving every other line.

    Raises BadConfiguration when either file is missing or none, or the sidecar has no such lines.
    """
    sidecar = folder / f"{stem}.source.yml"
    text = text_of(sidecar)
    raw, held = read_records(folder / f"{stem}.csv")
    if not isinstance(held, Records):
        raise refused(folder / f"{stem}.csv", [
            Fault(one.line, one.column or "", one.value, one.rule, one.remedy) for one in held])
    rows = len(held.rows)
    for key, value in (("sha256", hashlib.sha256(raw).hexdigest()), ("rows", str(rows))):
        text, changed = re.subn(rf"(?m)^{key}:.*$", f"{key}: {value}", text)
        if changed != 1:
            raise refused(sidecar, [Fault(None, key, None, f"it needs one line `{key}:`",
                                          "Add it, or remove the second one")])
    write(sidecar, text, lasting=True)
    return sidecar
