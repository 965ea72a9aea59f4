"""Two releases that take no time to make: the live one, and its like of another day and name."""

import shutil
from datetime import date
from pathlib import Path

from casebook.warehouse import Release, live
from casebook.warehouse.release_folder import opened
from tests.releases import relabel

LATER = "2027-01-15-00000000"


def two(folder: Path) -> tuple[Release, Release]:
    """Both in `folder`; the later one has the same figures."""
    for name in (live().id, LATER):
        shutil.copytree(live().folder, folder / name)
    relabel(folder / LATER, id=LATER, date=date(2027, 1, 15))
    return opened(folder / live().id), opened(folder / LATER)
