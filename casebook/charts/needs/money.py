"""Figures on what financial plans, projects, pledges and the headquarters lack."""

from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.style import empty, figure, label, palette

SHOWN = 12
# Scopes of a gap between planned expenses and expected revenue of a draft plan.
WITHOUT_CURRENCY = "gap-of-draft-without-currency"
DRAFTS = ("gap-of-draft", WITHOUT_CURRENCY)


def plan_gaps(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar a financial plan: solid a draft's expenses above its revenue, hatched a gap of another
    kind, and an empty hatched one where nothing was found."""
    colours = palette(look)
    reach = float(rows["amount_chf"].max())
    bars = []
    for row in rows.itertuples():
        if pd.isna(row.amount_chf):
            value, piece = look.say("needs-not-published"), Piece(reach, colours.context, True)
        else:
            value = _gap(row, look)
            piece = Piece(float(row.amount_chf), colours.series[0], row.scope not in DRAFTS)
        years = look.say("needs-period", first=str(row.first_year), last=str(row.last_year))
        bars.append(Row(years, value, (piece,), look.say(f"needs-plan-stage-{row.period}")))
    return labelled_bars(look, bars, reach)


def _gap(row: Any, look: Look) -> str:
    """The amount of a gap in words; without a currency where its source names none."""
    if row.scope == WITHOUT_CURRENCY:
        return look.say("needs-without-currency", number=look.number(row.amount_chf, "count"))
    amount = look.number(row.amount_chf, "amount")
    return look.say("needs-more-than", amount=amount) if row.qualifier == "more than" else amount


def projects_by_workspace(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar of what a workspace requires: solid what it has, hatched what it lacks."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    chosen = look.choices["country"]
    mine = [chosen is not None and (row.iso3 == chosen or _shares(row.iso3_list, chosen))
            for row in rows.itertuples()]
    short = int((rows["gap_usd"] > 0).sum())
    bars = []
    for place, (row, own) in enumerate(zip(rows.itertuples(), mine, strict=True)):
        # Those that lack nothing are shown only where there is room, or where they are the
        # reader's own.
        if place >= (short or SHOWN) and not own:
            continue
        name = (look.name(row.iso3) if isinstance(row.iso3, str)
                else look.say("needs-workspace-shared", states=len(row.iso3_list.split())))
        bars.append(Row(
            name,
            look.number(row.gap_usd, "amount", currency="USD") if row.gap_usd > 0
            else look.say("needs-nothing-lacking"),
            (Piece(float(row.available_usd), colours.highlight if own else colours.series[0]),
             Piece(float(row.gap_usd), colours.highlight if own else colours.series[0], True)),
            look.say("needs-required-by", projects=int(row.projects),
                     required=look.number(row.required_usd, "amount", currency="USD")),
            strong=own,
        ))
    return labelled_bars(look, bars, max(sum(p.amount for p in bar.pieces) for bar in bars))


def _shares(iso3_list: object, iso3: object) -> bool:
    return isinstance(iso3_list, str) and str(iso3) in iso3_list.split()


def projects(rows: pd.DataFrame, look: Look) -> Figure:
    """How many projects have all, part or none of the money that they require."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    tones = {"all": (colours.series[0], False), "part": (colours.series[0], True),
             "none": (colours.highlight, True)}
    bars = []
    for funding, (colour, hatched) in tones.items():
        some = rows[rows["funding"] == funding]
        bars.append(Row(
            look.say(f"funding-{funding}"), look.number(len(some), "count"),
            (Piece(float(len(some)), colour, hatched),),
            look.say("needs-required-and-lacking",
                     required=look.number(some["required_usd"].sum(), "amount", currency="USD"),
                     gap=look.number(some["gap_usd"].sum(), "amount", currency="USD"))
            if len(some) else "",
        ))
    return labelled_bars(look, bars, float(rows["funding"].value_counts().max()))


def partner2connect(rows: pd.DataFrame, look: Look) -> Figure:
    """Pledges at each date they were reported, under the line of the target."""
    colours = palette(look)
    pledged, target = rows[~rows["is_target"]], rows[rows["is_target"]].iloc[0]
    months = pledged["period"].tolist()
    amounts = (pledged["amount_usd"] / 1e9).tolist()
    goal = float(target["amount_usd"]) / 1e9

    def at_month(place: int) -> str:
        amount = look.number(amounts[place] * 1e9, "amount", currency="USD")
        return look.say("needs-at-month", month=months[place], amount=amount)

    points = {
        "type": "scatter", "mode": "lines+markers", "x": months, "y": amounts,
        "line": {"color": colours.series[0], "width": 1.5, "dash": "dot"},
        "marker": {"size": 9, "color": colours.series[0]}, "cliponaxis": False,
        "customdata": pledged["note"].tolist(),
        # The names of months by the catalogue: plotly has those of English.
        "text": [at_month(n) for n in range(len(months))],
        "hovertemplate": "%{text}<br>%{customdata}<extra></extra>",
    }
    end = f"{target['period']}-12"
    line = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": goal, "y1": goal,
            "line": {"color": colours.highlight, "width": 1.5, "dash": "dash"}}
    notes = [
        label(look, look.say("needs-target", year=str(target["period"]),
                             amount=look.number(target["amount_usd"], "amount", currency="USD")),
              0, goal, colour=colours.highlight, xref="paper", yshift=10, xshift=0),
        *(label(look, at_month(i), months[i], amounts[i],
                xshift=8, anchor=anchor, yshift=shift)
          # Above the last, and below the others, a rising line leaves them free.
          for i, anchor, shift in ((0, "left", -10), (-2, "left", -10), (-1, "right", 10))),
    ]
    return figure(
        look, [points], 360, shapes=[line], annotations=notes,
        xaxis={"type": "date", "range": [f"{months[0][:4]}-01", end], "showgrid": False,
               "dtick": "M12", "tickformat": "%Y"},
        yaxis={"range": [0, goal * 1.12], "dtick": goal / 4},
    )


def headquarters(rows: pd.DataFrame, look: Look) -> Figure:
    """The expected cost at each date, and under it the loans that were found, end to end."""
    colours = palette(look)
    amounts = rows.set_index("label")["amount_chf"]

    def money(name: str) -> str:
        return look.number(amounts[name], "amount")

    bars = [
        Row(look.say(f"needs-hq-{row.label}"), money(row.label),
            (Piece(float(row.amount_chf), colours.series[0]),),
            look.say(f"needs-hq-{row.label}.under"))
        for row in rows[rows["series"] == "hq-cost"].itertuples()
    ]
    loans = ("loan-confederation", "loan-canton", "loan-studies")
    tones = (colours.series[2], colours.series[5], colours.series[4])
    bars.append(Row(
        look.say("label-loans-found"), money("loans-found"),
        tuple(Piece(float(amounts[name]), tone) for name, tone in zip(loans, tones, strict=True)),
        look.say("needs-hq-loans.under", **{
            name.removeprefix("loan-"): look.number(amounts[name] / 1e6, "factor")
            for name in loans}),
    ))
    bars.append(Row(
        look.say("label-contingency"), money("contingency"),
        (Piece(float(amounts["contingency"]), colours.series[4]),),
        look.say("needs-hq-contingency.under"),
    ))
    return labelled_bars(look, bars, float(amounts.max()))
