"""The numbers in large letters of cards that need no chart: published figures, what ITU costs."""

from collections.abc import Mapping

import pandas as pd

from casebook.brief.model import Number
from casebook.cards import Prepared
from casebook.wording import ENGLISH, Count, Factor, Language
from casebook.wording.catalogue import variables

# Of the card's finding, in this order; one whose values the finding lacks is left out.
_OF_FINDING: Mapping[str, tuple[str, ...]] = {
    "country-cost": ("brochure-number-cents", "brochure-number-amount", "brochure-number-system"),
    "work-networks-units": ("brochure-number-networks", "brochure-number-states",
                            "brochure-number-small"),
}


def numbers_of(prepared: Prepared, language: Language) -> tuple[Number, ...]:
    """The numbers with their words; none for a card that has a chart or a table to show."""
    finding = prepared.finding
    if finding is None:
        return ()
    if prepared.card.id in _OF_FINDING:
        return tuple(
            Number(language.say(f"{message}.number", **finding.values),
                   language.say(message, **finding.values))
            for message in _OF_FINDING[prepared.card.id]
            if _needed(message) <= finding.values.keys())
    rows = prepared.rows
    if "fact_id" not in rows:
        return ()
    return tuple(
        _fact(f"case-fact-{row.fact_id.lower()}", float(row.whole_value), int(row.last_year),
              language)
        for row in rows.itertuples() if ENGLISH.has(f"case-fact-{row.fact_id.lower()}"))


def table(numbers: tuple[Number, ...], language: Language) -> pd.DataFrame:
    """The numbers as a table of two columns, for formats without large letters."""
    return pd.DataFrame({
        language.say("brief-number"): [one.value for one in numbers],
        language.say("brief-number-what"): [one.label for one in numbers]})


def _needed(message: str) -> set[str]:
    return set(variables(message)) | set(variables(f"{message}.number"))


def _fact(message: str, whole: float, year: int, language: Language) -> Number:
    value = Count(whole) if whole.is_integer() else Factor(whole)
    return Number(language.say(f"{message}.number", value=value),
                  language.say(message, year=str(year)))
