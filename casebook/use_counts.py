"""Counts of what is read and taken, by week and by the Member State chosen, and of nobody.

Counted in memory where somebody collects the counts (`casebook.store.use`), and nowhere else. No
address, browser, time, visit or word of a reader is kept.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from threading import Lock
from typing import Literal, NamedTuple

Kind = Literal["page", "card", "file"]
# Different things counted in a week. All pages, cards and files of every Member State would be
# more; what comes beyond is counted together.
MOST = 20_000
REST = "rest"


class Use(NamedTuple):
    """A page, a card or a file, by a name of the site's own, for a Member State (ISO3) or none."""

    kind: Kind
    id: str
    country: str = ""


class UseCounts:
    """Counts by week; nothing is counted before `start`."""

    def __init__(self) -> None:
        self._weeks: dict[str, Counter[Use]] = {}
        self._lock, self._on = Lock(), False

    def start(self) -> None:
        """Counts from now on."""
        self._on = True

    def count(self, use: Use) -> None:
        """Counts one more."""
        if not self._on:
            return
        with self._lock:
            counts = self._weeks.setdefault(this_week(), Counter())
            counts[use if use in counts or len(counts) < MOST else Use(use.kind, REST)] += 1

    def weeks(self) -> Mapping[str, Mapping[Use, int]]:
        """What was counted since the start, by week, without the weeks that were forgotten."""
        with self._lock:
            return {week: dict(counts) for week, counts in self._weeks.items()}

    def forget(self, week: str) -> None:
        """Forgets a week that is over and written down."""
        with self._lock:
            self._weeks.pop(week, None)


def this_week() -> str:
    """The ISO week that it is, in UTC: `2026-W49`."""
    year, week, _ = datetime.now(UTC).isocalendar()
    return f"{year}-W{week:02}"


COUNTS = UseCounts()
"""Of this process."""
