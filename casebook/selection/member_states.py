"""A list of Member States as text, in links and for questions: codes in alphabetical order."""

from collections.abc import Iterable

BETWEEN_CODES = "-"


def codes(text: str | None) -> tuple[str, ...]:
    """The codes of a list; none for an empty one."""
    return tuple(text.split(BETWEEN_CODES)) if text else ()


def listed(codes: Iterable[str]) -> str | None:
    """The list that `codes` make, the same whatever their order; None when empty."""
    return BETWEEN_CODES.join(sorted(set(codes))) or None
