"""The tables that are computed from sources, each by a rule that is written beside it."""

from datetime import date

import numpy as np
import pandas as pd

from casebook.build.frames import Frames
from casebook.build.results import results
from casebook.build.results_status import results_status
from casebook.wording import MAGNITUDES

# The contributory unit of Member States, CHF a year, unchanged since 2006 (data/classes.yml).
UNIT_CHF = 318_000
# Years that published budgets and prices cover; before 2000 the release holds no amounts to turn.
FIRST_PRICE_YEAR = 2000


def derive(frames: Frames, released: date) -> dict[str, pd.DataFrame]:
    """Every derived table by name, from the corrected source tables.

    `released` is the date of the release: what is past or still to come is judged by it.
    """
    derived = {
        "contributions": contributions(frames),
        "revenue_by_source": revenue_by_source(frames),
        "price_index": price_index(frames),
        "price_basis": price_basis(frames),
        "published_figures": published_figures(frames),
    }
    derived |= results({**frames, **derived})
    return {**derived, "results_status": results_status({**frames, **derived}, released)}


def contributions(frames: Frames) -> pd.DataFrame:
    """Member State x year: the class after corrections, and what it comes to in CHF and USD.

    CHF is class x unit. USD is class x the unit's USD value of that year, which differs from the
    amount reported where the report included something else (see corrections).
    """
    table = frames["member_state_contributions"].copy()
    table["contribution_chf"] = table["class_of_contribution"] * UNIT_CHF
    table["contribution_usd"] = table["class_of_contribution"] * table["usd_per_unit"]
    if "correction" not in table:
        table["correction"] = None
    return table


def revenue_by_source(frames: Frames) -> pd.DataFrame:
    """Year x source of revenue, USD; the sources of a year add up to the year's total revenue.

    Totals and headings are those of `itu_revenue_by_financing`. Its assessed contributions are
    split with `itu_revenue_by_contributor`: what governments were assessed is the Member States',
    the remainder is other members' fees. 2011 and 2012 have no such table and stay unsplit.
    """
    headings = frames["itu_revenue_by_financing"].pivot_table(
        index="year", columns="financing", values="amount_usd", aggfunc="sum", fill_value=0.0
    )
    payers = frames["itu_revenue_by_contributor"]
    governments = payers[(payers["contributor_type"] == "Government")
                         & (payers["financing"] == "Assessed")]
    assessed = headings["Assessed contributions"]
    member_states = governments.groupby("year")["amount_usd"].sum().reindex(headings.index)
    voluntary = headings[[name for name in headings if name.startswith("Voluntary")]].sum(axis=1)
    wide = pd.DataFrame({
        "member-states": member_states,
        "other-members": assessed - member_states,
        "assessed-unsplit": assessed.where(member_states.isna()),
        "other-activities": headings["Revenue from other activities"],
        "voluntary": voluntary,
    })
    table = wide.stack().dropna().rename("amount_usd").rename_axis(["year", "revenue_source"])
    # A cent is what the source is exact to; subtracting floats leaves less than that behind.
    return table.round(2).reset_index()


def price_index(frames: Frames) -> pd.DataFrame:
    """Year: Swiss consumer prices, the latest year for which inflation is known being 1."""
    inflation = frames["swiss_consumer_prices"].set_index("year")["annual_pct"].sort_index()
    index = (1 + inflation / 100).cumprod()
    return (index / index.iloc[-1]).rename("price_index").reset_index()


def price_basis(frames: Frames) -> pd.DataFrame:
    """Year x price basis: by what an amount of that year in USD or in CHF is to be multiplied.

    From 2013 a dollar is turned into francs at the unit's own rate, CHF 318 000 over the unit's
    USD value, because the amounts in USD were made from francs at that rate; other years have the
    annual average. Constant francs are those of the latest year with a consumer price inflation.
    """
    average = frames["swiss_francs_per_dollar"].set_index("year")["chf_per_usd"]
    unit = frames["member_state_contributions"].groupby("year")["usd_per_unit"].first()
    index = price_index(frames).set_index("year")["price_index"]
    years = pd.Index([y for y in average.index if y >= FIRST_PRICE_YEAR], name="year")
    rate = (UNIT_CHF / unit).reindex(years).fillna(average.reindex(years))
    deflator = 1 / index.reindex(years)
    one = pd.Series(1.0, index=years)
    bases = {
        "chf": (rate, one),
        "chf-constant": (rate * deflator, deflator),
        "usd": (one, 1 / rate),
    }
    kind = np.where(years.isin(unit.index), "unit", "annual-average")
    parts = [
        pd.DataFrame({"year": years, "price_basis": name, "per_usd": per_usd.to_numpy("float64"),
                      "per_chf": per_chf.to_numpy("float64"), "rate_kind": kind})
        for name, (per_usd, per_chf) in bases.items()
    ]
    return pd.concat(parts, ignore_index=True)


def published_figures(frames: Frames) -> pd.DataFrame:
    """The published figures with whole years, a grade each, and amounts in plain CHF and USD.

    A figure is `estimate` when its source says so, when it was read in a secondary source (press,
    encyclopaedia) rather than in the document itself, and when neither address nor number of the
    document is known, so that nobody can look it up; otherwise it is `official`.
    """
    table = frames["published_figures"].copy()
    table["first_year"] = _year_of(table["period_start"])
    last = table["period_end"].where(table["period_end"].notna(), table["period_start"])
    table["last_year"] = _year_of(last)
    traceless = table["source_url"].isna() & table["source_document"].isna()
    estimate = ((table["status"] == "estimate") | (table["source_kind"] == "secondary")
                | traceless)
    table["grade"] = np.where(estimate, "estimate", "official")
    for currency in ("CHF", "USD"):
        parts = table["unit"].str.extract(rf"^{currency}(?: (\w+))?(?:/year)?$")[0]
        is_money = table["unit"].str.match(rf"^{currency}(?: \w+)?(?:/year)?$")
        factor = parts.map(MAGNITUDES).fillna(1.0)
        table[f"amount_{currency.lower()}"] = (table["value"] * factor).where(is_money)
    return table


def _year_of(period: "pd.Series[str]") -> "pd.Series[int]":
    """The year at the start of a period such as 2013-07; none for `undated`."""
    return pd.to_numeric(period.str[:4], errors="coerce").astype("Int64")


def as_of(releases: str) -> tuple[int, date, str]:
    """Number, date and title of the newest entry of RELEASES.md (`## 2026-11-21 - Title`).

    The newest stands first; the number is its place counted from the oldest, so that it is the
    same wherever the release is built.
    """
    entries = [line for line in releases.splitlines() if line.startswith("## ")]
    day, _, title = entries[0].removeprefix("## ").partition(" - ")
    return len(entries), date.fromisoformat(day.strip()), title.strip()
