"""Parse amounts and values of the results model: francs, numbers in their unit."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from casebook.build.sources.frames import Frames
from casebook.wording import MAGNITUDES


@dataclass(frozen=True)
class Figure:
    """A published figure in plain units: 2.1 million schools in 140 countries is 2 100 000."""

    value: float
    unit: str
    rounding: float
    amount_chf: float | None
    grade: str
    money_scope: str
    source_title: str
    source_document: str | None
    source_url: str | None


def figures(published: pd.DataFrame) -> dict[str, Figure]:
    """Every published figure by its number; an amount of money has the unit CHF or USD."""
    return {row.fact_id: _figure(row) for row in published.itertuples()}


def named(cell: object) -> list[str]:
    """The numbers of published figures in a cell."""
    return re.findall(r"F[0-9]{4}", cell) if isinstance(cell, str) else []


def _figure(row: Any) -> Figure:
    value, unit, rounding = plain(float(row.value), str(row.unit))
    chf, usd = row.amount_chf, row.amount_usd
    if pd.notna(chf):
        value, unit = float(chf), "CHF"
    elif pd.notna(usd):
        value, unit = float(usd), "USD"
    whole = row.topic == "financial_plan" and row.entity == "ITU"
    return Figure(
        value, unit, rounding, float(chf) if pd.notna(chf) else None,
        row.grade, "regular-budget-planned" if whole else "part-planned", row.source_title,
        _text(row.source_document), _text(row.source_url))


def plain(value: float, unit: str) -> tuple[float, str, float]:
    """Value and unit without thousands, millions or billions, and half of the last digit printed.

    2.1, `million schools` gives 2 100 000, `schools`, 50 000; 73, `USD billion` gives 73e9, `USD`.
    """
    decimals = len(repr(value).partition(".")[2].rstrip("0"))
    rounding = 0.5 / 10 ** decimals
    words = "|".join(MAGNITUDES)
    scaled = re.match(rf"^(?:({words}) (.+)|(CHF|USD) ({words}))$", unit)
    if not scaled:
        return value, unit, rounding
    factor = MAGNITUDES[scaled[1] or scaled[4]]
    return value * factor, scaled[2] or scaled[3], rounding * factor


def money_scope(row: Any, known: Mapping[str, Figure]) -> str | None:
    """What the money of a revenue source or plan counts; None for nodes of other kinds.

    `regular-budget-planned` where figures of the Union's financial plans give its amount,
    `part-planned` where other figures do, `revenue-received` and `expenses-reported` where a table
    of the audited statistics does: voluntary contributions are in these, and in no plan.
    """
    if row.node_kind not in ("revenue-source", "plan"):
        return None
    first, _, _ = str(row.amount_from).partition(" ")
    tables = {"revenue_by_source": "revenue-received", "itu_expenses_by_sdg": "expenses-reported"}
    return tables.get(first) or (known[first].money_scope if first in known else "part-planned")


def _text(cell: object) -> str | None:
    return cell if isinstance(cell, str) else None


class Amounts:
    """Amounts in Swiss francs by what `amount_from` says of them."""

    def __init__(self, frames: Frames) -> None:
        self._figures = figures(frames["published_figures"])
        basis = frames["price_basis"]
        francs = basis[basis["price_basis"] == "chf"].set_index("year")
        self._per_usd = francs["per_usd"]
        goals = frames["itu_expenses_by_sdg"]
        withheld = goals["withheld"].astype(bool) if "withheld" in goals else False
        self._tables = {
            "revenue_by_source": frames["revenue_by_source"].rename(
                columns={"revenue_source": "key"}),
            "itu_expenses_by_sdg": goals[~withheld].rename(columns={"sdg": "key"})
            if "withheld" in goals else goals.rename(columns={"sdg": "key"}),
        }

    def of(self, row: Any) -> float | None:
        """The amount of a node or link by its own cells; None when it has none, or none is known.

        Dollars of a table turn into francs year by year, dollars typed in at the mean rate of the
        row's years, both at the rate of the price basis `chf`.
        """
        source = row.amount_from
        stated = row.stated_amount
        if pd.notna(stated):
            return float(stated) * self.rate(row)
        if not isinstance(source, str):
            return None
        if source.startswith("F"):
            parts = [self._figures[one].amount_chf for one in named(source) if one in self._figures]
            whole = len(parts) == len(named(source)) and None not in parts
            return sum(part for part in parts if part is not None) if whole else None
        if source in ("from-node", "to-node"):
            return None
        return self._of_table(*source.split(" "))

    def rate(self, row: Any) -> float:
        """Swiss francs for one unit of the row's currency."""
        if row.currency != "USD":
            return 1.0
        first = getattr(row, "from_year", None)
        years = self._per_usd if first is None else self._per_usd.loc[
            int(first):int(row.to_year)]
        return float(years.dropna().mean())

    def _of_table(self, name: str, key: str, span: str) -> float | None:
        first, last = map(int, span.split("-"))
        table = self._tables[name]
        rows = table[table["year"].between(first, last)]
        if key != "all":
            rows = rows[rows["key"].astype(str).isin(key.split("+"))]
        years = set(rows["year"])
        if years != set(range(first, last + 1)):
            return None
        return float((rows["amount_usd"] * rows["year"].map(self._per_usd)).sum())
