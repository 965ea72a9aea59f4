"""Cards of the simulator: what a reader's choices for 2028-2031 come to."""

from casebook.analysis.findings import simulator as findings
from casebook.analysis.scenario import tables
from casebook.cards.card import Card
from casebook.charts.simulator import choices, moves

# A scenario is of 2028-2031, and its amounts are those of the unit.
SUBJECTS = ("unit-amount", "classes")

CARDS = (
    Card("simulator-choices", "simulator", "simulator_units", choices.choices,
         findings.choices, compute=tables.choices, warnings=("unit-2028-not-fixed",),
         subjects=SUBJECTS, reads=("country",)),
    Card("simulator-coalition", "simulator", "simulator_units", moves.coalition,
         findings.coalition, compute=tables.coalition,
         warnings=("unit-2028-not-fixed", "names-no-opinion"),
         subjects=(*SUBJECTS, "financial-plan"), reads=("country",)),
    Card("simulator-total", "simulator", "simulator_units", moves.union_total,
         findings.union_total, compute=tables.union_total, subjects=("classes",)),
)
