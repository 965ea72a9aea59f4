"""The table unit_costs: amounts divided by counts of published figures, by data/unit_costs.yml."""

from pathlib import Path
from typing import Literal

import pandas as pd
import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, model_validator

from casebook.build.frames import Frames
from casebook.errors import BadConfiguration
from casebook.warehouse.codebook import weakest
from casebook.warehouse.provenance import BETWEEN_DOCUMENTS

COLUMNS = ["cost_id", "unit", "from_year", "to_year", "amount_chf", "quantity", "unit_cost_chf",
           "bound", "computation", "remark", "fact_ids", "source_title", "grade"]


class UnitCost(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str
    unit: Literal["page", "interpreter-day", "year"]
    amounts: list[str]
    counts: list[str] = []
    bound: Literal["exact", "at-least", "at-most"]
    computation: str
    remark: str

    @model_validator(mode="after")
    def _divides(self) -> "UnitCost":
        if not self.counts and self.unit != "year":
            raise ValueError("without counts an amount can only be divided by its years")
        return self


def read_unit_costs(path: Path) -> list[UnitCost]:
    """The declarations on file; raises BadConfiguration for one that is not complete."""
    try:
        return TypeAdapter(list[UnitCost]).validate_python(
            yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, yaml.YAMLError, ValidationError) as reason:
        raise BadConfiguration(file=path, reason=reason) from None


def unit_costs(declared: list[UnitCost], frames: Frames) -> pd.DataFrame:
    """Unit cost by id: Swiss francs, what they were divided by, and the weakest grade.

    `frames` holds published_figures with amounts and grades. Raises BadConfiguration for a figure
    that is not there, or an amount that is not in Swiss francs.
    """
    figures = frames["published_figures"].set_index("fact_id")
    rows = []
    for one in declared:
        missing = [name for name in (*one.amounts, *one.counts) if name not in figures.index]
        if missing or figures.loc[one.amounts, "amount_chf"].isna().any():
            raise BadConfiguration(
                file="unit_costs.yml", reason=f"{one.id}: no figure or no francs in {missing}")
        amounts = figures.loc[one.amounts]
        cited = figures.loc[[*one.amounts, *one.counts]]
        first, last = int(amounts["first_year"].min()), int(amounts["last_year"].max())
        total = float(amounts["amount_chf"].sum())
        quantity = (float(figures.loc[one.counts, "value"].sum()) if one.counts
                    else float(last - first + 1))
        rows.append([
            one.id, one.unit, first, last, total, quantity, total / quantity, one.bound,
            one.computation, one.remark, " ".join(cited.index),
            BETWEEN_DOCUMENTS.join(dict.fromkeys(cited["source_title"])),
            weakest(["derived", *cited["grade"].tolist()])])
    table = pd.DataFrame(rows, columns=COLUMNS)
    return table.astype({"from_year": "Int64", "to_year": "Int64"})
