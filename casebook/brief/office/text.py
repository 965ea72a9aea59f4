"""Text for slides and documents: XML-safe characters, directions, table cells, language tags."""

import math
import re
import unicodedata
from datetime import UTC, datetime
from typing import Any

import pandas as pd

from casebook.brief.model import Brief
from casebook.wording import Language

# What XML 1.0 refuses, and the signs that turn the direction of all text after them.
_REFUSED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef"
    "\ufffe\uffff\u202a-\u202e]")
# Office programs draw the marks of an isolate as gaps, but heed marks of direction.
_ISOLATE = re.compile("[\u2066-\u2068]([^\u2066-\u2069]*)\u2069")
_STRAY = re.compile("[\u2066-\u2069]")
# The id of a figure or release, a Sector behind the name of the Union: what no line breaks in.
_WHOLE = re.compile(
    r"(?<![0-9A-Za-z])(?=[A-Z]*\d)[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{1,5})+"
    r"(?![0-9A-Za-z])|\d{4}-\d\d-\d\d-[0-9a-f]{8}|(?:ITU|UIT|МСЭ)-[RTD](?![A-Za-z])")
_MARK = "\u200e"
_MARKS = f"{_MARK}\u200f"
# Word and PowerPoint know languages with their country; English here is spelt the British way.
_TAGS = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "zh": "zh-CN", "ar": "ar-SA"}
# Chinese and Arabic letters come from the fonts that the reader's system has for them.
FONT = "Arial"


def plain(text: str) -> str:
    """`text` without the characters that a document may not hold; all others stay as they are, but
    for the no-break spaces of a text from right to left, which are narrow ones: behind a wide one
    LibreOffice breaks a line within the number, CHF 63|6."""
    kept = without_isolates(_REFUSED.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    return kept.replace("\u00a0", "\u202f") if right_to_left_letters(kept) else kept


def unbroken(text: str) -> str:
    """`text` with hyphens that no line breaks at in ids and names of Sectors."""
    return _WHOLE.sub(lambda one: one[0].replace("-", "\u2011"), text)


def without_isolates(text: str) -> str:
    """`text` with marks of direction in place of isolates, where a value needs them."""
    found = 1
    while found:
        text, found = _ISOLATE.subn(lambda one: _marked(one[1]), text)
    return _STRAY.sub("", text)


def _marked(value: str) -> str:
    """A value of a sentence: one that would be turned around, as 2026-11-30 is, keeps its order."""
    if right_to_left_letters(value) or "\u200f" in value or re.fullmatch(r"[\d.,]*", value):
        return value
    return f"{_MARK}{value.strip(_MARK)}{_MARK}"


def line(text: str) -> str:
    """The same on one line: for titles, names and alternative texts."""
    # Not split(): the space within an amount, CHF 318 000, is one that no line may break at.
    return re.sub(r"[ \t\n]+", " ", plain(text)).strip(" ")


def text_cell(text: str) -> str:
    """`text` for the spreadsheet inside a chart. python-pptx has it written by a call that makes
    formulas of what begins like one in XlsxWriter's eyes, and of nothing else."""
    return f"'{text}" if text.startswith(("=", "{=")) else text


def leftward(text: str) -> bool | None:
    """Whether the first letter of `text` belongs to a script from right to left; None: no letter.
    """
    directions = (unicodedata.bidirectional(sign) for sign in text if sign not in _MARKS)
    first = next((one for one in directions if one in ("L", "R", "AL")), None)
    return None if first is None else first != "L"


def right_to_left_letters(text: str) -> bool:
    """Whether any letter of `text` belongs to such a script."""
    return any(unicodedata.bidirectional(sign) in ("R", "AL") and sign not in _MARKS
               for sign in text)


def bounded(text: str, most: int = 600) -> str:
    """`text` on one line, cut at a word after about `most` characters.

    For sentences put together from others: the catalogue refuses a value of more than a thousand.
    """
    whole = line(text)
    return whole if len(whole) <= most else whole[:most].rsplit(" ", 1)[0] + " …"


def tag(language: str) -> str:
    """The language as documents name it: en-GB."""
    return _TAGS.get(language, language)


def cell(value: Any, language: Language) -> str:
    """A table's value as a reader sees it; nothing where there is none."""
    if isinstance(value, str):
        return line(value)
    if value is None or value is pd.NA or value is pd.NaT:
        return ""
    if isinstance(value, bool):
        return language.say("brief-yes" if value else "brief-no")
    amount = float(value)
    if math.isnan(amount):
        return ""
    # A year is no amount: 2 024 would be read as one.
    year = amount.is_integer() and 1900 <= amount <= 2100
    digits = "0" if year else "#,##0" if abs(amount) >= 1000 else "#,##0.##"
    return language.decimal(amount, digits)


def numeric(values: pd.Series) -> bool:
    """Whether a column holds numbers, which stand on the right; written ones count too."""
    shown = [one for one in values if isinstance(one, str) and one.strip()]
    if not shown:
        return bool(pd.api.types.is_numeric_dtype(values))
    return all(re.fullmatch(r"[^A-Za-z]{0,3}[\d.,\s%−+±/–-]+%?", one.strip())
               for one in shown)


def dated(brief: Brief) -> datetime:
    """The release's date, for a file's properties: equal briefs make equal files."""
    return dated_release(brief.release_date)


def dated_release(day: str) -> datetime:
    """The day of a release as the time that a file was made at."""
    try:
        return datetime.fromisoformat(day).replace(tzinfo=UTC)
    except ValueError:
        return datetime(2000, 1, 1, tzinfo=UTC)


def facts(brief: Brief, grade: str, figure_id: str) -> str:
    """Grade, figure id and release on one line; of a reader's own values, words that say so."""
    message = "office-facts" if figure_id else "office-facts-own-values"
    return brief.language.say(message, grade=grade, figure=figure_id, date=brief.release_day)
