"""Figures of a profile on what comes back: expenses where recorded, and projects."""

import pandas as pd

from casebook.charts.country.contribution import CHOOSE, short_amount
from casebook.charts.country.panels import hatched, panels
from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import empty, label, palette
from casebook.periods import span

SHOWN = 12


def expenses(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar for each year with an amount; hatched where the source has none for any country."""
    if look.choices["country"] is None:
        return empty(look, CHOOSE)
    recorded = rows[rows["amount"].notna()]
    if recorded.empty:
        return empty(look, "country-expenses-nothing", 120)
    colours = palette(look)
    unit = look.currency
    top = max(float(recorded["amount"].max()), 0.0)
    low = min(float(recorded["amount"].min()), 0.0)
    reach = top - low
    bars = {
        "type": "bar", "x": recorded["year"].tolist(), "y": recorded["amount"].tolist(),
        "marker": {"color": colours.series[0]}, "width": 0.7,
        "customdata": [[look.number(row.amount, "amount", currency=unit), row.places]
                       for row in recorded.itertuples()],
        "hovertemplate": "%{x}: %{customdata[0]}<extra></extra>",
    }
    notes = [label(look, short_amount(look, row.amount), row.year, row.amount, anchor="center",
                   yshift=10 if row.amount >= 0 else -10, yref="y")
             for row in recorded.itertuples()]
    none = [row for row in rows.itertuples() if pd.isna(row.amount)]
    notes += [label(look, "–", row.year, 0, anchor="center", yshift=8, yref="y",
                    colour=colours.quiet_text) for row in none if row.places]
    missing = [hatched(look, row.year, row.year, reach * 0.9 or 1,
                       look.say("country-expenses-no-year", year=str(row.year)))
               for row in none if not row.places]
    made = panels(look, [look.say("country-panel-expenses", unit=unit)], [[bars, *missing]],
                  [top], (int(rows["year"].min()), int(rows["year"].max())), notes=notes, right=8,
                  heights=[200])
    made["layout"]["barmode"] = "overlay"
    made["layout"]["yaxis"]["range"] = [low - reach * 0.15 if low < 0 else 0, top + reach * 0.18]
    return made


def projects(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a project of what it requires: solid what it has, hatched what it lacks."""
    if look.choices["country"] is None:
        return empty(look, CHOOSE)
    if rows.empty:
        return empty(look, "country-projects-nothing", 120)
    colours = palette(look)
    bars = []
    for row in rows.head(SHOWN).itertuples():
        state = (look.say("country-project-lacks",
                          gap=look.number(row.gap_usd, "amount", currency="USD"))
                 if row.gap_usd > 0 else look.say("country-project-has-all"))
        bars.append(Row(
            _cut(row.title), look.number(row.required_usd, "amount", currency="USD"),
            (Piece(float(min(row.available_usd, row.required_usd)), colours.series[0]),
             Piece(float(row.gap_usd), colours.series[0], True)),
            f"{span(row.start.year, row.end.year)} · {state}",
        ))
    return labelled_bars(look, bars, max(float(rows.head(SHOWN)["required_usd"].max()), 1.0))




def _cut(title: str, longest: int = 76) -> str:
    """The title in at most two lines of the figure; the table has it as the source prints it."""
    if len(title) <= longest:
        return title
    return title[:longest].rsplit(" ", 1)[0].rstrip(" ,;:-") + " …"
