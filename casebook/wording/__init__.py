"""Everything a reader reads, by language: sentences from catalogues, numbers through Babel."""

from casebook.wording.catalogue import has, languages, say
from casebook.wording.quantities import (
    KINDS,
    Amount,
    Count,
    Factor,
    FullAmount,
    Listed,
    Name,
    Percent,
    Quantity,
    Said,
    Share,
    SignedAmount,
    SignedShare,
    SignedUnits,
    Units,
    Year,
)

__all__ = [
    "KINDS",
    "Amount",
    "Count",
    "Factor",
    "FullAmount",
    "Listed",
    "Name",
    "Percent",
    "Quantity",
    "Said",
    "Share",
    "SignedAmount",
    "SignedShare",
    "SignedUnits",
    "Units",
    "Year",
    "has",
    "languages",
    "say",
]
