"""The table unit_costs: amounts divided by counts of published figures, by data/unit_costs.yml."""

from pathlib import Path
from typing import Annotated, Literal, cast

import pandas as pd
from pydantic import BaseModel, ConfigDict, Field, model_validator

from casebook.build.sources.frames import Frames
from casebook.warehouse.codebook import weakest
from casebook.warehouse.faults import Fault, nearest, refused
from casebook.warehouse.provenance import BETWEEN_DOCUMENTS
from casebook.warehouse.yaml_files import ParsedFile, read_with_lines

COLUMNS = ["cost_id", "unit", "from_year", "to_year", "amount_chf", "quantity", "unit_cost_chf",
           "bound", "computation", "remark", "fact_ids", "source_title", "grade"]


class UnitCost(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str
    unit: Literal["page", "interpreter-day", "year"]
    amounts: Annotated[list[str], Field(min_length=1)]
    counts: list[str] = []
    bound: Literal["exact", "at-least", "at-most"]
    computation: str
    remark: str

    @model_validator(mode="after")
    def _divides(self) -> "UnitCost":
        if not self.counts and self.unit != "year":
            raise ValueError("without counts an amount can only be divided by its years")
        return self


def read_unit_costs(path: Path) -> ParsedFile[list[UnitCost]]:
    """The declarations on file with their lines; raises BadConfiguration for one not complete."""
    return cast(ParsedFile[list[UnitCost]], read_with_lines(path, list[UnitCost]))


def unit_costs(declared: ParsedFile[list[UnitCost]], frames: Frames, path: Path) -> pd.DataFrame:
    """Unit cost by id: Swiss francs, what they were divided by, and the weakest grade.

    `frames` holds published_figures with amounts and grades; `path` is what was declared in. Raises
    BadConfiguration for a figure that is not there, or an amount that is not in Swiss francs.
    """
    figures = frames["published_figures"].set_index("fact_id")
    rows = []
    for number, one in enumerate(declared.content):
        faults = [Fault(declared.line(number), one.id, name, "there is no such published figure, "
                        f"{nearest(name, figures.index)}", "Correct the number")
                  for name in (*one.amounts, *one.counts) if name not in figures.index]
        faults = faults or [
            Fault(declared.line(number), one.id, name, f"it is no {what}", "Name another figure")
            for names, column, what in ((one.amounts, "amount_chf", "amount in Swiss francs"),
                                        (one.counts, "value", "number"))
            for name in names if not figures.loc[name, column] > 0]
        if faults:
            raise refused(path, faults)
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
    lines = pd.Index([declared.line(n) for n in range(len(rows))], name=path.name)
    table = pd.DataFrame(rows, columns=COLUMNS, index=lines)
    return table.astype({"from_year": "Int64", "to_year": "Int64"})
