"""The tables that are computed from sources, each by a rule that is written beside it."""

from datetime import date

import numpy as np
import pandas as pd

from casebook.build.results.tables import results
from casebook.build.results.target_status import results_status
from casebook.build.sources.frames import Frames
from casebook.wording import MAGNITUDES

# The contributory unit of Member States, CHF a year, unchanged since 2006 (data/classes.yml).
UNIT_CHF = 318_000
# Years that published budgets and prices cover; before 2000 the release holds no amounts to turn.
FIRST_PRICE_YEAR = 2000
# An amount this near to class x unit is the contribution; the rest is rounding at the source.
ROUNDING = 0.02


def derive(frames: Frames, released: date) -> dict[str, pd.DataFrame]:
    """Every derived table by name, from the corrected source tables.

    `released` is the date of the release: what is past or still to come is judged by it.
    """
    held = contributions(frames)
    derived = {
        "contributions": held,
        "groups_by_year": groups_by_year(frames),
        "revenue_by_source": revenue_by_source(frames, held),
        "price_index": price_index(frames),
        "price_basis": price_basis(frames),
        "published_figures": published_figures(frames),
    }
    derived |= results({**frames, **derived})
    return {**derived, "results_status": results_status({**frames, **derived}, released)}


def contributions(frames: Frames) -> pd.DataFrame:
    """Member State x year: the class after corrections, and what it comes to in CHF and USD.

    CHF is class x unit. USD is class x the unit's USD value of that year, which differs from the
    amount reported where the report included something else (see corrections). Both are for the
    months assessed: 12, or fewer for a State that joined during the year (Convention, No. 472).
    """
    table = frames["member_state_contributions"].copy()
    for column, usual in (("months_assessed", 12), ("correction", None)):
        if column not in table:
            table[column] = usual
    table["months_assessed"] = table["months_assessed"].fillna(12).astype("int64")
    part = table["class_of_contribution"] * table["months_assessed"] / 12
    table["contribution_chf"] = part * UNIT_CHF
    table["contribution_usd"] = part * table["usd_per_unit"]
    return table


def groups_by_year(frames: Frames) -> pd.DataFrame:
    """Member State x year of the contributions: its groups on the last day of the year."""
    years = sorted(set(frames["member_state_contributions"]["year"]))
    table = frames["member_states"][["iso3"]].merge(pd.DataFrame({"year": years}), how="cross")
    held = table.merge(frames["group_memberships"], on="iso3")
    last_day = pd.to_datetime(held["year"].astype(str) + "-12-31")
    first, end = pd.to_datetime(held["from_date"]), pd.to_datetime(held["to_date"])
    held = held[(first.isna() | (first <= last_day)) & (end.isna() | (end > last_day))]
    for grouping in ("ldc", "lldc", "sids"):
        members = pd.MultiIndex.from_frame(held.loc[held["grouping"] == grouping, ["iso3", "year"]])
        table[f"is_{grouping}"] = pd.MultiIndex.from_frame(table[["iso3", "year"]]).isin(members)
    return table


def beyond_units(held: pd.DataFrame) -> "pd.Series[float]":
    """What a corrected amount has beyond the contribution by units, USD; nothing elsewhere."""
    more = (held["assessed_usd"] - held["contribution_usd"]).fillna(0.0)
    counts = held["correction"].notna() & (more > ROUNDING * held["contribution_usd"])
    return more.where(counts, 0.0)


def revenue_by_source(frames: Frames, held: pd.DataFrame) -> pd.DataFrame:
    """Year x source of revenue, USD; the sources of a year add up to the year's total revenue.

    Totals and headings are those of `itu_revenue_by_financing`. Its assessed contributions are
    split with `itu_revenue_by_contributor`: what Member States were assessed by units is theirs;
    what governments were assessed besides, or one that is no Member State, is `assessed-other`; the
    remainder is fees of Sector Members, Associates and Academia. 2011 and 2012 have no such table
    and stay unsplit. `held` are the contributions by units.
    """
    headings = frames["itu_revenue_by_financing"].pivot_table(
        index="year", columns="financing", values="amount_usd", aggfunc="sum", fill_value=0.0
    )
    payers = frames["itu_revenue_by_contributor"]
    governments = payers[(payers["contributor_type"] == "Government")
                         & (payers["financing"] == "Assessed")]
    assessed = headings["Assessed contributions"]
    is_member = governments["contributor"].isin(frames["member_states"]["iso3"])
    in_all = governments.groupby("year")["amount_usd"].sum().reindex(headings.index)
    beyond = beyond_units(held).groupby(held["year"]).sum()
    others = governments[~is_member].groupby("year")["amount_usd"].sum()
    besides = beyond.add(others, fill_value=0.0).reindex(headings.index)
    voluntary = headings[[name for name in headings if name.startswith("Voluntary")]].sum(axis=1)
    wide = pd.DataFrame({
        "member-states": in_all - besides,
        "other-members": assessed - in_all,
        "assessed-other": besides.where(besides > 0),
        "assessed-unsplit": assessed.where(in_all.isna()),
        "other-activities": headings["Revenue from other activities"],
        "voluntary": voluntary,
    })
    table = wide.stack().dropna().rename("amount_usd").rename_axis(["year", "revenue_source"])
    # A cent is what the source is exact to; subtracting floats leaves less than that behind.
    table = (table.round(2) + 0.0).reset_index()
    return table.merge(_corrections_by_source(payers, held), how="left")


def _corrections_by_source(payers: pd.DataFrame, held: pd.DataFrame) -> pd.DataFrame:
    """Year x source of revenue: the corrections that its amount rests on, separated by a space."""
    beyond = held.loc[beyond_units(held) > 0, ["year", "correction"]]
    fees = payers[payers["correction"].notna() & (payers["financing"] == "Assessed")] \
        if "correction" in payers else payers.iloc[:0].assign(correction=None)
    parts = [
        part[["year", "correction"]].assign(revenue_source=name)
        for name, part in (
            ("member-states", beyond), ("assessed-other", beyond), ("other-members", fees),
            ("member-states", fees[fees["contributor_type"] == "Government"]))
    ]
    keys = ["year", "revenue_source"]
    listed = pd.concat(parts).sort_values([*keys, "correction"])
    return listed.groupby(keys, as_index=False)["correction"].agg(" ".join)


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
