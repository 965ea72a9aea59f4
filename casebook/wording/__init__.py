"""Everything a reader reads, by language: sentences from catalogues, numbers through Babel."""

from casebook.wording.catalogue import has, languages, say
from casebook.wording.quantities import (
    Amount,
    Count,
    Factor,
    Listed,
    Name,
    Percent,
    Quantity,
    Share,
    SignedShare,
    SignedUnits,
    Units,
    Year,
)

__all__ = [
    "Amount", "Count", "Factor", "Listed", "Name", "Percent", "Quantity", "Share", "SignedShare",
    "SignedUnits", "Units", "Year", "has", "languages", "say",
]
