"""Columns of the workbook's lines: what is typed, and the formulas of what is calculated.

A formula names other columns of its row in braces. With these names and not with addresses it is
the same in every row, so that a workbook that comes back can be compared, wherever rows have moved.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

MONEY, COST, YEAR, FACTOR, TEXT = "#,##0", "#,##0.00", "0", "0.000000", "@"
# Optional decimals of a pattern would leave a bare point behind a whole number.
COUNT = "General"


@dataclass(frozen=True)
class Column:
    """A column: its field, width in characters, number format, and formula where it has one.

    `choices` is the list that its cells are picked from.
    """

    name: str
    width: int
    format: str
    formula: str = ""
    choices: str = ""


def _unit(side: str) -> str:
    own = "{likely}" if side == "likely" else f'IF({{{side}}}="",{{likely}},{{{side}}})'
    return f'IF({{likely}}="","",ROUND({own}*{{factor}},2))'


def _each(side: str) -> str:
    return (f'IF(OR({{unit_{side}}}="",{{quantity}}=""),"",'
            f'{{unit_{side}}}*{{quantity}}*IF({{second}}="",1,{{second}}))')


def _total(side: str) -> str:
    return f'IF(OR({{each_{side}}}="",{{payments}}=""),"",{{each_{side}}}*{{payments}})'


SIDES: Final = ("low", "likely", "high")
# As casebook/analysis/proposal_cost/prices.py: a mean index, and later years count as the latest.
_FACTOR = (
    'IF(OR({price_first}="",{price_last}=""),1,({price_last}-{price_first}+1)/'
    '(SUMIFS(price_index,price_year,">="&{price_first},price_year,"<="&{price_last})'
    "+MAX(0,{price_last}-MAX({price_first}-1,base_year))))")
_PAYMENTS = ('IF(OR({first_year}="",{last_year}="",{first_year}>{last_year}),"",'
             "IF({timing}=timing_yearly,{last_year}-{first_year}+1,1))")

COLUMNS: Final[tuple[Column, ...]] = (
    Column("line", 6, YEAR),
    Column("kind", 22, TEXT, choices="kind"),
    Column("title", 40, TEXT),
    Column("grade", 9, TEXT, choices="grade"),
    Column("quantity", 11, COUNT),
    Column("measure", 14, TEXT, 'IFERROR(INDEX(list_measure,MATCH({kind},list_kind,0)),"")'),
    Column("second", 11, COUNT),
    Column("second_measure", 14, TEXT,
           'IFERROR(INDEX(list_second_measure,MATCH({kind},list_kind,0))&"","")'),
    Column("low", 13, COST), Column("likely", 13, COST), Column("high", 13, COST),
    Column("price_first", 9, YEAR), Column("price_last", 9, YEAR),
    Column("timing", 12, TEXT, choices="timing"),
    Column("first_year", 8, YEAR), Column("last_year", 8, YEAR),
    Column("paid", 12, TEXT, choices="paid"),
    Column("fund", 22, TEXT, choices="fund"),
    Column("published", 22, TEXT),
    Column("factor", 11, FACTOR, _FACTOR),
    *(Column(f"unit_{side}", 13, COST, _unit(side)) for side in SIDES),
    *(Column(f"each_{side}", 14, MONEY, _each(side)) for side in SIDES),
    Column("payments", 9, YEAR, _PAYMENTS),
    Column("undated", 10, YEAR,
           'IF({payments}="","",IF(OR({timing}=timing_yearly,{first_year}={last_year}),0,1))'),
    *(Column(f"total_{side}", 15, MONEY, _total(side)) for side in SIDES),
)
NAMES: Final = tuple(column.name for column in COLUMNS)
TYPED: Final = tuple(column.name for column in COLUMNS if not column.formula)
FORMULAS: Final = {column.name: column.formula for column in COLUMNS if column.formula}
_PLACE = re.compile(r"\{(\w+)\}")


def filled(formula: str, place: Callable[[str], str]) -> str:
    """The formula with `place` of each name that stands in braces."""
    return _PLACE.sub(lambda found: place(found[1]), formula)
