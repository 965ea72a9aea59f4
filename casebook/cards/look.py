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
from casebook.wording import Dated, Units, cldr, data_words, say, written
from casebook.wording.joints import clauses, colon, commas, items

Theme = Literal["light", "dark"]


def look(selection: Selection, release: Release, theme: Theme) -> Look:
    """The look of figures for this reader."""
    language = selection.language
    known = member_names.names(release, language)
    return Look(
        theme=theme,
        say=lambda message, **values: say(message, language, **values),
        name=lambda iso3: known.get(iso3) or member_names.territory(iso3, language),
        number=lambda value, kind="units", **more: written(kind, value, language, **more),
        separators=cldr.separators(language),
        events=_events(release, language),
        choices=selection.parameters(),
        breaks=_breaks(),
        unit=lambda text: data_words(text, language, "results.units."),
        units=Units,
        dated=Dated,
        colon=colon(language),
        comma=commas(("", ""), language),
        list_comma=items(("", ""), language),
        semicolon=clauses(("", ""), language),
    )


@cache
def _breaks() -> dict[str, tuple[int, ...]]:
    return {name: tuple(sorted(scope.breaks)) for name, scope in codebook().scopes.items()}


@cached("events")
def _events(release: Release, language: str) -> pd.DataFrame:
    return in_words(run("events", {}, release).rows, language)
