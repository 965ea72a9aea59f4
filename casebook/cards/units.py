"""Cards of the page on contributory units."""

from casebook.analysis.findings import units as findings
from casebook.analysis.findings import units_changes as findings_of_changes
from casebook.cards.card import Card
from casebook.figures import units as figures
from casebook.figures import units_changes, units_map, units_peers, units_value

CARDS = (
    Card("units-total", "units", "units_total_by_year", figures.total, findings.total,
         subjects=("classes",)),
    Card("units-by-region", "units", "units_by_region_year", figures.by_region,
         findings.by_region),
    Card("units-since-1998", "units", "units_since_1998", figures.since_1998,
         findings.since_1998),
    Card("units-by-class", "units", "class_distribution", figures.by_class, findings.by_class,
         table=("class_of_contribution", "member_states", "units", "share"),
         subjects=("classes",)),
    Card("units-map", "units", "class_by_member_state", units_map.by_member_state,
         findings.most_held, warnings=("names-no-opinion",), opens="country",
         table=("iso3", "itu_region", "class_of_contribution")),
    Card("units-changes", "units", "class_changes", units_changes.by_year,
         findings_of_changes.last_step,
         table=("year", "iso3", "itu_region", "previous_class", "class_of_contribution",
                "units_change", "direction")),
    Card("units-change-list", "units", "class_changes", units_changes.one_by_one,
         findings_of_changes.reductions,
         table=("previous_year", "year", "iso3", "previous_class", "class_of_contribution",
                "units_change", "chosen_class", "reduction_size")),
    Card("units-peers", "units", "peers_class_by_year", units_peers.peers, findings.peers,
         table=("iso3", "year", "class_of_contribution")),
    Card("units-value", "units", "unit_value", units_value.unit_value, findings.unit_value,
         table=("year", "unit_amount_chf", "real_unit_chf", "status", "source_title"),
         subjects=("unit-amount",)),
)
