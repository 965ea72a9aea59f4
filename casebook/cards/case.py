"""The five findings that make the case, each leading to its page."""

from casebook.analysis.findings import case as findings
from casebook.cards.card import Card
from casebook.figures import case as figures

CARDS = (
    Card("case-revenue", "case", "revenue_by_source_year", figures.revenue, findings.revenue,
         leads_to="revenue", warnings=("regular-budget-and-total-revenue",)),
    Card("case-units", "case", "case_units", figures.units, findings.units, leads_to="units"),
    Card("case-unit-value", "case", "efficiency_unit_value", figures.unit_value,
         findings.unit_value, leads_to="units", warnings=("constant-francs-2024",)),
    Card("case-needs", "case", "needs_offline_world", figures.needs, findings.needs,
         leads_to="needs", warnings=("one-edition-per-point", "offline-several-counts")),
    Card("case-efficiency", "case", "efficiency_four_year", figures.efficiency,
         findings.efficiency, leads_to="efficiency", warnings=("constant-francs-2024",)),
)
