"""Rows of some cards in the shape that their figure draws: the largest, sums, parts of a whole."""

import pandas as pd

# As many as the figures show; the table has the others.
PAYERS, GIVERS, OFFLINE, PROJECTS = 15, 12, 20, 12
TITLE = 60


def own_and_others(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """Member States' contributions beside all other revenue, for the years that tell them apart."""
    own = rows[rows["revenue_source"] == "member-states"]
    return pd.DataFrame({"year": own["year"], "own": own["amount"],
                         "others": own["total"] - own["amount"]})


def near_by_economy(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """What the chosen Member State and those nearest by economy are assessed, apart."""
    amount, own = rows["contribution_chf"].astype(float), rows["is_selected"].astype(bool)
    return pd.DataFrame({"iso3": rows["iso3"], "own": amount.where(own),
                         "others": amount.where(~own)})


def recommendations(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """The Recommendations of both Sectors; Reports are no standards."""
    return rows[rows["text_kind"] != "itu-r-reports"]


def growth_of_agencies(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """Real growth of ITU's revenue apart from that of the others, in the order of the rows."""
    growth, own = rows["growth_real"].astype(float), rows["entity"] == "ITU"
    return pd.DataFrame({"entity": rows["entity"], "own": growth.where(own),
                         "others": growth.where(~own)})


def one_edition_a_year(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """The edition that stands for its year."""
    return rows[rows["is_chosen"]].sort_values("year")


def published(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """Periods for which a total is published."""
    return rows[rows["amount_nominal"].notna()]


def with_a_class(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """Years with a class; those before are left out."""
    return rows[rows["class_of_contribution"].notna()]


def peers_by_class(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """How many Member States hold each class: the peers, and the chosen one; highest first."""
    counted = rows.groupby(["class_of_contribution", "is_selected"]).size().unstack(fill_value=0)
    wide = counted.reindex(columns=[True, False], fill_value=0).sort_index(ascending=False)
    wide.columns = pd.Index(["own", "peers"])
    return wide.astype(float).replace(0, float("nan")).reset_index()


def users(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """The share of the population that uses the Internet, for the years known."""
    known = rows[rows["offline_share"].notna()]
    return pd.DataFrame({"year": known["year"], "use": 1 - known["offline_share"]})


def projects(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """What each project has of what it requires, and what it lacks."""
    shown = rows.head(PROJECTS)
    return pd.DataFrame({
        # Two projects may have one title: a number tells their bars apart.
        "title": _apart([short(title) for title in shown["title"]]),
        "available_usd": shown[["available_usd", "required_usd"]].min(axis=1),
        "gap_usd": shown["gap_usd"],
    })


def short(title: str) -> str:
    """A title of at most some sixty characters, cut between words."""
    return title if len(title) <= TITLE else (
        title[:TITLE].rsplit(" ", 1)[0].rstrip(" ,;:-") + "\u00a0…")


def _apart(titles: list[str]) -> list[str]:
    seen: dict[str, int] = {}
    made = []
    for title in titles:
        seen[title] = seen.get(title, 0) + 1
        made.append(title if seen[title] == 1 else f"{title} ({seen[title]})")
    return made


def periods_of_years(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """Years and pairs of years as one label."""
    labels = [str(first) if first == last else f"{first}–{last}"
              for first, last in zip(rows["from_year"], rows["to_year"], strict=True)]
    return rows.assign(period=labels)


def net_changes(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """Units added by higher classes, lost by lower ones, and new in the figures, by year."""
    wide = rows.pivot_table(index="year", columns="direction", values="units_change",
                            aggfunc="sum")
    return wide.reindex(columns=["up", "down", "new"]).reset_index()


def largest_payers(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """The largest contributors, and the chosen Member State wherever it stands."""
    return _largest(rows, PAYERS, country)


def largest_givers(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """The largest named givers, and the chosen Member State wherever it stands.

    A `giver` is a column with its value: governments are known by their codes.
    """
    shown = _largest(rows[~rows["is_remainder"]], GIVERS, country)
    return shown.assign(giver=[
        ("iso3", code) if isinstance(code, str) else ("contributor_name", name)
        for code, name in zip(shown["iso3"], _apart(list(shown["contributor_name"])), strict=True)])


def most_offline(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """The Member States with most people offline, and the chosen one wherever it stands."""
    return _largest(rows[rows["latest_year"].notna()], OFFLINE, country)


def _largest(rows: pd.DataFrame, count: int, country: str | None) -> pd.DataFrame:
    below = rows.iloc[count:]
    return pd.concat([rows.head(count), below[below["iso3"] == country]])


def low_and_range(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """The lower end of a published range, and how far the upper end lies above it."""
    return rows.assign(above=rows["high"] - rows["low"])


def gaps_of_drafts(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """The gaps of one kind in one currency: planned expenses above a draft's expected revenue."""
    return rows[rows["scope"] == "gap-of-draft"]


def by_funding(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """How many projects have all, part or none of their money."""
    counts = rows["funding"].value_counts().reindex(["all", "part", "none"], fill_value=0)
    return pd.DataFrame({"funding": counts.index, "projects": counts.to_numpy()})


def shares_of_revenue(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """Shares as bars can show them: a negative one as nothing."""
    parts = ["assessed_share", "voluntary_share", "other_share"]
    return rows.assign(**{part: rows[part].clip(lower=0) for part in parts})


def no_totals(rows: pd.DataFrame, country: str | None) -> pd.DataFrame:
    """The lines without their sum."""
    return rows[~rows["is_total"]]
