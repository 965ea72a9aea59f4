"""The look of figures for one reader: theme, and words, names and numbers of their language."""

from functools import cache
from typing import Literal

import pandas as pd

from casebook.analysis import member_names
from casebook.caches import cached
from casebook.cards.reader_rows import in_words
from casebook.charts import Look
from casebook.selection import Selection
from casebook.warehouse import Release, run
from casebook.warehouse.codebook import codebook
from casebook.wording import Dated, Language, Units, written

Theme = Literal["light", "dark"]


def look(selection: Selection, release: Release, theme: Theme) -> Look:
    """The look of figures for this reader."""
    language = selection.language
    known = member_names.names(release, language)
    return Look(
        theme=theme,
        say=language.say,
        name=lambda iso3: known.get(iso3) or member_names.territory(iso3, language),
        number=lambda value, kind="units", **more: written(kind, value, language, **more),
        separators=language.separators,
        events=_events(release, language),
        choices=selection.parameters(),
        breaks=_breaks(),
        unit=lambda text: language.data_words(text, "results.units."),
        units=Units,
        dated=Dated,
        colon=language.colon,
        comma=language.commas(("", "")),
        list_comma=language.items(("", "")),
        semicolon=language.clauses(("", "")),
    )


@cache
def _breaks() -> dict[str, tuple[int, ...]]:
    return {name: tuple(sorted(scope.breaks)) for name, scope in codebook().scopes.items()}


@cached("events")
def _events(release: Release, language: Language) -> pd.DataFrame:
    return in_words(run("events", {}, release).rows, language)
