"""Numbers of a change as a reader sees them: in the form of their column, both alike."""

from casebook.cards.changes.differences import Change
from casebook.cards.table import column_header, units_words
from casebook.warehouse.codebook import codebook
from casebook.wording import Cell, Language

# From here on parts of a franc or of a head say nothing, unless they are all that changed.
WHOLE_FROM = 1_000


def header(column: str, language: Language) -> str:
    """The name of the column; shares are written in per cent, as tables have them."""
    name = column_header(column, language)
    if codebook().columns[column].unit == "share":
        return language.say("column-per-cent", header=name)
    return name


def before_and_after(change: Change, language: Language) -> tuple[str, str]:
    """The number that was and the one that is, in words; empty where there is none."""
    old, new = change.old, change.new
    if codebook().columns[change.column].unit == "share":
        old, new = _times(old, 100), _times(new, 100)
    if _whole(old) and _whole(new) and _rounded(old) != _rounded(new):
        old, new = _rounded(old), _rounded(new)
    return _written(change.column, old, language), _written(change.column, new, language)


def _times(value: float | None, factor: int) -> float | None:
    return None if value is None else value * factor


def _whole(value: float | None) -> bool:
    return not value or abs(value) >= WHOLE_FROM


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(round(value))


def _written(column: str, value: float | None, language: Language) -> str:
    if value is None:
        return ""
    if codebook().columns[column].unit == "units":
        return units_words(column, value).written(language)
    return Cell(value).written(language)
