"""The page on voluntary contributions against a second reckoning from the sources."""

import json
from collections import defaultdict
from itertools import product
from statistics import fmean, pstdev

import pytest

from casebook.cards import cards_of
from tests.cards.reckoning import dollars, source
from tests.cards.shown import prepared, values

BASES = ("chf", "chf-constant", "usd")
YEARS = range(2013, 2025)
KIND = {"Government": "governments", "European Union": "european-union",
        "Foundations": "foundations", "Multilateral - UN Orgs": "un-organizations",
        "Multilateral - UN Pooled Funds": "pooled-funds", "Private Sector": "private-sector",
        "Academic": "private-sector"}
FINANCING = defaultdict(lambda: defaultdict(float))
for row in source("itu_revenue_by_financing"):
    FINANCING[int(row["year"])][row["financing"]] += float(row["amount_usd"])
GIVEN = [(int(row["year"]), KIND[row["contributor_type"]], row["contributor"],
          float(row["amount_usd"])) for row in source("itu_revenue_by_contributor")
         if row["financing"].startswith("Voluntary")
         # Fees of Sector Members under a wrong heading: corrections.yml, fees-2015-heading.
         and (row["year"], row["contributor_type"]) != ("2015", "Non-Government")]


# Names under which the source books several contributors.
UNNAMED = {"Other Private", "Other Private Sector", "Other Multilateral - UN Orgs",
           "Multi Donor Trust Funds", "Other Foundations", "Other Academic"}


def total(year: int) -> float:
    return sum(value for kind, value in FINANCING[year].items() if kind.startswith("Voluntary"))


def test_totals_are_those_of_the_ceb_to_the_cent() -> None:
    """In the table by financing and in the table of all organizations, year by year."""
    among_all = defaultdict(float)
    for row in source("un_revenue_by_entity"):
        if row["entity"] == "ITU" and row["financing"].startswith("Voluntary"):
            among_all[int(row["year"])] += float(row["amount_usd"])
    by_year = prepared("voluntary-by-year", price_basis="usd").rows.set_index("year")["total"]
    parts = prepared("voluntary-by-kind", price_basis="usd").rows.groupby("year")["amount"].sum()
    assert list(by_year.index) == list(YEARS)
    for year in YEARS:
        assert round(by_year[year], 2) == round(among_all[year], 2) == round(total(year), 2)
        assert round(parts[year], 2) == round(among_all[year], 2)


@pytest.mark.parametrize(("basis", "years"), list(product(BASES, [(2013, 2024), (2015, 2019)])))
def test_amounts_and_shares(basis: str, years: tuple[int, int]) -> None:
    first, last = years
    chosen = {"price_basis": basis, "from_year": first, "to_year": last}
    said = values("voluntary-by-year", **chosen)
    assert said["amount"] == pytest.approx(dollars(total(last), last, basis))
    free = [FINANCING[y].get("Voluntary core (un-earmarked) contributions", 0)
            for y in range(first, last + 1)]
    assert said["free"] == sum(one > 0 for one in free)
    assert said["earmarked"] == pytest.approx(1 - free[-1] / total(last))
    shares = {y: total(y) / sum(FINANCING[y].values()) for y in range(first, last + 1)}
    said = values("voluntary-share", **chosen)
    assert said["share"] == pytest.approx(shares[last])
    assert (said["least"], said["most"]) == pytest.approx(
        (min(shares.values()), max(shares.values())))
    assert shares[said["least_year"]] == min(shares.values())
    assert shares[said["most_year"]] == max(shares.values())
    said = values("voluntary-volatility", **chosen)
    # Fees of Sector Members come under assessed contributions in 2015: no variation.
    years = [y for y in shares if y >= 2015]
    assert (said["from"], said["to"]) == (2015, last)
    for name, amounts in (
        ("voluntary", [dollars(total(y), y, basis) for y in years]),
        ("assessed", [dollars(FINANCING[y]["Assessed contributions"], y, basis) for y in years]),
    ):
        assert said[name] == pytest.approx(pstdev(amounts) / fmean(amounts))


def test_kinds_and_where_the_tables_differ() -> None:
    rows = prepared("voluntary-by-kind", price_basis="usd").rows
    kinds = defaultdict(float)
    for year, kind, _, amount in GIVEN:
        kinds[year, kind] += amount
    for year in YEARS:
        kinds[year, "unattributed"] = total(year) - sum(
            amount for (y, _), amount in list(kinds.items()) if y == year)
    shown = {(int(r.year), r.contributor_kind): r.amount for r in rows.itertuples()}
    assert shown.keys() == kinds.keys()
    assert all(shown[key] == pytest.approx(kinds[key], abs=0.005) for key in kinds)
    last = sorted(((a, k) for (y, k), a in kinds.items() if y == 2024 and k != "unattributed"),
                  reverse=True)
    said = values("voluntary-by-kind")
    assert said["share"] == pytest.approx(last[0][0] / total(2024))
    assert said["second_share"] == pytest.approx(last[1][0] / total(2024))
    assert said["first"].message.endswith(last[0][1])
    assert said["second"].message.endswith(last[1][1])
    differ = {year: kinds[year, "unattributed"] for year in YEARS}
    said = values("voluntary-tables", price_basis="usd")
    assert said["agree"] == sum(abs(differ[y]) < total(y) / 1000 for y in YEARS) == 4
    most = max(YEARS, key=lambda y: abs(differ[y]))
    assert (said["most_year"], said["most"]) == (most, pytest.approx(abs(differ[most])))
    assert said["which"] == ("more" if differ[most] < 0 else "less")


@pytest.mark.parametrize(("basis", "years"), list(product(BASES, [(2013, 2024), (2018, 2024)])))
def test_contributors_and_concentration(basis: str, years: tuple[int, int]) -> None:
    first, last = years
    chosen = {"price_basis": basis, "from_year": first, "to_year": last}
    given, governments, unnamed = defaultdict(float), defaultdict(float), defaultdict(float)
    for year, kind, who, amount in GIVEN:
        if first <= year <= last:
            target = unnamed if who in UNNAMED else given
            target[kind, who] += dollars(amount, year, basis)
            if kind == "governments":
                governments[year, who] += amount
    ranked = sorted(given.values(), reverse=True)
    said = values("voluntary-contributors", **chosen)
    assert said["amount"] == pytest.approx(ranked[0])
    assert said["contributors"] == len(given)
    assert said["share"] == pytest.approx(sum(ranked[:10]) / sum(ranked))
    everything = sum(ranked) + sum(unnamed.values())
    assert said["of_all"] == pytest.approx(sum(ranked[:10]) / everything)
    rows = prepared("voluntary-contributors", **chosen).rows
    assert rows["share"].sum() == pytest.approx(1)
    assert rows[rows["is_remainder"]]["amount"].sum() == pytest.approx(sum(unnamed.values()))
    own = values("voluntary-contributors", country="JPN", **chosen)
    japan = given["governments", "JPN"]
    assert own["own"] == pytest.approx(japan)
    assert own["rank"] == 1 + sum(one > japan for one in ranked)
    assert own["own_years"] == len({y for y, w in governments if w == "JPN"})
    said = values("voluntary-concentration", **chosen)
    for name, year in (("share", last), ("before", first)):
        one = sorted((a for (y, _), a in governments.items() if y == year), reverse=True)
        assert said[name] == pytest.approx(sum(one[:3]) / sum(one))
    assert said["contributors"] == sum(y == last and a > 0 for (y, _), a in governments.items())


def test_remainders_are_no_givers() -> None:
    said = values("voluntary-contributors")
    assert said["contributors"] == 78
    assert said["share"] == pytest.approx(0.731, abs=0.0005)
    assert said["of_all"] == pytest.approx(0.615, abs=0.0005)
    rows = prepared("voluntary-contributors").rows
    remainders = rows[rows["is_remainder"]]
    assert remainders["rank"].isna().all()
    assert remainders["contributor_name"].is_unique
    # One remainder under two names of the source is one.
    assert len(remainders) == len(UNNAMED) - 1
    assert not set(rows[~rows["is_remainder"]]["contributor_name"]) & UNNAMED
    drawn = json.dumps(prepared("voluntary-contributors").figure)
    assert "Private sector, not named" in drawn


def test_volatility_does_not_count_the_break_as_variation() -> None:
    said = values("voluntary-volatility")
    assert (said["from"], said["to"]) == (2015, 2024)
    assert said["assessed"] == pytest.approx(0.018, abs=0.0005)
    assert said["voluntary"] == pytest.approx(0.382, abs=0.0005)
    # Years before the break alone have none between them.
    assert prepared("voluntary-volatility", to_year=2014).rows["year"].min() == 2013


def test_cash_and_in_kind_as_far_as_said() -> None:
    words = [" ".join((row["measure"], row["category"], row["qualifier"])).lower()
             for row in source("published_figures") if row["topic"] == "voluntary"]
    said = values("voluntary-forms")
    assert said["all"] == len(words)
    assert said["cash"] == sum("cash" in one.split() for one in words)
    assert said["kind"] == sum("in kind" in one or "in-kind" in one for one in words) == 0


@pytest.mark.parametrize("one", [one.id for one in cards_of("voluntary")])
@pytest.mark.parametrize("chosen", [
    {}, {"country": "KEN", "price_basis": "usd"}, {"from_year": 2016, "to_year": 2016}])
def test_figures_are_drawn(one: str, chosen: dict[str, object]) -> None:
    shown = prepared(one, **chosen)
    json.dumps(shown.figure)
    assert shown.figure["data"]
    assert len(shown.rows)


def test_findings_go_when_they_do_not_hold() -> None:
    alone = {"from_year": 2016, "to_year": 2016}
    assert prepared("voluntary-share", **alone).finding is None
    assert prepared("voluntary-volatility", **alone).finding is None
    assert "country" not in values("voluntary-contributors", country="PLW")


def test_the_european_union_is_named_in_the_language_of_the_reader() -> None:
    drawn = {language: json.dumps(prepared("voluntary-contributors", language=language).figure)
             for language in ("en", "fr")}
    assert "European Union" in drawn["en"]
    assert "European Union" not in drawn["fr"]
