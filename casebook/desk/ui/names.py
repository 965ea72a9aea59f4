"""Names of tables, columns and moments as the staff of the secretariat read them."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from casebook.desk.preview.rows import rows_of
from casebook.desk.ui import visit
from casebook.desk.words import say as words
from casebook.paths import DATA
from casebook.warehouse.codebook import codebook
from casebook.wording import data_words, has, say
from casebook.wording.cldr import locale_of

# From a name in files to one that people read.
Shown = Callable[[str], str]
# Where the secretariat works: embargoes end at its time.
GENEVA = ZoneInfo("Europe/Zurich")


def table(stem: str) -> str:
    """The title of a source table."""
    shape = codebook().shapes().get(stem)
    return data_words(shape.title, visit.language()) if shape else stem


def tables(stems: Iterable[str]) -> str:
    """The titles of several source tables, with signs between; a dash for none."""
    return " · ".join(map(table, stems)) or "–"


def member_state(iso3: str) -> str:
    """A Member State by its name, with its code; what is no code of one stays."""
    found = _member_states().get(iso3)
    if found is None:
        return iso3
    return f"{found.get(f'name_{visit.language()}') or found['name_en']} ({iso3})"


@cache
def _member_states() -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType({row["iso3"]: row for row in rows_of(DATA, "member_states")})


def columns(stem: str) -> list[str]:
    """The columns of a source table, in its order."""
    return list(codebook().shapes()[stem].columns)


def field(name: str) -> str:
    """What a column means, in a few words."""
    found = codebook().columns.get(name)
    words = data_words(found.words, visit.language()) if found else ""
    short = re.split("[:,(;]", words)[0].strip()
    # Some are explained by their values alone.
    allowed = {str(value) for value in found.allowed or ()} if found else set()
    return name.replace("_", " ") if not short or short in allowed else short[:60]


def column(name: str) -> str:
    """A column by its meaning, with its name in files."""
    return f"{field(name)} ({name})"


def moment(at: datetime) -> str:
    """A moment by Geneva's clock, which is said."""
    language = visit.language()
    written = format_datetime(at.astimezone(GENEVA), "d MMM y, HH:mm", locale=locale_of(language))
    return words("moment", language, at=str(written))


def moment_of(text: str) -> str:
    """The same of a moment as the record has it."""
    at = datetime.fromisoformat(text)
    return moment(at if at.tzinfo else at.replace(tzinfo=UTC))


def card(name: str) -> str:
    """A card by its title, in the language of the visit where there is one."""
    return say(name, visit.language()) if has(name) else name
