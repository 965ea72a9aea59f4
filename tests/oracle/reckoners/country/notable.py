"""Second computation of notable sentences: which hold, and how strongly each stands out.

Strength counts doublings: how often a figure would have to be doubled or halved to be the usual.
"""

from math import log2
from typing import NamedTuple

from tests.oracle.reckoners.country import context as country_context
from tests.oracle.reckoners.country import country
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View

FEWEST, MOST = 3, 5
FILLER, ASSESSED, STRONGEST, FIRST = 0.3, 0.2, 3.0, 4.0
RECENT = 5


class Told(NamedTuple):
    """A sentence, its strength and the card that proves it."""

    sentence: Sentence
    strength: float
    card_id: str


def notable(view: View) -> list[Told]:
    """The three to five sentences, strongest first; fillers only where less is known."""
    found = [one for reckon in RULES for one in reckon(view)]
    # What the class did comes first, however strong another figure is.
    found.sort(key=lambda one: -min(one.strength, FIRST))
    telling = sum(one.strength > FILLER for one in found)
    return found[:max(FEWEST, min(MOST, telling))]


def _known(reckoned: Reckoned, column: str) -> list[Cells]:
    """The rows by year in which a column has a value, with their year."""
    return [{**row, "year": key[1]} for key, row in sorted(reckoned.rows.items())
            if row[column] is not None]


def _class(view: View) -> list[Told]:
    reckoned = country.by_class(view)
    known, said = _known(reckoned, "class_of_contribution"), reckoned.sentence
    if said is None:
        return []
    values = {name: said.values[name] for name in ("country", "units", "several")}
    last = known[-1]
    moves = [row for row in known if row["direction"] in ("up", "down")]
    if last["direction"] == "new":
        return [Told(Sentence("country-notable-new", {**values, "year": last["year"]}), FIRST,
                     "country-class")]
    if len(known) == 1 and not moves:
        return []
    if moves:
        move = moves[-1]
        first = Sentence(f"country-notable-{move['direction']}", {
            **values, "year": move["year"], "before": move["previous_class"],
            "larger": "yes" if move["reduction_size"] == "larger" else "no"})
    else:
        first = Sentence("country-notable-held", {
            **values, "years": len(known), "from": known[0]["year"], "to": last["year"]})
    if len(known) == 1:
        return [Told(first, FIRST, "country-class")]
    assessed = Sentence("country-notable-assessed", {
        "country": view.country, "chf": Money(sum(row["contribution_chf"] for row in known)),
        "usd": Money(sum(row["contribution_usd"] for row in known), "USD"),
        "from": known[0]["year"], "to": last["year"]})
    return [Told(first, FIRST, "country-class"), Told(assessed, ASSESSED, "country-class")]


def _share(view: View) -> list[Told]:
    said = country.share(view).sentence
    return [Told(Sentence("country-notable-share", said.values), FILLER, "country-share")
            ] if said else []


def _voluntary(view: View) -> list[Told]:
    rows = country.voluntary(view).rows.values()
    given = [row["voluntary"] for row in rows if row["voluntary"] is not None]
    due = sum(row["contribution"] or 0 for row in rows)
    if sum(given) <= 0 or due <= 0:
        return []
    years = [key[1] for key in country.voluntary(view).rows]
    return [Told(Sentence("country-notable-voluntary", {
        "country": view.country, "amount": Money(sum(given), view.currency),
        "beside": sum(given) / due, "recorded": len(given), "from": min(years), "to": max(years),
    }), FILLER + log2(1 + sum(given) / due), "country-voluntary")]


def _economy(view: View) -> list[Told]:
    reckoned = country_context.relative(view)
    known = _known(reckoned, "per_thousand_people")
    if not known or known[-1]["per_million_gdp"] is None:
        return []
    last = known[-1]
    doublings = abs(log2(last["per_million_gdp"] / last["all_per_million_gdp"]))
    return [Told(Sentence("country-notable-economy", {
        "country": view.country, "year": last["year"], "months": last["months_assessed"],
        "gdp_year": last["gdp_year"],
        "same": "yes" if last["gdp_year"] == last["year"] else "no",
        "own": Money(last["per_million_gdp"], "USD"),
        "all": Money(last["all_per_million_gdp"], "USD")}), min(doublings, STRONGEST),
        "country-relative")] if doublings >= 1 else []


def _internet(view: View) -> list[Told]:
    reckoned = country_context.internet(view)
    known = _known(reckoned, "offline_share")
    if len(known) < 2 or known[-1]["year"] < max(key[1] for key in reckoned.rows) - RECENT:
        return []
    first, last = known[0], known[-1]
    left = float(last["offline_share"])
    if abs(left - float(first["offline_share"])) < 0.1 and left < 1 / 3:
        return []
    use, before = 1 - last["offline_share"], 1 - first["offline_share"]
    # Ratios of next to no users say nothing: a thousandth stands for them.
    doublings = abs(log2(max(float(use), 0.001) / max(float(before), 0.001)))
    return [Told(Sentence("country-notable-internet", {
        "country": view.country, "year": last["year"], "from": first["year"], "use": use,
        "before": before, "people": last["people_offline"]}),
        max(min(doublings, STRONGEST) * (0.5 + left), FILLER + 0.01), "country-internet")]


def _projects(view: View) -> list[Told]:
    reckoned = country_context.projects(view)
    rows = reckoned.rows.values()
    if not rows or reckoned.sentence is None:
        return []
    lacking = sum(row["gap_usd"] for row in rows) / sum(row["required_usd"] for row in rows)
    return [Told(reckoned.sentence, FILLER + 0.3 + float(lacking), "country-projects")]


def _expenses(view: View) -> list[Told]:
    said = country_context.expenses(view).sentence
    usual = said is not None and said.message == "country-expenses-finding"
    return [Told(said, FILLER + 0.1, "country-expenses")] if said and usual else []


def _peers(view: View) -> list[Told]:
    reckoned = country.peers(view)
    if reckoned.sentence is None:
        return []
    (own,), others = ([row["class_of_contribution"] for row in reckoned.rows.values()
                       if row["is_selected"] == wanted] for wanted in (True, False))
    lean = abs(sum(one > own for one in others) - sum(one < own for one in others)) / len(others)
    message = reckoned.sentence.message.replace("country-peers", "country-notable-peers")
    return [Told(Sentence(message, {**reckoned.sentence.values, "rule": f"peers-{view.peers}"}),
                 FILLER + 0.05 + 0.5 * lean, "country-peers")]


def _yardstick(view: View) -> list[Told]:
    reckoned = country_context.yardstick(view)
    both = [row for row in _known(reckoned, "yardstick_share") if row["share"] is not None]
    if reckoned.sentence is None or both[-1]["yardstick_share"] <= 0:
        return []
    doublings = abs(log2(both[-1]["share"] / both[-1]["yardstick_share"]))
    return [Told(reckoned.sentence, FILLER + 0.01 + min(doublings, STRONGEST - 0.5),
                 "country-yardstick")]


RULES = (_class, _share, _voluntary, _economy, _internet, _projects, _expenses, _peers, _yardstick)
