"""Cards of the page on what ITU does: what it approves, registers and receives."""

from casebook.analysis.findings import work as findings
from casebook.cards.card import Card
from casebook.charts.work import networks, output

CARDS = (
    Card("work-texts", "work", "work_texts_by_year", output.texts, findings.texts,
         table=("year", "text_kind", "texts", "is_part_year")),
    Card("work-study-groups", "work", "work_study_groups", output.study_groups,
         findings.study_groups),
    Card("work-networks", "work", "work_networks", networks.by_administration,
         findings.networks,
         table=("rank", "iso3", "administration_symbol", "administration_name", "networks",
                "networks_non_planned", "networks_planned", "filed_through")),
    Card("work-networks-by-year", "work", "work_networks_by_year", output.networks_by_year,
         findings.networks_by_year,
         table=("year", "network_step", "networks", "is_part_year")),
    Card("work-networks-units", "work", "work_networks_and_units", networks.networks_and_units,
         findings.networks_and_units,
         table=("iso3", "class_of_contribution", "networks", "networks_non_planned",
                "networks_planned", "networks_joint")),
    Card("work-constellations", "work", "work_constellations", output.constellations,
         findings.constellations),
    Card("work-filing-revenue", "work", "work_filing_revenue", output.filing_revenue,
         findings.filing_revenue, warnings=("not-published", "secondary-source"),
         table=("label", "period", "amount_chf", "amount_a_year_chf", "status", "note", "grade",
                "source_title")),
)
