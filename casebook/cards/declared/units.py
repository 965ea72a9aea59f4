"""Cards of the page on contributory units."""

from casebook.analysis.findings import units as findings
from casebook.analysis.findings import units_changes as findings_of_changes
from casebook.cards.card import Card
from casebook.charts.units import changes, classes, peers, totals, value, world_map

CARDS = (
    Card("units-total", "units", "units_total_by_year", totals.total, findings.total,
         subjects=("classes",)),
    Card("units-by-region", "units", "units_by_region_year", totals.by_region,
         findings.by_region, reads=("region",)),
    Card("units-since-1998", "units", "units_since_1998", totals.since_1998,
         findings.since_1998),
    Card("units-by-class", "units", "class_distribution", classes.by_class, findings.by_class,
         table=("class_of_contribution", "member_states", "units", "share"),
         subjects=("classes",)),
    Card("units-map", "units", "class_by_member_state", world_map.by_member_state,
         findings.most_held, warnings=("names-no-opinion",), opens="country",
         table=("iso3", "itu_region", "class_of_contribution"), reads=("country",)),
    Card("units-changes", "units", "class_changes", changes.by_year,
         findings_of_changes.last_step,
         table=("year", "iso3", "itu_region", "previous_class", "class_of_contribution",
                "units_change", "direction"), reads=("country",)),
    Card("units-change-list", "units", "class_changes", changes.one_by_one,
         findings_of_changes.reductions,
         table=("previous_year", "year", "iso3", "previous_class", "class_of_contribution",
                "units_change", "chosen_class", "reduction_size"), reads=("country",)),
    Card("units-peers", "units", "peers_class_by_year", peers.peers, findings.peers,
         table=("iso3", "year", "class_of_contribution")),
    Card("units-value", "units", "unit_value", value.unit_value, findings.unit_value,
         table=("year", "unit_amount_chf", "real_unit_chf", "status", "source_title"),
         subjects=("unit-amount",)),
)
