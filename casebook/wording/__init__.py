"""Everything a reader reads, by language: sentences from catalogues, numbers through Babel."""

from casebook.wording.catalogue import Value, has, languages, say
from casebook.wording.contributory_units import SignedUnits, Units
from casebook.wording.data_words import data_lines, data_list, data_words
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
    "data_lines",
    "data_list",
    "data_words",
    "has",
    "languages",
    "say",
    "written",
]
