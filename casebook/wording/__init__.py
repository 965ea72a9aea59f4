"""Everything a reader reads, by language: sentences from catalogues, numbers through Babel."""

from casebook.wording.catalogue import Value
from casebook.wording.contributory_units import SignedUnits, Units
from casebook.wording.language import ENGLISH, Language, languages
from casebook.wording.listed import DataText, Dated, Day, Listed, Message, Name
from casebook.wording.quantities import (
    KINDS,
    MAGNITUDES,
    Amount,
    Cell,
    Count,
    Factor,
    FineShare,
    Fixed,
    FullAmount,
    Percent,
    Published,
    Rate,
    Share,
    SignedAmount,
    SignedShare,
    SmallAmount,
    Year,
    written,
)
from casebook.wording.quantity import Quantity

__all__ = [
    "ENGLISH",
    "KINDS",
    "MAGNITUDES",
    "Amount",
    "Cell",
    "Count",
    "DataText",
    "Dated",
    "Day",
    "Factor",
    "FineShare",
    "Fixed",
    "FullAmount",
    "Language",
    "Listed",
    "Message",
    "Name",
    "Percent",
    "Published",
    "Quantity",
    "Rate",
    "Share",
    "SignedAmount",
    "SignedShare",
    "SignedUnits",
    "SmallAmount",
    "Units",
    "Value",
    "Year",
    "languages",
    "written",
]
