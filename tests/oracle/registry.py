"""Which reckoning belongs to which card."""

from collections.abc import Callable

from tests.oracle import (
    agencies,
    case,
    country,
    efficiency,
    needs,
    next_unit,
    outcomes,
    results,
    revenue,
    simulator,
    units,
    voluntary,
)
from tests.oracle.view import Reckoned, View

PAGES = (case, country, revenue, units, needs, efficiency, voluntary, agencies, simulator,
         next_unit, outcomes, results)
RECKONERS: dict[str, Callable[[View], Reckoned]] = {
    card_id: reckon for page in PAGES for card_id, reckon in page.CARDS.items()}
