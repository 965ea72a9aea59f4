"""Moments, as the database and the record keep them: UTC, as text whose order is that of time."""

from collections.abc import Callable
from datetime import UTC, datetime

FORM = "%Y-%m-%dT%H:%M:%S.%fZ"
Clock = Callable[[], datetime]


def now() -> datetime:
    """The moment by this machine's clock, in UTC."""
    return datetime.now(UTC)


def as_text(moment: datetime) -> str:
    """`2026-11-30T14:00:00.000000Z`, for a moment of any zone; raises ValueError for one without.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return moment.astimezone(UTC).strftime(FORM)


def as_moment(text: str) -> datetime:
    """The moment that `as_text` wrote; raises ValueError."""
    return datetime.strptime(text, FORM).replace(tzinfo=UTC)
