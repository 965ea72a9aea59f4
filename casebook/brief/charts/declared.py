"""Which cards have a native chart, and how their rows make it."""

from casebook.brief.charts import row_shapes as shapes
from casebook.brief.charts.spec import PALETTE, Native

BLUE, ORANGE, TEAL, PLUM, GREY, OLIVE = PALETTE.series
QUIET, OWN = PALETTE.context, PALETTE.highlight
_NOMINAL_AND_REAL = {"amount_nominal": "efficiency-amount-nominal",
                     "amount_constant": "efficiency-amount-constant"}
_UNIT_IN_FRANCS = {"unit_amount_chf": "basis-chf", "real_unit_chf": "basis-chf-constant"}

# As the figures stack them; the years that do not tell members apart come last.
SOURCES = ("member-states", "other-members", "assessed-other", "other-activities", "voluntary",
           "assessed-unsplit")

NATIVE: dict[str, Native] = {
    "case-revenue": Native(
        "stacked-column", "year", ("own", "others"), "money", shape=shapes.own_and_others,
        names={"own": "case-member-states", "others": "case-all-other"}, colours=(BLUE, QUIET)),
    "case-units": Native("line", "year", ("units",), "units", whole_years=True),
    "case-unit-value": Native(
        "line", "year", ("real_unit_chf", "unit_amount_chf"), "thousand-chf",
        names=_UNIT_IN_FRANCS, colours=(OWN, QUIET), whole_years=True),
    "case-needs": Native("column", "year", ("people_offline",), "people-billion",
                         shape=shapes.one_edition_a_year, colours=(TEAL,), whole_years=True),
    "case-efficiency": Native(
        "column", "period", ("amount_nominal", "amount_constant"), "chf",
        shape=shapes.published, names=_NOMINAL_AND_REAL, colours=(QUIET, BLUE)),
    "case-cost-per-person": Native("column", "year", ("revenue_per_person",), "cents",
                                   decimals=1),
    "country-near-by-gdp": Native(
        "stacked-bar", "iso3", ("own", "others"), "money", shape=shapes.near_by_economy,
        names={"own": "iso3", "others": "brief-series-near"}, colours=(OWN, QUIET)),
    "work-texts": Native("stacked-column", "year", ("texts",), "texts", split="text_kind",
                         shape=shapes.recommendations),
    "agencies-growth": Native(
        "stacked-bar", "entity", ("own", "others"), "share", shape=shapes.growth_of_agencies,
        names={"own": "brief-series-itu", "others": "brief-series-others"},
        colours=(OWN, QUIET), decimals=1),
    "country-class": Native("column", "year", ("class_of_contribution",), "units",
                            whole_years=True),
    "country-share": Native("line", "year", ("share",), "share", shape=shapes.with_a_class,
                            names={"share": "brief-series-share-of-units"}),
    "country-peers": Native(
        "stacked-bar", "class_of_contribution", ("own", "peers"), "member-states",
        shape=shapes.peers_by_class, colours=(OWN, QUIET),
        names={"own": "iso3", "peers": "brief-series-peers"}),
    "country-relative": Native(
        "line", "year", ("per_million_gdp", "all_per_million_gdp"), "usd-gdp",
        names={"per_million_gdp": "iso3", "all_per_million_gdp": "country-panel-union"},
        colours=(OWN, QUIET), needs="per_million_gdp"),
    "country-yardstick": Native(
        "line", "year", ("share", "yardstick_share"), "share", needs="yardstick_share",
        names={"share": "brief-series-share-of-units"}),
    "country-voluntary": Native("stacked-column", "year", ("earmarked", "unearmarked"), "money"),
    "country-expenses": Native("column", "year", ("amount",), "money"),
    "country-projects": Native("stacked-bar", "title", ("available_usd", "gap_usd"), "usd",
                               shape=shapes.projects, colours=(BLUE, ORANGE)),
    "country-internet": Native("line", "year", ("use",), "share", shape=shapes.users,
                               names={"use": "country-panel-using"}, whole_years=True),
    "revenue-by-source": Native("stacked-column", "year", ("amount",), "money",
                                split="revenue_source", order=SOURCES),
    "revenue-shares": Native("stacked-column", "year", ("share",), "share",
                             split="revenue_source", order=SOURCES),
    "revenue-payers": Native("bar", "iso3", ("contribution",), "money",
                             shape=shapes.largest_payers),
    "revenue-concentration": Native("line", "year", ("share",), "share", split="largest",
                                    split_message="revenue-of-largest"),
    "revenue-budgets": Native("column", "period", ("amount",), "money"),
    "revenue-plans": Native("column", "period", ("amount",), "money"),
    "units-total": Native("column", "year", ("units",), "units"),
    "units-by-region": Native("line", "year", ("units",), "units", split="itu_region"),
    "units-since-1998": Native("column", "period", ("units",), "units",
                               shape=shapes.periods_of_years),
    "units-changes": Native(
        "stacked-column", "year", ("up", "down", "new"), "units-change", shape=shapes.net_changes,
        names={"up": "direction-up", "down": "direction-down", "new": "direction-new"},
        whole_years=True),
    "units-value": Native("line", "year", ("real_unit_chf", "unit_amount_chf"), "thousand-chf",
                          names=_UNIT_IN_FRANCS, colours=(OWN, QUIET), whole_years=True),
    "needs-offline-by-region": Native("bar", "itu_region", ("people_offline",), "people"),
    "needs-offline-by-member-state": Native("bar", "iso3", ("people_offline",), "people",
                                            shape=shapes.most_offline),
    "needs-offline-world": Native("column", "year", ("people_offline",), "people-billion",
                                  shape=shapes.one_edition_a_year, whole_years=True),
    "needs-connectivity": Native(
        "stacked-bar", "component", ("low", "above"), "usd-billion", shape=shapes.low_and_range,
        names={"low": "brief-series-lower-end", "above": "brief-series-up-to-upper-end"},
        colours=(BLUE, QUIET)),
    "needs-plan-gaps": Native("bar", "period", ("amount_chf",), "chf",
                              shape=shapes.gaps_of_drafts),
    "needs-project-list": Native("bar", "funding", ("projects",), "projects",
                                 shape=shapes.by_funding),
    "efficiency-four-year": Native(
        "line", "period", ("amount_nominal", "amount_constant"), "chf", shape=shapes.published,
        names=_NOMINAL_AND_REAL, colours=(BLUE, ORANGE)),
    "efficiency-plan-changes": Native("bar", "label", ("change",), "chf",
                                      shape=shapes.no_totals),
    "efficiency-languages": Native("column", "year", ("budgeted", "spent"), "money",
                                   colours=(BLUE, OWN)),
    "efficiency-staff": Native("column", "year", ("staff",), "staff"),
    "efficiency-unit-value": Native(
        "line", "year", ("real_unit_chf", "unit_amount_chf"), "thousand-chf",
        names=_UNIT_IN_FRANCS, colours=(OWN, QUIET), whole_years=True),
    "voluntary-by-year": Native("stacked-column", "year", ("earmarked", "unearmarked"), "money"),
    "voluntary-share": Native("line", "year", ("share",), "share",
                              names={"share": "brief-series-share-of-revenue"}),
    "voluntary-volatility": Native("line", "year", ("of_mean",), "share", split="revenue_kind"),
    "voluntary-tables": Native(
        "column", "year", ("by_financing", "by_contributor"), "money",
        names={"by_financing": "voluntary-by-financing",
               "by_contributor": "voluntary-by-contributor"}),
    "voluntary-contributors": Native("bar", "giver", ("amount",), "money",
                                     shape=shapes.largest_givers),
    "voluntary-concentration": Native("line", "year", ("share",), "share", split="largest",
                                      split_message="voluntary-of-largest"),
    "voluntary-forms": Native("bar", "form", ("count",), "figures"),
    "agencies-shares": Native(
        "stacked-bar", "entity", ("assessed_share", "voluntary_share", "other_share"), "share",
        shape=shapes.shares_of_revenue,
        names={"assessed_share": "agencies-assessed", "voluntary_share": "agencies-voluntary",
               "other_share": "agencies-other"}),
    "next-unit-lines": Native("bar", "label", ("share",), "share"),
    "receipt-object": Native("bar", "label", ("part_chf",), "chf"),
    "receipt-sdg": Native("bar", "sdg", ("part_chf",), "chf"),
    "receipt-function": Native("bar", "function", ("part_chf",), "chf"),
}
