"""Cards of the first page: what ITU does, what it costs, how it is funded, what is open."""

from casebook.analysis.findings import case as findings
from casebook.analysis.findings import cost as findings_of_cost
from casebook.analysis.findings.facts import headline
from casebook.cards.card import Card
from casebook.charts import case as charts
from casebook.charts import cost
from casebook.charts.facts import facts

_FACTS = ("measure", "value", "unit", "qualifier", "last_year", "note", "source_title")

CARDS = (
    Card("case-cost-per-person", "case", "case_cost_per_person", cost.per_person,
         findings_of_cost.per_person, leads_to="revenue"),
    Card("case-spectrum", "case", "case_spectrum", facts, headline("case-spectrum-finding"),
         table=_FACTS),
    Card("case-standards", "case", "case_standards", facts, headline("case-standards-finding"),
         table=_FACTS),
    Card("case-connecting", "case", "case_connecting", facts, headline("case-connecting-finding"),
         table=_FACTS, leads_to="needs"),
    Card("country-cost", "case", "country_cost", cost.of_country, findings_of_cost.of_country,
         leads_to="country", warnings=("converted-at-unit-rate",),
         table=("iso3", "year", "class_of_contribution", "contribution_chf", "contribution_usd",
                "population", "chf_per_person", "system_assessed_usd", "system_share",
                "contribution_lcu", "lcu_per_chf", "rate_year", "rate_standing")),
    Card("country-near-by-gdp", "case", "country_near_by_gdp", cost.near_by_gdp,
         findings_of_cost.near_by_gdp, leads_to="country",
         table=("iso3", "class_of_contribution", "contribution_chf", "chf_per_person", "gdp_usd",
                "latest_year")),
    Card("case-revenue", "case", "revenue_by_source_year", charts.revenue, findings.revenue,
         leads_to="revenue", warnings=("regular-budget-and-total-revenue",)),
    Card("case-units", "case", "case_units", charts.units, findings.units, leads_to="units"),
    Card("case-unit-value", "case", "efficiency_unit_value", charts.unit_value,
         findings.unit_value, leads_to="units", warnings=("constant-francs-2024",),
         subjects=("unit-amount",)),
    Card("case-needs", "case", "needs_offline_world", charts.needs, findings.needs,
         leads_to="needs", warnings=("one-edition-per-point", "offline-several-counts")),
    Card("case-efficiency", "case", "efficiency_four_year", charts.efficiency,
         findings.efficiency, leads_to="efficiency", warnings=("constant-francs-2024",),
         subjects=("financial-plan",)),
)
