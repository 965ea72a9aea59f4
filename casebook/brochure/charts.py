"""Charts of the brochure: few marks, from zero, each from the rows of a card."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pandas as pd

from casebook.analysis.member_names import name
from casebook.brief.charts.labels import grouped_format
from casebook.brochure.document import ChartKind, Mark
from casebook.cards import Prepared
from casebook.cards.table import value_words
from casebook.wording import (
    Amount,
    Count,
    Factor,
    FullAmount,
    Language,
    Share,
    SignedShare,
    SignedUnits,
)

# A page holds so many bars, each with its name.
MOST_BARS = 14


class Drawing(NamedTuple):
    """How a card is drawn: its rows to marks. An empty list is not drawn.

    `number_format` of a language makes an Office program write the values as the marks' labels do;
    it is empty where no format can, and the labels are words then.
    """

    card: str
    kind: ChartKind
    marks: Callable[[Prepared, Language], list[Mark]]
    number_format: Callable[[Language], str]


def _standards(prepared: Prepared, language: Language) -> list[Mark]:
    """ITU-T Recommendations by year, without a year that is not over."""
    rows = prepared.rows
    own = rows[(rows["text_kind"] == "itu-t-recommendations") & ~rows["is_part_year"].astype(bool)]
    return _by_year(own["year"], own["texts"], lambda value: Count(value).written(language))


def _pledges(prepared: Prepared, language: Language) -> list[Mark]:
    """What had been pledged, at each date that a source gives."""
    rows = prepared.rows[~prepared.rows["is_target"].astype(bool)]
    return [Mark(_month(str(row.period), language), float(row.amount_usd),
                 Amount(float(row.amount_usd), "USD").written(language),
                 strong=place == len(rows) - 1)
            for place, row in enumerate(rows.itertuples())]


def _month(period: str, language: Language) -> str:
    year, _, month = period.partition("-")
    return f"{language.say(f'month-{month}')} {year}" if month else year


def _online(prepared: Prepared, language: Language) -> list[Mark]:
    """The share of people who use the Internet, by year."""
    rows = prepared.rows.dropna(subset=["offline_share"])
    return _by_year(rows["year"], 1 - rows["offline_share"],
                    lambda value: Share(value).written(language))


def _networks(prepared: Prepared, language: Language) -> list[Mark]:
    """Member States with satellite networks of their own: below one unit, and the others."""
    finding = prepared.finding
    if finding is None or "small" not in finding.values:
        return []
    members, small = (finding.values[one] for one in ("members", "small"))
    assert isinstance(members, Count)
    assert isinstance(small, Count)
    others = Count(members.value - small.value)
    return [Mark(language.say(f"brochure-mark-{word}"), one.value, one.written(language), strong)
            for word, one, strong in (("below-one", small, True), ("one-or-more", others, False))]


def _near_by_gdp(prepared: Prepared, language: Language) -> list[Mark]:
    if prepared.finding is None:
        return []
    return [Mark(name(prepared.release, language, row.iso3), float(row.contribution_chf),
                 FullAmount(float(row.contribution_chf)).written(language), bool(row.is_selected))
            for row in prepared.rows.itertuples()]


def _per_person(prepared: Prepared, language: Language) -> list[Mark]:
    rows = prepared.rows
    return _by_year(rows["year"], rows["revenue_per_person"] * 100,
                    lambda value: Factor(round(value, 1)).written(language))


def _growth(prepared: Prepared, language: Language) -> list[Mark]:
    return [Mark(str(value_words("entity", row.entity, language)), float(row.growth_real),
                 SignedShare(float(row.growth_real)).written(language), row.entity == "ITU")
            for row in prepared.rows.itertuples()]


def _unit_value(prepared: Prepared, language: Language) -> list[Mark]:
    rows = prepared.rows
    return _by_year(rows["year"], rows["real_unit_chf"],
                    lambda value: FullAmount(value).written(language))


def _changes(prepared: Prepared, language: Language) -> list[Mark]:
    """The changes of the last year, from the largest rise to the largest reduction."""
    rows = prepared.rows
    last = rows[(rows["year"] == rows["year"].max()) & rows["units_change"].notna()]
    last = last[last["direction"].isin(("up", "down"))].sort_values(
        ["units_change", "iso3"], ascending=[False, True]).head(MOST_BARS)
    return [Mark(name(prepared.release, language, row.iso3), float(row.units_change),
                 SignedUnits(float(row.units_change)).written(language), row.units_change > 0)
            for row in last.itertuples()]


def _by_year(
    years: "pd.Series[int]", values: "pd.Series[float]", written: Callable[[float], str]
) -> list[Mark]:
    """A mark a year; the first and the last are named, the last is strong."""
    last = len(years) - 1
    return [Mark(str(int(year)), float(value), written(float(value)), place == last,
                 place in (0, last))
            for place, (year, value) in enumerate(zip(years, values, strict=True))]


def _grouped(before: str = "") -> Callable[[Language], str]:
    return lambda language: grouped_format("0", language, before)


def _dollars(language: Language) -> str:
    """Thousands of millions as the language writes them: 36.8 billion, 36 800 millones.

    A format divides by thousands alone; there is none where the language counts otherwise.
    """
    sample = 36.8e9
    written = Amount(sample, "USD").written(language)
    places = [place for place, letter in enumerate(written) if letter.isdigit()]
    before, number, after = (written[:places[0]], written[places[0]:places[-1] + 1],
                             written[places[-1] + 1:])
    signs = language.separators
    point, group = signs[0], signs[1]
    value = float(number.replace(group, "").replace(point, "."))
    steps = next((steps for steps in range(5) if round(sample / value) == 1000 ** steps), None)
    if steps is None:
        return ""
    digits = "0.0" if point in number else f'#"{group}"##0'
    return f'"{before}"{digits}{"," * steps}"{after}"'


def _alike(code: str) -> Callable[[Language], str]:
    return lambda language: code


FRANCS = _grouped('"CHF "')
CHARTS: Mapping[str, Drawing] = {
    "standards": Drawing("work-texts", "columns", _standards, _grouped()),
    "pledges": Drawing("needs-partner2connect", "columns", _pledges, _dollars),
    "online": Drawing("country-internet", "line", _online, _alike("[>=0.1]0%;0.0%")),
    "networks": Drawing("work-networks-units", "dots", _networks, _alike("0")),
    "near-by-gdp": Drawing("country-near-by-gdp", "bars", _near_by_gdp, FRANCS),
    "per-person": Drawing("case-cost-per-person", "columns", _per_person, _alike("0.0")),
    "growth": Drawing("agencies-growth", "bars", _growth, _alike("+0.0%;\u22120.0%")),
    "unit-value": Drawing("case-unit-value", "line", _unit_value, FRANCS),
    "changes": Drawing("units-changes", "bars", _changes,
                       _alike("+# ??/??;\u2212# ??/??")),
}
