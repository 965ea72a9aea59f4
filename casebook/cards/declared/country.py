"""Cards of a Member State's profile, and of the directory that leads to it."""

from casebook.analysis.findings.country import compare as findings_of_comparison
from casebook.analysis.findings.country import context as findings_of_context
from casebook.analysis.findings.country import contribution as findings
from casebook.analysis.findings.facts import of_least_developed
from casebook.analysis.findings.units import most_held
from casebook.cards.card import Card
from casebook.charts.country import compare, context, contribution, money, peers
from casebook.charts.facts import of_group
from casebook.charts.units import world_map

CARDS = (
    Card("country-map", "country", "country_directory", world_map.world, most_held,
         warnings=("names-no-opinion",), opens="country",
         table=("iso3", "itu_region", "class_of_contribution", "is_ldc", "is_lldc", "is_sids",
                "council_2023_2026_region"), reads=("country",)),
    Card("country-class", "country", "country_class_by_year", contribution.by_class,
         findings.by_class,
         table=("year", "class_of_contribution", "direction", "reduction_size", "months_assessed",
                "contribution_chf", "contribution_usd", "usd_per_unit", "correction"),
         subjects=("classes", "unit-amount")),
    Card("country-share", "country", "country_share_by_year", contribution.share, findings.share,
         table=("year", "class_of_contribution", "share", "rank", "member_states", "same_class",
                "region_share", "region_rank", "region_member_states", "correction")),
    Card("country-peers", "country", "country_peers", peers.peers,
         findings_of_context.peers,
         table=("iso3", "class_of_contribution", "previous_class", "direction",
                "contribution_chf", "share", "per_million_gdp", "gdp_year", "offline_share")),
    Card("country-compare", "country", "country_compare", compare.compare,
         findings_of_comparison.compare, table=("iso3", "year", "class_of_contribution",
                                                "contribution_chf", "share", "internet_users_pct"),
         reads=("measure",)),
    Card("country-relative", "country", "country_relative_by_year", context.relative,
         findings_of_context.relative,
         table=("year", "contribution", "months_assessed", "population", "per_thousand_people",
                "all_per_thousand_people", "contribution_usd", "gdp_year", "gdp_usd",
                "per_million_gdp", "all_per_million_gdp", "correction")),
    Card("country-yardstick", "country", "country_yardstick_by_year", context.yardstick,
         findings_of_context.yardstick, table=("year", "share", "yardstick", "yardstick_share")),
    Card("country-voluntary", "country", "country_voluntary_by_year", contribution.voluntary,
         findings.voluntary,
         table=("year", "voluntary", "earmarked", "unearmarked", "contribution")),
    Card("country-expenses", "country", "country_expenses_by_year", money.expenses,
         findings_of_context.expenses, table=("year", "amount", "places")),
    Card("country-projects", "country", "country_projects", money.projects,
         findings_of_context.projects,
         table=("title", "start", "end", "required_usd", "available_usd", "gap_usd", "spent_usd",
                "funding", "iso3_list", "project_id")),
    Card("country-internet", "country", "country_internet_by_year", context.internet,
         findings_of_context.internet,
         table=("year", "population", "offline_share", "people_offline", "people_online")),
    Card("country-group-facts", "country", "country_group_facts", of_group, of_least_developed,
         table=("measure", "value", "unit", "qualifier", "last_year", "note", "source_title")),
)
