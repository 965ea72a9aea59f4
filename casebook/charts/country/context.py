"""Figures of a profile that set the contribution beside people, economy and a yardstick."""

from typing import Any

import pandas as pd

from casebook.charts import corrected
from casebook.charts.columns import Columns, columns, known
from casebook.charts.country.contribution import CHOOSE
from casebook.charts.country.panels import end_label, line, panels, plain, words_in_panel
from casebook.charts.look import Figure, Look
from casebook.charts.style import empty, figure, label, palette, spread
from casebook.charts.units.totals import year_axis


def relative(rows: pd.DataFrame, look: Look) -> Figure:
    """For a thousand inhabitants and for a million of product: its own line, and all together."""
    if look.choices["country"] is None:
        return empty(look, CHOOSE)
    colours, held = palette(look), columns(rows)
    unit = look.currency
    data: list[list[dict[str, Any]]] = []
    notes: list[dict[str, Any]] = []
    tops = []
    for axis, own, together, currency, nothing in (
        ("y", "per_thousand_people", "all_per_thousand_people", unit, "country-no-population"),
        ("y2", "per_million_gdp", "all_per_million_gdp", "USD", "country-no-gdp"),
    ):
        top = _most(held, own, together) * 1.25
        tops.append(top)
        pair = [(together, colours.context, "dash", 2.0, look.say("country-all-together"))]
        if known(held[own]):
            pair.append((own, colours.highlight, "solid", 3.0, _short(look)))
        else:
            notes.append(words_in_panel(look, look.say(nothing), axis, top * 0.3))
        data.append([
            line(look, held, column, _hover_values(look, held, column, currency, column == own),
                 colour, dash=dash, width=width, markers=column == own)
            for column, colour, dash, width, _ in pair])
        ends = []
        for column, colour, _, _, name in pair:
            year, value = [both for both in zip(held["year"], held[column], strict=True)
                           if pd.notna(both[1])][-1]
            ends.append(end_label(
                look, held, column,
                f"{name}<br>{_money(look, value, currency)}"
                + ("" if year == max(held["year"]) else f" ({year})"), colour, axis))
        # No lower than two lines of words have room above the years.
        ends = [{**one, "y": max(one["y"], top * 0.13)} for one in ends]
        notes += spread(ends, top * 0.3)
        notes += corrected.points(look, held["year"], held[own], held["correction"], axis)
    made = panels(
        look, [look.say("country-panel-people", unit=unit), look.say("country-panel-gdp")], data,
        tops, (min(held["year"]), max(held["year"])), notes=notes, right=112,
        room=0.3)
    return corrected.with_footnotes(look, made, corrected.words(look, held["correction"]))


def _short(look: Look) -> str:
    """The Member State in the narrow place beside a line: by its code, which the heading names."""
    return str(look.choices["country"])


def _hover_values(look: Look, held: Columns, column: str, currency: str, is_own: bool) -> list[str]:
    """The values for the pointer; an older product with its year, a corrected value with its mark.
    """
    texts = [_money(look, value, currency) for value in held[column]]
    if "million" in column:
        texts = [
            look.say("country-product-of", amount=text, year=str(int(product)))
            if text and pd.notna(product) and product != year else text
            for text, product, year in zip(texts, held["gdp_year"], held["year"], strict=True)]
    return corrected.marked(texts, held["correction"]) if is_own else texts


def _money(look: Look, value: float, currency: str) -> str:
    return "" if pd.isna(value) else look.number(value, "small-amount", currency=currency)


def _most(rows: Columns, *names: str) -> float:
    """The largest value in these columns; there is one."""
    return float(max(known(value for name in names for value in rows[name])))


def yardstick(rows: pd.DataFrame, look: Look) -> Figure:
    """The share of ITU's units; beside it the share by the yardstick, when one is chosen."""
    held = columns(rows)
    if look.choices["country"] is None or not known(held["share"]):
        return empty(look, CHOOSE)
    colours = palette(look)
    chosen = look.choices["yardstick"]
    pairs = [("share", colours.highlight, "solid", look.say("country-share-of-units"))]
    if chosen and known(held["yardstick_share"]):
        pairs.append(("yardstick_share", colours.series[0], "dash",
                      look.say(f"country-yardstick-{chosen}")))
    lines, ends = [], []
    for column, colour, dash, name in pairs:
        words = ["" if pd.isna(value) else name + look.colon + look.number(value, "fine-share")
                 for value in held[column]]
        lines.append(line(look, held, column, words, colour, dash=dash))
        last = look.number(known(held[column])[-1], "fine-share")
        ends.append(end_label(look, held, column, f"{name}<br>{last}", colour, "y"))
    top = _most(held, *(column for column, *_ in pairs)) * 1.2
    return figure(
        look, lines, 300, annotations=spread(ends, top * 0.2), margin={"r": 124, "t": 12},
        xaxis={**year_axis(min(held["year"]), max(held["year"]), 0.3),
               "showline": True},
        yaxis={"range": [0, top], "visible": False})


def internet(rows: pd.DataFrame, look: Look) -> Figure:
    """Above, the share of people who use the Internet; below, how many do not."""
    if look.choices["country"] is None:
        return empty(look, CHOOSE)
    recorded = [row for row in rows.itertuples() if pd.notna(row.offline_share)]
    if not recorded:
        return empty(look, "country-internet-nothing", 120)
    colours = palette(look)
    use = [1 - one for one in rows["offline_share"].tolist()]
    using = line(look, {"year": rows["year"].tolist(), "use": use}, "use",
                 [look.number(one, "share") if one == one else "" for one in use],
                 colours.series[2])
    offline = [row.people_offline for row in recorded]
    people = {
        "type": "bar", "x": [row.year for row in recorded], "y": plain(offline),
        "marker": {"color": colours.series[0]}, "width": 0.7,
        "customdata": [look.number(one, "count") for one in offline],
        "hovertemplate": "%{x}: %{customdata}<extra></extra>",
    }
    first, last = recorded[0], recorded[-1]
    notes = _use_and_people(look, last, 1 - last.offline_share, float(offline[-1]), 0.45, 0)
    if len(recorded) > 1:
        # High enough for words that on a phone are as wide as three points, or as five bars.
        use_near = max(1 - row.offline_share for row in recorded if row.year < first.year + 3)
        near = max(row.people_offline for row in recorded if row.year < first.year + 5)
        notes += _use_and_people(look, first, use_near, float(near), -0.4, 12)
    return panels(
        look, [look.say("country-panel-using"), look.say("country-panel-offline")],
        [[using], [people]], [1.15, float(max(offline)) * 1.25],
        (int(rows["year"].min()), int(rows["year"].max())), notes=notes, right=70)


def _use_and_people(
    look: Look, row: Any, use_high: float, high: float, aside: float, above: float
) -> list[dict[str, Any]]:
    """The two figures of a year in words: beside its marks, in years, or above them, in pixels;
    each as high as is said."""
    colours = palette(look)
    use, people = 1 - row.offline_share, row.people_offline
    x = row.year + aside
    return [
        label(look, look.number(use, "share"), x, use_high, yref="y", yshift=above, xshift=2,
              colour=colours.series[2]),
        label(look, look.number(people, "count"), x, high, yref="y2", yshift=above, xshift=2,
              colour=colours.series[0]),
    ]
