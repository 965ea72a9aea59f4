"""Use of the sites: each process writes what it has counted, and the desk reads the sum."""

import json
import logging
import re
import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from threading import Event, Thread
from typing import Annotated

import pandas as pd
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from casebook.error_log import referenced
from casebook.errors import CasebookError, StoreDamaged
from casebook.store.objects import Store, open_store
from casebook.use_counts import MOST, Kind, Use, UseCounts, this_week

log = logging.getLogger("casebook.store")
# Seconds between two writes, and those that the last one is given.
EVERY, ENDING = 60.0, 10.0
# Fewer than so many in a week are not told of a single Member State: one reader could be meant.
FLOOR = 5
OTHERS = "others"
COLUMNS = ["week", "kind", "id", "country", "count"]
_MOST_BYTES = 4 << 20
_WEEK = re.compile(r"[0-9]{4}-W[0-9]{2}")
_Text = Annotated[str, StringConstraints(max_length=200)]


class _Written(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    counts: Annotated[
        list[tuple[Kind, _Text, _Text, Annotated[int, Field(ge=1)]]],
        Field(max_length=MOST + 10)]


class UseWriter:
    """Writes the counts of this process into the store, once a minute and at the end."""

    def __init__(self, url: str, counts: UseCounts) -> None:
        self._url, self._counts = url, counts
        # Of no machine and no address: a number for each start.
        self._process = secrets.token_hex(8)
        self._written: dict[str, int] = {}
        self._ending = Event()
        self._thread = Thread(target=self._go_on, name="casebook-use", daemon=True)

    def start(self) -> None:
        """Counts, and writes in a thread."""
        self._counts.start()
        self._thread.start()

    def stop(self) -> None:
        """Writes a last time."""
        self._ending.set()
        self._thread.join(ENDING)

    def write(self) -> None:
        """Writes what is new since the last time; weeks that are over are then forgotten."""
        store = None
        for week, counts in self._counts.weeks().items():
            total = sum(counts.values())
            if total != self._written.get(week):
                store = store or open_store(self._url)
                rows = [[*use, count] for use, count in sorted(counts.items())]
                store.put(f"use/{week}/{self._process}.json",
                          json.dumps({"counts": rows}, separators=(",", ":")).encode())
                self._written[week] = total
            if week != this_week():
                self._counts.forget(week)
                del self._written[week]

    def _go_on(self) -> None:
        while True:
            ending = self._ending.wait(EVERY)
            try:
                self.write()
            except CasebookError as error:  # they are written the next time
                log.warning("%s", error)
            except Exception as error:  # noqa: BLE001 - what cannot be counted ends nothing else
                referenced(error, log)
            if ending:
                return


def usage(store: Store, weeks: Iterable[str]) -> pd.DataFrame:
    """What was read and taken in these weeks (`2026-W49`), over all processes: a row for each week,
    kind (`page`, `card`, `file`), id and country, with its count.

    `country` is an ISO3 code, empty where no Member State was chosen, and `others` for those with
    fewer than FLOOR together. Raises StoreAway; a file that cannot be read is left out, and said in
    the log.
    """
    found: Counter[tuple[str, Use]] = Counter()
    for week in {week for week in weeks if _WEEK.fullmatch(week)}:
        for path in store.paths(f"use/{week}"):
            for kind, name, country, count in _read(store, path).counts:
                found[week, Use(kind, name, country)] += count
    counts: Counter[tuple[str, Use]] = Counter()
    for (week, use), count in found.items():
        few = use.country and count < FLOOR
        counts[week, use._replace(country=OTHERS) if few else use] += count
    return pd.DataFrame(
        [(week, *use, count) for (week, use), count in sorted(counts.items())], columns=COLUMNS)


def use_weeks(store: Store) -> Sequence[str]:
    """The weeks of which something was counted, the latest first; raises StoreAway."""
    named = {path.split("/")[1] for path in store.paths("use") if path.count("/") == 2}
    return sorted(filter(_WEEK.fullmatch, named), reverse=True)


def _read(store: Store, path: str) -> _Written:
    try:
        held = store.get(path, _MOST_BYTES)
        return _Written.model_validate_json(held.content) if held else _Written(counts=[])
    except (ValidationError, StoreDamaged):
        log.warning("%s in the store %s is no count of use, and is left out.", path, store.url)
        return _Written(counts=[])
