"""The reader's selection: one frozen value that travels in links."""

from casebook.selection.kinds import MAX_VALUE_LENGTH, Domain, Notice, Rule, Value, printable
from casebook.selection.links import read, write
from casebook.selection.member_states import BETWEEN_CODES, codes
from casebook.selection.member_states import listed as peer_list
from casebook.selection.selection import (
    ADDRESS,
    ASKED,
    DEFAULT,
    GROUPINGS,
    MAX_COMPARED,
    MAX_ESTIMATE_LENGTH,
    MAX_PEERS,
    MAX_SCENARIO_LENGTH,
    MEASURES,
    PARAMETERS,
    PEER_RULES,
    PRICE_BASES,
    REGIONS,
    YARDSTICKS,
    Parameter,
    Selection,
    Typed,
    narrowed,
    without_typed,
)

__all__ = [
    "ADDRESS", "ASKED", "BETWEEN_CODES", "DEFAULT", "GROUPINGS", "MAX_COMPARED",
    "MAX_ESTIMATE_LENGTH", "MAX_PEERS", "MAX_SCENARIO_LENGTH", "MAX_VALUE_LENGTH", "MEASURES",
    "PARAMETERS", "PEER_RULES", "PRICE_BASES", "REGIONS", "YARDSTICKS", "Domain", "Notice",
    "Parameter", "Rule", "Selection", "Typed", "Value", "codes", "narrowed", "peer_list",
    "printable", "read", "without_typed", "write",
]
