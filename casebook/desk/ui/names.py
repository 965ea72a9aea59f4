"""Names of tables, columns and moments as the staff of the secretariat read them."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from casebook.analysis.member_names import without_article
from casebook.desk.preview.rows import rows_of
from casebook.desk.ui import visit
from casebook.paths import DATA
from casebook.store.use import OTHERS
from casebook.warehouse.codebook import codebook

# From a name in files to one that people read.
Shown = Callable[[str], str]
# Where the secretariat works: embargoes end at its time.
GENEVA = ZoneInfo("Europe/Zurich")
_NUMBER = re.compile(r"-?(?:[1-9][0-9]{4,}|[0-9]+(?=[.]))(?:[.][0-9]+)?")


def table(stem: str) -> str:
    """The title of a source table."""
    shape = codebook().shapes().get(stem)
    return visit.language().site.data_words(shape.title) if shape else stem


def tables(stems: Iterable[str]) -> str:
    """The titles of several source tables, with signs between; a dash for none."""
    return " · ".join(map(table, stems)) or "–"


def member_state(iso3: str) -> str:
    """A Member State by its name, with its code; what is no code of one stays."""
    found = _member_states().get(iso3)
    if found is None:
        return iso3
    name = found.get(f"name_{visit.language()}") or found["name_en"]
    return f"{without_article(name)} ({iso3})"


@cache
def _member_states() -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType({row["iso3"]: row for row in rows_of(DATA, "member_states")})


def columns(stem: str) -> list[str]:
    """The columns of a source table, in its order."""
    return list(codebook().shapes()[stem].columns)


def field(name: str) -> str:
    """What a column means, in a few words."""
    own = f"column-{name.replace('_', '-')}"
    if visit.language().has(own):
        return visit.language().say(own)
    found = codebook().columns.get(name)
    explained = visit.language().site.data_words(found.words) if found else ""
    short = re.split("[:,(;]", explained)[0].strip()
    # Some are explained by their values alone.
    allowed = {str(value) for value in found.allowed or ()} if found else set()
    return name.replace("_", " ") if not short or short in allowed else short[:60]


def option(column_name: str, allowed: str) -> str:
    """One of the values that a column may have."""
    own = f"{column_name}-{allowed}".replace("_", "-")
    language = visit.language()
    return (language.say(own) if language.has(own) else language.site.say(own)
            if language.site.has(own) else allowed.replace("_", " "))


def column(name: str) -> str:
    """A column by its meaning, with its name in files."""
    return f"{field(name)} ({name})"


def headings(names: Iterable[str]) -> list[str]:
    """What columns mean, with the name in files where two of them mean the same in a few words."""
    given = list(names)
    fields = list(map(field, given))
    return [column(name) if fields.count(text) > 1 else text
            for name, text in zip(given, fields, strict=True)]


def moment(at: datetime) -> str:
    """A moment by Geneva's clock, which is said."""
    language = visit.language()
    written = format_datetime(at.astimezone(GENEVA), "d MMM y, HH:mm", locale=language.site.locale)
    return language.say("moment", at=str(written))


def moment_of(text: str) -> str:
    """The same of a moment as the record has it."""
    at = datetime.fromisoformat(text)
    return moment(at if at.tzinfo else at.replace(tzinfo=UTC))


def value(text: str) -> str:
    """A value of a cell as people write it: a number with all its digits, in groups from the fifth
    on, so that years and short numbers stay; anything else as it is."""
    if not _NUMBER.fullmatch(text):
        return text
    decimals = len(text.partition(".")[2])
    digits = f"#,##0{'.' * bool(decimals)}{'0' * decimals}"
    return visit.language().site.decimal(Decimal(text), digits)


def target(text: str) -> str:
    """What an entry of the record is about, as `request 3`; what has no name of ours stays."""
    kind, _, number = text.partition(" ")
    own = f"target-{kind}"
    language = visit.language()
    return language.say(own, id=number) if number and language.has(own) else text


def card(name: str) -> str:
    """A card by its title, in the language of the visit where there is one."""
    return _titled(name, name)


def page(name: str) -> str:
    """A page of the site by its title in the menu."""
    return _titled(f"page-{name}", name)


def audience(name: str) -> str:
    """Those whom a briefing is for."""
    return _titled(f"brief-audience-{name}", name)


def prices(name: str) -> str:
    """A price basis in a few words."""
    return _titled(f"basis-short-{name}", name)


def file(name: str) -> str:
    """A file that readers take, as `country-class.png`: what it shows, and its format."""
    stem, _, suffix = name.partition(".")
    kind = f"use-file-{stem.partition('-')[0]}"
    language = visit.language()
    title = (language.say(kind) if language.has(kind)
             else card(stem) if language.site.has(stem) else table(stem))
    return f"{title} ({suffix.upper()})" if suffix else title


def _titled(message: str, name: str) -> str:
    """A message of the site in the language of the visit, `name` where there is none."""
    spoken = visit.language().site
    return spoken.say(message) if spoken.has(message) else name


def country(iso3: str) -> str:
    """A Member State of the counts of use; those with few counts have one name together."""
    return visit.language().say("use-others") if iso3 == OTHERS else member_state(iso3)
