"""Which reckoning belongs to which card: the CARDS of a module name its functions.

Each takes a view and gives rows and sentence as the card's words say that they are.
"""

from collections.abc import Callable

from tests.oracle import (
    agencies,
    case,
    case_story,
    country,
    country_context,
    efficiency,
    needs,
    needs_money,
    next_unit,
    outcomes,
    outcomes_gaps,
    results,
    revenue,
    revenue_budgets,
    simulator,
    units,
    units_changes,
    voluntary,
    voluntary_givers,
)
from tests.oracle.view import Reckoned, View

PAGES = (
    agencies,
    case,
    case_story,
    country,
    country_context,
    efficiency,
    needs,
    needs_money,
    next_unit,
    outcomes,
    outcomes_gaps,
    results,
    revenue,
    revenue_budgets,
    simulator,
    units,
    units_changes,
    voluntary,
    voluntary_givers,
)
RECKONERS: dict[str, Callable[[View], Reckoned]] = {
    card_id: reckon for page in PAGES for card_id, reckon in page.CARDS.items()}
# Cards without a second reckoning yet. None may be added.
WAITING = frozenset((
    "efficiency-unit-costs", "needs-mandates", "needs-obligations", "revenue-late-payment",
    "voluntary-agreements", "work-constellations", "work-filing-revenue", "work-networks",
    "work-networks-units", "work-study-groups", "work-texts"))
