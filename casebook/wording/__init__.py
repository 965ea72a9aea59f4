"""Everything a reader reads, by language: sentences from catalogues, numbers through Babel."""

from casebook.wording.catalogue import has, languages, say
from casebook.wording.listed import Listed, Name, Said
from casebook.wording.quantities import (
    KINDS,
    Amount,
    Count,
    Factor,
    FineShare,
    Fixed,
    FullAmount,
    Percent,
    Quantity,
    Rate,
    Share,
    SignedAmount,
    SignedShare,
    SignedUnits,
    SmallAmount,
    Units,
    Year,
)

__all__ = [
    "KINDS",
    "Amount",
    "Count",
    "Factor",
    "FineShare",
    "Fixed",
    "FullAmount",
    "Listed",
    "Name",
    "Percent",
    "Quantity",
    "Rate",
    "Said",
    "Share",
    "SignedAmount",
    "SignedShare",
    "SignedUnits",
    "SmallAmount",
    "Units",
    "Year",
    "has",
    "languages",
    "say",
]
