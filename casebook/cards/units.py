"""Cards of the page on contributory units."""

from casebook.analysis.findings import units as findings
from casebook.cards.card import Card
from casebook.figures import units as figures

CARDS = (
    Card("units-total", "units", "units_total_by_year", figures.total, findings.total),
    Card("units-by-region", "units", "units_by_region_year", figures.by_region,
         findings.by_region),
)
