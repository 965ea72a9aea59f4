"""Rules for notable sentences on a Member State: the condition and strength of each."""

from collections.abc import Callable
from math import log2

import pandas as pd

from casebook.analysis.findings.country import context, contribution
from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Amount, Count, Message, Percent, Share, SmallAmount, Units, Year

# No figure outranks the others by being extreme beyond this.
STRONGEST = 3.0
FIRST = STRONGEST + 1
# Below these a figure is nothing out of the way.
DOUBLE, TEN_POINTS, THIRD = 1.0, 0.10, 1 / 3
# An older figure than this, in years, is no news.
RECENT = 5
# So few users that no ratio says anything.
HARDLY = 0.001
# For sentences that hold of everyone: they fill up where little else is known.
FILLER, LAST = 0.3, 0.2
Rule = Callable[[pd.DataFrame, Selection], tuple[Finding, float] | None]


def _class(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """The last change of class, up or down alike; or that there was none."""
    known = rows[rows["class_of_contribution"].notna()]
    if known.empty:
        return None
    last = known.iloc[-1]
    values = _about(selection) | contribution.holding(last["class_of_contribution"])
    changes = known[known["direction"].isin(("up", "down"))]
    if last["direction"] == "new":
        return Finding("country-notable-new", {**values, "year": Year(last["year"])}), FIRST
    if changes.empty and len(known) == 1:
        return None
    if changes.empty:
        return Finding("country-notable-held", {
            **values, "years": Count(len(known)), "from": Year(known["year"].iloc[0]),
            "to": Year(last["year"])}), FIRST
    change = changes.iloc[-1]
    return Finding(f"country-notable-{change['direction']}", {
        **values, "year": Year(change["year"]), "before": Units(change["previous_class"]),
        "larger": "yes" if change["reduction_size"] == "larger" else "no"}), FIRST


def _assessed(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """What all contributions by units come to, as assessed."""
    known = rows[rows["class_of_contribution"].notna()]
    if len(known) < 2:
        return None
    return Finding("country-notable-assessed", {
        **_about(selection), "chf": Amount(float(known["contribution_chf"].sum())),
        "usd": Amount(float(known["contribution_usd"].sum()), "USD"),
        "from": Year(known["year"].iloc[0]), "to": Year(known["year"].iloc[-1])}), LAST


def _share(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """Share and rank."""
    finding = contribution.share(rows, selection)
    return None if finding is None else (Finding("country-notable-share", finding.values), FILLER)


def _voluntary(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """Voluntary contributions, and what they are beside those by units of the same years."""
    given, due = float(rows["voluntary"].sum()), float(rows["contribution"].sum())
    if given <= 0 or due <= 0:
        return None
    return Finding("country-notable-voluntary", {
        **_about(selection), "amount": Amount(given, selection.currency),
        "beside": Percent(given / due), "recorded": Count(int(rows["voluntary"].notna().sum())),
        "from": Year(rows["year"].iloc[0]), "to": Year(rows["year"].iloc[-1])}), (
            FILLER + log2(1 + given / due))


def _economy(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """The contribution for a million of product, at least twice or at most half that of all."""
    last = context.set_beside_people(rows)
    if last is None or pd.isna(last["per_million_gdp"]):
        return None
    doublings = log2(last["per_million_gdp"] / last["all_per_million_gdp"])
    if abs(doublings) < DOUBLE:
        return None
    return Finding("country-notable-economy", {
        **_about(selection), "year": Year(last["year"]), "gdp_year": Year(int(last["gdp_year"])),
        "same": "yes" if last["gdp_year"] == last["year"] else "no",
        "months": Count(int(last["months_assessed"])),
        "own": SmallAmount(last["per_million_gdp"], "USD"),
        "all": SmallAmount(last["all_per_million_gdp"], "USD")}), min(abs(doublings), STRONGEST)


def _internet(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """The use of the Internet, where it moved by ten points or a third does not use it."""
    known = rows[rows["offline_share"].notna()]
    if len(known) < 2:
        return None
    first, last = known.iloc[0], known.iloc[-1]
    if last["year"] < rows["year"].max() - RECENT:
        return None
    moved = abs(last["offline_share"] - first["offline_share"])
    if moved < TEN_POINTS and last["offline_share"] < THIRD:
        return None
    use, before = 1 - last["offline_share"], 1 - first["offline_share"]
    # A country whose people are nearly all connected has moved as far, but has less of it ahead.
    doublings = abs(log2(max(use, HARDLY) / max(before, HARDLY)))
    strength = min(doublings, STRONGEST) * (0.5 + last["offline_share"])
    return Finding("country-notable-internet", {
        **_about(selection), "year": Year(last["year"]), "from": Year(first["year"]),
        "use": Share(use), "before": Share(before), "people": Count(last["people_offline"])}), (
            max(strength, FILLER + 0.01))


def _projects(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """Projects in the UN country plan, and what they lack; shared ones said to be so."""
    finding = context.projects(rows, selection)
    if finding is None or rows.empty:
        return None
    lacking = float(rows["gap_usd"].sum()) / float(rows["required_usd"].sum())
    return finding, FILLER + 0.3 + lacking


def _expenses(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """Expenses recorded in the country; none at the seat, where they serve everyone."""
    finding = context.expenses(rows, selection)
    if finding is None or finding.message != "country-expenses-finding":
        return None
    return finding, FILLER + 0.1


def _peers(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """Where the class stands among the peers of the rule chosen."""
    finding = context.peers(rows, selection)
    if finding is None:
        return None
    own = rows.loc[rows["is_selected"], "class_of_contribution"].iloc[0]
    others = rows.loc[~rows["is_selected"], "class_of_contribution"]
    lean = abs(int((others > own).sum()) - int((others < own).sum())) / len(others)
    message = finding.message.replace("country-peers", "country-notable-peers")
    return Finding(message, {**finding.values, "rule": Message(f"peers-{selection.peers}")}), (
        FILLER + 0.05 + 0.5 * lean)


def _yardstick(rows: pd.DataFrame, selection: Selection) -> tuple[Finding, float] | None:
    """The share beside that of the yardstick, when the reader has chosen one."""
    finding = context.yardstick(rows, selection)
    if finding is None:
        return None
    last = rows[rows["share"].notna() & rows["yardstick_share"].notna()].iloc[-1]
    if last["yardstick_share"] <= 0:
        return None
    return finding, FILLER + 0.01 + min(
        abs(log2(last["share"] / last["yardstick_share"])), STRONGEST - 0.5)


def _about(selection: Selection) -> dict[str, Value]:
    assert selection.country is not None
    return {"country": member_state(selection.country)}


RULES: tuple[tuple[str, Rule], ...] = (
    ("country-class", _class),
    ("country-class", _assessed),
    ("country-share", _share),
    ("country-voluntary", _voluntary),
    ("country-relative", _economy),
    ("country-internet", _internet),
    ("country-projects", _projects),
    ("country-expenses", _expenses),
    ("country-peers", _peers),
    ("country-yardstick", _yardstick),
)
