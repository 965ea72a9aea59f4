"""Which cards an address asks to be shown as tables: `?table=units-total,units-value`.

The card's script reads it and writes it (casebook/web/card/tables.js); what no card is called is
told here.
"""

from casebook.cards import cards
from casebook.selection import Notice
from casebook.ui import typed_text

PARAMETER = "table"
# As much of an address as is read, and as many wrong names as are told one by one.
LONGEST, MOST_NAMED = 1_000, 3


def notices() -> tuple[Notice, ...]:
    """One for each name in the address that no card has, the first few."""
    names = typed_text.query_parameter(PARAMETER, LONGEST).split(",")
    unknown = dict.fromkeys(name for name in names if name and name not in cards())
    return tuple(Notice(PARAMETER, name[:60], "table") for name in list(unknown)[:MOST_NAMED])
