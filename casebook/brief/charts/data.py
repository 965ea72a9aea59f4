"""A card's chart as numbers in categories and series, for formats whose charts a reader can edit.

They are taken from the rows and declared card by card: a plotly figure has names for its series
only where a legend stands, and bends numbers to its scale. Tests hold that the numbers are those
that the figure draws. What is no bar, line or column chart (a map, a flow, a board, a dot for each
change) is not declared, and has no native chart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from casebook.analysis import member_names
from casebook.brief.charts import scale as chart_scale
from casebook.brief.charts.declared import NATIVE
from casebook.brief.charts.labels import tick
from casebook.brief.charts.spec import Native
from casebook.brief.model import ChartData, Numbers, Series
from casebook.cards import Prepared
from casebook.cards.table import column_header, value_words
from casebook.charts.axes import starts_above_zero
from casebook.warehouse import Release
from casebook.wording import ENGLISH, Language, Units

# What a number is divided by, and the unit in words (brief-unit-<word>).
UNITS: Mapping[str, tuple[float, str]] = {
    "share": (0.01, "per-cent"), "units": (1, "units"), "units-change": (1, "units"),
    "people": (1e6, "people"), "people-billion": (1e9, "people-billion"),
    "thousand-chf": (1e3, "thousand-chf"), "staff": (1, "staff"), "figures": (1, "figures"),
    "projects": (1, "projects"), "member-states": (1, "member-states"), "usd-gdp": (1, "usd-gdp"),
    "usd-billion": (1e9, "usd-billion"), "texts": (1, "texts"), "cents": (0.01, "cents"),
}
# Which of them are written with fractions.
FRACTIONS: Mapping[str, Numbers] = {"units": "units", "units-change": "units-change"}
CURRENCIES = ("money", "chf", "usd")
# The largest value decides how money is written: from ten million in millions, and so on.
MONEY = ((1e10, 1e9, "billion", 1), (1e8, 1e6, "million", 0), (2e6, 1e6, "million", 1),
         (0, 1, "plain", 0))


def chart_data(
    prepared: Prepared, release: Release, language: Language = ENGLISH, country: str | None = None
) -> ChartData | None:
    """The chart of a prepared card, or None where it has no native one or nothing to draw.

    `country` is the Member State that the reader has chosen.
    """
    native = NATIVE.get(prepared.card.id)
    if native is None:
        return None
    rows = prepared.rows  # unpacked once
    if rows.empty:
        return None
    if native.shape:
        rows = native.shape(rows, country)
    needed_columns = [native.needs] if native.needs else list(native.values)
    if rows.empty or rows[needed_columns].isna().all(axis=None):
        return None
    if native.whole_years:
        rows = whole_years(rows)
    divisor, unit, decimals = measured(native, rows, prepared, language)
    places = list(dict.fromkeys(rows[native.by]))
    series = tuple(_series(native, rows, places, divisor, release, language, country))
    if not any(value is not None for one in series for value in one.values):
        return None
    return with_axis_start(ChartData(
        kind=native.kind,
        categories=tuple(category(native.by, place, release, language) for place in places),
        series=series, unit=unit,
        decimals=decimals if native.decimals is None else native.decimals,
        numbers=FRACTIONS.get(native.unit, "decimal"),
        # As the page draws it: no file enlarges what the page does not.
        above_zero=native.kind == "line" and starts_above_zero(prepared.figure),
    ), language)


def with_axis_start(chart: ChartData, language: Language) -> ChartData:
    """The chart, whose unit says where the axis begins when that is not at zero."""
    axis = chart_scale.scale(chart)
    if axis.least <= 0:
        return chart
    return replace(chart, unit=language.say("office-axis-begins", unit=chart.unit,
                                            start=tick(axis.least, axis.decimals, chart, language)))


def _series(
    native: Native, rows: pd.DataFrame, places: Sequence[object], scale: float, release: Release,
    language: Language, country: str | None,
) -> list[Series]:
    if native.split:
        found = list(dict.fromkeys(rows[native.split].dropna()))
        keys = [key for key in native.order if key in found]
        groups = [(key, rows[rows[native.split] == key], native.values[0])
                  for key in (*keys, *(key for key in found if key not in keys))]
    else:
        groups = [(column, rows, column) for column in native.values
                  if rows[column].notna().any()]
    made = []
    for number, (key, part, column) in enumerate(groups):
        values = dict(zip(part[native.by], part[column], strict=True))
        grades = (dict(zip(part[native.by], part["grade"], strict=True)) if "grade" in part else {})
        made.append(Series(
            name=_name(native, key, release, language, country),
            values=tuple(_scaled(values.get(place), scale) for place in places),
            colour=native.colours[number % len(native.colours)],
            estimated=tuple(grades.get(place) == "estimate" for place in places)
            if "estimate" in grades.values() else (),
        ))
    return made


def _scaled(value: Any, scale: float) -> float | None:
    """The number in the chart's unit, without the noise of binary division; None for none."""
    if value is None or pd.isna(value):
        return None
    return float(f"{float(value) / scale:.12g}")


def _name(
    native: Native, key: Any, release: Release, language: Language, country: str | None
) -> str:
    """A series in words: the legend's message, the code's name, or the column's header."""
    if native.split_message:
        return start(language.say(native.split_message, count=int(key)))
    if native.split:
        return category(native.split, key, release, language)
    column = str(key)
    if native.names.get(column) == "iso3":
        return member_names.name(release, language, str(country))
    if column in native.names:
        return start(language.say(native.names[column]))
    return column_header(column, language)


def start(text: str) -> str:
    """`text` with a capital, as it stands alone."""
    return text[:1].upper() + text[1:]


def category(column: str, value: Any, release: Release, language: Language) -> str:
    """A category as readers see it: a name for a code, a year without a point."""
    if column == "iso3":
        return member_names.name(release, language, str(value))
    if column == "giver":
        known_by, name = value
        return category(known_by, name, release, language)
    if column == "sdg":
        goal = str(int(value))
        return language.say("sdg-goal", goal=goal, name=language.say(f"sdg-{goal}"))
    if column == "class_of_contribution":
        return Units(float(value)).written(language)
    if isinstance(value, str):
        return str(value_words(column, value, language))
    if isinstance(value, (int, float)) or hasattr(value, "item"):
        return str(int(value))
    return str(value)


def measured(
    native: Native, rows: pd.DataFrame, prepared: Prepared, language: Language
) -> tuple[float, str, int]:
    """What numbers are divided by, the unit in words, and the decimals that a label needs."""
    values = pd.concat([rows[column] for column in native.values]).dropna().astype(float)
    if native.unit not in CURRENCIES:
        scale, word = UNITS[native.unit]
        return scale, language.say(f"brief-unit-{word}"), needed(values / scale)
    basis = str(dict(prepared.provenance.parameters).get("price_basis") or "chf")
    basis = basis if native.unit == "money" else native.unit
    currency = language.say(f"basis-short-{basis}")
    largest = float(values.abs().max())
    scale, word, decimals = next(
        (scale, word, decimals) for least, scale, word, decimals in MONEY if largest >= least)
    return scale, language.say(f"brief-unit-{word}", unit=currency), decimals


def needed(values: "pd.Series[float]") -> int:
    """Decimals for three significant digits of the largest value; none for whole numbers."""
    if (values.round(9) % 1 == 0).all():
        return 0
    largest = float(values.abs().max())
    return 1 if largest >= 10 else 2 if largest >= 1 else 3 if largest >= 0.1 else 4


def whole_years(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with a row for every year between the first and the last."""
    years = range(int(rows["year"].min()), int(rows["year"].max()) + 1)
    return rows.set_index("year").reindex(years).rename_axis("year").reset_index()
