"""The Member States one by one: codes, names in six languages, region, groups, seat, class."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import pandas as pd

from casebook.caches import cached
from casebook.selection import GROUPINGS
from casebook.warehouse import Release, run

UN_LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


@dataclass(frozen=True)
class MemberState:
    """What stands at the head of a profile. `council_region` is empty without a seat 2023-2026.

    `ldc_due` is the day (2026-11-24) or year for which it is decided that it leaves the group of
    least developed countries; None where no end is decided.
    """

    iso3: str
    iso2: str
    m49: str
    names: Mapping[str, str]
    itu_region: str
    groupings: tuple[str, ...]
    council_region: str | None
    ldc_due: str | None
    year: int
    class_of_contribution: float


@cached("directories")
def directory(release: Release) -> Mapping[str, MemberState]:
    """Every Member State by its code, in order of the codes."""
    rows = run("country_directory", {}, release).rows
    return MappingProxyType({
        str(row["iso3"]): MemberState(
            iso3=row["iso3"], iso2=row["iso2"], m49=row["m49"],
            names=MappingProxyType({one: row[f"name_{one}"] for one in UN_LANGUAGES}),
            itu_region=row["itu_region"],
            groupings=tuple(one for one in GROUPINGS if row[f"is_{one}"]),
            council_region=None if pd.isna(row["council_2023_2026_region"])
            else row["council_2023_2026_region"],
            ldc_due=None if pd.isna(row["ldc_due_date"]) else row["ldc_due_date"],
            year=int(row["year"]), class_of_contribution=float(row["class_of_contribution"]),
        )
        for row in rows.to_dict("records")
    })
