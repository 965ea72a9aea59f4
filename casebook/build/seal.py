"""After an edit: bring a source's sidecar into line with its file."""

import csv
import hashlib
import re
from pathlib import Path

from casebook.atomic_files import write
from casebook.errors import BadConfiguration
from casebook.paths import SOURCES


def seal(stem: str, folder: Path = SOURCES) -> Path:
    """Writes checksum and row count of `<stem>.csv` into its sidecar, leaving every other line.

    Raises BadConfiguration when either file is missing or the sidecar has no such lines.
    """
    sidecar = folder / f"{stem}.source.yml"
    try:
        raw = (folder / f"{stem}.csv").read_bytes()
        text = sidecar.read_text(encoding="utf-8")
    except OSError as reason:
        raise BadConfiguration(file=sidecar, reason=reason) from None
    rows = sum(1 for _ in csv.reader(raw.decode("utf-8").splitlines())) - 1
    for key, value in (("sha256", hashlib.sha256(raw).hexdigest()), ("rows", str(rows))):
        text, changed = re.subn(rf"(?m)^{key}:.*$", f"{key}: {value}", text)
        if changed != 1:
            raise BadConfiguration(file=sidecar, reason=f"it needs one line `{key}:`")
    write(sidecar, text)
    return sidecar
