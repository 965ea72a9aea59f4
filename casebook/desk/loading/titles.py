"""Titles of a sheet, as far as they hold for all rows: a year, units, a currency."""

from collections.abc import Iterable
from pathlib import PurePath

from casebook.desk.loading.frame import Frame
from casebook.desk.loading.headings import heading, units, years_in


def year_of_title(frame: Frame, file: str) -> tuple[frozenset[str], str]:
    """The years in the title, else in the name of the sheet, else of the file, and that text."""
    for text in (frame.title, frame.sheet.name, file):
        years = years_in(text)
        if years:
            return years, text
    return frozenset(), ""


def units_of_title(frame: Frame) -> tuple[str, str]:
    """Words of thousands or millions in the title, and its currency; empty where there are none."""
    for text in frame.titles:
        times, currency, _ = units(text)
        if times != 1 or currency:
            return (f"{times:.0f}" if times != 1 else ""), currency
    return "", ""


def spoken_of(frame: Frame, constants: Iterable[str], file: str) -> frozenset[str]:
    """The columns that titles, names, or a text that stands in each row speak of."""
    texts = [*frame.titles[:20], frame.sheet.name, PurePath(file).stem, *constants]
    headings = [heading(text) for text in texts if text]
    return frozenset(name for one in headings for name in one.sure | one.likely)
