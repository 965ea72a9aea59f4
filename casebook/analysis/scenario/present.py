"""The present state that a scenario starts from."""

from dataclasses import dataclass
from math import fsum

import pandas as pd

from casebook.analysis.scenario.rules import Member


@dataclass(frozen=True)
class Present:
    """What a scenario starts from: every Member State's last class, rates and a plan.

    `chf_per_usd` is the annual average of `rate_year`, `usd_per_unit` one unit of `year` in dollars
    as the audited statistics report it.
    """

    year: int
    members: dict[str, Member]
    chf_per_usd: float
    rate_year: int
    usd_per_unit: float
    plan_chf: float

    @property
    def units(self) -> float:
        """Contributory units of all Member States."""
        return fsum(member.units for member in self.members.values())


def present(rows: pd.DataFrame) -> Present:
    """The last year of `rows`, which are those of the query `simulator_units`."""
    last = rows[rows["year"] == rows["year"].max()]
    one = last.iloc[0]
    return Present(
        year=int(one["year"]),
        members={
            # As lists: a column takes each of its values out singly, ten times as slowly.
            iso3: Member(iso3, float(units), bool(lowest)) for iso3, units, lowest in zip(
                last["iso3"].tolist(), last["class_of_contribution"].tolist(),
                last["may_hold_lowest"].tolist(), strict=True)},
        chf_per_usd=float(one["chf_per_usd"]),
        rate_year=int(one["rate_year"]),
        usd_per_unit=float(one["usd_per_unit"]),
        plan_chf=float(one["plan_chf"]),
    )
