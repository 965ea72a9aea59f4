"""Which reckoning belongs to which card: the CARDS of a module name its functions.

Each takes a view and gives rows and sentence as the card's words say that they are.
"""

from collections.abc import Callable

from tests.oracle.reckoners import (
    agencies,
    case,
    case_story,
    efficiency,
    needs,
    needs_money,
    next_unit,
    outcomes,
    outcomes_gaps,
    proposal_cost,
    published,
    results,
    revenue,
    revenue_budgets,
    simulator,
    units,
    units_changes,
    voluntary,
    voluntary_givers,
    work,
)
from tests.oracle.reckoners.country import compare as country_compare
from tests.oracle.reckoners.country import context as country_context
from tests.oracle.reckoners.country import country
from tests.oracle.view import Reckoned, View

PAGES = (
    agencies,
    case,
    case_story,
    country,
    country_compare,
    country_context,
    efficiency,
    needs,
    needs_money,
    next_unit,
    outcomes,
    outcomes_gaps,
    proposal_cost,
    published,
    results,
    revenue,
    revenue_budgets,
    simulator,
    units,
    units_changes,
    voluntary,
    voluntary_givers,
    work,
)
RECKONERS: dict[str, Callable[[View], Reckoned]] = {
    card_id: reckon for page in PAGES for card_id, reckon in page.CARDS.items()}
